package io.github.trilat.report;

import static io.github.trilat.report.ReportSays.SAYS;

import io.github.trilat.analysis.Analysis;
import io.github.trilat.analysis.Assessment;
import io.github.trilat.analysis.Finding;
import io.github.trilat.analysis.Rating;
import io.github.trilat.scenario.Capability;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.List;
import java.util.stream.Stream;

/** The four questions of an after-action review, answered in a few sentences each. */
final class Review {
  private static final int MOST = 3;

  private Review() {}

  static List<List<Phrase>> of(
      Analysis analysis, List<Assessment> assessments, List<Finding> findings) {
    return List.of(
        Tables.phrases(List.of(SAYS.supposed(), intended(assessments))),
        Tables.phrases(List.of(SAYS.happened(), happened(analysis, assessments))),
        Tables.phrases(List.of(SAYS.why(), why(findings))),
        Tables.phrases(List.of(SAYS.sustain(), next(findings))));
  }

  private static Saying intended(List<Assessment> assessments) {
    List<Capability> capabilities =
        assessments.stream()
            .map(assessment -> assessment.objective().capability())
            .distinct()
            .toList();
    return assessments.isEmpty()
        ? SAYS.noObjectives()
        : SAYS.toBeMet(assessments.size(), capabilities);
  }

  private static Saying happened(Analysis analysis, List<Assessment> assessments) {
    List<Saying> counts =
        Stream.of(Rating.values())
            .map(rating -> SAYS.ratingCount(count(rating, assessments), rating.name()))
            .toList();
    return SAYS.ratings(counts, analysis.firstMinutes().finding(), analysis.course().finding());
  }

  /** How many objectives came out so. */
  static long count(Rating rating, List<Assessment> assessments) {
    return assessments.stream().filter(each -> each.rating() == rating).count();
  }

  private static Phrase why(List<Finding> findings) {
    List<Saying> reasons =
        findings.stream()
            .filter(finding -> !finding.helped())
            .limit(MOST)
            .map(Finding::observation)
            .toList();
    return reasons.isEmpty() ? Phrase.of(SAYS.everythingCameAbout()) : Phrase.join(" ", reasons);
  }

  /** What to sustain, then what to improve. */
  private static Phrase next(List<Finding> findings) {
    return Phrase.join(
        " ",
        Stream.concat(recommendations(findings, true), recommendations(findings, false)).toList());
  }

  private static Stream<Saying> recommendations(List<Finding> findings, boolean helped) {
    return findings.stream()
        .filter(finding -> finding.helped() == helped)
        .map(Finding::recommendation)
        .distinct()
        .limit(MOST);
  }
}
