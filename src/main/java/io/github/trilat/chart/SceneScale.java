package io.github.trilat.chart;

import io.github.trilat.analysis.SideBySide.Mark;
import io.github.trilat.analysis.SideBySide.Scene;
import io.github.trilat.analysis.Words;
import java.time.Duration;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/**
 * Time since an inject from seconds to weeks on one scale: each step is about three times the one
 * before. Where pixels are known before anything is drawn.
 */
final class SceneScale {
  /** Where panels begin and end, in pixels from the left of the sheet. */
  static final int START = 244;

  static final int END = 1072;

  /** The height of its words, in pixels. */
  static final int HEIGHT = 30;

  private static final double[] STEPS = {
    1,
    3,
    10,
    30,
    60,
    180,
    600,
    1800,
    3600,
    10_800,
    43_200,
    86_400,
    259_200,
    864_000,
    2_592_000,
    7_776_000,
    31_536_000
  };

  private final double first;
  private final double last;

  SceneScale(List<Scene> scenes) {
    DoubleSummaryStatistics times =
        scenes.stream()
            .flatMap(scene -> scene.lanes().stream())
            .flatMap(lane -> lane.marks().stream())
            .mapToDouble(Mark::seconds)
            .summaryStatistics();
    this.first = below(times.getMin() * 0.8);
    this.last = above(Math.max(times.getMax() * 1.1, 2 * first));
  }

  private static double below(double seconds) {
    double step = STEPS[0];
    for (double each : STEPS) {
      step = each <= seconds ? each : step;
    }
    return step;
  }

  private static double above(double seconds) {
    for (double each : STEPS) {
      if (each >= seconds) {
        return each;
      }
    }
    return Math.ceil(seconds);
  }

  /** A moment as data: what comes before the first step stands there. */
  double value(double seconds) {
    return Math.log10(Math.max(first, seconds));
  }

  /** Where a moment stands, in pixels from the left of the sheet. */
  double pixel(double seconds) {
    double low = Math.log10(first);
    return START + (value(seconds) - low) / (Math.log10(last) - low) * (END - START);
  }

  /** What stands at a pixel, as data. */
  double at(double pixel) {
    double low = Math.log10(first);
    return low + (pixel - START) / (END - START) * (Math.log10(last) - low);
  }

  /** The axis with its steps in words. */
  WordAxis axis() {
    WordAxis axis = new WordAxis(Math.log10(first), Math.log10(last), HEIGHT);
    for (double step : STEPS) {
      if (step >= first && step <= last) {
        String words = Words.span(Duration.ofSeconds(Math.round(step)));
        axis.at(
            Math.log10(step),
            new io.github.trilat.chart.Words().add(words, Fonts.NOTE, Palette.SOFT).block());
      }
    }
    return axis;
  }
}
