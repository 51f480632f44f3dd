package io.github.trilat.chart;

import static io.github.trilat.chart.ChartSays.SAYS;
import static io.github.trilat.chart.Words.say;

import io.github.trilat.analysis.SideBySide.Lane;
import io.github.trilat.analysis.SideBySide.Mark;
import io.github.trilat.analysis.SideBySide.Scene;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The words of the chart that lays runs side by side. */
final class SceneWords {
  private static final double WIDEST = 360;

  private SceneWords() {}

  static List<Words> legend() {
    return List.of(
        Key.ofAll(
            country -> Markers.pen(Markers.of(country, 5), Palette.RULE, Palette.EDGE, 1),
            15,
            say(SAYS.alikeInAll())),
        Key.markers(false, nothing -> {}, say(SAYS.notSo())),
        Key.markers(true, nothing -> {}, say(SAYS.didNotComeOff())));
  }

  /** What a mark was and when, such as {@code shares the track 1 min 6 s}. */
  static Words label(Mark mark) {
    return Words.of(
            Words.fit(Words.say(mark.words()), Fonts.NOTE, WIDEST) + " ", Fonts.NOTE, Palette.INK)
        .add(span(mark.seconds()), Fonts.HEAD, Palette.INK);
  }

  private static String span(double seconds) {
    return Words.say(Duration.ofMillis(Math.round(seconds * 1000)));
  }

  /** All of a scene in words. */
  static String sentence(Scene scene, List<String> runs) {
    List<String> lanes = new ArrayList<>();
    for (Lane lane : scene.lanes()) {
      List<String> marks =
          lane.marks().stream()
              .filter(Mark::differs)
              .map(mark -> Words.say(mark.words()) + " " + span(mark.seconds()))
              .toList();
      if (!marks.isEmpty()) {
        lanes.add(say(SAYS.under(lane.country(), runs.get(lane.run()), marks)));
      }
    }
    return say(SAYS.scene(scene.about(), lanes));
  }
}
