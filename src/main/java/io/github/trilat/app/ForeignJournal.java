package io.github.trilat.app;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Journal;
import io.github.trilat.scenario.ScenarioReader;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * The journal of a run in a child process, heard line by line and not believed: it has to open with
 * the manifest of what was asked for and the baseline, to keep its order, and to be closed.
 */
final class ForeignJournal {
  private final RunRequest request;
  private final Consumer<Entry> hearer;
  private long count;
  private boolean closed;

  ForeignJournal(RunRequest request, Consumer<Entry> hearer) {
    this.request = request;
    this.hearer = hearer;
  }

  /**
   * Hears the next line.
   *
   * @throws Failed when it is none that can follow, or the hearer can make nothing of it
   */
  void hear(String line) {
    try {
      Entry entry = Journal.foreign(line, count);
      if (!mayStandHere(entry)) {
        throw Cell.senseless();
      }
      hearer.accept(entry);
      closed = entry instanceof Entry.Closed;
      count++;
    } catch (UncheckedIOException e) {
      throw e; // the disk's fault
    } catch (RuntimeException e) {
      throw Cell.senseless();
    }
  }

  private boolean mayStandHere(Entry entry) {
    return (count == 0) == (entry instanceof Entry.Manifest manifest && isOfRequest(manifest))
        && (count == 1) == entry instanceof Entry.Baseline
        && !closed;
  }

  private boolean isOfRequest(Entry.Manifest manifest) {
    return ScenarioReader.idOf(request.scenario()).equals(manifest.scenario())
        && request.asOf().orElse(manifest.date()).equals(manifest.asOf())
        && request.seed().stream().boxed().findFirst().equals(manifest.seed())
        && request.decided().equals(manifest.decided());
  }

  /**
   * There are no more lines.
   *
   * @throws Failed when the last one did not close the journal
   */
  void finish() {
    if (!closed) {
      throw Cell.senseless();
    }
  }
}
