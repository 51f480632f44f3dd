package io.github.trilat.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Journal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a child process may say of its run. */
class ForeignJournalTest {

  private static final Instant AT = Instant.parse("2024-05-30T06:14:00Z");
  private static final LocalDate DAY = LocalDate.parse("2024-05-30");
  private static final RunRequest REQUEST =
      new RunRequest(
          Path.of("scenarios/salvo.yaml"),
          List.of(),
          Optional.empty(),
          Set.of(),
          Optional.empty(),
          OptionalLong.of(7),
          new TreeMap<>(Map.of("D-01", "call")),
          true);
  private static final Entry GOOD = manifest("salvo", DAY, 7, "call");

  private final List<Entry> heard = new ArrayList<>();

  private static Entry manifest(String scenario, LocalDate asOf, long seed, String decided) {
    return new Entry.Manifest(
        0,
        AT,
        1,
        "1",
        scenario,
        "",
        Map.of(),
        DAY,
        asOf,
        Optional.of(seed),
        Map.of("D-01", decided));
  }

  private static Entry baseline(long seq) {
    List<String> none = List.of();
    return new Entry.Baseline(
        seq, AT, "Salvo", "One.", none, List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  private static Entry closed(long seq) {
    return new Entry.Closed(seq, AT, 0);
  }

  private void hear(Entry... entries) {
    ForeignJournal journal = new ForeignJournal(REQUEST, heard::add);
    List.of(entries).forEach(entry -> journal.hear(Journal.line(entry)));
    journal.finish();
  }

  @Test
  void hearsAJournalOfWhatWasAskedFor() {
    hear(GOOD, baseline(1), closed(2));

    assertThat(heard).hasSize(3);
  }

  @Test
  void refusesWhatDoesNotOpenOrEndAsAJournalDoes() {
    assertSenseless(GOOD, baseline(1));
    assertSenseless(GOOD, closed(1));
    assertSenseless(GOOD, baseline(1), baseline(2), closed(3));
    assertSenseless(GOOD, baseline(1), closed(2), closed(3));
    assertSenseless(baseline(0), baseline(1), closed(2));
  }

  @Test
  void refusesTheJournalOfAnotherRun() {
    assertSenseless(manifest("drill", DAY, 7, "call"));
    assertSenseless(manifest("salvo", DAY.plusDays(1), 7, "call"));
    assertSenseless(manifest("salvo", DAY, 8, "call"));
    assertSenseless(manifest("salvo", DAY, 7, "wait"));
    assertThat(heard).isEmpty();
  }

  private void assertSenseless(Entry... entries) {
    heard.clear();
    assertThatThrownBy(() -> hear(entries)).isInstanceOf(Failed.class);
  }

  @Test
  void anEntryOfWhichNothingCanBeMadeIsSenseless() {
    ForeignJournal journal =
        new ForeignJournal(
            REQUEST,
            entry -> {
              throw new IllegalStateException("a response to nothing");
            });

    assertThatThrownBy(() -> journal.hear(Journal.line(GOOD))).isInstanceOf(Failed.class);
  }

  @Test
  void aFullDiskIsNotTheChildsFault() {
    ForeignJournal journal =
        new ForeignJournal(
            REQUEST,
            entry -> {
              throw new UncheckedIOException(new IOException("full"));
            });

    assertThatThrownBy(() -> journal.hear(Journal.line(GOOD)))
        .isInstanceOf(UncheckedIOException.class);
  }
}
