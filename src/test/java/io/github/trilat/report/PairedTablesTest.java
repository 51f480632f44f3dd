package io.github.trilat.report;

import static io.github.trilat.words.English.saying;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.analysis.Comparison;
import io.github.trilat.analysis.Paired;
import io.github.trilat.document.Block.Table;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What stands beneath the means of many pairs. */
class PairedTablesTest {
  private static final String TURNED =
      "Japan's alert: the mean difference has the other sign than the nominal one.";

  private static List<String> notes(double nominal, double mean) {
    Comparison.Measure measure =
        new Comparison.Measure(
            "alert",
            saying("Japan's alert"),
            "s",
            OptionalDouble.empty(),
            List.of(OptionalDouble.of(100), OptionalDouble.of(100 + nominal)));
    Paired.Estimate estimate =
        new Paired.Estimate(
            "alert", saying("Japan's alert"), "s", 9, 1, 0, 100, 100 + mean, Optional.empty());
    Comparison comparison =
        new Comparison(
            saying(""),
            List.of(Phrase.of("agreed"), Phrase.of("mine")),
            List.of(),
            List.of(measure),
            List.of());
    Paired paired = new Paired("agreed", "mine", 10, 1, List.of(estimate), List.of());
    Table table = (Table) new PairedTables(paired, comparison).all().get(0).blocks().get(0);
    return table.notes().stream().map(Words.ENGLISH::text).toList();
  }

  @Test
  void aMeanThatTurnsTheNominalDifferenceRoundIsPointedOut() {
    assertThat(notes(12, -5)).contains(TURNED);
    assertThat(notes(-12, 5)).contains(TURNED);
  }

  @Test
  void aDifferenceThatDoesNotShowHasNoSign() {
    assertThat(notes(12, 5)).doesNotContain(TURNED);
    assertThat(notes(0, -5)).doesNotContain(TURNED);
    assertThat(notes(12, -0.1)).doesNotContain(TURNED);
  }
}
