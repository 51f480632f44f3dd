package io.github.trilat.report;

import io.github.trilat.analysis.Assessment;
import io.github.trilat.analysis.Expected;
import io.github.trilat.analysis.Finding;
import io.github.trilat.analysis.Rating;
import io.github.trilat.journal.Citation;
import io.github.trilat.journal.ParameterValue;
import java.util.List;
import java.util.Map;

/**
 * What the after-action report's template shows.
 *
 * @param overview the rows of the overview table
 * @param questions the four questions of an after-action review, answered
 * @param ratings how many objectives came out with each rating
 * @param budget the latency budget
 * @param knowledge who knew what when
 * @param charts SVG by name
 * @param style the whole style sheet, fonts included
 */
record AfterActionView(
    String title,
    String date,
    List<Pair> overview,
    List<Pair> questions,
    Map<Rating, Long> ratings,
    List<Assessment> assessments,
    Table budget,
    Table knowledge,
    List<Chapters.Chapter> chapters,
    List<Expected> expected,
    List<Finding> helped,
    List<Finding> failed,
    List<ParameterValue> parameters,
    List<Citation> citations,
    Map<String, String> charts,
    String style) {

  /** A term and what there is to say to it. */
  record Pair(String term, String text) {}

  String chart(String name) {
    return charts.getOrDefault(name, "");
  }

  boolean isAssumption(ParameterValue parameter) {
    return parameter.basis().equals("assumption");
  }

  /** The unit after a number; counts and shares stand without one. */
  String unit(ParameterValue parameter) {
    return switch (parameter.unit()) {
      case "count", "share" -> "";
      case "deg" -> "°";
      default -> parameter.unit();
    };
  }

  /** The class that gives an ink its colour. */
  static String css(Ink ink) {
    return ink.name().toLowerCase(java.util.Locale.ROOT);
  }
}
