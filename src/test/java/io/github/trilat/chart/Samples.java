package io.github.trilat.chart;

import io.github.trilat.analysis.Course;
import io.github.trilat.analysis.FirstMinutes;
import io.github.trilat.analysis.FirstMinutes.Flight;
import io.github.trilat.analysis.FirstMinutes.Kind;
import io.github.trilat.analysis.FirstMinutes.Lane;
import io.github.trilat.analysis.FirstMinutes.Mark;
import io.github.trilat.analysis.MechanismUse;
import io.github.trilat.analysis.MechanismUse.Cell;
import io.github.trilat.analysis.MechanismUse.Row;
import io.github.trilat.analysis.MechanismUse.State;
import io.github.trilat.analysis.WarningLead;
import io.github.trilat.model.Country;
import io.github.trilat.model.MechanismKind;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Series as a run of the eighteen-missile salvo might give them, and far smaller and larger ones.
 */
final class Samples {
  static final String LINK = "real-time-warning-data";
  static final String RELAY = "trilateral-sharing-arrangement";
  static final OptionalDouble NEVER = OptionalDouble.empty();

  private Samples() {}

  static FirstMinutes firstMinutes() {
    return new FirstMinutes(
        "Japan learnt of I-02 in 66 s by the real-time link, 2 min before its own radar; of I-05,"
            + " by hub relay, 2 s after it had landed",
        List.of(satellite(), salvo(), flat()));
  }

  private static Flight satellite() {
    return new Flight(
        "I-01",
        "satellite launch that fails",
        100,
        100,
        true,
        List.of(
            new Lane(Country.JAPAN, NEVER, List.of(shared(68, 58, LINK, "real-time link"))),
            new Lane(Country.ROK, at(40), List.of(own(58, 40))),
            new Lane(Country.US, NEVER, List.of(cue(90, 60)))));
  }

  private static Flight salvo() {
    return new Flight(
        "I-02",
        "18 missiles, 350 km, apogee 100 km",
        335,
        369,
        false,
        List.of(
            new Lane(
                Country.JAPAN,
                at(176),
                List.of(shared(66, 56, LINK, "real-time link"), own(186, 176), alert(360, 186))),
            new Lane(Country.ROK, at(46), List.of(own(56, 46), alert(340, 56))),
            new Lane(
                Country.US, NEVER, List.of(shared(66, 56, LINK, "real-time link"), cue(90, 60)))));
  }

  private static Flight flat() {
    return new Flight(
        "I-05",
        "1 flat missile, 380 km, apogee 50 km",
        243,
        243,
        false,
        List.of(
            new Lane(
                Country.JAPAN,
                NEVER,
                List.of(shared(245, 65, RELAY, "hub relay via the US"), alert(300, 245))),
            new Lane(Country.ROK, at(55), List.of(own(65, 55), alert(240, 65))),
            new Lane(
                Country.US,
                NEVER,
                List.of(cue(90, 60), shared(155, 65, "rok-us-voice", "voice line")))));
  }

  static WarningLead warningLead() {
    return new WarningLead(
        "Sharing gave Japan 4 min 29 s of warning of I-02, 2 min more than its own radar",
        List.of(
            lead(
                "I-01 · satellite launch that fails",
                Country.JAPAN,
                NEVER,
                at(32),
                "real-time link"),
            lead("I-01 · satellite launch that fails", Country.ROK, at(42), at(42), "own radar"),
            lead("I-01 · satellite launch that fails", Country.US, NEVER, NEVER, "never"),
            lead(
                "I-02 · 18 missiles, 350 km, apogee 100 km",
                Country.JAPAN,
                at(149),
                at(269),
                "real-time link"),
            lead(
                "I-02 · 18 missiles, 350 km, apogee 100 km",
                Country.ROK,
                at(279),
                at(279),
                "own radar"),
            lead(
                "I-02 · 18 missiles, 350 km, apogee 100 km",
                Country.US,
                NEVER,
                at(269),
                "real-time link"),
            lead(
                "I-05 · 1 flat missile, 380 km, apogee 50 km",
                Country.JAPAN,
                NEVER,
                at(-2),
                "hub relay via the US"),
            lead(
                "I-05 · 1 flat missile, 380 km, apogee 50 km",
                Country.ROK,
                at(178),
                at(178),
                "own radar"),
            lead(
                "I-05 · 1 flat missile, 380 km, apogee 50 km",
                Country.US,
                NEVER,
                at(88),
                "voice line")));
  }

  static Course course() {
    return new Course(
        "Cohesion of Japan and the ROK rose from 52 to 61 while tension rose from 58 to 71",
        List.of(
            "Start",
            "First minutes",
            "First day",
            "To the ministers’ meeting",
            "Autumn",
            "The anniversary"),
        List.of(
            line("cohesion-japan-rok", "Cohesion, Japan–ROK", "cohesion", 52, 55, 58, 63, 60, 61),
            line("cohesion-japan-us", "Cohesion, Japan–US", "cohesion", 74, 75, 76, 78, 78, 77),
            line("cohesion-rok-us", "Cohesion, ROK–US", "cohesion", 72, 74, 75, 79, 77, 78),
            line("tension", "Tension", "tension", 58, 70, 74, 69, 66, 71),
            line("readiness", "Readiness", "readiness", 45, 45, 47, 47, 59, 62)));
  }

  static MechanismUse mechanisms() {
    return new MechanismUse(
        "7 of 14 mechanisms were used; the real-time link failed once, and the hub relay served"
            + " instead",
        List.of(
            "First minutes", "First day", "To the ministers’ meeting", "Autumn", "The anniversary"),
        List.of(
            row(
                "real-time-warning-data",
                "real-time link",
                MechanismKind.INFORMATION_SHARING,
                "active since 19 Dec 2023",
                "u2 a a f1 u1"),
            row(
                "hub-relay",
                "hub relay via the US",
                MechanismKind.INFORMATION_SHARING,
                "active since 29 Dec 2014",
                "a a a u1 a"),
            row(
                "image-exchange",
                "exchange of satellite images",
                MechanismKind.INFORMATION_SHARING,
                "agreed, not yet working",
                "- - - - -"),
            row(
                "gsomia",
                "military information pact (GSOMIA)",
                MechanismKind.PACT,
                "active since 21 Mar 2023",
                "u2 a a u1 u1"),
            row(
                "tisa",
                "trilateral sharing arrangement",
                MechanismKind.PACT,
                "active since 29 Dec 2014",
                "a a a u1 a"),
            row(
                "leaders-line",
                "leaders’ hotline",
                MechanismKind.HOTLINE,
                "active since 18 Aug 2023",
                "a a a a a"),
            row(
                "ministers-line",
                "ministers’ hotline",
                MechanismKind.HOTLINE,
                "active since 10 Nov 2023",
                "a u1 a u3 f0"),
            row(
                "operators-line",
                "operations centres’ voice line",
                MechanismKind.HOTLINE,
                "active",
                "u4 u2 a u2 a"),
            row(
                "commitment",
                "commitment to consult",
                MechanismKind.CONSULTATION,
                "active since 18 Aug 2023",
                "- u1 a a a"),
            row(
                "ministers-meeting",
                "defence ministers’ meeting",
                MechanismKind.CONSULTATION,
                "active since 2 Jun 2024",
                "- - u1 a a"),
            row(
                "freedom-edge",
                "Freedom Edge exercise",
                MechanismKind.DRILL,
                "first held 27 Jun 2024",
                "- - - u1 a"),
            row(
                "warning-drill",
                "missile-warning drill",
                MechanismKind.DRILL,
                "active since 2016",
                "a a u1 a u1"),
            row(
                "framework",
                "security cooperation framework",
                MechanismKind.FRAMEWORK,
                "proposed",
                "- - - - -"),
            row(
                "talks",
                "Japan–ROK defence talks",
                MechanismKind.EXCHANGE,
                "suspended since 20 Dec 2018",
                "- - - a a")));
  }

  /** No flights, one turn, nothing used. */
  static List<Drawing> small() {
    return List.of(
        Charts.draw(new FirstMinutes("Nothing was launched", List.of())),
        Charts.draw(new WarningLead("Nothing was launched", List.of())),
        Charts.draw(
            new Course(
                "Tension ended where it began, at 40",
                List.of("Start", "Only turn"),
                List.of(line("tension", "Tension", "tension", 40, 40)))),
        Charts.draw(
            new MechanismUse(
                "1 mechanism stood ready and was not used",
                List.of("Only turn"),
                List.of(
                    row(
                        "link",
                        "real-time link",
                        MechanismKind.INFORMATION_SHARING,
                        "active",
                        "a")))));
  }

  static Mark cue(double seconds, double began) {
    return new Mark(Kind.CUE, seconds, began, "", "own satellite");
  }

  static Mark own(double seconds, double began) {
    return new Mark(Kind.OWN_TRACK, seconds, began, "", "own radar");
  }

  static Mark shared(double seconds, double began, String mechanism, String path) {
    return new Mark(Kind.SHARED_TRACK, seconds, began, mechanism, path);
  }

  static Mark alert(double seconds, double began) {
    return new Mark(Kind.PUBLIC_ALERT, seconds, began, "", "public alert");
  }

  static WarningLead.Row lead(
      String label, Country country, OptionalDouble own, OptionalDouble actual, String path) {
    return new WarningLead.Row(label.split(" ", -1)[0], label, country, own, actual, path);
  }

  static OptionalDouble at(double seconds) {
    return OptionalDouble.of(seconds);
  }

  static Course.Line line(String id, String title, String kind, double... values) {
    return new Course.Line(id, title, kind, java.util.Arrays.stream(values).boxed().toList());
  }

  /**
   * Cells as {@code -} unavailable, {@code a} available, {@code u2} used twice, {@code f0} failed.
   */
  static Row row(String id, String title, MechanismKind kind, String status, String cells) {
    List<Cell> parsed = java.util.Arrays.stream(cells.split(" ", -1)).map(Samples::cell).toList();
    return new Row(id, title, kind, status, parsed);
  }

  private static Cell cell(String word) {
    int uses = word.length() == 1 ? 0 : Integer.parseInt(word.substring(1));
    return switch (word.charAt(0)) {
      case '-' -> new Cell(State.UNAVAILABLE, 0);
      case 'a' -> new Cell(State.AVAILABLE, 0);
      case 'u' -> new Cell(State.USED, uses);
      default -> new Cell(State.FAILED, uses);
    };
  }
}
