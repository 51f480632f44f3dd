package io.github.trilat.report;

import io.github.trilat.analysis.Analysis;
import io.github.trilat.analysis.Assessment;
import io.github.trilat.analysis.Finding;
import io.github.trilat.analysis.Rating;
import io.github.trilat.report.AfterActionView.Pair;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The four questions of an after-action review, answered in a few sentences each. */
final class Review {
  private Review() {}

  static List<Pair> of(Analysis analysis, List<Assessment> assessments, List<Finding> findings) {
    return List.of(
        new Pair("What was supposed to happen?", intended(assessments)),
        new Pair("What happened?", happened(analysis, assessments)),
        new Pair("Why?", why(findings)),
        new Pair("What to sustain, what to improve?", next(findings)));
  }

  private static String intended(List<Assessment> assessments) {
    List<String> capabilities =
        assessments.stream()
            .map(assessment -> assessment.objective().capability())
            .distinct()
            .toList();
    return assessments.isEmpty()
        ? "The scenario names no objectives."
        : "%s objectives were to be met, under %s. Each stands with its rating below."
            .formatted(assessments.size(), String.join("; ", capabilities));
  }

  private static String happened(Analysis analysis, List<Assessment> assessments) {
    String ratings =
        Stream.of(Rating.values())
            .map(
                rating ->
                    assessments.stream().filter(each -> each.rating() == rating).count()
                        + " "
                        + rating)
            .reduce((one, other) -> one + ", " + other)
            .orElse("");
    return "Ratings: "
        + ratings
        + ". "
        + analysis.firstMinutes().finding()
        + ". "
        + analysis.course().finding()
        + ".";
  }

  private static String why(List<Finding> findings) {
    List<String> reasons =
        findings.stream()
            .filter(finding -> !finding.helped())
            .limit(3)
            .map(Finding::observation)
            .toList();
    return reasons.isEmpty() ? "Everything expected came about." : String.join(" ", reasons);
  }

  private static String next(List<Finding> findings) {
    String sustain = recommendations(findings, true);
    String improve = recommendations(findings, false);
    return (sustain + " " + improve).strip();
  }

  private static String recommendations(List<Finding> findings, boolean helped) {
    return findings.stream()
        .filter(finding -> finding.helped() == helped)
        .map(Finding::recommendation)
        .distinct()
        .limit(3)
        .collect(Collectors.joining(" "));
  }
}
