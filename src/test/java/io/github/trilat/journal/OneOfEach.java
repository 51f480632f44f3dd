package io.github.trilat.journal;

import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.LaunchKind;
import io.github.trilat.model.Measure;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.SensorKind;
import io.github.trilat.model.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry of every kind, in the order of {@link Entry}: once with all there can be, once with next
 * to nothing.
 */
final class OneOfEach {
  private static final Instant AT = Instant.parse("2024-05-29T21:18:57.250Z");
  private static final LocalDate DAY = LocalDate.of(2024, 5, 30);

  /** Quotes, backslash, letters beyond ASCII and beyond sixteen bits. */
  private static final String TEXT = "“East Sea” \"\\ / 동해 · 日本海 🚀";

  static final Entry.Landed LANDED = new Entry.Landed(7, AT, 2, "I-02", false);
  static final Entry.Closed CLOSED = new Entry.Closed(Long.MAX_VALUE, Instant.MAX, 0);

  private static final Because WHY =
      new Because(
          TEXT,
          "agreed/sharing.drl:12",
          List.of("track:ROK:I-02", "partner:JAPAN"),
          List.of("2023-12-rt-data-agreed"),
          List.of(new Draw("delay/warning-shared:ROK:JAPAN:I-02", 0.25, 204.5)));

  private OneOfEach() {}

  static Entry withheld(String text) {
    return new Entry.Withheld(3, AT, 1, "I-05", text, "when no hotline call within 30m of I-02");
  }

  static List<Entry> full() {
    return List.of(
        manifest(Optional.of(Long.MIN_VALUE), Map.of("D-1", "withhold")),
        baseline(),
        new Entry.TurnOpened(2, AT, 1, TEXT, AT.plusSeconds(900), List.of(TEXT, "Who?")),
        new Entry.Injected(
            3, AT, 1, "I-02", "missile-salvo", TEXT, "unless x", List.of("a", "b"), expected()),
        withheld(TEXT),
        plotted(List.of(Country.JAPAN, Country.ROK, Country.US), views()),
        LANDED,
        response(Optional.of(Country.US), WHY),
        new Entry.Failed(
            9, AT, 1, Action.HOTLINE_CALL, japan(), rok(), "line", "I-02", true, TEXT, AT, WHY),
        new Entry.Overruled(
            9,
            AT,
            1,
            Overruling.DIVERTED,
            Action.WARNING_SHARED,
            rok(),
            japan(),
            "link",
            "I-02",
            TEXT,
            "relay",
            7200.25,
            "I-01",
            TEXT,
            WHY,
            WHY),
        new Entry.LevelChanged(10, AT, 1, "tension", 0, 99.999999, WHY),
        new Entry.MechanismChanged(11, AT, 1, "link", Status.ACTIVE, true, TEXT, WHY),
        new Entry.Decided(
            12, AT, 1, "D-1", Country.JAPAN, "Publish?", "topic", "publish", TEXT, true),
        new Entry.TurnClosed(13, AT, 1, List.of(level()), List.of(state(Optional.of(DAY)))),
        CLOSED);
  }

  static List<Entry> bare() {
    Because nothing = Because.of();
    return List.of(
        manifest(Optional.empty(), Map.of()),
        new Entry.Baseline(1, AT, "", "", none(), none(), none(), none(), none(), none(), none()),
        new Entry.TurnOpened(2, AT, 1, "", AT, List.of()),
        new Entry.Injected(3, AT, 1, "", "", "", "", List.of(), Optional.empty()),
        withheld(""),
        plotted(List.of(), List.of()),
        LANDED,
        response(Optional.empty(), nothing),
        new Entry.Failed(
            9,
            AT,
            1,
            Action.PUBLIC_ALERT,
            none(),
            none(),
            "",
            "",
            false,
            "",
            Instant.EPOCH,
            nothing),
        new Entry.Overruled(
            9,
            AT,
            1,
            Overruling.WITHHELD,
            Action.PUBLIC_ALERT,
            none(),
            none(),
            "",
            "",
            "",
            "",
            0,
            "",
            "",
            nothing,
            nothing),
        new Entry.LevelChanged(10, AT, 1, "", 0, 0, nothing),
        new Entry.MechanismChanged(11, AT, 0, "", Status.ABSENT, false, "", nothing),
        new Entry.Decided(12, AT, 0, "", Country.US, "", "", "", "", false),
        new Entry.TurnClosed(13, AT, 0, List.of(), List.of()),
        new Entry.Closed(0, Instant.MIN, 0));
  }

  private static Entry manifest(Optional<Long> seed, Map<String, String> decided) {
    Map<String, String> packs = new LinkedHashMap<>();
    packs.put("zeta", "ab12");
    packs.put("alpha", "cd34");
    return new Entry.Manifest(
        0, AT, 1, "0.1.0", "salvo", "ff", packs, DAY, DAY.minusYears(8), seed, decided);
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
        "warn", TEXT, "Information sharing", measure, country, "I-02", true, 60, "s");
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

  private static Entry plotted(List<Country> concerns, List<OwnView> views) {
    return new Entry.Plotted(
        5,
        AT,
        1,
        "I-02",
        LaunchKind.BALLISTIC,
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

  private static Entry response(Optional<Country> via, Because because) {
    return new Entry.Response(
        8,
        AT,
        1,
        Action.WARNING_SHARED,
        rok(),
        japan(),
        via,
        "link",
        "I-02",
        TEXT,
        AT.minusNanos(1),
        because);
  }

  private static Optional<ExpectedAction> expected() {
    return Optional.of(
        new ExpectedAction(Action.WARNING_SHARED, Optional.empty(), AT, "warn-japan"));
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
