package io.github.trilat.chart;

import static io.github.trilat.chart.ChartSays.SAYS;
import static io.github.trilat.chart.Words.say;

import io.github.trilat.analysis.SideBySide;
import io.github.trilat.analysis.SideBySide.Lane;
import io.github.trilat.analysis.SideBySide.Scene;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Small multiples, one panel an inject, a lane for each country and run: what is alike stands back,
 * what differs is coloured and labelled.
 */
final class CompareChart {
  private static final String NAME = "compare";
  private static final double START = 0.218;

  private final SideBySide series;

  CompareChart(SideBySide series) {
    this.series = series;
  }

  List<Drawing> draw(Format format) {
    if (series.scenes().isEmpty()) {
      return List.of(sheet(Sheet.PAGE).empty(NAME, say(SAYS.alike())));
    }
    List<Scene> scenes =
        format == Format.PAGE
            ? series.scenes()
            : series.scenes().stream().flatMap(CompareChart::byCountry).toList();
    return Pages.of(NAME, format, scenes, scene -> scene.lanes().size(), this::picture);
  }

  /** A scene's countries apart, for slides that have no room for all of their runs. */
  private static Stream<Scene> byCountry(Scene scene) {
    return scene.lanes().stream()
        .collect(Collectors.groupingBy(Lane::country, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(lanes -> new Scene(scene.about(), scene.label(), lanes));
  }

  private Sheet sheet(int width) {
    String more = say(SAYS.moreInjects(series.others()));
    return new Sheet(width, Words.say(series.finding()), say(SAYS.ofComparison()) + more);
  }

  private Pages.Picture picture(List<Scene> shown, int width) {
    Sheet sheet = sheet(width);
    sheet.legend(SceneWords.legend());
    LogScale time = LogScale.of(shown, Math.rint(START * width), sheet.right() - 8.0);
    List<String> runs = series.runs().stream().map(Words::say).toList();
    List<Panel> panels =
        shown.stream().map(scene -> new ScenePanel(time, scene, runs).panel()).toList();
    String words =
        shown.stream()
            .map(scene -> SceneWords.sentence(scene, runs))
            .collect(Collectors.joining(" "));
    return new Pages.Picture(sheet, new Stack(time, panels, ScenePanel.HEADING, Stack.GAP), words);
  }
}
