package io.github.trilat.journal;

import io.github.trilat.model.Action;
import io.github.trilat.model.Area;
import io.github.trilat.model.Country;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.LaunchKind;
import io.github.trilat.model.Measure;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.MissileClass;
import io.github.trilat.model.Scope;
import io.github.trilat.model.SensorKind;
import io.github.trilat.model.Status;
import io.github.trilat.model.Strength;
import io.github.trilat.model.Theme;
import io.github.trilat.model.Tier;
import io.github.trilat.scenario.Capability;
import io.github.trilat.scenario.Condition;
import io.github.trilat.scenario.Contingency;
import io.github.trilat.scenario.Course;
import io.github.trilat.scenario.DecisionPoint;
import io.github.trilat.scenario.Event;
import io.github.trilat.scenario.Expectation;
import io.github.trilat.scenario.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * An entry of every kind, in the order of {@link Entry}: once with all there can be, once with next
 * to nothing.
 */
final class OneOfEach {
  private static final Instant AT = Instant.parse("2024-05-29T21:18:57.250Z");
  private static final LocalDate DAY = LocalDate.of(2024, 5, 30);

  /** Quotes, backslash, letters beyond ASCII and beyond sixteen bits. */
  private static final String TEXT = "“East Sea” \"\\ / 동해 · 日本海 🚀";

  private static final Map<Country, Instant> KNOWN =
      new TreeMap<>(Map.of(Country.JAPAN, AT, Country.US, AT.plusMillis(1)));

  private static final Person PERSON = new Person("ROK team", TEXT);

  private static final Because WHY =
      Because.rule(
          TEXT,
          "agreed/sharing.drl:12",
          List.of(
              new Because.Matched("track:ROK:I-02", Optional.of(3L)),
              new Because.Matched("partner:JAPAN", Optional.empty())),
          List.of("2023-12-rt-data-agreed"),
          List.of(new Draw("delay", "warning-shared:ROK:JAPAN:I-02", 0.25, 204.5)));

  private static final Because SAID =
      Because.person(PERSON, List.of(new Because.Matched("I-02", Optional.of(3L))));

  private static final Because NOTHING = Because.of(List.of());

  private static final Detail EVERYTHING =
      new Detail(
          Optional.of(18),
          Optional.of(Tier.MINISTERS),
          Optional.of(Strength.CONCERN),
          Optional.of(Scope.SIMULATION),
          Optional.of(Theme.ASSURANCE),
          Optional.of(Status.ACTIVE),
          true,
          true);

  private OneOfEach() {}

  /** Number of the entry, which alone tells one from another. */
  static Entry.Landed landed(long seq) {
    return new Entry.Landed(seq, AT, 2, List.of(0L), Map.of(), "I-02", false);
  }

  static Entry.Closed closed(long seq) {
    return new Entry.Closed(seq, AT, 0, "");
  }

  static Entry.Noted noted(long seq, String text) {
    return new Entry.Noted(seq, AT, 1, "facilitator", text);
  }

  /** Every reason for which something can be called off, withheld or changed. */
  static List<Reason> reasons() {
    return List.of(
        new Reason.Happened(IncidentKind.HISTORY_DISPUTE),
        new Reason.Declared(Theme.ASSURANCE),
        new Reason.Done(Action.HOTLINE_CALL, false),
        new Reason.Score("tension", 72.25),
        new Reason.Standing("link", Status.SUSPENDED),
        new Reason.Chosen(Country.JAPAN, "D-1"),
        new Reason.Other("I-02"),
        new Reason.Said(TEXT));
  }

  /** Every kind of event. */
  static List<Event> events() {
    return List.of(
        new Event.Launched(
            LaunchKind.BALLISTIC,
            18,
            Duration.ofSeconds(1),
            350,
            Optional.of(100.5),
            Optional.of(Duration.ofSeconds(310)),
            Optional.of(Duration.ofSeconds(70)),
            new Course(
                Set.of(Country.JAPAN),
                Set.of(Country.ROK),
                Area.PACIFIC,
                Optional.of(Set.of(Country.JAPAN)),
                true),
            true,
            TEXT),
        new Event.LinkOutage("link", Duration.ofHours(8)),
        new Event.CountReport("I-02", TEXT, Set.of(), 17),
        new Event.Meeting("talks", Optional.of(Country.US), Duration.ofHours(2), List.of()),
        new Event.DrillWindow("edge", Duration.ofDays(3)),
        new Event.Happening(
            IncidentKind.HISTORY_DISPUTE,
            Set.of(Country.JAPAN, Country.ROK),
            2,
            1,
            "I-02",
            Optional.of(Duration.ofDays(1))),
        new Event.Report());
  }

  private static Inject inject(Event event) {
    return new Inject(
        "I-05",
        AT,
        Optional.of(
            new Contingency(
                "unless a hotline call within 30m of I-02",
                new Condition.All(
                    List.of(
                        new Condition.Not(
                            new Condition.Deed(
                                Action.HOTLINE_CALL,
                                Optional.of(Country.ROK),
                                Optional.of(Country.US),
                                "line",
                                Optional.of(Tier.MINISTERS),
                                Duration.ofMinutes(30),
                                "I-02")),
                        new Condition.Any(
                            List.of(
                                new Condition.Answer("D-1", "publish"),
                                new Condition.Answer("D-1", "withhold"))))))),
        event,
        TEXT,
        Optional.of(
            new Expectation(
                Action.WARNING_SHARED, Optional.empty(), Duration.ofMinutes(2), "warn-japan")),
        List.of("a", "b"));
  }

  private static Inject bareInject() {
    return new Inject(
        "", AT, Optional.empty(), new Event.Report(), "", Optional.empty(), List.of());
  }

  /** One of each kind, with all that it can have, and one of each event and reason besides. */
  static List<Entry> full() {
    List<Entry> all = new ArrayList<>();
    all.add(manifest(Optional.of(Long.MIN_VALUE), Map.of("D-1", "withhold")));
    all.add(baseline());
    all.add(new Entry.TurnOpened(2, AT, 1, TEXT, AT.plusSeconds(900), List.of(TEXT, "Who?")));
    for (Event event : events()) {
      all.add(
          new Entry.Injected(
              all.size(), AT, 1, List.of(2L), KNOWN, inject(event), Optional.of(PERSON)));
    }
    all.add(
        new Entry.Withheld(
            all.size(),
            AT,
            1,
            List.of(3L),
            Map.of(),
            inject(new Event.Report()),
            "link",
            Optional.of(PERSON)));
    all.add(plotted(all.size(), List.of(Country.JAPAN, Country.ROK, Country.US), views()));
    all.add(landed(all.size()));
    all.add(response(all.size(), Optional.of(Country.US), EVERYTHING, WHY));
    for (Reason reason : reasons()) {
      all.add(
          new Entry.Failed(
              all.size(),
              AT,
              1,
              List.of(4L, 3L),
              KNOWN,
              Action.HOTLINE_CALL,
              japan(),
              rok(),
              Optional.of(Country.US),
              "line",
              "I-02",
              Detail.NONE,
              Setback.CALLED_OFF,
              Optional.of(Country.US),
              Optional.of(reason),
              AT,
              SAID));
    }
    all.add(overruled(all.size()));
    all.add(
        new Entry.LevelChanged(
            all.size(), AT, 1, List.of(3L), Map.of(), "tension", 0, 99.999999, WHY));
    all.add(
        new Entry.MechanismChanged(
            all.size(),
            AT,
            1,
            List.of(3L),
            KNOWN,
            "link",
            Status.ACTIVE,
            true,
            new Shift(Shift.Kind.OUT, "pact", Status.ENDED),
            WHY));
    all.add(
        new Entry.Decided(
            all.size(), AT, 1, List.of(), KNOWN, point(), "publish", true, Optional.of(PERSON)));
    all.add(
        new Entry.NotAsRecorded(
            all.size(), AT, 1, "link", Status.ACTIVE, DAY, Status.AGREED, List.of("a-fact")));
    all.add(new Entry.NumberChanged(all.size(), AT, 1, "wariness", 60, 45));
    all.add(noted(all.size(), TEXT));
    all.add(
        new Entry.TurnClosed(
            all.size(), AT, 1, List.of(level()), List.of(state(Optional.of(DAY)))));
    all.add(closed(all.size()));
    return List.copyOf(all);
  }

  private static DecisionPoint point() {
    return new DecisionPoint(
        "D-1",
        AT,
        Country.JAPAN,
        "Publish?",
        "track-publication",
        List.of(
            new DecisionPoint.Option("publish", TEXT), new DecisionPoint.Option("withhold", "No")),
        "publish",
        List.of("a"));
  }

  private static Entry overruled(long seq) {
    return new Entry.Overruled(
        seq,
        AT,
        1,
        List.of(3L),
        KNOWN,
        Overruling.DIVERTED,
        Action.WARNING_SHARED,
        rok(),
        japan(),
        "link",
        "I-02",
        EVERYTHING,
        EVERYTHING,
        "relay",
        7200.25,
        "I-01",
        new Reason.Score("tension", 72.25),
        WHY,
        WHY);
  }

  /** One of each kind, with next to nothing. */
  static List<Entry> bare() {
    return List.of(
        manifest(Optional.empty(), Map.of()),
        new Entry.Baseline(1, AT, "", "", none(), none(), none(), none(), none(), none(), none()),
        new Entry.TurnOpened(2, AT, 1, "", AT, List.of()),
        new Entry.Injected(3, AT, 1, List.of(), Map.of(), bareInject(), Optional.empty()),
        new Entry.Withheld(4, AT, 1, List.of(), Map.of(), bareInject(), "", Optional.empty()),
        plotted(5, List.of(), List.of()),
        landed(6),
        response(7, Optional.empty(), Detail.NONE, NOTHING),
        new Entry.Failed(
            8,
            AT,
            1,
            List.of(),
            Map.of(),
            Action.PUBLIC_ALERT,
            none(),
            none(),
            Optional.empty(),
            "",
            "",
            Detail.NONE,
            Setback.CAME_TO_NOTHING,
            Optional.empty(),
            Optional.empty(),
            Instant.EPOCH,
            NOTHING),
        new Entry.Overruled(
            9,
            AT,
            1,
            List.of(),
            Map.of(),
            Overruling.WITHHELD,
            Action.PUBLIC_ALERT,
            none(),
            none(),
            "",
            "",
            Detail.NONE,
            Detail.NONE,
            "",
            0,
            "",
            new Reason.Other(""),
            NOTHING,
            NOTHING),
        new Entry.LevelChanged(10, AT, 1, List.of(), Map.of(), "", 0, 0, NOTHING),
        new Entry.MechanismChanged(
            11,
            AT,
            0,
            List.of(),
            Map.of(),
            "",
            Status.ABSENT,
            false,
            new Shift(Shift.Kind.RESUMED, "", Status.ABSENT),
            NOTHING),
        new Entry.Decided(
            12,
            AT,
            0,
            List.of(),
            Map.of(),
            new DecisionPoint("", AT, Country.US, "", "", none(), "", none()),
            "",
            false,
            Optional.empty()),
        new Entry.NotAsRecorded(
            13, AT, 0, "", Status.ABSENT, LocalDate.EPOCH, Status.ABSENT, List.of()),
        new Entry.NumberChanged(14, AT, 0, "", 0, 0),
        new Entry.Noted(15, AT, 0, "", ""),
        new Entry.TurnClosed(16, AT, 0, List.of(), List.of()),
        closed(17));
  }

  private static Entry manifest(Optional<Long> seed, Map<String, String> decided) {
    Map<String, String> packs = new LinkedHashMap<>();
    packs.put("zeta", "ab12");
    packs.put("alpha", "cd34");
    return new Entry.Manifest(
        0,
        AT,
        Journal.FORMAT,
        "0.1.0",
        "salvo",
        "ff",
        packs,
        DAY,
        DAY.minusYears(8),
        seed,
        decided);
  }

  private static Entry baseline() {
    return new Entry.Baseline(
        1,
        AT,
        TEXT,
        TEXT,
        List.of("2024-salvo-18"),
        List.of(new TurnPlan(1, TEXT, AT, AT.plusSeconds(1))),
        List.of(
            objective(Measure.WARNING_LEAD, Optional.of(Country.JAPAN)),
            objective(Measure.DRILLS_HELD, Optional.empty())),
        List.of(state(Optional.of(DAY)), state(Optional.empty())),
        List.of(parameter(Optional.of(0.5)), parameter(Optional.empty())),
        List.of(level()),
        List.of(new Citation("2024-salvo-18", TEXT, "a newspaper", "2024-05-30")));
  }

  private static ObjectivePlan objective(Measure measure, Optional<Country> country) {
    return new ObjectivePlan(
        "warn", TEXT, Capability.INFORMATION_SHARING, measure, country, "I-02", true, 60, "s");
  }

  private static ParameterValue parameter(Optional<Double> bound) {
    return new ParameterValue("delay", TEXT, 10, "s", bound, bound, "assumption");
  }

  private static MechanismState state(Optional<LocalDate> since) {
    return new MechanismState(
        "link",
        TEXT,
        MechanismKind.INFORMATION_SHARING,
        List.of(Country.JAPAN, Country.US),
        Status.TERMINATION_NOTIFIED,
        since,
        true,
        List.of("source"));
  }

  private static IndicatorLevel level() {
    return new IndicatorLevel("tension", TEXT, "tension", 40.25);
  }

  private static Entry plotted(long seq, List<Country> concerns, List<OwnView> views) {
    return new Entry.Plotted(
        seq,
        AT,
        1,
        List.of(3L),
        Map.of(),
        "I-02",
        LaunchKind.BALLISTIC,
        MissileClass.SHORT_RANGE,
        18,
        350,
        100.5,
        true,
        concerns,
        AT,
        AT.plusMillis(1),
        views);
  }

  private static List<OwnView> views() {
    return List.of(
        new OwnView(Country.JAPAN, "radar", SensorKind.RADAR, Optional.empty(), 0),
        new OwnView(Country.US, "satellite", SensorKind.SATELLITE, Optional.of(AT), 18));
  }

  private static Entry response(long seq, Optional<Country> via, Detail detail, Because because) {
    return new Entry.Response(
        seq,
        AT,
        1,
        List.of(3L),
        KNOWN,
        Action.WARNING_SHARED,
        rok(),
        japan(),
        via,
        "link",
        "I-02",
        detail,
        AT.minusNanos(1),
        because);
  }

  private static List<Country> japan() {
    return List.of(Country.JAPAN);
  }

  private static List<Country> rok() {
    return List.of(Country.ROK);
  }

  private static <T> List<T> none() {
    return List.of();
  }
}
