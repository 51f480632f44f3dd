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
 * Draws the charts of a run, and those that lay runs side by side: {@code Charts.draw(firstMinutes,
 * Format.PAGE).get(0).svg()}. Pure: equal series give equal drawings. A page is one drawing, slides
 * are one or more.
 */
public final class Charts {
  private Charts() {}

  /** Loads fonts and painting by an empty chart, which the first chart would otherwise wait for. */
  public static void prepare() {
    draw(new WarningLead(ChartSays.SAYS.capital(""), List.of(), List.of()), Format.PAGE)
        .get(0)
        .png();
  }

  /** Whether an image since this was last asked had letters for which this machine has no font. */
  public static boolean lackedLetters() {
    return MachineFonts.lacked();
  }

  /**
   * Who knew what and when, for each launch against its flight time; at most six launches on a
   * page.
   */
  public static List<Drawing> draw(FirstMinutes series, Format format) {
    return new FirstMinutesChart(series, format).draw(format);
  }

  /**
   * How much warning each country had, with its own sensors alone and with sharing; at most eight
   * launches.
   */
  public static List<Drawing> draw(WarningLead series, Format format) {
    return new WarningLeadChart(series, format).draw(format);
  }

  /** Where the time of each flight went, in each country; at most six launches. */
  public static List<Drawing> draw(LatencyBudget series, Format format) {
    return new LatencyBudgetChart(series, format).draw(format);
  }

  /** Who knew what of each launch, and what hung on a single path; at most eight launches. */
  public static List<Drawing> draw(Knowledge series, Format format) {
    return new KnowledgeChart(series, format).draw(format);
  }

  /** How the scores moved from turn to turn. */
  public static List<Drawing> draw(Course series, Format format) {
    return new CourseChart(series).draw(format);
  }

  /** Which mechanisms there were in each turn, which were used, and which failed. */
  public static List<Drawing> draw(MechanismUse series, Format format) {
    return new MechanismUseChart(series).draw(format);
  }

  /** When one country knew of the same launches under the mechanisms of each era. */
  public static List<Drawing> draw(Eras series, Format format) {
    return new ErasChart(series).draw(format);
  }

  /** What each country did after the same injects by several sets of rules. */
  public static List<Drawing> draw(SideBySide series, Format format) {
    return new CompareChart(series).draw(format);
  }
}
