package io.github.trilat.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.journal.Because;
import io.github.trilat.journal.Detail;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Overruling;
import io.github.trilat.journal.Reason;
import io.github.trilat.model.Action;
import io.github.trilat.model.Consultation;
import io.github.trilat.model.Country;
import io.github.trilat.model.Decision;
import io.github.trilat.model.Drill;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Incident;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.Indicator;
import io.github.trilat.model.Level;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Notice;
import io.github.trilat.model.Occasion;
import io.github.trilat.model.Parameter;
import io.github.trilat.model.Respond;
import io.github.trilat.model.Scope;
import io.github.trilat.model.Sighting;
import io.github.trilat.model.Statement;
import io.github.trilat.model.Status;
import io.github.trilat.model.Strength;
import io.github.trilat.model.Tier;
import io.github.trilat.model.Track;
import io.github.trilat.scenario.Event;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules about what other rules propose: withheld, slowed, weakened, diverted. */
class ExceptionsTest {
  private static final Duration DAY = Duration.ofDays(1);

  /** The ROK sees a salvo an hour after a dispute began that lasts two days; a link carries it. */
  private static Trial dispute() {
    return sharing()
        .inject("I-01", "1h", quarrel("P2D"))
        .inject("I-02", "2h", Trial.missiles(18))
        .inject("I-03", "PT60H", Trial.missiles(1));
  }

  private static Event.Happening quarrel(String lasts) {
    return new Event.Happening(
        IncidentKind.HISTORY_DISPUTE,
        Set.of(Country.JAPAN, Country.ROK),
        1,
        0,
        "",
        Optional.of(Duration.parse(lasts)));
  }

  private static Trial sharing() {
    return share(seeing(), "link");
  }

  private static Trial seeing() {
    return new Trial()
        .turn("One", "P10D")
        .satellite(Country.ROK, 30)
        .link("link")
        .link("relay")
        .parameter("delay", 10, "s")
        .parameter("long", 2, "h")
        .rule(
            "A sighting becomes a track",
            say -> say.respond().track(say.the(Sighting.class)),
            Sighting.class);
  }

  private static Trial share(Trial trial, String way) {
    return trial.rule(
        "The " + way + " carries a track",
        say ->
            say.respond()
                .share(say.the(Track.class))
                .with(Country.JAPAN)
                .over(say.mechanism(way))
                .after(say.parameter("delay")),
        Track.class);
  }

  /** A rule that makes an exception as long as something lasts. */
  private static Trial during(Trial trial, Consumer<Trial.Saying> exception) {
    return trial.rule("While they quarrel", exception, Incident.class);
  }

  private static Incident reason(Trial.Saying say) {
    return say.the(Incident.class);
  }

  private static <E extends Entry> List<E> all(List<Entry> entries, Class<E> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static List<Tuple> shared(List<Entry> entries) {
    return all(entries, Entry.Response.class).stream()
        .filter(each -> each.action() == Action.WARNING_SHARED)
        .map(each -> Tuple.tuple(each.about(), each.mechanism(), each.at()))
        .toList();
  }

  private static Entry.Overruled only(List<Entry> entries) {
    assertThat(all(entries, Entry.Overruled.class)).hasSize(1);
    return all(entries, Entry.Overruled.class).get(0);
  }

  // Withheld

  @Test
  void whatIsWithheldDoesNotComeAboutAndTheJournalSaysWhy() {
    Trial trial =
        during(
            dispute(), say -> say.respond().withhold(Action.WARNING_SHARED).because(reason(say)));
    List<Entry> entries = trial.run();

    Entry.Overruled overruled = only(entries);
    long dispute = numberOf(entries, Entry.Injected.class, each -> each.id().equals("I-01"));
    long track =
        numberOf(
            entries,
            Entry.Response.class,
            each -> each.action() == Action.TRACK_CONFIRMED && each.about().equals("I-02"));
    assertThat(overruled)
        .isEqualTo(
            new Entry.Overruled(
                overruled.seq(),
                Trial.time("2h30s"),
                1,
                List.of(track, dispute),
                Map.of(Country.ROK, Trial.time("2h30s")),
                Overruling.WITHHELD,
                Action.WARNING_SHARED,
                List.of(Country.ROK),
                List.of(Country.JAPAN),
                "link",
                "I-02",
                Detail.objects(18),
                Detail.NONE,
                "",
                0,
                "I-01",
                new Reason.Happened(IncidentKind.HISTORY_DISPUTE),
                Because.rule(
                    "The link carries a track",
                    "trial/rules.drl:2",
                    List.of(new Because.Matched("track:ROK:I-02", Optional.of(track))),
                    List.of("source-of-The link carries a track"),
                    List.of()),
                Because.rule(
                    "While they quarrel",
                    "trial/rules.drl:3",
                    List.of(new Because.Matched("I-01", Optional.of(dispute))),
                    List.of("source-of-While they quarrel"),
                    List.of())));
    assertThat(shared(entries)).extracting(each -> each.toList().get(0)).containsExactly("I-03");
    assertThat(trial.facts().all(Notice.class)).extracting(Notice::launch).containsExactly("I-03");
    assertThat(entries).noneMatch(Entry.Failed.class::isInstance);
  }

  private static <E extends Entry> long numberOf(
      List<Entry> entries, Class<E> kind, Predicate<E> wanted) {
    return all(entries, kind).stream().filter(wanted).findFirst().orElseThrow().seq();
  }

  static Stream<Arguments> filters() {
    return Stream.of(
        filter(true, (all, say) -> all.by(Country.ROK)),
        filter(false, (all, say) -> all.by(Country.JAPAN)),
        filter(true, (all, say) -> all.by(Country.JAPAN).by(Country.ROK)),
        filter(true, (all, say) -> all.with(Country.JAPAN)),
        filter(false, (all, say) -> all.with(Country.US)),
        filter(true, (all, say) -> all.over(say.mechanism("link"))),
        filter(false, (all, say) -> all.over(say.mechanism("relay"))),
        filter(true, (all, say) -> all.over(say.mechanism("relay")).over(say.mechanism("link"))),
        filter(true, (all, say) -> all.about(say.facts().get("I-02"))),
        filter(false, (all, say) -> all.about(reason(say))),
        filter(
            true,
            (all, say) ->
                all.about(say.facts().get("I-02"))
                    .over(say.mechanism("link"))
                    .with(Country.JAPAN)
                    .by(Country.ROK)),
        filter(false, (all, say) -> all.by(Country.ROK).over(say.mechanism("relay"))));
  }

  private interface Filter {
    Respond.Withholding add(Respond.Withholding withholding, Trial.Saying say);
  }

  private static Arguments filter(boolean meets, Filter filter) {
    return Arguments.of(meets, filter);
  }

  @ParameterizedTest
  @MethodSource("filters")
  void onlyWhatEveryFilterMeetsIsWithheld(boolean meets, Filter filter) {
    Trial trial = sharing().inject("I-02", "2h", Trial.missiles(18));
    trial.inject("I-01", "2h", quarrel("P2D"));
    List<Entry> entries =
        during(
                trial,
                say ->
                    filter
                        .add(say.respond().withhold(Action.WARNING_SHARED), say)
                        .because(reason(say)))
            .run();

    assertThat(all(entries, Entry.Overruled.class)).hasSize(meets ? 1 : 0);
    assertThat(shared(entries)).hasSize(meets ? 0 : 1);
  }

  @Test
  void anotherActionIsNotWithheld() {
    List<Entry> entries =
        during(dispute(), say -> say.respond().withhold(Action.HOTLINE_CALL).because(reason(say)))
            .run();

    assertThat(entries).noneMatch(Entry.Overruled.class::isInstance);
    assertThat(shared(entries)).hasSize(2);
  }

  @Test
  void whatIsUnderWayGoesOn() {
    Trial trial =
        sharing()
            .parameter("delay", 2, "h")
            .inject("I-02", "1h", Trial.missiles(18))
            .inject("I-01", "2h", quarrel("P2D"));
    List<Entry> entries =
        during(trial, say -> say.respond().withhold(Action.WARNING_SHARED).because(reason(say)))
            .run();

    assertThat(shared(entries)).hasSize(1);
    assertThat(entries).noneMatch(Entry.Overruled.class::isInstance);
  }

  @Test
  void noRuleMakesAnExceptionToItself() {
    Trial trial = dispute();
    trial.rule(
        "The only warning is this rule's",
        say -> {
          say.respond().withhold(Action.WARNING_SHARED).because(say.the(Track.class));
          say.respond().share(say.the(Track.class)).with(Country.US).over(say.mechanism("relay"));
        },
        Track.class);
    List<Entry> entries = trial.run();

    assertThat(shared(entries)).extracting(each -> each.toList().get(1)).containsOnly("relay");
    assertThat(all(entries, Entry.Overruled.class))
        .extracting(each -> each.proposal().rule())
        .containsOnly("The link carries a track");
  }

  /** The exception's rule comes after the proposal's, and both speak at the same moment. */
  @Test
  void exceptionsOfAMomentGoBeforeItsProposals() {
    Trial trial = sharing().inject("I-02", "2h", Trial.missiles(18));
    trial.rule(
        "No track goes out",
        say -> say.respond().withhold(Action.WARNING_SHARED).because(say.the(Track.class)),
        Track.class);

    assertThat(shared(trial.run())).isEmpty();
  }

  @Test
  void whatWasWithheldMayBeProposedAgainOnceTheExceptionHasLapsed() {
    Trial trial = dispute();
    trial.rule(
        "They share it after all",
        say ->
            say.respond()
                .share((Track) say.facts().get("track:ROK:I-02"))
                .with(Country.JAPAN)
                .over(say.mechanism("link")),
        Decision.class);
    trial.decision("D-1", "30h").decision("D-2", "50h");
    List<Entry> entries =
        during(trial, say -> say.respond().withhold(Action.WARNING_SHARED).because(reason(say)))
            .run();

    assertThat(shared(entries))
        .extracting(each -> each.toList().get(0), each -> each.toList().get(2))
        .containsExactly(
            Tuple.tuple("I-02", Trial.time("50h")), Tuple.tuple("I-03", Trial.time("PT60H40S")));
    assertThat(all(entries, Entry.Overruled.class))
        .as("withheld again by the same exception: no news")
        .hasSize(1);
  }

  @Test
  void anExceptionThatHoldsAgainWithholdsAgain() {
    Trial trial =
        sharing()
            .inject("I-01", "1h", quarrel("PT10H"))
            .inject("I-02", "2h", Trial.missiles(18))
            .inject("I-04", "20h", quarrel("PT10H"))
            .decision("D-1", "25h");
    trial.rule(
        "They try again",
        say ->
            say.respond()
                .share((Track) say.facts().get("track:ROK:I-02"))
                .with(Country.JAPAN)
                .over(say.mechanism("link")),
        Decision.class);
    List<Entry> entries =
        during(trial, say -> say.respond().withhold(Action.WARNING_SHARED).because(reason(say)))
            .run();

    assertThat(all(entries, Entry.Overruled.class))
        .extracting(Entry.Overruled::fact)
        .containsExactly("I-01", "I-04");
  }

  @Test
  void aMechanismMayBeKeptFromBeingSuspended() {
    Trial trial = sharing().inject("I-01", "1h", quarrel("P1D"));
    trial.rule(
        "They suspend the link",
        say -> say.respond().suspend(say.mechanism("link")).because(reason(say)),
        Incident.class);
    List<Entry> entries =
        during(
                trial,
                say ->
                    say.respond()
                        .withhold(Action.MECHANISM_SUSPENDED)
                        .over(say.mechanism("link"))
                        .because(reason(say)))
            .run();

    assertThat(only(entries).mechanism()).isEqualTo("link");
    assertThat(((Mechanism) trial.facts().get("link")).status()).isEqualTo(Status.ACTIVE);
  }

  @Test
  void scoresMoveWhateverIsWithheld() {
    Trial trial = dispute().indicator("trust", 60, 50, 30).parameter("loss", 5, "points");
    trial.rule(
        "It strains",
        say ->
            say.respond()
                .adjust((Indicator) say.facts().get("indicator:trust"))
                .downBy(say.parameter("loss"))
                .because(reason(say)),
        Incident.class);
    for (Action action : Action.values()) {
      during(trial, say -> say.respond().withhold(action).because(reason(say)));
    }

    assertThat(trial.run(Entry.LevelChanged.class)).hasSize(1);
    assertThat(trial.facts().all(Level.class)).isNotEmpty();
  }

  @Test
  void whatIsCalledOffAnywayIsNotWithheld() {
    Trial trial = meeting(Tier.MINISTERS).inject("I-13", "2h", window());
    trial.rule(
        "Off",
        say -> say.respond().callOff(say.the(Occasion.class)).because(reason(say)),
        Occasion.class,
        Incident.class);
    trial.rule(
        "They drill",
        say -> say.respond().hold(say.mechanism("edge")).on(say.the(Occasion.class)),
        Occasion.class);
    List<Entry> entries =
        during(trial, say -> say.respond().withhold(Action.DRILL_HELD).because(reason(say))).run();

    assertThat(entries).noneMatch(Entry.Overruled.class::isInstance);
    assertThat(all(entries, Entry.Failed.class)).hasSize(1);
  }

  // Slowed

  @Test
  void whatIsSlowedTakesSoMuchLonger() {
    List<Entry> entries =
        during(
                dispute(),
                say ->
                    say.respond()
                        .slow(Action.WARNING_SHARED)
                        .after(say.parameter("long"))
                        .because(reason(say)))
            .run();

    assertThat(shared(entries))
        .containsExactly(
            Tuple.tuple("I-02", "link", Trial.time("4h40s")),
            Tuple.tuple("I-03", "link", Trial.time("PT60H40S")));
    assertThat(only(entries).effect()).isEqualTo(Overruling.SLOWED);
    assertThat(only(entries).seconds()).isEqualTo(7200);
    assertThat(only(entries).at()).isEqualTo(Trial.time("2h30s"));
  }

  @Test
  void whatTakesNoTimeIsSlowedAsWell() {
    Trial trial = dispute();
    List<Entry> entries =
        during(
                trial,
                say ->
                    say.respond()
                        .slow(Action.TRACK_CONFIRMED)
                        .by(Country.ROK)
                        .after(say.parameter("long"))
                        .because(reason(say)))
            .run();

    assertThat(all(entries, Entry.Response.class).get(0).at()).isEqualTo(Trial.time("4h30s"));
  }

  @Test
  void theDrawOfADelayThatIsAddedIsToldByBoth() {
    Trial trial = dispute().seed(7).parameter("drawn", 60, 600, 6000, "s");
    List<Entry> entries =
        during(
                trial,
                say ->
                    say.respond()
                        .slow(Action.WARNING_SHARED)
                        .after(say.parameter("drawn"))
                        .because(reason(say)))
            .run();
    Entry.Response slowed =
        all(entries, Entry.Response.class).stream()
            .filter(each -> each.action() == Action.WARNING_SHARED)
            .findFirst()
            .orElseThrow();

    assertThat(only(entries).because().draws()).isEqualTo(slowed.because().draws()).hasSize(1);
    assertThat(Duration.between(slowed.since(), slowed.at()).toMillis())
        .isEqualTo(10_000 + Math.round(1000 * only(entries).seconds()));
  }

  /** However many rules slow it, it takes all of their time, and each is told. */
  @Property(seed = "20240530", tries = 40)
  void everySlowingAddsItsTime(@ForAll @Size(max = 5) List<@IntRange(max = 500) Integer> minutes) {
    Trial trial = dispute();
    for (int i = 0; i < minutes.size(); i++) {
      String id = "slow-" + i;
      trial.parameter(id, minutes.get(i), "min");
      trial.rule(
          id,
          say ->
              say.respond()
                  .slow(Action.WARNING_SHARED)
                  .after(say.parameter(id))
                  .because(reason(say)),
          Incident.class);
    }
    List<Entry> entries = trial.run();
    int sum = minutes.stream().mapToInt(Integer::intValue).sum();

    assertThat(shared(entries))
        .contains(Tuple.tuple("I-02", "link", Trial.time("2h40s").plusSeconds(60L * sum)));
    assertThat(all(entries, Entry.Overruled.class)).hasSize(minutes.size());
  }

  // Weakened

  private static Trial meeting(Tier tier) {
    return new Trial()
        .turn("One", "P10D")
        .mechanism(Trial.active("talks", MechanismKind.CONSULTATION))
        .mechanism(Trial.active("edge", MechanismKind.DRILL))
        .inject("I-01", "1h", quarrel("P2D"))
        .rule(
            "They confer",
            say -> !reason(say).ongoing(),
            say ->
                say.respond()
                    .convene(tier)
                    .byVideo()
                    .over(say.mechanism("talks"))
                    .about(reason(say)),
            Incident.class)
        .rule(
            "They speak",
            say -> say.respond().state(Strength.CONDEMNATION).from(say.the(Consultation.class)),
            Consultation.class);
  }

  @Test
  void aConsultationIsAtMostSoSenior() {
    Trial trial = meeting(Tier.MINISTERS);
    List<Entry> entries =
        during(
                trial,
                say ->
                    say.respond()
                        .weaken(Action.CONSULTATION)
                        .by(Country.ROK)
                        .to(Tier.WORKING_LEVEL)
                        .because(reason(say)))
            .run();

    assertThat(trial.facts().all(Consultation.class))
        .extracting(Consultation::tier)
        .containsExactly(Tier.WORKING_LEVEL);
    assertThat(all(entries, Entry.Response.class).get(0).detail())
        .isEqualTo(Trial.held(Tier.WORKING_LEVEL, false, true));
    assertThat(only(entries).detail()).isEqualTo(Trial.held(Tier.MINISTERS, false, true));
    assertThat(only(entries).instead()).isEqualTo(Detail.NONE.graded(Tier.WORKING_LEVEL));
  }

  @Test
  void whatIsNoStrongerIsLeftAsItIs() {
    for (Tier tier : List.of(Tier.WORKING_LEVEL, Tier.ENVOYS)) {
      Trial trial = meeting(tier);
      List<Entry> entries =
          during(
                  trial,
                  say ->
                      say.respond()
                          .weaken(Action.CONSULTATION)
                          .to(Tier.ENVOYS)
                          .because(reason(say)))
              .run();

      assertThat(entries).noneMatch(Entry.Overruled.class::isInstance);
      assertThat(trial.facts().all(Consultation.class))
          .extracting(Consultation::tier)
          .containsExactly(tier);
    }
  }

  @Test
  void aStatementSaysNoMoreThanThat() {
    Trial trial = meeting(Tier.MINISTERS);
    List<Entry> entries =
        during(
                trial,
                say ->
                    say.respond()
                        .weaken(Action.JOINT_STATEMENT)
                        .over(say.mechanism("talks"))
                        .to(Strength.CONCERN)
                        .because(reason(say)))
            .run();

    assertThat(trial.facts().all(Statement.class))
        .extracting(Statement::strength)
        .containsExactly(Strength.CONCERN);
    assertThat(all(entries, Entry.Response.class))
        .extracting(Entry.Response::detail)
        .containsExactly(
            Trial.held(Tier.MINISTERS, false, true), Detail.NONE.graded(Strength.CONCERN));
    assertThat(only(entries).detail()).isEqualTo(Detail.NONE.graded(Strength.CONDEMNATION));
  }

  @Test
  void aDrillTakesInNoMoreThanThat() {
    Trial trial = meeting(Tier.MINISTERS).inject("I-13", "2h", window());
    trial.rule(
        "They drill",
        say -> say.respond().hold(say.mechanism("edge")).quietly().on(say.the(Occasion.class)),
        Occasion.class);
    List<Entry> entries =
        during(
                trial,
                say ->
                    say.respond()
                        .weaken(Action.DRILL_HELD)
                        .to(Scope.SIMULATION)
                        .because(reason(say)))
            .run();

    assertThat(trial.facts().all(Drill.class))
        .extracting(Drill::scope)
        .containsExactly(Scope.SIMULATION);
    assertThat(all(entries, Entry.Response.class))
        .extracting(Entry.Response::detail)
        .contains(Trial.held(Scope.SIMULATION, true, false));
    assertThat(only(entries).detail())
        .as("what nobody said")
        .isEqualTo(
            new Detail(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                false));
  }

  private static Event.DrillWindow window() {
    return new Event.DrillWindow("edge", DAY);
  }

  @Test
  void whatWasWeakenedIsDoneAndNotDoneAgainInFull() {
    Trial trial = meeting(Tier.MINISTERS).decision("D-1", "P5D");
    trial.rule(
        "Ministers would meet at last",
        say ->
            say.respond()
                .convene(Tier.MINISTERS)
                .over(say.mechanism("talks"))
                .about(
                    new Incident(
                        "I-01",
                        IncidentKind.HISTORY_DISPUTE,
                        Set.of(),
                        1,
                        0,
                        "",
                        true,
                        Trial.START)),
        Decision.class);
    during(
            trial,
            say ->
                say.respond()
                    .weaken(Action.CONSULTATION)
                    .to(Tier.WORKING_LEVEL)
                    .because(reason(say)))
        .run();

    assertThat(trial.facts().all(Consultation.class)).hasSize(1);
  }

  @Test
  void whatIsGradedOtherwiseCannotBeWeakenedToThat() {
    Proposals respond = new Proposals();

    assertThatThrownBy(() -> respond.weaken(Action.WARNING_SHARED).to(Tier.ENVOYS))
        .isInstanceOf(DoctrineFailure.class)
        .hasMessage(
            "respond.weaken(…) to a Tier takes Action.CONSULTATION, not Action.WARNING_SHARED");
    assertThatThrownBy(() -> respond.weaken(Action.CONSULTATION).to(Strength.CONCERN))
        .isInstanceOf(DoctrineFailure.class);
    assertThatThrownBy(() -> respond.weaken(Action.JOINT_STATEMENT).to(Scope.SIMULATION))
        .isInstanceOf(DoctrineFailure.class);
  }

  // Diverted

  @Test
  void whatIsDivertedGoesTheOtherWay() {
    Trial trial =
        during(
            dispute(),
            say ->
                say.respond()
                    .divert(Action.WARNING_SHARED)
                    .over(say.mechanism("link"))
                    .through(say.mechanism("relay"))
                    .via(Country.US)
                    .after(say.parameter("long"))
                    .because(reason(say)));
    List<Entry> entries = trial.run();

    assertThat(shared(entries))
        .containsExactly(
            Tuple.tuple("I-02", "relay", Trial.time("4h30s")),
            Tuple.tuple("I-03", "link", Trial.time("PT60H40S")));
    assertThat(all(entries, Entry.Response.class).get(1).via()).contains(Country.US);
    assertThat(trial.facts().all(Notice.class))
        .extracting(Notice::mechanism)
        .containsExactly("relay", "link");
    assertThat(only(entries))
        .extracting(
            Entry.Overruled::effect,
            Entry.Overruled::mechanism,
            Entry.Overruled::through,
            Entry.Overruled::seconds)
        .containsExactly(Overruling.DIVERTED, "link", "relay", 7200.0);
  }

  @Test
  void withoutATimeOfItsOwnADetourTakesAsLong() {
    List<Entry> entries =
        during(
                dispute(),
                say ->
                    say.respond()
                        .divert(Action.WARNING_SHARED)
                        .through(say.mechanism("relay"))
                        .because(reason(say)))
            .run();

    assertThat(shared(entries)).contains(Tuple.tuple("I-02", "relay", Trial.time("2h40s")));
  }

  @Test
  void whatGoesThatWayAnywayIsNotDiverted() {
    List<Entry> entries =
        during(
                dispute(),
                say ->
                    say.respond()
                        .divert(Action.WARNING_SHARED)
                        .through(say.mechanism("link"))
                        .because(reason(say)))
            .run();

    assertThat(entries).noneMatch(Entry.Overruled.class::isInstance);
  }

  @Test
  void aDetourThatDoesNotWorkFails() {
    Trial trial = dispute().inject("I-05", "90m", new Event.LinkOutage("relay", DAY));
    List<Entry> entries =
        during(
                trial,
                say ->
                    say.respond()
                        .divert(Action.WARNING_SHARED)
                        .through(say.mechanism("relay"))
                        .because(reason(say)))
            .run();

    assertThat(all(entries, Entry.Failed.class))
        .extracting(Entry.Failed::mechanism)
        .containsExactly("relay");
  }

  @Test
  void thoseConferWhoBelongToTheOtherMechanism() {
    Trial trial = meeting(Tier.MINISTERS);
    trial.mechanism(
        new MechanismHistory(
            "two",
            "the two",
            MechanismKind.CONSULTATION,
            List.of(Country.JAPAN, Country.US),
            List.of(),
            List.of(Trial.since("2020-01-01", Status.ACTIVE)),
            List.of(),
            List.of()));
    List<Entry> entries =
        during(
                trial,
                say ->
                    say.respond()
                        .divert(Action.CONSULTATION)
                        .through(say.mechanism("two"))
                        .because(reason(say)))
            .run();

    assertThat(all(entries, Entry.Response.class).get(0).by())
        .containsExactly(Country.JAPAN, Country.US);
    assertThat(trial.facts().all(Consultation.class).get(0).members())
        .containsExactly(Country.JAPAN, Country.US);
  }

  @Test
  void detoursInACircleEnd() {
    Trial trial = dispute();
    for (List<String> way : List.of(List.of("link", "relay"), List.of("relay", "link"))) {
      trial.rule(
          "Not over the " + way.get(0),
          say ->
              say.respond()
                  .divert(Action.WARNING_SHARED)
                  .over(say.mechanism(way.get(0)))
                  .through(say.mechanism(way.get(1)))
                  .because(reason(say)),
          Incident.class);
    }
    List<Entry> entries = trial.run();

    assertThat(all(entries, Entry.Overruled.class))
        .extracting(Entry.Overruled::through)
        .containsExactly("relay", "link");
    assertThat(shared(entries)).extracting(each -> each.toList().get(1)).containsOnly("link");
  }

  @Test
  void whatIsWithheldThereIsNotDivertedThere() {
    Trial trial = dispute();
    trial.rule(
        "Nothing over the relay",
        say ->
            say.respond()
                .withhold(Action.WARNING_SHARED)
                .over(say.mechanism("relay"))
                .because(reason(say)),
        Incident.class);
    List<Entry> entries =
        during(
                trial,
                say ->
                    say.respond()
                        .divert(Action.WARNING_SHARED)
                        .through(say.mechanism("relay"))
                        .because(reason(say)))
            .run();

    assertThat(only(entries).effect()).isEqualTo(Overruling.WITHHELD);
    assertThat(only(entries).mechanism()).isEqualTo("relay");
    assertThat(shared(entries)).hasSize(1);
  }

  @Test
  void whatGoesTheOtherWayAnywayIsNotSentThereTwice() {
    for (List<String> order : List.of(List.of("link", "relay"), List.of("relay", "link"))) {
      Trial trial = seeing();
      order.forEach(way -> share(trial, way));
      trial.inject("I-01", "1h", quarrel("P2D")).inject("I-02", "2h", Trial.missiles(18));
      List<Entry> entries =
          during(
                  trial,
                  say ->
                      say.respond()
                          .divert(Action.WARNING_SHARED)
                          .over(say.mechanism("link"))
                          .through(say.mechanism("relay"))
                          .because(reason(say)))
              .run();

      assertThat(shared(entries))
          .as("in order of %s", order)
          .containsExactly(Tuple.tuple("I-02", "relay", Trial.time("2h40s")));
    }
  }

  @Test
  void onlyWhatGoesOverAMechanismCanBeDiverted() {
    Proposals respond = new Proposals();
    Mechanism talks =
        new Mechanism("talks", "talks", MechanismKind.CONSULTATION, Set.of(), Status.ACTIVE, true);

    assertThatThrownBy(() -> respond.divert(Action.PUBLIC_ALERT).through(talks))
        .isInstanceOf(DoctrineFailure.class)
        .hasMessageStartingWith("respond.divert(…) takes what goes over a mechanism (CUE_SHARED,")
        .hasMessageEndingWith("not Action.PUBLIC_ALERT");
    assertThatThrownBy(() -> respond.divert(Action.DRILL_HELD).through(talks))
        .isInstanceOf(DoctrineFailure.class)
        .hasMessage("respond.divert(…).through(…) takes a drill here, but mechanism talks is none");
  }

  // All of them

  @Test
  void severalExceptionsApplyOneAfterTheOther() {
    Trial trial = dispute();
    during(
        trial,
        say -> {
          say.respond()
              .slow(Action.WARNING_SHARED)
              .over(say.mechanism("relay"))
              .after(say.parameter("long"))
              .because(reason(say));
          say.respond()
              .divert(Action.WARNING_SHARED)
              .through(say.mechanism("relay"))
              .because(reason(say));
        });
    List<Entry> entries = trial.run();

    assertThat(all(entries, Entry.Overruled.class))
        .extracting(Entry.Overruled::effect, Entry.Overruled::mechanism)
        .containsExactly(
            Tuple.tuple(Overruling.DIVERTED, "link"), Tuple.tuple(Overruling.SLOWED, "relay"));
    assertThat(shared(entries)).contains(Tuple.tuple("I-02", "relay", Trial.time("4h40s")));
  }

  @Test
  void whereItGoesIsSettledBeforeHowLongItTakes() {
    Trial trial = dispute();
    during(
        trial,
        say -> {
          say.respond()
              .slow(Action.WARNING_SHARED)
              .over(say.mechanism("link"))
              .after(say.parameter("long"))
              .because(reason(say));
          say.respond()
              .divert(Action.WARNING_SHARED)
              .through(say.mechanism("relay"))
              .because(reason(say));
        });
    List<Entry> entries = trial.run();

    assertThat(only(entries).effect()).isEqualTo(Overruling.DIVERTED);
    assertThat(shared(entries)).contains(Tuple.tuple("I-02", "relay", Trial.time("2h40s")));
  }

  /** Whatever else is said, and in whatever order, what one rule withholds does not come about. */
  @Property(seed = "20240530", tries = 60)
  void withholdingGoesBeforeAllElse(
      @ForAll @Size(max = 6) List<@IntRange(max = 2) Integer> others) {
    Trial trial = dispute();
    List<Consumer<Trial.Saying>> words =
        List.of(
            say -> say.respond().withhold(Action.WARNING_SHARED).because(reason(say)),
            say ->
                say.respond()
                    .slow(Action.WARNING_SHARED)
                    .after(say.parameter("long"))
                    .because(reason(say)),
            say ->
                say.respond()
                    .divert(Action.WARNING_SHARED)
                    .through(say.mechanism("relay"))
                    .because(reason(say)));
    for (int i = 0; i < others.size(); i++) {
      trial.rule("Rule " + i, words.get(others.get(i)), Incident.class);
    }
    List<Entry> entries = trial.run();
    boolean withheld = others.contains(0);

    assertThat(shared(entries).stream().anyMatch(each -> each.toList().contains("I-02")))
        .isEqualTo(!withheld);
    assertThat(all(entries, Entry.Overruled.class))
        .allMatch(each -> (each.effect() == Overruling.WITHHELD) == withheld);
  }

  static Stream<Arguments> unfinished() {
    Parameter hours = new Parameter("hours", 2, "h");
    return Stream.of(
        said("respond.withhold(…) also needs .because(…)", all -> all.withhold(Action.POSITION)),
        said(
            "respond.slow(…) also needs .after(…) and .because(…)",
            all -> all.slow(Action.POSITION)),
        said(
            "respond.slow(…) also needs .because(…)",
            all -> all.slow(Action.POSITION).after(hours)),
        said(
            "respond.weaken(…) also needs .to(…) and .because(…)",
            all -> all.weaken(Action.CONSULTATION)),
        said(
            "respond.divert(…) also needs .through(…) and .because(…)",
            all -> all.divert(Action.CONSULTATION)));
  }

  private static Arguments said(String message, Consumer<Respond> words) {
    return Arguments.of(message, words);
  }

  @ParameterizedTest
  @MethodSource("unfinished")
  void anExceptionThatLacksAWordIsRefused(String message, Consumer<Respond> words) {
    Proposals respond = new Proposals();
    words.accept(respond);

    assertThatThrownBy(respond::drain).isInstanceOf(DoctrineFailure.class).hasMessage(message);
  }

  @Test
  void itTakesATimeLongerAndNothingElse() {
    Proposals respond = new Proposals();

    assertThatThrownBy(
            () -> respond.slow(Action.POSITION).after(new Parameter("gain", 2, "points")))
        .isInstanceOf(DoctrineFailure.class)
        .hasMessage("respond.slow(…).after(…) takes a time, but parameter gain is 2.0 points");
    assertThatThrownBy(() -> respond.slow(Action.POSITION).after(new Parameter("back", -1, "s")))
        .isInstanceOf(DoctrineFailure.class);
  }

  @Test
  void theReasonIsToldByTheFact() {
    Proposals respond = new Proposals();
    for (Fact fact :
        List.of(new Level("trust", 40.4), new Track(Country.ROK, "I-02", 1, Trial.START))) {
      respond.withhold(Action.POSITION).because(fact);
    }

    assertThat(respond.drain())
        .extracting(
            each -> ((Proposal.Excepting) each).fact(),
            each -> ((Proposal.Excepting) each).reason())
        .containsExactly(
            Tuple.tuple("level:trust", new Reason.Score("trust", 40.4)),
            Tuple.tuple("track:ROK:I-02", new Reason.Other("I-02")));
  }
}
