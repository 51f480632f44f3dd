package io.github.trilat.analysis;

import io.github.trilat.analysis.Story.Step;
import java.util.stream.Collectors;

/** What followed a root, whatever began it: two strands of one shape differ in their names only. */
final class Shape {
  private Shape() {}

  static String of(Step root) {
    return root.effects().stream()
        .map(step -> line(step) + "(" + of(step) + ")")
        .collect(Collectors.joining("\n"));
  }

  private static String line(Step step) {
    return String.join(
        "|",
        step.kind().name(),
        Words.span(step.seconds()),
        step.by().toString(),
        step.via().toString(),
        step.to().toString(),
        step.what(),
        step.path(),
        step.rule(),
        step.note(),
        step.also().toString());
  }
}
