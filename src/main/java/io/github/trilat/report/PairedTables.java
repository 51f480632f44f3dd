package io.github.trilat.report;

import io.github.trilat.analysis.Comparison;
import io.github.trilat.analysis.MeasureWords;
import io.github.trilat.analysis.Paired;
import io.github.trilat.analysis.Paired.Estimate;
import java.util.ArrayList;
import java.util.List;

/** What many pairs of runs come to; no figure stands without the number of pairs behind it. */
final class PairedTables {
  private final Paired paired;
  private final Comparison nominal;

  PairedTables(Paired paired, Comparison nominal) {
    this.paired = paired;
    this.nominal = nominal;
  }

  List<Table> all() {
    return paired.objectives().isEmpty() ? List.of(measures()) : List.of(measures(), ratings());
  }

  private Table measures() {
    List<Estimate> differing = paired.estimates().stream().filter(Estimate::differs).toList();
    return FittedTable.of(
        "%s against %s in %s pairs of runs".formatted(paired.other(), paired.base(), paired.runs()),
        ("Seeds %s to %s, the same luck on both sides. Means over the n pairs that have the measure"
                + " on both sides. The interval is the middle 95 %% of the mean differences of %s"
                + " resamples of these pairs (percentile bootstrap); it speaks of this model's"
                + " dice, not of the world.")
            .formatted(paired.seed(), paired.seed() + paired.runs() - 1, Paired.RESAMPLES),
        List.of(
            "Measure",
            "n",
            paired.base(),
            paired.other(),
            "Difference",
            "95 % interval",
            "One side only"),
        differing.stream().map(this::row).toList(),
        notes(differing));
  }

  private List<String> notes(List<Estimate> differing) {
    int all = paired.estimates().size();
    List<String> notes = new ArrayList<>();
    notes.add(
        "%s of %s measures do not differ on average over the %s pairs and are not shown."
            .formatted(all - differing.size(), all, paired.runs()));
    differing.stream()
        .filter(this::turnsRound)
        .map(
            each -> each.title() + ": the mean difference has the other sign than the nominal one.")
        .forEach(notes::add);
    return notes;
  }

  /** Whether the run without chance shows a difference to the other side. */
  private boolean turnsRound(Estimate estimate) {
    int run = nominal.runs().indexOf(paired.other());
    String mean = MeasureWords.signed(estimate.unit(), estimate.difference());
    return nominal.measures().stream()
        .filter(each -> each.id().equals(estimate.id()))
        .map(each -> MeasureWords.difference(each, run))
        .anyMatch(each -> isOpposite(each, mean) || isOpposite(mean, each));
  }

  private static boolean isOpposite(String more, String less) {
    return more.startsWith("+") && less.startsWith("−");
  }

  private List<String> row(Estimate estimate) {
    String unit = estimate.unit();
    boolean any = estimate.pairs() > 0;
    return List.of(
        estimate.title(),
        String.valueOf(estimate.pairs()),
        any ? MeasureWords.plain(unit, estimate.base()) : "",
        any ? MeasureWords.plain(unit, estimate.other()) : "",
        any ? MeasureWords.signed(unit, estimate.difference()) : "",
        estimate
            .interval()
            .map(
                each ->
                    MeasureWords.signed(unit, each.low())
                        + " to "
                        + MeasureWords.signed(unit, each.high()))
            .orElse("none"),
        oneSided(estimate));
  }

  private String oneSided(Estimate estimate) {
    List<String> parts = new ArrayList<>();
    if (estimate.onlyBase() > 0) {
      parts.add(paired.base() + " " + estimate.onlyBase());
    }
    if (estimate.onlyOther() > 0) {
      parts.add(paired.other() + " " + estimate.onlyOther());
    }
    return String.join(", ", parts);
  }

  private Table ratings() {
    return FittedTable.of(
        "How often ratings changed in %s pairs of runs".formatted(paired.runs()),
        "Under " + paired.other() + " as against " + paired.base() + ".",
        List.of("Objective", "Changed", "Better", "Worse"),
        paired.objectives().stream()
            .map(
                each ->
                    List.of(
                        each.title(),
                        of(each.changed()),
                        of(each.better()),
                        of(each.changed() - each.better())))
            .toList(),
        List.of());
  }

  private String of(int count) {
    return count + " of " + paired.runs();
  }
}
