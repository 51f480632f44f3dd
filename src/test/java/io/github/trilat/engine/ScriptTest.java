package io.github.trilat.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.OwnView;
import io.github.trilat.journal.Person;
import io.github.trilat.model.Action;
import io.github.trilat.model.CountClaim;
import io.github.trilat.model.Country;
import io.github.trilat.model.Currency;
import io.github.trilat.model.Decision;
import io.github.trilat.model.Landing;
import io.github.trilat.model.Launch;
import io.github.trilat.model.LaunchKind;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Occasion;
import io.github.trilat.model.Outage;
import io.github.trilat.model.SensorKind;
import io.github.trilat.model.Sighting;
import io.github.trilat.model.Status;
import io.github.trilat.model.Track;
import io.github.trilat.scenario.Condition;
import io.github.trilat.scenario.Contingency;
import io.github.trilat.scenario.Course;
import io.github.trilat.scenario.Event;
import io.github.trilat.scenario.Expectation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is scripted: injects, contingencies, decisions, outages, dated statuses. */
class ScriptTest {

  private static Trial day() {
    return new Trial().turn("One", "24h");
  }

  private static <E extends Entry> E only(List<Entry> entries, Class<E> kind) {
    List<E> all = entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  // Injects

  @Test
  void anInjectIsDeliveredWithItsTextAndItsSources() {
    Entry.Injected inject =
        only(day().inject("I-01", "1h", new Event.Report()).run(), Entry.Injected.class);

    assertThat(inject.at()).isEqualTo(Trial.time("1h"));
    assertThat(inject.type()).isEqualTo("report");
    assertThat(inject.text()).isEqualTo("What happens in I-01");
    assertThat(inject.inject().contingency()).isEmpty();
    assertThat(inject.inject().sources()).containsExactly("source-I-01");
  }

  @Test
  void whatIsExpectedIsTakenDown() {
    Expectation expectation =
        new Expectation(
            Action.HOTLINE_CALL, Optional.of(Country.ROK), Duration.ofMinutes(2), "warn");

    assertThat(
            only(day().expecting("I-01", "1h", expectation).run(), Entry.Injected.class)
                .inject()
                .expect())
        .contains(expectation);
  }

  @Test
  void aRadarSeesAsFarAsItsParametersLetIt() {
    Trial trial = day().radar(Country.ROK, 50, 4_000).radar(Country.JAPAN, 1_000, 100);
    List<OwnView> views =
        only(trial.inject("I-02", "0s", Trial.missiles(18)).run(), Entry.Plotted.class).views();

    assertThat(views).extracting(OwnView::country).containsExactly(Country.ROK, Country.JAPAN);
    assertThat(views).extracting(OwnView::kind).containsOnly(SensorKind.RADAR);
    assertThat(views.get(0).seen().orElseThrow()).isBetween(Trial.START, Trial.time("1m"));
    assertThat(views.get(1).seen()).isEmpty();
  }

  @Test
  void aFlightThatCannotBeComputedIsAFailureThatNamesIt() {
    Trial trial = day().radar(Country.ROK, 50, -1).inject("I-02", "0s", Trial.missiles(1));

    assertThatThrownBy(trial::run)
        .isInstanceOf(DoctrineFailure.class)
        .hasMessageStartingWith("the flight of I-02 cannot be computed: ");
  }

  @Test
  void aLaunchIsPlottedSeenAndLands() {
    Trial trial = day().satellite(Country.US, 45).inject("I-02", "1h", Trial.missiles(18));
    List<Entry> entries = trial.run();
    Entry.Plotted plotted = only(entries, Entry.Plotted.class);
    Instant seen = Trial.time("1h45s");

    assertThat(plotted.at()).isEqualTo(Trial.time("1h"));
    assertThat(plotted.count()).isEqualTo(18);
    assertThat(plotted.apogeeKm()).isCloseTo(100, within(1e-9));
    assertThat(plotted.failed()).isFalse();
    assertThat(plotted.concerns()).containsExactly(Country.JAPAN, Country.ROK);
    assertThat(plotted.firstLanding()).isBetween(Trial.time("1h3m"), Trial.time("1h10m"));
    assertThat(plotted.lastLanding()).isEqualTo(plotted.firstLanding().plusSeconds(17 * 2));
    assertThat(plotted.views())
        .containsExactly(
            new OwnView(Country.US, "US-satellite", SensorKind.SATELLITE, Optional.of(seen), 18));
    assertThat(only(entries, Entry.Landed.class).at()).isEqualTo(plotted.firstLanding());
    assertThat(trial.facts().all(Launch.class)).singleElement().matches(each -> !each.failed());
    assertThat(trial.facts().all(Sighting.class))
        .containsExactly(
            new Sighting(Country.US, "I-02", "US-satellite", SensorKind.SATELLITE, 18, seen));
    assertThat(trial.facts().all(Landing.class))
        .containsExactly(new Landing("I-02", plotted.firstLanding()));
  }

  @Test
  void aLaunchThatBreaksUpEndsThenAndIsNotSeenAfterwards() {
    Event.Launched satellite =
        new Event.Launched(
            LaunchKind.SATELLITE,
            1,
            Duration.ZERO,
            1500,
            Optional.of(500.0),
            Optional.empty(),
            Optional.of(Duration.ofSeconds(100)),
            Course.NOT_SAID,
            false,
            "");
    Trial trial = day().satellite(Country.US, 120).satellite(Country.JAPAN, 60);
    List<Entry> entries = trial.inject("I-01", "0s", satellite).run();
    Entry.Plotted plotted = only(entries, Entry.Plotted.class);

    assertThat(plotted.failed()).isTrue();
    assertThat(plotted.firstLanding()).isEqualTo(Trial.time("100s"));
    assertThat(only(entries, Entry.Landed.class).failed()).isTrue();
    assertThat(trial.facts().all(Launch.class)).singleElement().matches(Launch::failed);
    assertThat(plotted.views()).extracting(OwnView::objects).containsExactly(0, 1);
    assertThat(plotted.views().get(0).seen()).isEmpty();
    assertThat(trial.facts().all(Sighting.class))
        .extracting(Sighting::country)
        .containsExactly(Country.JAPAN);
  }

  @Test
  void withoutAnApogeeTheArcIsThatOfLeastEnergy() {
    Event.Launched missile =
        new Event.Launched(
            LaunchKind.BALLISTIC,
            1,
            Duration.ZERO,
            350,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Course.NOT_SAID,
            false,
            "");
    Trial trial = day().inject("I-02", "0s", missile);

    assertThat(only(trial.run(), Entry.Plotted.class).apogeeKm()).isBetween(80.0, 90.0);
  }

  @Test
  void theBoostIsThatOfTheMissilesClass() {
    assertThat(landing(999, "boost-short-range")).isNotEqualTo(landing(999, "drill-half-life"));
    assertThat(landing(1000, "boost-medium-range"))
        .isNotEqualTo(landing(1000, "boost-short-range"));
    assertThat(landing(3000, "boost-intermediate-range"))
        .isNotEqualTo(landing(3000, "boost-medium-range"));
    assertThat(landing(5500, "boost-intercontinental"))
        .isNotEqualTo(landing(5500, "boost-intermediate-range"));
  }

  /** When a missile of that range lands if one parameter is longer than all the others. */
  private static Instant landing(double rangeKm, String longer) {
    Event.Launched missile =
        new Event.Launched(
            LaunchKind.BALLISTIC,
            1,
            Duration.ZERO,
            rangeKm,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Course.NOT_SAID,
            false,
            "");
    Trial trial = day().parameter(longer, 200, "s").inject("I-02", "0s", missile);
    return only(trial.run(), Entry.Plotted.class).firstLanding();
  }

  /** Else a rule would answer it whenever something changes, be it months later. */
  @Test
  void noTrackIsKeptForLong() {
    assertThat(tracks("72h")).isEmpty();
    assertThat(tracks("24h")).hasSize(1);
  }

  /** The tracks that there are at the end of a turn of that length; they are kept for two days. */
  private static List<Track> tracks(String length) {
    Trial trial = new Trial().turn("One", length).satellite(Country.ROK, 30);
    trial.parameter("track-kept", 2, "d").inject("I-02", "0s", Trial.missiles(18));
    trial.rule(
        "A sighting becomes a track",
        say -> say.respond().track(say.the(Sighting.class)),
        Sighting.class);
    trial.run();
    return trial.facts().all(Track.class);
  }

  @Test
  void aCountAMeetingAndADrillWindowBecomeFacts() {
    Trial trial =
        day()
            .inject(
                "I-03",
                "1h",
                new Event.CountReport("I-02", "the ROK", EnumSet.of(Country.ROK), 10));
    trial.inject(
        "I-11",
        "2h",
        new Event.Meeting("ministers", Optional.of(Country.US), Duration.ofDays(2), List.of()));
    trial.inject("I-13", "3h", new Event.DrillWindow("edge", Duration.ofDays(2)));
    trial.run();

    assertThat(trial.facts().all(CountClaim.class))
        .containsExactly(
            new CountClaim(
                "I-03", "I-02", "the ROK", EnumSet.of(Country.ROK), 10, Trial.time("1h")));
    assertThat(trial.facts().all(Occasion.class))
        .containsExactly(
            new Occasion("I-11", "ministers", EnumSet.of(Country.US), Trial.time("2h")),
            new Occasion("I-13", "edge", EnumSet.noneOf(Country.class), Trial.time("3h")));
  }

  // Outages

  @Test
  void anOutageTakesAMechanismDownForItsTime() {
    Trial trial = day().link("link");
    trial.inject("I-05", "1h", new Event.LinkOutage("link", Duration.ofHours(8)));
    List<Entry.MechanismChanged> changes = trial.run(Entry.MechanismChanged.class);

    assertThat(changes)
        .extracting(Entry.MechanismChanged::at, Entry.MechanismChanged::usable)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Trial.time("1h"), false),
            org.assertj.core.groups.Tuple.tuple(Trial.time("9h"), true));
    assertThat(changes)
        .allMatch(each -> each.because().ids().equals(List.of("I-05")))
        .allMatch(each -> each.because().sources().equals(List.of("source-I-05")));
    assertThat(trial.facts().all(Outage.class)).isEmpty();
    assertThat(trial.facts().all(Mechanism.class)).singleElement().matches(Mechanism::usable);
  }

  @Test
  void theRulesKnowOfAnOutageAsLongAsItLasts() {
    Trial trial = day().link("link");
    trial.inject("I-05", "1h", new Event.LinkOutage("link", Duration.ofDays(8))).run();

    assertThat(trial.facts().all(Outage.class))
        .containsExactly(new Outage("I-05", "link", Trial.time("1h")));
    assertThat(trial.facts().all(Mechanism.class)).noneMatch(Mechanism::usable);
  }

  @Test
  void anOutageOfWhatDoesNotWorkAnywayIsHeldBack() {
    Trial trial =
        day()
            .mechanism(
                Trial.dated(
                    "link",
                    MechanismKind.INFORMATION_SHARING,
                    List.of(),
                    Trial.since("2024-06-01", Status.ACTIVE)));
    trial.inject("I-05", "1h", new Event.LinkOutage("link", Duration.ofHours(8)));
    List<Entry> entries = trial.run();

    assertThat(only(entries, Entry.Withheld.class).idle()).isEqualTo("link");
    assertThat(entries).noneMatch(Entry.Injected.class::isInstance);
    assertThat(entries).noneMatch(Entry.MechanismChanged.class::isInstance);
  }

  // Contingencies

  private static Contingency call(boolean wanted, String of) {
    Condition call = call(of);
    return waiting(wanted ? call : new Condition.Not(call));
  }

  private static Condition call(String of) {
    return calling(30, of);
  }

  private static Condition calling(int minutes, String of) {
    return new Condition.Deed(
        Action.HOTLINE_CALL,
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty(),
        Duration.ofMinutes(minutes),
        of);
  }

  private static Contingency waiting(Condition condition) {
    return new Contingency("when so", condition);
  }

  /** Japan rings the ROK so many seconds after the salvo of I-02. */
  private static Trial ringing(double seconds) {
    return day()
        .link("hotline")
        .parameter("delay", seconds, "s")
        .inject("I-02", "1h", Trial.missiles(1))
        .rule(
            "They ring",
            say ->
                say.respond()
                    .call(Country.JAPAN, Country.ROK)
                    .over(say.mechanism("hotline"))
                    .about(say.the(Launch.class))
                    .after(say.parameter("delay")),
            Launch.class);
  }

  @Test
  void aContingencyInjectIsLetGoIfItsConditionHolds() {
    Trial trial = ringing(60).inject("I-03", "1h30m", call(true, "I-02"));
    List<Entry.Injected> injects = trial.run(Entry.Injected.class);

    assertThat(injects).extracting(Entry.Injected::id).containsExactly("I-02", "I-03");
    assertThat(injects.get(1).inject().contingency()).contains(call(true, "I-02"));
    assertThat(trial.run(Entry.Withheld.class)).isEmpty();
  }

  @Test
  void aContingencyInjectIsHeldIfItsConditionDoesNotHold() {
    Entry.Withheld held =
        only(ringing(60).inject("I-03", "1h30m", call(false, "I-02")).run(), Entry.Withheld.class);

    assertThat(held.id()).isEqualTo("I-03");
    assertThat(held.at()).isEqualTo(Trial.time("1h30m"));
    assertThat(held.idle()).isEmpty();
    assertThat(held.inject().contingency()).contains(call(false, "I-02"));
    assertThat(held.inject().text()).isEqualTo("What happens in I-03");
  }

  @Test
  void whatHappensAtTheVeryEndOfTheWindowStillCounts() {
    assertThat(ringing(1800).inject("I-03", "1h30m", call(true, "I-02")).run(Entry.Withheld.class))
        .isEmpty();
    assertThat(ringing(1801).inject("I-03", "1h30m", call(true, "I-02")).run(Entry.Withheld.class))
        .hasSize(1);
  }

  @Test
  void aConditionMayAskHowADecisionWasTaken() {
    Contingency published = waiting(new Condition.Answer("D-1", "publish"));
    Trial trial = day().decision("D-1", "1h").inject("I-03", "1h", published);

    assertThat(only(trial.run(), Entry.Injected.class).causes())
        .containsExactly(only(trial.run(), Entry.Decided.class).seq());
    assertThat(
            trial.run(
                List.of(
                    new Act.Decide(
                        Trial.time("10m"), "D-1", "withhold", new Person("minister", "")))))
        .noneMatch(Entry.Injected.class::isInstance);
  }

  @Test
  void partsAreJoinedAsTheyRead() {
    Condition came = call("I-02");
    Condition no = new Condition.Not(came);
    Condition unknown = call("I-99");

    assertThat(isLetGo(new Condition.All(List.of(came, came)))).isTrue();
    assertThat(isLetGo(new Condition.All(List.of(came, no)))).isFalse();
    assertThat(isLetGo(new Condition.Any(List.of(no, came)))).isTrue();
    assertThat(isLetGo(new Condition.Any(List.of(no, no)))).isFalse();
    assertThat(isLetGo(new Condition.Any(List.of(unknown, came)))).isTrue();
    assertThat(isLetGo(new Condition.All(List.of(unknown, came)))).isFalse();
    assertThat(isLetGo(new Condition.Not(new Condition.All(List.of(unknown, no))))).isTrue();
    assertThat(isLetGo(new Condition.Not(new Condition.Any(List.of(unknown, no))))).isFalse();
  }

  private static boolean isLetGo(Condition condition) {
    return ringing(60)
        .inject("I-03", "1h30m", waiting(condition))
        .run(Entry.Withheld.class)
        .isEmpty();
  }

  @Test
  void timeMayStartWithATurn() {
    assertThat(isLetGo(calling(30, Condition.turn(1)))).as("it comes an hour later").isFalse();
    assertThat(isLetGo(calling(90, Condition.turn(1)))).isTrue();
  }

  @Test
  void afterAnInjectThatWasHeldNothingIsLetGo() {
    Trial trial = ringing(60).inject("I-03", "1h30m", call(false, "I-02"));
    trial.inject("I-04", "2h", call(false, "I-03")).inject("I-05", "2h", call(true, "I-03"));

    assertThat(trial.run(Entry.Withheld.class))
        .extracting(Entry.Withheld::id)
        .containsExactly("I-03", "I-04", "I-05");
  }

  @Test
  void anInjectThatWasLetGoIsDelivered() {
    Trial trial = ringing(7200).inject("I-03", "1h30m", call(false, "I-02"));
    trial.inject("I-04", "2h", call(false, "I-03"));

    assertThat(trial.run(Entry.Injected.class)).extracting(Entry.Injected::id).contains("I-04");
  }

  // Decisions

  @Test
  void aDecisionIsTakenByDefault() {
    Trial trial = day().decision("D-1", "1h");
    Entry.Decided decided = only(trial.run(), Entry.Decided.class);

    assertThat(decided.at()).isEqualTo(Trial.time("1h"));
    assertThat(decided.asks()).isEqualTo(Country.JAPAN);
    assertThat(decided.option()).isEqualTo("publish");
    assertThat(decided.title()).isEqualTo("Yes");
    assertThat(decided.byDefault()).isTrue();
    assertThat(trial.facts().all(Decision.class))
        .containsExactly(
            new Decision("D-1", Country.JAPAN, "publication", "publish", true, Trial.time("1h")));
  }

  @Test
  void aDecisionIsTakenAsTold() {
    Trial trial = day().decision("D-1", "1h").decision("D-2", "2h").decide("D-1", "withhold");
    List<Entry.Decided> decided = trial.run(Entry.Decided.class);

    assertThat(decided).extracting(Entry.Decided::option).containsExactly("withhold", "publish");
    assertThat(decided).extracting(Entry.Decided::byDefault).containsExactly(false, true);
    assertThat(trial.facts().all(Decision.class))
        .extracting(Decision::option)
        .containsExactly("withhold", "publish");
  }

  @Test
  void aDecisionByDefaultThatIsAlsoToldIsNotByDefault() {
    Trial trial = day().decision("D-1", "1h").decide("D-1", "publish");

    assertThat(only(trial.run(), Entry.Decided.class).byDefault()).isFalse();
  }

  // Dated statuses

  private static Trial link(MechanismHistory.Dated... history) {
    return new Trial()
        .turn("One", "P3D")
        .mechanism(Trial.dated("link", MechanismKind.PACT, List.of(), history));
  }

  @Test
  void aStatusOfTheRecordDoesNotComeByItself() {
    Trial trial =
        link(
            Trial.since("2023-01-01", Status.TESTING),
            Trial.since("2024-05-31", Status.ACTIVE, "a-fact"),
            Trial.since("2024-07-01", Status.ENDED));
    List<Entry> entries = trial.run();
    Entry.NotAsRecorded missed = only(entries, Entry.NotAsRecorded.class);

    assertThat(entries).noneMatch(Entry.MechanismChanged.class::isInstance);
    assertThat(missed.at()).isEqualTo(Instant.parse("2024-06-01T14:59:59Z"));
    assertThat(missed.recorded()).isEqualTo(Status.ACTIVE);
    assertThat(missed.since()).isEqualTo(LocalDate.of(2024, 5, 31));
    assertThat(missed.standing()).isEqualTo(Status.TESTING);
    assertThat(missed.sources()).containsExactly("a-fact");
  }

  @Test
  void aStatusOfTheFirstDayIsThereFromTheStart() {
    Trial trial = link(Trial.since("2024-05-30", Status.ACTIVE));
    List<Entry> entries = trial.run();

    assertThat(((Entry.Baseline) entries.get(1)).mechanisms().get(0).usable()).isTrue();
    assertThat(entries).noneMatch(Entry.MechanismChanged.class::isInstance);
  }

  @Test
  void anotherDateMovesTheStartButNoClock() {
    Trial trial =
        link(
            Trial.since("2016-06-04", Status.PROPOSED),
            Trial.since("2016-06-06", Status.ACTIVE),
            Trial.since("2024-05-31", Status.ENDED));
    trial.asOf(LocalDate.of(2016, 6, 5)).inject("I-01", "1h", new Event.Report());
    List<Entry> entries = trial.run();
    Entry.NotAsRecorded missed = only(entries, Entry.NotAsRecorded.class);

    assertThat(((Entry.Baseline) entries.get(1)).mechanisms().get(0).status())
        .isEqualTo(Status.PROPOSED);
    assertThat(missed.at()).isEqualTo(Instant.parse("2024-06-01T14:59:59Z"));
    assertThat(missed.recorded()).isEqualTo(Status.ACTIVE);
    assertThat(missed.since()).isEqualTo(LocalDate.of(2016, 6, 6));
    assertThat(entries.get(0).at()).isEqualTo(Trial.START);
    assertThat(only(entries, Entry.Injected.class).at()).isEqualTo(Trial.time("1h"));
    assertThat(only(entries, Entry.Closed.class).at()).isEqualTo(Trial.time("P3D"));
  }

  @Test
  void anotherDateMovesFiguresToo() {
    ParameterDefinition moved =
        new ParameterDefinition(
            "moved",
            "moved",
            "s",
            List.of(
                new ParameterDefinition.Dated(LocalDate.of(2012, 1, 1), 360),
                new ParameterDefinition.Dated(LocalDate.of(2017, 1, 1), 240)),
            Optional.empty(),
            List.of());
    assertThat(value(day().with(moved))).isEqualTo(240);
    assertThat(value(day().with(moved).asOf(LocalDate.of(2016, 6, 4)))).isEqualTo(360);
  }

  /** The first turn may begin days before the date that the scenario is about. */
  @Test
  void figuresAreThoseOfTheScenariosDateEvenIfItsFirstTurnBeginsBefore() {
    ParameterDefinition moved =
        new ParameterDefinition(
            "moved",
            "moved",
            "s",
            List.of(
                new ParameterDefinition.Dated(LocalDate.of(2012, 1, 1), 360),
                new ParameterDefinition.Dated(Trial.DAY, 240)),
            Optional.empty(),
            List.of());
    Trial trial = new Trial().turn("Before", Trial.time("-72h"), "1h").turn("One", "P4D");

    assertThat(value(trial.with(moved))).isEqualTo(240);
  }

  private static double value(Trial trial) {
    return ((Entry.Baseline) trial.run().get(1))
        .parameters().stream()
            .filter(each -> each.id().equals("moved"))
            .findFirst()
            .orElseThrow()
            .value();
  }

  @Test
  void anotherDateMovesThePracticeOfDrills() {
    MechanismHistory drill =
        new MechanismHistory(
            "edge",
            "edge",
            MechanismKind.DRILL,
            List.of(Country.values()),
            List.of(),
            List.of(Trial.since("2010-01-01", Status.ACTIVE)),
            List.of(),
            List.of(new MechanismHistory.Held(LocalDate.of(2016, 6, 4), List.of())));
    Trial trial = day().mechanism(drill).asOf(LocalDate.of(2016, 6, 4));
    Entry.Baseline baseline = (Entry.Baseline) trial.run().get(1);

    assertThat(baseline.levels().get(0).id()).isEqualTo("readiness");
    assertThat(baseline.levels().get(0).value()).isEqualTo(100);
    assertThat(trial.facts().all(Currency.class)).containsExactly(new Currency("edge", 1, 0));
  }
}
