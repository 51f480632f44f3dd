package io.github.trilat.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.journal.Because;
import io.github.trilat.journal.Detail;
import io.github.trilat.journal.Draw;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Setback;
import io.github.trilat.model.Action;
import io.github.trilat.model.Alert;
import io.github.trilat.model.Country;
import io.github.trilat.model.Currency;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Indicator;
import io.github.trilat.model.Launch;
import io.github.trilat.model.LaunchKind;
import io.github.trilat.model.Level;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Notice;
import io.github.trilat.model.Occasion;
import io.github.trilat.model.Parameter;
import io.github.trilat.model.Respond;
import io.github.trilat.model.Scope;
import io.github.trilat.model.Status;
import io.github.trilat.model.Track;
import io.github.trilat.rules.Facts;
import io.github.trilat.scenario.Condition;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResponderTest {
  private static final RuleCard RULE =
      new RuleCard("The link carries a track", "trial/sharing.drl", 7, "link", List.of("a-fact"));
  private static final Track TRACK = new Track(Country.ROK, "I-02", 18, Trial.START);
  private static final Launch LAUNCH =
      Facts.launch(
          "I-02",
          LaunchKind.BALLISTIC,
          18,
          350,
          100,
          false,
          EnumSet.noneOf(Country.class),
          Trial.START);
  private static final Because OUTAGE =
      Because.of(List.of(), new Because.Matched("I-05", Optional.empty()));

  private final List<Entry> entries = new ArrayList<>();
  private final Proposals proposals = new Proposals();
  private final Respond respond = proposals;
  private final Calendar calendar = new Calendar();
  private final Outcomes outcomes = new Outcomes();
  private final Recorder recorder = new Recorder(entries::add, Trial.START);
  private Trial.Facts facts;
  private World world;
  private Responder responder;

  ResponderTest() {
    begin(OptionalLong.empty());
  }

  private void begin(OptionalLong seed) {
    Trial trial =
        new Trial()
            .mechanism(Trial.active("link", MechanismKind.INFORMATION_SHARING, "pact"))
            .link("pact")
            .mechanism(Trial.active("edge", MechanismKind.DRILL))
            .mechanism(between(Country.JAPAN, Country.ROK))
            .parameter("delay", 10, "s")
            .parameter("slow", 5, 10, 20, "s")
            .parameter("fast", 4, "s")
            .parameter("days", 2, "d")
            .parameter("never", -1, "s")
            .parameter("nothing", 0, "s")
            .parameter("points", 2.5, "points")
            .parameter("likely", 0.5, "share")
            .parameter("unlikely", 0.4, "share")
            .indicator("trust", 60, 50, 30);
    facts = trial.open(proposals);
    world = new World(trial, facts, recorder, Trial.DAY);
    responder = new Responder(world, calendar, recorder, new Chances(seed), outcomes);
  }

  /** A way to share that joins only two of the three. */
  private static MechanismHistory between(Country... two) {
    return new MechanismHistory(
        "line",
        "two-way line",
        MechanismKind.INFORMATION_SHARING,
        List.of(two),
        List.of(),
        List.of(Trial.since("2020-01-01", Status.ACTIVE)),
        List.of(),
        List.of());
  }

  private Respond.Timed share() {
    return respond.share(TRACK).with(Country.JAPAN).over(mechanism("link"));
  }

  private Mechanism mechanism(String id) {
    return (Mechanism) facts.get(id);
  }

  private Parameter parameter(String id) {
    return (Parameter) facts.get(id);
  }

  private List<Mechanisms.Change> suspended(String mechanism) {
    return world.mechanisms().turn(mechanism, Optional.of(Status.SUSPENDED), Trial.DAY, OUTAGE);
  }

  /** Takes up whatever was just said. */
  private void take(Fact... matched) {
    proposals.drain().forEach(each -> responder.take(each, RULE, world.basis(List.of(matched))));
  }

  private void passUntil(String offset) {
    Instant end = Trial.time(offset);
    while (calendar.hasBefore(end.plusNanos(1))) {
      Calendar.Moment moment = calendar.next();
      recorder.timeIs(moment.at());
      calendar.carryOut(moment);
    }
    recorder.timeIs(end);
  }

  private <E extends Entry> List<E> all(Class<E> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private Entry.Response onlyResponse() {
    assertThat(all(Entry.Response.class)).hasSize(1);
    return all(Entry.Response.class).get(0);
  }

  private Entry.Failed onlyFailure() {
    assertThat(all(Entry.Failed.class)).hasSize(1);
    return all(Entry.Failed.class).get(0);
  }

  @Test
  void aResponseIsCompleteAfterItsTimeAndBringsItsFact() {
    passUntil("46s");
    share().after(parameter("delay"));
    take(TRACK, mechanism("link"));
    passUntil("55.999s");
    assertThat(entries).isEmpty();
    assertThat(facts.all(Notice.class)).isEmpty();

    passUntil("1m");
    assertThat(onlyResponse())
        .isEqualTo(
            new Entry.Response(
                0,
                Trial.time("56s"),
                0,
                List.of(),
                Map.of(Country.JAPAN, Trial.time("56s"), Country.ROK, Trial.time("56s")),
                Action.WARNING_SHARED,
                List.of(Country.ROK),
                List.of(Country.JAPAN),
                Optional.empty(),
                "link",
                "I-02",
                Detail.objects(18),
                Trial.time("46s"),
                Because.rule(
                    RULE.name(),
                    "trial/sharing.drl:7",
                    List.of(
                        new Because.Matched("track:ROK:I-02", Optional.empty()),
                        new Because.Matched("link", Optional.empty())),
                    List.of("a-fact"),
                    List.of())));
    assertThat(facts.all(Notice.class))
        .containsExactly(new Notice(Country.JAPAN, "I-02", Country.ROK, "link", Trial.time("56s")));
  }

  @Test
  void aResponseWithoutATimeIsCompleteAtOnceButNotBeforeTheCalendarComesToIt() {
    share();
    take();
    assertThat(entries).isEmpty();

    passUntil("0s");
    assertThat(onlyResponse().at()).isEqualTo(onlyResponse().since()).isEqualTo(Trial.START);
  }

  @Test
  void theSameProposalIsCarriedOutOnce() {
    share().after(parameter("delay"));
    share().after(parameter("fast"));
    take();
    passUntil("5s");
    share().after(parameter("delay"));
    take();
    passUntil("1m");
    share();
    take();
    passUntil("2m");

    assertThat(onlyResponse().at()).isEqualTo(Trial.time("10s"));
  }

  @Test
  void daysAreDays() {
    share().after(parameter("days"));
    take();
    passUntil("P3D");

    assertThat(onlyResponse().at()).isEqualTo(Trial.time("P2D"));
  }

  @Test
  void practiceShortensADelayInProportion() {
    assertThat(secondsWithPractice(0)).isEqualTo(10);
    assertThat(secondsWithPractice(0.5)).isEqualTo(7);
    assertThat(secondsWithPractice(1)).isEqualTo(4);
  }

  private double secondsWithPractice(double currency) {
    entries.clear();
    begin(OptionalLong.empty());
    recorder.timeIs(Trial.START);
    respond
        .alert(Country.JAPAN)
        .of(LAUNCH)
        .after(parameter("delay"))
        .downTo(parameter("fast"), new Currency("edge", currency, 90));
    take();
    passUntil("1m");
    return Duration.between(Trial.START, onlyResponse().at()).toMillis() / 1000.0;
  }

  @Test
  void aTimeInAnyOtherUnitIsAFailureThatNamesTheParameter() {
    share().after(parameter("points"));

    assertThatThrownBy(this::take)
        .isInstanceOf(DoctrineFailure.class)
        .hasMessageContaining("points is in points");
  }

  @Test
  void aTimeOfNothingIsATime() {
    share().after(parameter("nothing"));
    take();
    passUntil("0s");

    assertThat(onlyResponse().at()).isEqualTo(Trial.START);
  }

  @Test
  void aTimeBelowZeroIsAFailureThatNamesTheParameter() {
    share().after(parameter("never"));

    assertThatThrownBy(this::take)
        .isInstanceOf(DoctrineFailure.class)
        .hasMessageContaining("never");
  }

  @Test
  void whatWasUnderWayFailsWithItsMechanism() {
    share().after(parameter("delay"));
    take(TRACK);
    passUntil("3s");
    responder.apply(world.mechanisms().fail("link", OUTAGE), List.of());
    passUntil("1m");

    assertThat(all(Entry.Response.class)).isEmpty();
    assertThat(facts.all(Notice.class)).isEmpty();
    Entry.Failed failed = onlyFailure();
    assertThat(failed.at()).isEqualTo(Trial.time("3s"));
    assertThat(failed.since()).isEqualTo(Trial.START);
    assertThat(failed.action()).isEqualTo(Action.WARNING_SHARED);
    assertThat(failed.by()).containsExactly(Country.ROK);
    assertThat(failed.to()).containsExactly(Country.JAPAN);
    assertThat(failed.mechanism()).isEqualTo("link");
    assertThat(failed.about()).isEqualTo("I-02");
    assertThat(failed.because().ids()).containsExactly("track:ROK:I-02");
    assertThat(entries)
        .extracting(each -> each.getClass().getSimpleName())
        .containsExactly("MechanismChanged", "Failed");
  }

  @Test
  void whatWasUnderWayFailsWithWhatItsMechanismRequires() {
    share().after(parameter("delay"));
    take();
    responder.apply(suspended("pact"), List.of());

    assertThat(onlyFailure().setback()).isEqualTo(Setback.BROKE_DOWN);
  }

  @Test
  void whatIsUnderWayElsewhereGoesOn() {
    respond.alert(Country.JAPAN).of(LAUNCH).after(parameter("delay"));
    respond.call(Country.JAPAN, Country.ROK).over(mechanism("pact")).about(LAUNCH);
    take();
    responder.apply(world.mechanisms().fail("link", OUTAGE), List.of());
    passUntil("1m");

    assertThat(all(Entry.Failed.class)).isEmpty();
    assertThat(all(Entry.Response.class)).hasSize(2);
  }

  @Test
  void whatFailedUnderWayMayBeProposedAgain() {
    share().after(parameter("delay"));
    take();
    passUntil("3s");
    responder.apply(world.mechanisms().fail("link", OUTAGE), List.of());
    passUntil("5s");
    responder.apply(world.mechanisms().repair("link", OUTAGE), List.of());
    share().after(parameter("delay"));
    take();
    passUntil("1m");

    assertThat(all(Entry.Failed.class)).hasSize(1);
    assertThat(onlyResponse().since()).isEqualTo(Trial.time("5s"));
    assertThat(onlyResponse().at()).isEqualTo(Trial.time("15s"));
  }

  @Test
  void whatIsProposedOverAMechanismThatIsOutFailsAtOnce() {
    responder.apply(world.mechanisms().fail("link", OUTAGE), List.of());
    share().after(parameter("delay"));
    take();
    passUntil("1m");

    assertThat(onlyFailure().setback()).isEqualTo(Setback.NOT_USABLE);
    assertThat(onlyFailure().at()).isEqualTo(onlyFailure().since()).isEqualTo(Trial.START);
    assertThat(all(Entry.Response.class)).isEmpty();
  }

  /** {@link Respond}: "it may be made again if it failed for want of its mechanism". */
  @Test
  void whatFailedForWantOfItsMechanismMayBeProposedAgain() {
    responder.apply(world.mechanisms().fail("link", OUTAGE), List.of());
    share();
    take();
    responder.apply(world.mechanisms().repair("link", OUTAGE), List.of());
    share();
    take();
    passUntil("1m");

    assertThat(onlyFailure().setback()).isEqualTo(Setback.NOT_USABLE);
    assertThat(onlyResponse().mechanism()).isEqualTo("link");
  }

  @Test
  void asLongAsItsMechanismIsOutItIsNotTriedAgain() {
    share().after(parameter("delay"));
    take();
    responder.apply(world.mechanisms().fail("link", OUTAGE), List.of());
    share();
    take();
    responder.apply(suspended("pact"), List.of());
    share();
    take();

    assertThat(onlyFailure().setback()).isEqualTo(Setback.BROKE_DOWN);
  }

  @Test
  void whatCameOffAtTheSecondAttemptIsNotDoneAThirdTime() {
    responder.apply(world.mechanisms().fail("link", OUTAGE), List.of());
    share();
    take();
    responder.apply(world.mechanisms().repair("link", OUTAGE), List.of());
    share();
    take();
    passUntil("1m");
    responder.apply(
        world.mechanisms().turn("link", Optional.of(Status.CONDITIONAL), Trial.DAY, OUTAGE),
        List.of());
    share();
    take();
    passUntil("2m");

    assertThat(all(Entry.MechanismChanged.class)).hasSize(3);
    assertThat(all(Entry.Response.class)).hasSize(1);
  }

  @Test
  void withoutASeedAnEvenChanceComesOffAndALesserDoesNot() {
    share().withChance(parameter("likely"));
    respond
        .share(TRACK)
        .with(Country.US)
        .over(mechanism("link"))
        .after(parameter("delay"))
        .withChance(parameter("unlikely"));
    take();
    passUntil("1m");

    assertThat(onlyResponse().to()).containsExactly(Country.JAPAN);
    assertThat(onlyResponse().because().draws()).isEmpty();
    assertThat(onlyFailure().to()).containsExactly(Country.US);
    assertThat(onlyFailure().setback()).isEqualTo(Setback.CAME_TO_NOTHING);
    assertThat(onlyFailure().at()).isEqualTo(Trial.time("10s"));
    assertThat(facts.all(Notice.class)).hasSize(1);
  }

  @Test
  void whatNobodyAnsweredIsNotTriedAgain() {
    share().withChance(parameter("unlikely"));
    take();
    passUntil("1m");
    share().withChance(parameter("unlikely"));
    take();
    passUntil("2m");

    assertThat(all(Entry.Failed.class)).hasSize(1);
  }

  @Test
  void withASeedTheDrawsAreToldAndDecide() {
    begin(OptionalLong.of(3));
    share().after(parameter("slow")).withChance(parameter("likely"));
    take();
    passUntil("1m");
    Because because =
        all(Entry.Response.class).isEmpty() ? onlyFailure().because() : onlyResponse().because();

    assertThat(because.draws())
        .extracting(Draw::stream)
        .containsExactly(
            "slow/warning-shared:ROK:JAPAN:I-02", "likely/warning-shared:ROK:JAPAN:I-02");
    assertThat(all(Entry.Response.class).isEmpty()).isEqualTo(because.draws().get(1).roll() >= 0.5);
    long millis = Duration.between(Trial.START, entries.get(0).at()).toMillis();
    assertThat(millis).isEqualTo(Math.round(1000 * because.draws().get(0).value()));
  }

  @Test
  void whoeverIsNoMemberCannotUseAMechanism() {
    Track japans = new Track(Country.JAPAN, "I-02", 18, Trial.START);
    Track ofTheUs = new Track(Country.US, "I-02", 18, Trial.START);
    respond.share(japans).with(Country.ROK).over(mechanism("line"));
    respond.share(japans).with(Country.US).over(mechanism("line"));
    respond.share(ofTheUs).with(Country.JAPAN).over(mechanism("line"));
    respond.share(TRACK).with(Country.JAPAN).via(Country.US).over(mechanism("line"));
    take();
    passUntil("1m");

    assertThat(onlyResponse().to()).containsExactly(Country.ROK);
    assertThat(all(Entry.Failed.class))
        .hasSize(3)
        .allMatch(each -> each.setback() == Setback.STRANGER)
        .allMatch(each -> each.stranger().equals(Optional.of(Country.US)));
  }

  @Test
  void aScoreMovesAtOnceAndOnceForEachCause() {
    respond.adjust((Indicator) facts.get("indicator:trust")).by(parameter("points")).because(TRACK);
    respond.adjust((Indicator) facts.get("indicator:trust")).by(parameter("points")).because(TRACK);
    take(TRACK);

    assertThat(all(Entry.LevelChanged.class)).hasSize(1);
    Entry.LevelChanged changed = all(Entry.LevelChanged.class).get(0);
    assertThat(changed.indicator()).isEqualTo("trust");
    assertThat(changed.from()).isEqualTo(60);
    assertThat(changed.to()).isEqualTo(62.5);
    assertThat(changed.because().rule()).isEqualTo(RULE.name());
    assertThat(facts.all(Level.class)).containsExactly(new Level("trust", 62.5));
  }

  private Respond.Timed moveTrust() {
    Indicator trust = (Indicator) facts.get("indicator:trust");
    return respond.adjust(trust).by(parameter("points")).because(TRACK);
  }

  @Test
  void whetherAScoreMovesMayBeLeftToChance() {
    moveTrust().withChance(parameter("unlikely"));
    take(TRACK);
    assertThat(entries).as("a score that does not move is no news").isEmpty();

    begin(OptionalLong.empty());
    moveTrust().withChance(parameter("likely"));
    take(TRACK);
    assertThat(all(Entry.LevelChanged.class)).hasSize(1);
  }

  @Test
  void theDrawIsToldWhereAScoreMoved() {
    int moved = 0;
    for (int seed = 1; seed <= 20; seed++) {
      entries.clear();
      begin(OptionalLong.of(seed));
      moveTrust().withChance(parameter("likely"));
      take(TRACK);
      moved += entries.size();
      all(Entry.LevelChanged.class)
          .forEach(
              each ->
                  assertThat(each.because().draws())
                      .extracting(Draw::stream)
                      .containsExactly("likely/adjust:trust:track:ROK:I-02"));
    }

    assertThat(moved).isBetween(3, 17);
  }

  @Test
  void aScoreMayMoveAfterAWhile() {
    moveTrust().after(parameter("delay"));
    take(TRACK);
    assertThat(entries).isEmpty();

    passUntil("1m");
    assertThat(all(Entry.LevelChanged.class))
        .extracting(Entry.LevelChanged::at)
        .containsExactly(Trial.time("10s"));
  }

  @Test
  void aMechanismIsSwitchedAtOnce() {
    respond.suspend(mechanism("pact")).because(LAUNCH);
    take(LAUNCH);
    passUntil("0s");

    assertThat(all(Entry.MechanismChanged.class))
        .extracting(Entry.MechanismChanged::mechanism)
        .containsExactly("link", "pact");
    assertThat(mechanism("pact").status()).isEqualTo(Status.SUSPENDED);
    assertThat(mechanism("link").usable()).isFalse();
    assertThat(all(Entry.MechanismChanged.class).get(0).because().sources())
        .containsExactly("a-fact");

    respond.restore(mechanism("pact")).because(LAUNCH);
    take(LAUNCH);
    passUntil("0s");
    assertThat(mechanism("link").usable()).isTrue();
  }

  @Test
  void whatIsKnownFirstStands() {
    respond.alert(Country.JAPAN).of(LAUNCH);
    take();
    passUntil("1s");
    Alert first = facts.all(Alert.class).get(0);
    world.putNew(new Alert(Country.JAPAN, "I-02", Trial.time("1m")), 0);

    assertThat(facts.all(Alert.class)).containsExactly(first);
  }

  @Test
  void aDrillThatWasHeldIsCurrent() {
    assertThat(facts.all(Currency.class)).containsExactly(new Currency("edge", 0, 1_611));
    respond
        .hold(mechanism("edge"))
        .in(Scope.ONE_DOMAIN)
        .on(new Occasion("I-13", "edge", Set.of(), Trial.START));
    take();
    passUntil("1m");

    assertThat(facts.all(Currency.class)).containsExactly(new Currency("edge", 1, 0));
  }

  @Test
  void contingenciesHearOfResponsesAndOfNothingElse() {
    Condition.Deed alerted =
        new Condition.Deed(
            Action.PUBLIC_ALERT,
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty(),
            Duration.ofMinutes(1),
            "I-02");
    respond
        .alert(Country.JAPAN)
        .of(LAUNCH)
        .after(parameter("delay"))
        .withChance(parameter("unlikely"));
    take();
    passUntil("20s");
    assertThat(outcomes.first(alerted, Trial.START)).isEmpty();

    respond.alert(Country.ROK).of(LAUNCH);
    take();
    passUntil("30s");
    assertThat(outcomes.first(alerted, Trial.START)).isPresent();
  }
}
