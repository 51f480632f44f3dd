package io.github.trilat.app;

import io.github.trilat.diagnostic.Problem;
import io.github.trilat.journal.DamagedJournal;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Journal;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A run in a child process, of which this one hears the journal, entry by entry. */
final class ConfinedRun implements PreparedRun {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,199}");

  private final Cell cell;
  private final String name;

  private ConfinedRun(Cell cell, String name) {
    this.cell = cell;
    this.name = name;
  }

  static ConfinedRun of(Home home, RunRequest request, Consumer<Problem> warnings)
      throws IOException {
    Cell cell = Cell.open(home);
    Ahead.begin(() -> Products.prepare(request.products()));
    try {
      Cell.Answer answer = cell.ask(Requests.of(request));
      answer.throwIfAnyError();
      answer.problems().forEach(warnings);
      String name = answer.result();
      if (!NAME.matcher(name).matches()) {
        throw Cell.senseless();
      }
      return new ConfinedRun(cell, name);
    } catch (RuntimeException e) {
      cell.close();
      throw e;
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void to(Consumer<Entry> hearer) {
    Checked checked = new Checked(hearer);
    cell.listen(List.of(Requests.PLAY), checked::hear);
    checked.finish();
  }

  /** Entries as they come from the child: in their order, and the last one closes the journal. */
  private static final class Checked {
    private final Consumer<Entry> hearer;
    private long count;
    private boolean closed;

    Checked(Consumer<Entry> hearer) {
      this.hearer = hearer;
    }

    void hear(String line) {
      try {
        Entry entry = Journal.foreign(line, count++);
        closed = entry instanceof Entry.Closed;
        hearer.accept(entry);
      } catch (DamagedJournal e) {
        throw Cell.senseless();
      }
    }

    void finish() {
      if (!closed) {
        throw Cell.senseless();
      }
    }
  }

  @Override
  public void close() {
    cell.close();
  }
}
