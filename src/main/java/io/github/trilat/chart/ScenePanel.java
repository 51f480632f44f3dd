package io.github.trilat.chart;

import io.github.trilat.analysis.SideBySide;
import io.github.trilat.analysis.SideBySide.Mark;
import io.github.trilat.analysis.SideBySide.Scene;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What followed one inject: the lanes of each country's runs one below the other; grey marks for
 * what is alike, coloured and labelled ones for the rest.
 */
final class ScenePanel {
  /** The height of its heading, in pixels. */
  static final int HEADING = 30;

  private static final int BETWEEN = 8;
  private static final double REACH = 8;

  private final LogScale time;
  private final Scene scene;
  private final List<String> runs;

  ScenePanel(LogScale time, Scene scene, List<String> runs) {
    this.time = time;
    this.scene = scene;
    this.runs = runs;
  }

  Panel panel() {
    List<Lane> lanes = scene.lanes().stream().map(this::lane).toList();
    List<Double> tops = new ArrayList<>();
    double bottom = 0;
    for (int i = 0; i < lanes.size(); i++) {
      boolean next = i > 0 && scene.lanes().get(i).run() == 0; // another country's
      tops.add(bottom + (next ? BETWEEN : 0));
      bottom = tops.get(i) + lanes.get(i).height();
    }
    Panel panel = new Panel(time.start(), bottom);
    panel.words(
        Sheet.LEFT, -10, LaunchHeading.name(Words.say(scene.label()), "", time.end() - Sheet.LEFT));
    for (int i = 0; i < lanes.size(); i++) {
      SideBySide.Lane each = scene.lanes().get(i);
      double middle = lanes.get(i).draw(panel, tops.get(i), name(each));
      marks(each, false, panel, middle);
      marks(each, true, panel, middle);
    }
    return panel;
  }

  private Lane lane(SideBySide.Lane each) {
    Lane lane = new Lane(time.start(), time.end());
    for (Mark mark : each.marks()) {
      double x = time.pixel(mark.seconds());
      lane.block(x - REACH - 2, x + REACH + 2);
    }
    each.marks().stream()
        .filter(Mark::differs)
        .sorted(Comparator.comparing(Mark::seconds).reversed())
        .forEach(mark -> lane.label(time.pixel(mark.seconds()), REACH, SceneWords.label(mark)));
    return lane;
  }

  /** What differs is drawn over what is alike, and what did not come off over what did. */
  private void marks(SideBySide.Lane lane, boolean differs, Panel panel, double middle) {
    Color edge = differs ? Palette.deep(lane.country()) : Palette.EDGE;
    Color fill = differs ? Palette.of(lane.country()) : Palette.RULE;
    lane.marks().stream()
        .filter(mark -> mark.differs() == differs)
        .sorted(Comparator.comparing(Mark::failed))
        .forEach(
            mark ->
                panel.pen(
                    time.pixel(mark.seconds()),
                    middle,
                    Markers.pen(
                        Markers.of(lane.country(), differs ? 7 : 5),
                        mark.failed() ? Palette.PAPER : fill,
                        edge,
                        differs ? 1.75 : 1)));
  }

  private Words name(SideBySide.Lane lane) {
    Words country = Words.country(lane.country());
    double room = time.start() - Sheet.LEFT - country.width() - 16;
    String run = Words.fit(runs.get(lane.run()), Fonts.NOTE, room);
    return country.add("\u00a0 " + run, Fonts.NOTE, lane.run() == 0 ? Palette.SOFT : Palette.INK);
  }
}
