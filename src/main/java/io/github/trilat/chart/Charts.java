package io.github.trilat.chart;

import io.github.trilat.analysis.Course;
import io.github.trilat.analysis.Eras;
import io.github.trilat.analysis.FirstMinutes;
import io.github.trilat.analysis.Knowledge;
import io.github.trilat.analysis.LatencyBudget;
import io.github.trilat.analysis.MechanismUse;
import io.github.trilat.analysis.SideBySide;
import io.github.trilat.analysis.WarningLead;
import java.util.List;

/**
 * Draws the charts of a run, and those that lay runs side by side: {@code
 * Charts.draw(firstMinutes).svg()}. Pure: equal series give equal drawings.
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

  /** Where the time of each flight went, in each country; at most six launches. */
  public static Drawing draw(LatencyBudget series) {
    return new LatencyBudgetChart(series).draw();
  }

  /** Who knew what of each launch, and what hung on a single path; at most eight launches. */
  public static Drawing draw(Knowledge series) {
    return new KnowledgeChart(series).draw();
  }

  /** How the scores moved from turn to turn. */
  public static Drawing draw(Course series) {
    return new CourseChart(series).draw();
  }

  /** Which mechanisms there were in each turn, which were used, and which failed. */
  public static Drawing draw(MechanismUse series) {
    return new MechanismUseChart(series).draw();
  }

  /** When one country knew of the same launches under the mechanisms of each era. */
  public static Drawing draw(Eras series) {
    return new ErasChart(series).draw();
  }

  /** What each country did after the same injects by several sets of rules. */
  public static Drawing draw(SideBySide series) {
    return new CompareChart(series).draw();
  }
}
