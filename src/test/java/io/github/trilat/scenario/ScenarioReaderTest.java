package io.github.trilat.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.diagnostic.Golden;
import io.github.trilat.model.Action;
import io.github.trilat.model.Area;
import io.github.trilat.model.Country;
import io.github.trilat.model.Tier;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.LaunchKind;
import io.github.trilat.model.Measure;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioReaderTest {

  private final Scenario good =
      ScenarioReader.read(Golden.folder("scenario").resolve("good.yaml"), TestNames.NAMES);

  @Test
  void readsTheTop() {
    assertThat(good.id()).isEqualTo("good");
    assertThat(good.hash()).matches("[0-9a-f]{64}");
    assertThat(good.title()).isEqualTo("A week of everything");
    assertThat(good.summary())
        .isEqualTo(
            "One of each: two launches, an outage, a count, a meeting, a drill and the news.");
    assertThat(good.date()).isEqualTo(LocalDate.of(2024, 5, 30));
    assertThat(good.sources()).containsExactly("2024-salvo-18", "2024-satellite-fail");
  }

  @Test
  void turnsFollowOneAnotherUnlessTheyStartLater() {
    assertThat(good.turns())
        .containsExactly(
            new Turn(
                1,
                "First minutes",
                at("2024-05-30T09:00:00"),
                Duration.ofMinutes(15),
                List.of("Who calls whom first?", "Who was told last?")),
            new Turn(
                2,
                "First day",
                at("2024-05-31T06:00:30"),
                Duration.ofDays(1),
                List.of("Who speaks in public?")),
            new Turn(3, "First week", at("2024-06-01T06:00:30"), Duration.ofDays(6), List.of()));
  }

  @Test
  void readsObjectives() {
    assertThat(good.objectives())
        .containsExactly(
            new Objective(
                "warn-japan",
                "Japan holds a usable track a minute before the first landing",
                Capability.INFORMATION_SHARING,
                Measure.WARNING_LEAD,
                Optional.of(Country.JAPAN),
                "I-01",
                60,
                List.of("2024-salvo-18")),
            new Objective(
                "speak",
                "Somebody picks up the phone",
                Capability.CONSULTATION,
                Measure.TIME_TO_HOTLINE,
                Optional.empty(),
                "I-07",
                5400,
                List.of()),
            new Objective(
                "trust",
                "Trust lasts",
                Capability.DEFENCE_EXCHANGE,
                Measure.LEVEL,
                Optional.empty(),
                "cohesion-japan-rok",
                62.5,
                List.of()),
            new Objective(
                "practise",
                "Two drills are held",
                Capability.EXERCISES,
                Measure.DRILLS_HELD,
                Optional.empty(),
                "",
                2,
                List.of()),
            new Objective(
                "withdraw",
                "A wrong alert is soon withdrawn",
                Capability.INFORMATION_SHARING,
                Measure.TIME_TO_WITHDRAWAL,
                Optional.of(Country.JAPAN),
                "I-01",
                1800,
                List.of()),
            new Objective(
                "keep",
                "Nothing is lost",
                Capability.DEFENCE_EXCHANGE,
                Measure.MECHANISMS_LOST,
                Optional.empty(),
                "",
                0,
                List.of()),
            new Objective(
                "meet",
                "They meet",
                Capability.CONSULTATION,
                Measure.MEETINGS_HELD,
                Optional.empty(),
                "",
                1,
                List.of()));
  }

  @Test
  void readsALaunchWithAllItsKeys() {
    assertThat(inject("I-01"))
        .isEqualTo(
            new Inject(
                "I-01",
                at("2024-05-30T09:00:00"),
                Optional.empty(),
                new Event.Launched(
                    LaunchKind.BALLISTIC,
                    18,
                    Duration.ofSeconds(2),
                    350,
                    Optional.of(100.0),
                    Optional.of(Duration.ofMinutes(6)),
                    Optional.empty(),
                    new Course(
                        Set.of(),
                        Set.of(Country.JAPAN),
                        Area.EAST_SEA,
                        Optional.of(Set.of()),
                        true),
                    false,
                    "the salvo of May"),
                "The DPRK fires 18 short-range missiles toward Japan into the East Sea / Sea of Japan"
                    + " (350 km, apogee 100 km)",
                Optional.of(
                    new Expectation(
                        Action.WARNING_SHARED,
                        Optional.of(Country.ROK),
                        Duration.ofMinutes(2),
                        "warn-japan")),
                List.of("2024-salvo-18")));
  }

  @Test
  void readsASatelliteLaunch() {
    assertThat(inject("I-02").event())
        .isEqualTo(
            new Event.Launched(
                LaunchKind.SATELLITE,
                1,
                Duration.ZERO,
                1500.5,
                Optional.of(500.0),
                Optional.empty(),
                Optional.of(Duration.ofSeconds(100)),
                new Course(Set.of(Country.JAPAN), Set.of(), Area.PACIFIC, Optional.empty(), false),
                true,
                ""));
    assertThat(inject("I-02").at()).isEqualTo(at("2024-05-30T09:05:30"));
  }

  @Test
  void readsTheOtherTypes() {
    assertThat(inject("I-03").event())
        .isEqualTo(new Event.LinkOutage("real-time-warning-data", Duration.ofHours(6)));
    assertThat(inject("I-04").event())
        .isEqualTo(new Event.CountReport("I-01", "ROK Joint Chiefs of Staff", Set.of(), 10));
    assertThat(inject("I-05").event())
        .isEqualTo(new Event.Meeting("trilateral-ministers", Optional.empty(), Duration.ofDays(1), List.of()));
    assertThat(inject("I-06").event())
        .isEqualTo(new Event.DrillWindow("freedom-edge", Duration.ofDays(1)));
    assertThat(inject("I-07").event()).isEqualTo(new Event.Report());
  }

  @Test
  void readsWhatHappens() {
    assertThat(inject("I-11").event())
        .isEqualTo(
            new Event.Happening(
                IncidentKind.MISSILE_SERIES, Set.of(), 70, 25, "", Optional.empty()));
    assertThat(inject("I-12").event())
        .isEqualTo(
            new Event.Happening(
                IncidentKind.RADAR_LOCK_ON,
                Set.of(Country.JAPAN, Country.ROK),
                1,
                0,
                "",
                Optional.of(Duration.ofDays(30))));
    assertThat(inject("I-13").event())
        .isEqualTo(
            new Event.Happening(
                IncidentKind.NOTICE_OF_TERMINATION,
                Set.of(Country.ROK),
                1,
                0,
                "ministry-hotline",
                Optional.empty()));
    assertThat(inject("I-14").event())
        .isEqualTo(
            new Event.Happening(
                IncidentKind.TRACK_LOST, Set.of(Country.JAPAN), 1, 0, "I-01", Optional.empty()));
    assertThat(inject("I-15").event())
        .isEqualTo(
            new Event.Happening(IncidentKind.NUCLEAR_TEST, Set.of(), 1, 0, "", Optional.empty()));
    assertThat(inject("I-15").text()).isEqualTo("The ground shakes");
  }

  @Test
  void countriesStandInOneOrder() {
    assertThat(((Event.Happening) inject("I-12").event()).countries())
        .containsExactly(Country.JAPAN, Country.ROK);
  }

  @Test
  void occasionsLastADayUnlessTheyLastLonger() {
    assertThat(inject("I-16").event())
        .isEqualTo(
            new Event.Meeting("trilateral-ministers", Optional.of(Country.US), Duration.ofDays(2), List.of()));
    assertThat(inject("I-17").event())
        .isEqualTo(new Event.DrillWindow("freedom-edge", Duration.ofHours(12)));
  }

  @Test
  void aCountMaySpeakForACountry() {
    assertThat(inject("I-18").event())
        .isEqualTo(new Event.CountReport("I-01", "Japan's ministry", Set.of(Country.JAPAN), 9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I-02 | The DPRK launches a satellite launch vehicle over Japan into the Pacific"
            + " (1500.5 km, apogee 500 km)",
        "I-03 | Out of order for 6h: real-time link",
        "I-04 | Count by ROK Joint Chiefs of Staff: 10 objects",
        "I-05 | A meeting is due: trilateral ministers' meeting",
        "I-06 | The window for a drill opens: Freedom Edge",
        "I-07 | A newspaper asks: who knew?",
        "I-09 | The DPRK fires an intercontinental missile (6000 km)",
        "I-10 | The DPRK fires an intermediate-range missile (3000 km)"
      })
  void everyTypeHasItsSentence(String id, String text) {
    assertThat(inject(id).text()).isEqualTo(text);
  }

  @Test
  void offsetsMayReachIntoAGapAndALaterTurn() {
    assertThat(inject("I-04").at()).isEqualTo(at("2024-05-30T21:00:00"));
    assertThat(inject("I-05").at()).isEqualTo(at("2024-06-05T10:00:30"));
  }

  @Test
  void aConditionIsJudgedWhenItsDurationIsOver() {
    assertThat(inject("I-09").at()).as("unless").isEqualTo(at("2024-05-30T09:10:00"));
    assertThat(inject("I-08").at()).as("follows I-09").isEqualTo(at("2024-05-30T09:40:00"));
    assertThat(inject("I-10").at()).as("its own at is later").isEqualTo(at("2024-06-01T06:00:30"));
  }

  @Test
  void aConditionSaysWhetherTheActionIsWanted() {
    assertThat(inject("I-08").contingency())
        .contains(
            new Contingency(
                "when no hotline call by JAPAN within 30m of I-09",
                new Condition.Not(
                    new Condition.Deed(
                        Action.HOTLINE_CALL,
                        Optional.of(Country.JAPAN),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Duration.ofMinutes(30),
                        "I-09"))));
    assertThat(inject("I-09").contingency().orElseThrow().condition())
        .isInstanceOf(Condition.Not.class);
    assertThat(inject("I-10").contingency().orElseThrow().condition())
        .isInstanceOf(Condition.Deed.class);
    assertThat(inject("I-01").contingency()).isEmpty();
  }

  @Test
  void aConditionMayHaveSeveralPartsOfWhichAndBindsFirst() {
    Condition.Any any = (Condition.Any) inject("I-19").contingency().orElseThrow().condition();
    Condition.All all = (Condition.All) any.of().get(0);

    assertThat(all.of().get(0))
        .isEqualTo(
            new Condition.Deed(
                Action.CONSULTATION,
                Optional.of(Country.US),
                Optional.empty(),
                "trilateral-ministers",
                Optional.of(Tier.VICE_MINISTERS),
                Duration.ofHours(1),
                "turn 1"));
    assertThat(all.of().get(1)).isEqualTo(new Condition.Not(new Condition.Answer("D-1", "publish")));
    assertThat(any.of().get(1))
        .isInstanceOfSatisfying(
            Condition.Deed.class,
            deed -> {
              assertThat(deed.to()).contains(Country.ROK);
              assertThat(deed.of()).isEqualTo("D-1");
            });
    assertThat(inject("I-19").at())
        .as("two hours after D-1")
        .isEqualTo(at("2024-05-31T09:00:30"));
  }

  @Test
  void readsDecisions() {
    assertThat(good.decisions())
        .containsExactly(
            new DecisionPoint(
                "D-1",
                at("2024-05-31T07:00:30"),
                Country.JAPAN,
                "Publish the flight path?",
                "track-publication",
                List.of(
                    new DecisionPoint.Option("publish", "Publish it as received"),
                    new DecisionPoint.Option("withhold", "Say only that there was a launch")),
                "withhold",
                List.of("2024-satellite-fail")));
  }

  @Test
  void keepsTheOrderOfTheFile() {
    assertThat(good.injects())
        .extracting(Inject::id)
        .containsExactly(
            "I-01", "I-02", "I-03", "I-04", "I-05", "I-06", "I-07", "I-08", "I-09", "I-10", "I-11",
            "I-12", "I-13", "I-14", "I-15", "I-16", "I-17", "I-18",
            "I-19");
  }

  @Test
  void everythingButTurnsAndInjectsMayBeLeftOut() {
    Scenario small =
        read(
            "small.yaml",
            """
            title: Small
            date: 2024-05-30
            turns: [{title: Only, length: 1h}]
            injects: [{id: I-01, at: turn 1 + 00:59:59, type: missile-salvo, range: 350 km}]
            """);

    assertThat(small.summary()).isEmpty();
    assertThat(small.objectives()).isEmpty();
    assertThat(small.decisions()).isEmpty();
    assertThat(small.injects().get(0).text())
        .isEqualTo("The DPRK fires a short-range missile (350 km)");
  }

  @ParameterizedTest
  @CsvSource({
    "999.999, a short-range",
    "1000, a medium-range",
    "2999.999, a medium-range",
    "3000, an intermediate-range",
    "5499.999, an intermediate-range",
    "5500, an intercontinental"
  })
  void rangeNamesTheMissile(String km, String name) {
    Scenario small =
        read(
            "small.yaml",
            """
            title: Small
            date: 2024-05-30
            turns: [{title: Only, length: 1h}]
            injects: [{id: I-01, at: turn 1 + 00:00, type: missile-salvo, range: %s km}]
            """
                .formatted(km));

    assertThat(small.injects().get(0).text())
        .isEqualTo("The DPRK fires " + name + " missile (" + km + " km)");
  }

  @Test
  void theSameBytesHaveTheSameHash() {
    String text =
        """
        title: x
        date: 2024-05-30
        turns: [{title: t, length: 1h}]
        injects: [{id: I, at: turn 1 + 00:00, type: report, text: x}]
        """;

    assertThat(read("a.yaml", text).hash()).isEqualTo(read("b.yaml", text).hash());
    assertThat(read("a.yaml", text).hash()).isNotEqualTo(read("a.yaml", text + "#").hash());
  }

  @ParameterizedTest
  @CsvSource({
    "scenarios/2024-salvo.yaml, 2024-salvo",
    "salvo.yml, salvo",
    "../x/My salvo (2).yaml, My-salvo-2-",
    "살보.yaml, 살보",
    "v1.2.yaml, v1.2"
  })
  void theFileNameMakesTheId(String path, String id) {
    assertThat(ScenarioReader.idOf(path)).isEqualTo(id);
  }

  @Test
  void aLongChainOfConditionsIsNoTrouble() {
    StringBuilder text = new StringBuilder("title: x\ndate: 2024-05-30\n");
    text.append("turns: [{title: t, length: 20d}]\ninjects:\n");
    for (int i = 20_000; i >= 1; i--) {
      text.append(
          "  - {id: I-%s, when: no hotline call within 1s of I-%s, type: report, text: x}\n"
              .formatted(i, i - 1));
    }
    text.append("  - {id: I-0, at: turn 1 + 00:00, type: report, text: x}\n");

    Scenario chain = read("chain.yaml", text.toString());

    assertThat(chain.injects().get(0).at())
        .isEqualTo(chain.turns().get(0).starts().plusSeconds(20_000));
  }

  private static Scenario read(String path, String text) {
    return ScenarioReader.read(path, text.getBytes(StandardCharsets.UTF_8), TestNames.NAMES);
  }

  private Inject inject(String id) {
    return good.injects().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  private static Instant at(String local) {
    return OffsetDateTime.parse(local + "+09:00").toInstant();
  }

  @Test
  void acceptsNumbersThatNoCardContradicts() {
    Path file = Golden.folder("scenario").resolve("agrees-with-its-cards.yaml");

    assertThat(ScenarioReader.read(file, TestNames.NAMES).injects()).hasSize(6);
  }
}
