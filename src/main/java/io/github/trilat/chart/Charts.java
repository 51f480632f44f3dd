package io.github.trilat.chart;

import io.github.trilat.analysis.Course;
import io.github.trilat.analysis.FirstMinutes;
import io.github.trilat.analysis.MechanismUse;
import io.github.trilat.analysis.WarningLead;
import java.util.List;

/**
 * Draws the four charts of a run: {@code Charts.draw(firstMinutes).svg()}. Pure: equal series give
 * equal drawings.
 */
public final class Charts {
  private Charts() {}

  /** Loads fonts and painting by an empty chart, which the first chart would otherwise wait for. */
  public static void prepare() {
    draw(new WarningLead("", List.of())).png();
  }

  /** Who knew what and when, for each launch against its flight time; at most six launches. */
  public static Drawing draw(FirstMinutes series) {
    return new FirstMinutesChart(series).draw();
  }

  /**
   * How much warning each country had, with its own sensors alone and with sharing; at most eight
   * launches.
   */
  public static Drawing draw(WarningLead series) {
    return new WarningLeadChart(series).draw();
  }

  /** How the scores moved from turn to turn. */
  public static Drawing draw(Course series) {
    return new CourseChart(series).draw();
  }

  /** Which mechanisms there were in each turn, which were used, and which failed. */
  public static Drawing draw(MechanismUse series) {
    return new MechanismUseChart(series).draw();
  }
}
