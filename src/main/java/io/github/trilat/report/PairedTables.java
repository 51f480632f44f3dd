package io.github.trilat.report;

import static io.github.trilat.report.CompareSays.SAYS;

import io.github.trilat.analysis.Comparison;
import io.github.trilat.analysis.MeasureWords;
import io.github.trilat.analysis.Paired;
import io.github.trilat.analysis.Paired.Estimate;
import io.github.trilat.document.Block.Section;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
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

  List<Section> all() {
    return paired.objectives().isEmpty() ? List.of(measures()) : List.of(measures(), ratings());
  }

  private Section measures() {
    List<Estimate> differing = paired.estimates().stream().filter(Estimate::differs).toList();
    return Tables.of(
        SAYS.pairs(paired.other(), paired.base(), paired.runs()),
        SAYS.pairsMean(paired.seed(), paired.seed() + paired.runs() - 1, Paired.RESAMPLES),
        List.of(
            SAYS.headMeasure(),
            SAYS.headPairs(),
            paired.base(),
            paired.other(),
            SAYS.headDifference(),
            SAYS.headInterval(),
            SAYS.headOneSide()),
        differing.stream().map(this::row).toList(),
        notes(differing));
  }

  private List<Saying> notes(List<Estimate> differing) {
    int all = paired.estimates().size();
    List<Saying> notes = new ArrayList<>();
    notes.add(SAYS.onAverageAlike(all - differing.size(), all, paired.runs()));
    differing.stream()
        .filter(this::turnsRound)
        .map(each -> SAYS.otherSign(each.title()))
        .forEach(notes::add);
    return notes;
  }

  /** Whether the run without chance shows a difference to the other side. */
  private boolean turnsRound(Estimate estimate) {
    int run = nominal.runs().indexOf(Phrase.of(paired.other()));
    int mean = MeasureWords.sign(estimate.unit(), estimate.difference());
    return nominal.measures().stream()
        .filter(each -> each.id().equals(estimate.id()))
        .flatMapToDouble(each -> MeasureWords.difference(each, run).stream())
        .anyMatch(each -> MeasureWords.sign(estimate.unit(), each) * mean < 0);
  }

  private List<Object> row(Estimate estimate) {
    String unit = estimate.unit();
    boolean any = estimate.pairs() > 0;
    return List.of(
        estimate.title(),
        estimate.pairs(),
        any ? MeasureWords.plain(unit, estimate.base()) : "",
        any ? MeasureWords.plain(unit, estimate.other()) : "",
        any ? MeasureWords.signed(unit, estimate.difference()) : "",
        estimate
            .interval()
            .map(
                each ->
                    SAYS.interval(
                        MeasureWords.signed(unit, each.low()),
                        MeasureWords.signed(unit, each.high())))
            .orElseGet(SAYS::none),
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

  private Section ratings() {
    return Tables.of(
        SAYS.ratingsInPairs(paired.runs()),
        SAYS.underAgainst(paired.other(), paired.base()),
        List.of(SAYS.headObjective(), SAYS.headChanged(), SAYS.headBetter(), SAYS.headWorse()),
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

  private Saying of(int count) {
    return SAYS.of(count, paired.runs());
  }
}
