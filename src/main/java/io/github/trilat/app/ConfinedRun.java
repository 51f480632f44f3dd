package io.github.trilat.app;

import io.github.trilat.diagnostic.Problem;
import io.github.trilat.journal.Entry;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** A run in a child process, of which this one hears the journal, entry by entry. */
final class ConfinedRun implements PreparedRun {

  private final Cell cell;
  private final Home home;
  private final RunRequest request;

  private ConfinedRun(Cell cell, Home home, RunRequest request) {
    this.cell = cell;
    this.home = home;
    this.request = request;
  }

  static ConfinedRun of(Home home, RunRequest request, Consumer<Problem> warnings)
      throws IOException {
    Cell cell = Cell.open(home);
    Ahead.begin(() -> Products.prepare(request.products()));
    try {
      Cell.Answer answer = cell.ask(Requests.of(request));
      answer.throwIfAnyError();
      answer.problems().forEach(warnings);
      return new ConfinedRun(cell, home, request);
    } catch (RuntimeException e) {
      cell.close();
      throw e;
    }
  }

  @Override
  public String name() {
    return RunName.ofConfined(home, request);
  }

  @Override
  public void to(Consumer<Entry> hearer) {
    ForeignJournal journal = new ForeignJournal(request, hearer);
    cell.listen(List.of(Requests.PLAY), journal::hear);
    journal.finish();
  }

  @Override
  public void close() {
    cell.close();
  }
}
