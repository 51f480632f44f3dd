package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.MechanismState;
import io.github.trilat.journal.StatusActions;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.LaunchKind;
import io.github.trilat.model.Status;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What was done or tried, and by which path, in the words of log and story. */
public final class EntryWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private EntryWords() {}

  /** What was done, such as {@code track shared, 18 objects}. */
  public static String what(Entry.Response response) {
    String detail = Wording.detail(response.action(), response.detail());
    if (detail.isEmpty() || response.action() == Action.NOTICE_GIVEN) {
      return response.action().title();
    }
    return response.action().title()
        + (StatusActions.include(response.action()) ? ": " : ", ")
        + detail;
  }

  /** Whether a launch ends in orbit and not on the ground. */
  public static boolean reachesOrbit(Entry.Plotted plotted) {
    return plotted.kind() == LaunchKind.SATELLITE && !plotted.failed();
  }

  /** What came down, such as {@code the first missile lands}. */
  public static String what(Entry.Landed landed, Chronicle chronicle) {
    String what = chronicle.launch(landed.launch()).map(Flight::first).orElse("it");
    boolean orbit = chronicle.launch(landed.launch()).filter(EntryWords::reachesOrbit).isPresent();
    return what + (landed.failed() ? " breaks up" : orbit ? " reaches orbit" : " lands");
  }

  /** What did not come off, such as {@code FAILED: hotline call, nobody answered}. */
  public static String what(Entry.Failed failed, Chronicle chronicle) {
    return CalledOff.words(failed, chronicle)
        .map(words -> "CALLED OFF: " + words)
        .orElse("FAILED: " + failed.action().words() + ", " + Wording.why(failed, chronicle));
  }

  /**
   * What an exception made of a proposal and why, such as {@code WITHHELD: warning shared,
   * real-time link (dispute over history)} or {@code WEAKENED: consultation, ministers → working
   * level (pandemic)}.
   */
  public static String what(Entry.Overruled overruled, Chronicle chronicle) {
    return overruled.effect().name()
        + ": "
        + overruled.action().words()
        + change(overruled, chronicle)
        + " ("
        + Wording.reason(overruled.reason(), chronicle)
        + ")";
  }

  private static String change(Entry.Overruled overruled, Chronicle chronicle) {
    String time = Words.span(overruled.seconds());
    String way = chronicle.mechanism(overruled.mechanism());
    return switch (overruled.effect()) {
      case WITHHELD -> way.isEmpty() ? "" : ", " + way;
      case DIVERTED ->
          ", "
              + way
              + " → "
              + chronicle.mechanism(overruled.through())
              + (overruled.seconds() > 0 ? ", " + time : "");
      case WEAKENED ->
          ", "
              + Wording.detail(overruled.action(), overruled.detail())
              + " → "
              + Wording.detail(overruled.action(), overruled.instead());
      case SLOWED -> ", " + time + " longer";
    };
  }

  /** By which path, and how long it took, such as {@code real-time link, 10 s}; may be empty. */
  public static String path(Entry.Response response, Chronicle chronicle) {
    if (response.action() == Action.TRACK_CONFIRMED) {
      return "own radar";
    } else if (response.action() == Action.CUE_RECEIVED) {
      return "own satellite";
    }
    Duration took = Duration.between(response.since(), response.at());
    String time = took.isZero() ? "" : Words.span(took);
    String by = chronicle.mechanism(response.mechanism());
    return by + (by.isEmpty() || time.isEmpty() ? "" : ", ") + time;
  }

  /** Such as {@code ROK → Japan at T+05:54: hotline call answered (ministry line, 5 min), #44}. */
  static String sentence(Entry.Response response, Chronicle chronicle) {
    String path = path(response, chronicle);
    return sentence(
        response, response.by(), response.to(), response.about(), what(response), path, chronicle);
  }

  /** The same of what did not come off. */
  static String sentence(Entry.Failed failed, Chronicle chronicle) {
    String what = what(failed, chronicle);
    return sentence(failed, failed.by(), failed.to(), failed.about(), what, "", chronicle);
  }

  /** The same of what an exception withheld or changed. */
  static String sentence(Entry.Overruled overruled, Chronicle chronicle) {
    return sentence(
        overruled,
        overruled.by(),
        overruled.to(),
        overruled.about(),
        what(overruled, chronicle),
        "",
        chronicle);
  }

  private static String sentence(
      Entry entry,
      List<Country> by,
      List<Country> to,
      String about,
      String what,
      String path,
      Chronicle chronicle) {
    String whom = to.isEmpty() ? "" : " → " + Words.labels(to);
    String when =
        chronicle
            .delivered(about)
            .map(from -> " at " + Words.since(Duration.between(from, entry.at())))
            .orElse("");
    String how = path.isEmpty() ? "" : " (" + path + ")";
    return Words.labels(by) + whom + when + ": " + what + how + ", #" + entry.seq() + ".";
  }

  /** How a mechanism stands from then on, such as {@code real-time link: out of service}. */
  public static String what(Entry.MechanismChanged change, Chronicle chronicle) {
    boolean out = change.status().inForce() && !change.usable();
    return chronicle.mechanism(change.mechanism())
        + ": "
        + (out ? "out of service" : Wording.shift(change.shift()));
  }

  /** A mechanism's status and since when, such as {@code active since 19 Dec 2023}. */
  static String standing(MechanismState state) {
    String status = state.status().title();
    return state.status() == Status.ABSENT
        ? status
        : state.since().map(day -> status + " since " + DAY.format(day)).orElse(status);
  }
}
