package io.github.trilat.analysis;

import io.github.trilat.analysis.Story.Step;
import java.util.List;

/** What followed a root, whatever began it: two strands of one shape differ in their names only. */
final class Shape {
  private Shape() {}

  static List<Object> of(Step root) {
    return root.effects().stream().<Object>map(Shape::line).toList();
  }

  private static List<Object> line(Step step) {
    return List.of(
        step.kind(),
        MeasureWords.length(step.seconds()),
        List.of(step.by(), step.via(), step.to()),
        step.what(),
        step.path(),
        step.rule(),
        step.note(),
        step.also(),
        of(step));
  }
}
