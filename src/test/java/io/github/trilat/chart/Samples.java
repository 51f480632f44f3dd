package io.github.trilat.chart;

import static io.github.trilat.words.English.saying;

import io.github.trilat.analysis.Course;
import io.github.trilat.analysis.FirstMinutes;
import io.github.trilat.analysis.FirstMinutes.Carrier;
import io.github.trilat.analysis.FirstMinutes.Flight;
import io.github.trilat.analysis.FirstMinutes.Kind;
import io.github.trilat.analysis.FirstMinutes.Lane;
import io.github.trilat.analysis.FirstMinutes.Mark;
import io.github.trilat.analysis.LaunchName;
import io.github.trilat.analysis.MechanismUse;
import io.github.trilat.analysis.MechanismUse.Cell;
import io.github.trilat.analysis.MechanismUse.Row;
import io.github.trilat.analysis.MechanismUse.State;
import io.github.trilat.analysis.WarningLead;
import io.github.trilat.model.Country;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.words.Phrase;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Series as a run of the eighteen-missile salvo might give them, and far smaller and larger ones.
 */
final class Samples {
  static final OptionalDouble NEVER = OptionalDouble.empty();

  private Samples() {}

  /** A name for the launch of that id. */
  static LaunchName name(String id) {
    return new LaunchName(saying("the launch of " + id), saying("06:14"));
  }

  static FirstMinutes firstMinutes() {
    return new FirstMinutes(
        saying(
            "Japan learnt of I-02 in 66 s by the real-time link, 2 min before its own radar; of"
                + " I-05, by hub relay, 2 s after it had landed"),
        List.of("I-02", "I-05"),
        List.of(satellite(), salvo(), flat()));
  }

  private static Flight satellite() {
    return new Flight(
        "I-01",
        name("I-01"),
        Phrase.of("satellite launch that fails"),
        100,
        100,
        true,
        List.of(
            new Lane(
                Country.JAPAN,
                true,
                NEVER,
                List.of(shared(68, 58, Carrier.REAL_TIME_LINK, "real-time link"))),
            new Lane(Country.ROK, true, at(40), List.of(own(58, 40))),
            new Lane(Country.US, false, NEVER, List.of(cue(90, 60)))));
  }

  private static Flight salvo() {
    return new Flight(
        "I-02",
        name("I-02"),
        Phrase.of("18 missiles, 350 km, apogee 100 km"),
        335,
        369,
        false,
        List.of(
            new Lane(
                Country.JAPAN,
                true,
                at(176),
                List.of(
                    shared(66, 56, Carrier.REAL_TIME_LINK, "real-time link"),
                    own(186, 176),
                    alert(360, 186))),
            new Lane(Country.ROK, true, at(46), List.of(own(56, 46), alert(340, 56))),
            new Lane(
                Country.US,
                false,
                NEVER,
                List.of(shared(66, 56, Carrier.REAL_TIME_LINK, "real-time link"), cue(90, 60)))));
  }

  private static Flight flat() {
    return new Flight(
        "I-05",
        name("I-05"),
        Phrase.of("1 flat missile, 380 km, apogee 50 km"),
        243,
        243,
        false,
        List.of(
            new Lane(
                Country.JAPAN,
                true,
                NEVER,
                List.of(
                    shared(245, 65, Carrier.HUB_RELAY, "hub relay via the US"), alert(300, 245))),
            new Lane(Country.ROK, true, at(55), List.of(own(65, 55), alert(240, 65))),
            new Lane(
                Country.US,
                false,
                NEVER,
                List.of(cue(90, 60), shared(155, 65, Carrier.VOICE, "voice line")))));
  }

  static WarningLead warningLead() {
    return new WarningLead(
        saying("Sharing gave Japan 4 min 29 s of warning of I-02, 2 min more than its own radar"),
        List.of("I-02"),
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
        saying("Cohesion of Japan and the ROK rose from 52 to 61 while tension rose from 58 to 71"),
        stops(
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
            line("habit", "Institutionalisation", "institutionalisation", 48, 48, 48, 46, 47, 49),
            line("support-japan", "Support in Japan", "support", 50, 50, 50, 50, 50.4, 50),
            line("support-rok", "Support in the ROK", "support", 50, 50, 48, 46, 47, 47),
            line("support-us", "Support in the US", "support", 50, 50, 50, 50, 50, 50),
            line("assurance", "Assurance", "assurance", 60, 59.8, 59.6, 59.4, 59.2, 59.1),
            line("load", "Load on those who decide", "load", 0, 4, 12, 9, 3, 6),
            line("readiness", "Readiness (drills)", "readiness", 45, 45, 47, 47, 59, 62)));
  }

  static MechanismUse mechanisms() {
    return new MechanismUse(
        saying(
            "9 of 19 mechanisms were used; the real-time link failed when wanted; Freedom Edge was"
                + " called off"),
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
                "gsomia",
                "military information pact (GSOMIA)",
                MechanismKind.PACT,
                "under notice of termination since 22 Aug 2024",
                "u2 a a u1 u1"),
            row(
                "ministers-line",
                "ministers’ hotline",
                MechanismKind.HOTLINE,
                "active since 10 Nov 2023",
                "a u1 a u3 o2"),
            row(
                "operators-line",
                "operations centres’ voice line",
                MechanismKind.HOTLINE,
                "active",
                "u4 u2 o0 u2 a"),
            row(
                "commitment",
                "commitment to consult",
                MechanismKind.CONSULTATION,
                "active since 18 Aug 2023",
                "- u1 a a a"),
            row(
                "ministers-meeting",
                "ministers’ yearly meeting of their own",
                MechanismKind.CONSULTATION,
                "active since 2 Jun 2024",
                "- - u1 a c1"),
            row(
                "freedom-edge",
                "Freedom Edge exercise",
                MechanismKind.DRILL,
                "suspended since 27 Jun 2024",
                "- - - u1 c0"),
            row(
                "warning-drill",
                "missile-warning drill",
                MechanismKind.DRILL,
                "active since 2016",
                "a a u1 a u1"),
            row(
                "talks",
                "Japan–ROK defence talks",
                MechanismKind.EXCHANGE,
                "active since 1 Jun 2024",
                "s s s a a")),
        List.of(
            quiet("exchange of satellite images", '-'),
            quiet("trilateral sharing arrangement", 'a'),
            quiet("leaders’ hotline", 'a'),
            quiet("cyber consultation", 's'),
            quiet("security cooperation framework", '-'),
            quiet("incident-prevention protocol", '-'),
            quiet("leaders’ summit", 'a'),
            quiet("vice ministers’ talks", 'a'),
            quiet("Six-Party Talks", '-')));
  }

  /** No flights, one turn, nothing used; and a student's pack with two scores of its own. */
  static List<Drawing> small() {
    return List.of(
        Charts.draw(
                new FirstMinutes(saying("Nothing was launched"), List.of(), List.of()), Format.PAGE)
            .get(0),
        Charts.draw(
                new WarningLead(saying("Nothing was launched"), List.of(), List.of()), Format.PAGE)
            .get(0),
        Charts.draw(
                new Course(
                    saying("Tension ended where it began, at 40"),
                    stops("Start", "Only turn"),
                    List.of(line("tension", "Tension", "tension", 40, 40))),
                Format.PAGE)
            .get(0),
        twoScores(),
        oneScore(),
        Charts.draw(
                new MechanismUse(
                    saying("1 mechanism stood ready and was not used"),
                    List.of("Only turn"),
                    List.of(),
                    List.of(quiet("real-time link", 'a'))),
                Format.PAGE)
            .get(0));
  }

  static Drawing twoScores() {
    return Charts.draw(
            new Course(
                saying("Trust rose from 40 to 52 and alarm fell from 70 to 64"),
                stops("Start", "First day", "First week"),
                List.of(
                    line("trust", "Trust", "trust", 40, 44, 52),
                    line("alarm", "Alarm", "alarm", 70, 80, 64))),
            Format.PAGE)
        .get(0);
  }

  private static Drawing oneScore() {
    return Charts.draw(
            new Course(
                saying("Trust rose from 40 to 52"),
                stops("Start", "Only turn"),
                List.of(line("trust", "Trust", "", 40, 52))),
            Format.PAGE)
        .get(0);
  }

  static Mark cue(double seconds, double began) {
    return new Mark(Kind.CUE, seconds, began, Carrier.OWN_SENSOR, Phrase.of("own satellite"));
  }

  static Mark own(double seconds, double began) {
    return new Mark(Kind.OWN_TRACK, seconds, began, Carrier.OWN_SENSOR, Phrase.of("own radar"));
  }

  static Mark shared(double seconds, double began, Carrier carrier, String path) {
    return new Mark(Kind.SHARED_TRACK, seconds, began, carrier, Phrase.of(path));
  }

  static Mark alert(double seconds, double began) {
    return new Mark(
        Kind.PUBLIC_ALERT, seconds, began, Carrier.OWN_SENSOR, Phrase.of("public alert"));
  }

  static WarningLead.Row lead(
      String label, Country country, OptionalDouble own, OptionalDouble actual, String path) {
    return new WarningLead.Row(
        label.split(" ", -1)[0],
        name(label.split(" ", -1)[0]),
        saying(label.split(" · ", -1)[1]),
        country,
        country != Country.US,
        own,
        actual,
        Phrase.of(path));
  }

  static List<Phrase> stops(String... titles) {
    return java.util.Arrays.stream(titles).map(Phrase::of).toList();
  }

  static OptionalDouble at(double seconds) {
    return OptionalDouble.of(seconds);
  }

  static Course.Line line(String id, String title, String kind, double... values) {
    return new Course.Line(id, title, kind, java.util.Arrays.stream(values).boxed().toList());
  }

  /** A mechanism that stood like that in every turn. */
  static Row quiet(String title, char state) {
    String cells = (state + " ").repeat(5).strip();
    return row(title, title, MechanismKind.CONSULTATION, "", cells);
  }

  /**
   * Cells as {@code -} unavailable, {@code s} suspended, {@code a} available, {@code u2} used
   * twice, {@code c0} called off, {@code o0} out of service, {@code f0} failed.
   */
  static Row row(String id, String title, MechanismKind kind, String status, String cells) {
    List<Cell> parsed = java.util.Arrays.stream(cells.split(" ", -1)).map(Samples::cell).toList();
    return new Row(id, title, kind, Phrase.of(status), parsed);
  }

  private static Cell cell(String word) {
    int uses = word.length() == 1 ? 0 : Integer.parseInt(word.substring(1));
    State state =
        switch (word.charAt(0)) {
          case '-' -> State.UNAVAILABLE;
          case 's' -> State.SUSPENDED;
          case 'a' -> State.AVAILABLE;
          case 'u' -> State.USED;
          case 'c' -> State.CALLED_OFF;
          case 'o' -> State.OUT;
          default -> State.FAILED;
        };
    return new Cell(state, uses);
  }
}
