package io.github.trilat.chart;

import io.github.trilat.analysis.SideBySide.Mark;
import io.github.trilat.analysis.SideBySide.Scene;
import java.time.Duration;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;

/**
 * Time since an inject from seconds to weeks: each step is about three times the one before.
 *
 * @param first seconds at {@code start}; what comes before stands there
 * @param last seconds at {@code end}
 */
record LogScale(double first, double last, double start, double end) implements Scale {
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
  private static final double APART = 12;

  /** From the first to the last mark of these scenes. */
  static LogScale of(List<Scene> scenes, double start, double end) {
    DoubleSummaryStatistics times =
        scenes.stream()
            .flatMap(scene -> scene.lanes().stream())
            .flatMap(lane -> lane.marks().stream())
            .mapToDouble(Mark::seconds)
            .summaryStatistics();
    double first = below(times.getMin() * 0.8);
    return new LogScale(first, above(Math.max(times.getMax() * 1.1, 2 * first)), start, end);
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

  @Override
  public double pixel(double seconds) {
    double share = Math.log10(Math.max(first, seconds) / first) / Math.log10(last / first);
    return start + share * (end - start);
  }

  @Override
  public int height() {
    return 30;
  }

  /** With the steps in words, as many as there is room for. */
  @Override
  public NumberAxis axis() {
    WordAxis axis = new WordAxis(start, end, height());
    double free = 0;
    for (double step : STEPS) {
      String span = Words.say(Duration.ofSeconds(Math.round(step)));
      Words words = Words.of(span, Fonts.NOTE, Palette.SOFT);
      double left = pixel(step) - words.width() / 2;
      if (step >= first && step <= last && left >= free) {
        axis.at(pixel(step), List.of(words));
        free = left + words.width() + APART;
      }
    }
    return axis;
  }
}
