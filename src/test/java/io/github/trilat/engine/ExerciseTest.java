package io.github.trilat.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.IndicatorLevel;
import io.github.trilat.journal.Journal;
import io.github.trilat.journal.ObjectivePlan;
import io.github.trilat.journal.TurnPlan;
import io.github.trilat.model.Country;
import io.github.trilat.model.Currency;
import io.github.trilat.model.Indicator;
import io.github.trilat.model.Launch;
import io.github.trilat.model.Level;
import io.github.trilat.model.Measure;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Occasion;
import io.github.trilat.model.Parameter;
import io.github.trilat.model.Partner;
import io.github.trilat.model.Scope;
import io.github.trilat.model.Sighting;
import io.github.trilat.model.Status;
import io.github.trilat.model.Track;
import io.github.trilat.scenario.Capability;
import io.github.trilat.scenario.Event;
import io.github.trilat.scenario.Objective;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A whole run: turns, clocks, and the give and take of engine and rules. */
class ExerciseTest {
  private static final Event NEWS = new Event.Report();

  /** Two turns of fifteen minutes and a day. */
  private static Trial twoTurns() {
    return new Trial().turn("First minutes", "15m").turn("First day", "24h");
  }

  /** One sees, and tells the others over a link. */
  private static Trial sharing() {
    return twoTurns()
        .satellite(Country.US, 30)
        .link("link")
        .parameter("delay", 10, "s")
        .inject("I-02", "0s", Trial.missiles(18))
        .rule(
            "A sensor's sighting becomes a track",
            say -> say.respond().track(say.the(Sighting.class)),
            Sighting.class)
        .rule(
            "The link carries a track",
            say -> say.the(Partner.class).country() != say.the(Track.class).country(),
            say ->
                say.respond()
                    .share(say.the(Track.class))
                    .with(say.the(Partner.class).country())
                    .over(say.mechanism("link"))
                    .after(say.parameter("delay")),
            Track.class,
            Partner.class,
            Mechanism.class);
  }

  /** Where the score of such a half-life has come to after a day. */
  private static double afterADay(double halfLife, String unit) {
    Trial trial = twoTurns().indicator("trust", 60, 50, 1);
    trial.parameter("trust-half-life", halfLife, unit).turn("Next day", "1h");
    trial.run();
    return trial.facts().all(Level.class).get(0).value();
  }

  @Test
  void aHalfLifeIsInWhateverUnitOfTime() {
    assertThat(afterADay(1, "d")).isEqualTo(afterADay(24, "h")).isBetween(54.9, 55.0);
    assertThat(afterADay(12, "h")).isEqualTo(afterADay(720, "min")).isLessThan(52.6);
  }

  private static List<String> kinds(List<Entry> entries) {
    return entries.stream().map(each -> each.getClass().getSimpleName()).toList();
  }

  private static <E extends Entry> E only(List<Entry> entries, Class<E> kind) {
    List<E> all = entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void theJournalRunsFromManifestToClosed() {
    assertThat(kinds(twoTurns().inject("I-01", "1m", NEWS).run()))
        .containsExactly(
            "Manifest",
            "Baseline",
            "TurnOpened",
            "Injected",
            "TurnClosed",
            "TurnOpened",
            "TurnClosed",
            "Closed");
  }

  @Test
  void entriesAreNumberedOneByOneAndTimeNeverRunsBack() {
    List<Entry> entries = sharing().inject("I-03", "1h", NEWS).decision("D-1", "2h").run();

    assertThat(entries).hasSizeGreaterThan(12);
    for (int i = 0; i < entries.size(); i++) {
      assertThat(entries.get(i).seq()).isEqualTo(i);
    }
    assertThat(entries).extracting(Entry::at).isSorted();
  }

  @Test
  void turnsFollowEachOtherInTheirTimes() {
    List<Entry> entries = twoTurns().run();
    Entry.TurnOpened first = (Entry.TurnOpened) entries.get(2);
    Entry.TurnOpened second = (Entry.TurnOpened) entries.get(4);

    assertThat(first.turn()).isEqualTo(1);
    assertThat(first.title()).isEqualTo("First minutes");
    assertThat(first.at()).isEqualTo(Trial.START);
    assertThat(first.ends()).isEqualTo(Trial.time("15m"));
    assertThat(first.questions()).containsExactly("What now?");
    assertThat(entries.get(3).at()).isEqualTo(Trial.time("15m"));
    assertThat(second.turn()).isEqualTo(2);
    assertThat(second.at()).isEqualTo(Trial.time("15m"));
    assertThat(entries.get(6).at()).isEqualTo(Trial.time("24h15m"));
  }

  @Test
  void aTurnIsHalfOpen() {
    Trial trial = twoTurns().inject("I-01", "0s", NEWS).inject("I-02", "14m59.999s", NEWS);
    trial.inject("I-03", "15m", NEWS).inject("I-04", "24h15m", NEWS);

    assertThat(trial.run(Entry.Injected.class))
        .extracting(Entry.Injected::id, Entry.Injected::turn)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("I-01", 1),
            org.assertj.core.groups.Tuple.tuple("I-02", 1),
            org.assertj.core.groups.Tuple.tuple("I-03", 2));
  }

  @Test
  void aGapBelongsToTheTurnBeforeIt() {
    Trial trial = new Trial().turn("One", "15m").turn("Two", Trial.time("10h"), "15m");
    List<Entry> entries = trial.inject("I-01", "9h", NEWS).run();

    assertThat(only(entries, Entry.Injected.class).turn()).isEqualTo(1);
    assertThat(kinds(entries).subList(2, 6))
        .containsExactly("TurnOpened", "Injected", "TurnClosed", "TurnOpened");
    assertThat(((Entry.TurnOpened) entries.get(2)).ends()).isEqualTo(Trial.time("15m"));
    assertThat(entries.get(4).at()).isEqualTo(Trial.time("10h"));
    assertThat(((Entry.TurnClosed) entries.get(4)).turn()).isEqualTo(1);
  }

  @Test
  void atOneInstantNumbersComeBeforeInjectsAndTheseBeforeEffectsAndDecisions() {
    Trial trial = new Trial().turn("One", "P2D");
    String midnight = "17h46m";
    trial
        .mechanism(Trial.active("link", MechanismKind.PACT))
        .parameter(
            new ParameterDefinition(
                "wariness",
                "Wariness",
                "points",
                List.of(
                    new ParameterDefinition.Dated(LocalDate.EPOCH, 60),
                    new ParameterDefinition.Dated(Trial.DAY.plusDays(1), 45)),
                Optional.empty(),
                List.of()))
        .decision("D-1", midnight)
        .inject("I-01", midnight, new Event.Meeting("link", Optional.empty(), Duration.ofDays(1), List.of()))
        .rule(
            "They meet at once",
            say ->
                say.respond()
                    .convene(io.github.trilat.model.Tier.LEADERS)
                    .over(say.mechanism("link"))
                    .about(say.the(Occasion.class)),
            Occasion.class);

    assertThat(kinds(trial.run()).subList(3, 7))
        .containsExactly("NumberChanged", "Injected", "Response", "Decided");
  }

  @Test
  void theManifestSaysWhatIsRun() {
    Trial trial = twoTurns().decision("D-1", "1m").decide("D-1", "withhold").seed(7);
    Entry.Manifest manifest = (Entry.Manifest) trial.asOf(LocalDate.of(2016, 6, 4)).run().get(0);

    assertThat(manifest.format()).isEqualTo(Journal.FORMAT);
    assertThat(manifest.trilat()).isEqualTo("test");
    assertThat(manifest.scenario()).isEqualTo("trial");
    assertThat(manifest.scenarioHash()).isEqualTo("ff");
    assertThat(manifest.packs().keySet()).containsExactly("trial", "more");
    assertThat(manifest.date()).isEqualTo(Trial.DAY);
    assertThat(manifest.asOf()).isEqualTo(LocalDate.of(2016, 6, 4));
    assertThat(manifest.seed()).contains(7L);
    assertThat(manifest.decided()).containsOnlyKeys("D-1").containsValue("withhold");
    assertThat(((Entry.Manifest) twoTurns().run().get(0)).seed()).isEmpty();
  }

  @Test
  void theBaselineSaysWhatAReaderHasToKnow() {
    Trial trial = twoTurns().link("link").indicator("trust", 60, 50, 30);
    Entry.Baseline baseline = (Entry.Baseline) trial.run().get(1);

    assertThat(baseline.title()).isEqualTo("A trial");
    assertThat(baseline.turns())
        .containsExactly(
            new TurnPlan(1, "First minutes", Trial.START, Trial.time("15m")),
            new TurnPlan(2, "First day", Trial.time("15m"), Trial.time("24h15m")));
    assertThat(baseline.mechanisms()).singleElement().matches(each -> each.usable());
    assertThat(baseline.parameters())
        .filteredOn(each -> each.id().equals("trust-start"))
        .singleElement()
        .matches(each -> each.value() == 60 && each.basis().equals("assumption"));
    assertThat(baseline.levels())
        .extracting(IndicatorLevel::id, IndicatorLevel::value)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("trust", 60.0),
            org.assertj.core.groups.Tuple.tuple("readiness", 0.0));
  }

  @Test
  void theBaselineHasTheObjectives() {
    Trial trial =
        twoTurns()
            .objective(
                new Objective(
                    "warn",
                    "Japan is warned",
                    Capability.INFORMATION_SHARING,
                    Measure.WARNING_LEAD,
                    Optional.of(Country.JAPAN),
                    "I-02",
                    60,
                    List.of()));

    assertThat(((Entry.Baseline) trial.run().get(1)).objectives())
        .containsExactly(
            new ObjectivePlan(
                "warn",
                "Japan is warned",
                Capability.INFORMATION_SHARING,
                Measure.WARNING_LEAD,
                Optional.of(Country.JAPAN),
                "I-02",
                true,
                60,
                "s"));
  }

  @Test
  void theRulesKnowTheScoresFromTheFirstMoment() {
    Trial trial = twoTurns().indicator("trust", 60, 50, 30).inject("I-01", "0s", NEWS);
    List<Double> heard = new ArrayList<>();
    trial.rule("They look", say -> heard.add(say.the(Level.class).value()), Level.class).run();

    assertThat(heard).containsExactly(60.0);
  }

  /**
   * A half-life of ninety days passes between the drill and the second turn, and another before the
   * launch in it.
   */
  @Test
  void theRulesKnowHowPractisedADrillIsWhenATurnOpensAndWhenSomethingIsLaunched() {
    Trial trial =
        new Trial()
            .turn("One", "15m")
            .turn("Two", Trial.time("P90D"), "P100D")
            .mechanism(Trial.active("edge", MechanismKind.DRILL))
            .inject("I-13", "0s", new Event.DrillWindow("edge", Duration.ofDays(1)))
            .inject("I-14", "P90D", NEWS)
            .inject("I-15", "P180D", Trial.missiles(1));
    List<Double> heard = new ArrayList<>();
    trial.rule(
        "They hold the drill",
        say ->
            say.respond()
                .hold(say.mechanism("edge"))
                .in(Scope.ONE_DOMAIN)
                .on(say.the(Occasion.class)),
        Occasion.class);
    trial
        .rule("They look", say -> heard.add(say.the(Currency.class).value()), Currency.class)
        .run();

    assertThat(heard).containsExactly(0.0, 1.0, 0.5, 0.25);
  }

  @Test
  void theRulesKnowTheWorldFromTheFirstMoment() {
    Trial trial = twoTurns().link("link").indicator("trust", 60, 50, 30);
    trial.run();

    assertThat(trial.facts().all(Partner.class)).hasSize(3);
    assertThat(trial.facts().all(Mechanism.class)).hasSize(1);
    assertThat(trial.facts().all(Parameter.class)).hasSize(Setting.NEEDED.size() + 3);
    assertThat(trial.facts().all(Indicator.class))
        .containsExactly(new Indicator("trust", "the trust", "cohesion", Set.of()));
  }

  @Test
  void rulesAnswerEachOtherUntilNothingIsLeftToSay() {
    List<Entry.Response> responses = sharing().run(Entry.Response.class);

    assertThat(responses)
        .extracting(Entry.Response::at, each -> each.because().rule(), Entry.Response::to)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Trial.time("30s"), "A sensor's sighting becomes a track", List.of()),
            org.assertj.core.groups.Tuple.tuple(
                Trial.time("40s"), "The link carries a track", List.of(Country.JAPAN)),
            org.assertj.core.groups.Tuple.tuple(
                Trial.time("40s"), "The link carries a track", List.of(Country.ROK)));
    assertThat(responses.get(1).because().ids())
        .containsExactly("track:US:I-02", "partner:JAPAN", "link");
    assertThat(responses.get(1).because().at()).isEqualTo("trial/rules.drl:2");
  }

  @Test
  void firingsAreCounted() {
    assertThat(only(sharing().run(), Entry.Closed.class).firings()).isEqualTo(3);
  }

  @Test
  void aResponseThatIsNotCompleteByTheEndIsNotTold() {
    Trial trial = new Trial().turn("One", "15m").link("link").parameter("delay", 900, "s");
    trial.inject("I-02", "0s", Trial.missiles(1));
    trial.rule(
        "They ring",
        say ->
            say.respond()
                .call(Country.JAPAN, Country.ROK)
                .over(say.mechanism("link"))
                .about(say.the(Launch.class))
                .after(say.parameter("delay")),
        Launch.class);

    assertThat(trial.run(Entry.Response.class)).isEmpty();
  }

  @Test
  void theSameRunMakesTheSameJournal() {
    assertThat(sharing().seed(3).run()).isEqualTo(sharing().seed(3).run());
  }

  @Test
  void scoresDriftFromTurnToTurnAndTheRulesAreTold() {
    Trial trial = new Trial().turn("One", "P30D").turn("Two", "P30D");
    trial.indicator("trust", 70, 50, 30);
    List<Entry.TurnClosed> closed = trial.run(Entry.TurnClosed.class);

    assertThat(closed.get(0).levels().get(0).value()).isEqualTo(60);
    assertThat(closed.get(1).levels().get(0).value()).isEqualTo(55);
    assertThat(trial.facts().all(Level.class)).containsExactly(new Level("trust", 60));
  }

  @Test
  void rulesThatFeedEachOtherAreStoppedAndNamed() {
    Trial trial = twoTurns().inject("I-01", "5m", NEWS);
    trial.runaway("A rule without end", Partner.class).runaway("Another", Mechanism.class);

    assertThatThrownBy(trial::run)
        .isInstanceOf(DoctrineFailure.class)
        .hasMessageContaining("\"A rule without end\"")
        .hasMessageContaining("2024-05-30T06:19+09:00")
        .hasMessageContaining(String.valueOf(Exercise.FIRINGS_PER_MOMENT))
        .hasMessageNotContaining("\"Another\"");
    assertThat(trial.facts().isClosed()).isTrue();
  }

  /**
   * Each occasion meets ten partners in 59,049 ways: four moments of that many are more than one
   * moment may have.
   */
  @Test
  void firingsAreLimitedAtEachMomentAndNotInAll() {
    Class<Partner> p = Partner.class;
    Trial trial = twoTurns().rule("Many", say -> {}, Occasion.class, p, p, p, p, p, p, p, p, p, p);
    for (int i = 1; i <= 4; i++) {
      trial.inject(
          "I-0" + i, i + "m", new Event.Meeting("ministers", Optional.empty(), Duration.ofDays(1), List.of()));
    }

    assertThat(only(trial.run(), Entry.Closed.class).firings())
        .isEqualTo(4 * 59_049)
        .isGreaterThan(Exercise.FIRINGS_PER_MOMENT);
  }

  @Test
  void aSentenceThatLacksAWordNamesTheRuleAndWhereItStands() {
    Trial trial = twoTurns().inject("I-02", "0s", Trial.missiles(1));
    trial.rule("They alert", say -> say.respond().alert(Country.JAPAN), Launch.class);

    assertThatThrownBy(trial::run)
        .isInstanceOf(DoctrineFailure.class)
        .hasMessage("trial/rules.drl:1: rule \"They alert\": respond.alert(…) also needs .of(…)");
    assertThat(trial.facts().isClosed()).isTrue();
  }

  @Test
  void aTimeInTheWrongUnitNamesTheRuleAndWhereItStands() {
    Trial trial = twoTurns().inject("I-02", "0s", Trial.missiles(1)).parameter("far", 9, "km");
    trial.rule(
        "They alert",
        say ->
            say.respond()
                .alert(Country.JAPAN)
                .of(say.the(Launch.class))
                .after(say.parameter("far")),
        Launch.class);

    assertThatThrownBy(trial::run)
        .isInstanceOf(DoctrineFailure.class)
        .hasMessageStartingWith("trial/rules.drl:1: rule \"They alert\": ")
        .hasMessageContaining("far is in km");
  }

  @Test
  void theSessionIsClosedAtTheEnd() {
    Trial trial = twoTurns();
    trial.run();

    assertThat(trial.facts().isClosed()).isTrue();
  }
}
