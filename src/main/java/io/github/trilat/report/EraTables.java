package io.github.trilat.report;

import io.github.trilat.analysis.Eras;
import io.github.trilat.analysis.FirstMinutes;
import io.github.trilat.analysis.Rating;
import io.github.trilat.analysis.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Eras side by side: warnings, contacts, ratings. */
final class EraTables {
  private static final String NONE = "none";

  private final Eras eras;

  EraTables(Eras eras) {
    this.eras = eras;
  }

  /** A row an era: of each launch when and how it was known, and when the public was told. */
  Table warnings() {
    List<String> heads = new ArrayList<>(List.of("Era"));
    for (Eras.Launch launch : eras.shown()) {
      String end = launch.failed() ? " breaks up " : " lands ";
      heads.addAll(List.of(launch.id() + end + clock(launch.firstLanding()), "Alert"));
    }
    return FittedTable.of(
        "What %s knew of each launch".formatted(eras.country().inSentence()),
        "When it first held a usable track, by which path, and when it alerted its public: minutes"
            + " and seconds since lift-off.",
        heads,
        eras.eras().stream().map(this::warnings).toList(),
        List.of());
  }

  private List<String> warnings(Eras.Era era) {
    List<String> row = new ArrayList<>(List.of(Clock.date(era.asOf())));
    for (Eras.Launch launch : eras.shown()) {
      boolean launched = era.warning(launch).isPresent();
      row.add(launched ? track(era, launch) : "not launched");
      row.add(era.alert(launch).map(each -> clock(each.seconds())).orElse(NONE));
    }
    return row;
  }

  private static String track(Eras.Era era, Eras.Launch launch) {
    return era.track(launch).map(mark -> track(mark, launch)).orElse("never");
  }

  private static String track(FirstMinutes.Mark mark, Eras.Launch launch) {
    String late = mark.seconds() > launch.firstLanding() ? ", late" : "";
    return clock(mark.seconds()) + " " + mark.path() + late;
  }

  private static String clock(double seconds) {
    return Words.clock(Duration.ofMillis(Math.round(seconds * 1000)));
  }

  /** A row an era: calls, meetings and words; beneath it what changed. */
  Table contacts() {
    String from = eras.origin().isEmpty() ? "the beginning" : eras.origin();
    return FittedTable.of(
        "When partners spoke, met and agreed",
        "Time since " + from + "; for the count, since the claim that it settles.",
        List.of("Era", "Hotline", "Not answered", "Consultation", "Joint statement", "One count"),
        eras.eras().stream().map(EraTables::contacts).toList(),
        eras.changes());
  }

  private static List<String> contacts(Eras.Era era) {
    Eras.Contacts contacts = era.contacts();
    return List.of(
        Clock.date(era.asOf()),
        contacts.hotline().map(each -> moment(each, each.path())).orElse(NONE),
        String.join(", ", contacts.unanswered()),
        contacts.consultation().map(each -> moment(each, each.detail())).orElse(NONE),
        contacts.statement().map(each -> moment(each, each.detail())).orElse(NONE),
        contacts.count().map(each -> moment(each, "")).orElse(NONE));
  }

  private static String moment(Eras.Step step, String how) {
    return (Words.span(step.seconds()) + " " + how).strip();
  }

  /** A row an objective, a column an era: the ratings' letters. */
  Table ratings() {
    List<String> heads = new ArrayList<>(List.of("Objective"));
    eras.eras().forEach(era -> heads.add(era.label()));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < eras.objectives().size(); i++) {
      List<String> row = new ArrayList<>(List.of(eras.objectives().get(i).title()));
      for (Eras.Era era : eras.eras()) {
        row.add(era.ratings().get(i).name());
      }
      rows.add(row);
    }
    return FittedTable.of("How the objectives came out", legend(), heads, rows, List.of());
  }

  /** What the ratings' letters mean. */
  static String legend() {
    List<String> meanings = new ArrayList<>();
    for (Rating rating : Rating.values()) {
      meanings.add(rating.name() + " " + rating.title().toLowerCase(Locale.ROOT));
    }
    return String.join(" · ", meanings) + ".";
  }
}
