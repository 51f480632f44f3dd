package io.github.trilat.chart;

import java.util.List;

/** The words around charts: what each shows, what is left out, and the caveats. */
final class SheetWords {
  static final String CAVEATS = "Notional sensors; no interception; scores illustrative";
  static final String SINCE_LIFT_OFF = "minutes:seconds since lift-off";
  static final String BEFORE_LANDING = "minutes:seconds of warning before the first landing →";
  static final String AFTER_LANDING = "← after landing";

  static final String NO_LAUNCH = "Nothing was launched in this run.";
  static final String NO_LAUNCHES = "Nothing was launched in these runs.";
  static final String NO_SCORES = "No scores were kept in this run.";
  static final String STILL = "No score moved by as much as a point.";
  static final String NO_TURN = "No turn was played in this run.";
  static final String NO_MECHANISM = "No mechanism was used, failed or changed.";
  static final String ALIKE =
      "Nothing that a country did after an inject differs between these runs.";

  /** Titles for slides that do not show the launch of which the finding speaks. */
  static final String FIRST_MINUTES = "Who knew what of these launches, and when";

  static final String WARNING_LEAD = "How much warning there was of these launches";
  static final String KNOWLEDGE = "What was known of these launches, and by how many paths";

  static final String OF_FIRST_MINUTES =
      "What each country knew, and when, from lift-off to the first minutes after the landing.";
  static final String OF_WARNING_LEAD =
      "How long before the first landing each country held a usable track.";
  static final String OF_BUDGET =
      "What the time until each public alert (without one, the first track) went into.";
  static final String OF_KNOWLEDGE = "Each strip is a flight, to its first landing or break-up.";
  static final String OF_COURSE =
      "Scores at the start and after each turn, from 0 to 100 points; illustrative, not measured.";
  static final String OF_MECHANISMS =
      "How each mechanism stood in each turn; the number counts the responses that went over it.";
  static final String OF_COMPARISON =
      "What each country did or learnt after an inject, in each run. Time since the inject, each"
          + " step about three times the one before.";

  private SheetWords() {}

  static String ofEras(String country) {
    return "When "
        + country
        + " first held a usable track under the mechanisms of each year, and when it told its"
        + " public.";
  }

  /** What a subtitle adds for launches that are not shown. */
  static String more(int launches) {
    return more(launches, "launch", "launches");
  }

  /** The same for injects. */
  static String moreInjects(int injects) {
    return more(injects, "inject", "injects");
  }

  private static String more(int others, String one, String several) {
    return others == 0 ? "" : " +" + others + " more " + (others == 1 ? one : several) + ".";
  }

  /** What is left out for having stood still, and where. */
  static String notDrawn(List<String> names) {
    return "Not drawn, for moving by less than a point: "
        + Words.said(ChartSays.SAYS.names(names))
        + ".";
  }
}
