package io.github.trilat.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.journal.Detail;
import io.github.trilat.model.Action;
import io.github.trilat.model.AgreedCount;
import io.github.trilat.model.Alert;
import io.github.trilat.model.Call;
import io.github.trilat.model.Consultation;
import io.github.trilat.model.Correction;
import io.github.trilat.model.CountClaim;
import io.github.trilat.model.Country;
import io.github.trilat.model.Cue;
import io.github.trilat.model.Currency;
import io.github.trilat.model.Decision;
import io.github.trilat.model.Drill;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Incident;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.Indicator;
import io.github.trilat.model.Landing;
import io.github.trilat.model.Launch;
import io.github.trilat.model.LaunchKind;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Notice;
import io.github.trilat.model.Occasion;
import io.github.trilat.model.Outage;
import io.github.trilat.model.Parameter;
import io.github.trilat.model.Position;
import io.github.trilat.model.Scope;
import io.github.trilat.model.SensorKind;
import io.github.trilat.model.Sighting;
import io.github.trilat.model.Statement;
import io.github.trilat.model.Status;
import io.github.trilat.model.Strength;
import io.github.trilat.model.Theme;
import io.github.trilat.model.Tier;
import io.github.trilat.model.Track;
import io.github.trilat.model.Withdrawal;
import io.github.trilat.rules.Facts;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each sentence of a right side comes to. */
class ProposalsTest {
  private static final Instant AT = Trial.time("1m");
  private static final Instant DONE = Trial.time("2m");
  private static final Track TRACK = new Track(Country.ROK, "I-02", 18, AT);
  private static final Cue CUE = new Cue(Country.JAPAN, "I-02", Country.US, AT);
  private static final Mechanism LINK = mechanism("link", MechanismKind.INFORMATION_SHARING);
  private static final Mechanism EDGE = mechanism("edge", MechanismKind.DRILL);
  private static final Parameter DELAY = new Parameter("delay", 10, "s");
  private static final Occasion OCCASION = new Occasion("I-13", "edge", Set.of(), AT);
  private static final Incident INCIDENT =
      new Incident("I-06", IncidentKind.FALSE_ALARM, Set.of(Country.JAPAN), 1, 0, "", false, AT);
  private static final Alert ALERT = new Alert(Country.JAPAN, "I-02", AT);
  private static final AgreedCount AGREED = new AgreedCount("I-02", 18, AT);
  private static final Parameter GAIN = new Parameter("gain", 2.5, "points");
  private static final Indicator TRUST = new Indicator("trust", "Trust", "cohesion", Set.of());
  private static final CountClaim CLAIM =
      new CountClaim("I-03", "I-02", "the Joint Chiefs", Set.of(Country.ROK), 10, AT);
  private static final Consultation MEETING =
      new Consultation(
          Tier.MINISTERS,
          "meeting",
          EnumSet.of(Country.US, Country.JAPAN),
          Set.of(),
          "I-11",
          false,
          AT);

  private final Proposals respond = new Proposals();

  private static Mechanism mechanism(String id, MechanismKind kind) {
    return new Mechanism(id, "the " + id, kind, EnumSet.allOf(Country.class), Status.ACTIVE, true);
  }

  private static Launch launch() {
    Set<Country> japan = EnumSet.of(Country.JAPAN);
    return Facts.launch("I-02", LaunchKind.BALLISTIC, 18, 350, 100, false, japan, AT);
  }

  private static Sighting sighting(SensorKind kind, int objects) {
    return new Sighting(Country.JAPAN, "I-02", "a-sensor", kind, objects, AT);
  }

  private Proposal.Doing doing() {
    List<Proposal> all = respond.drain();
    assertThat(all).hasSize(1);
    return (Proposal.Doing) all.get(0);
  }

  private static void assertDoing(
      Proposal.Doing doing,
      Action action,
      List<Country> by,
      List<Country> to,
      String mechanism,
      String about,
      Detail detail,
      Fact brings) {
    assertThat(doing.action()).isEqualTo(action);
    assertThat(doing.by()).isEqualTo(by);
    assertThat(doing.to()).isEqualTo(to);
    assertThat(doing.mechanism()).isEqualTo(mechanism);
    assertThat(doing.about()).isEqualTo(about);
    assertThat(doing.detail()).isEqualTo(detail);
    assertThat(((Proposal.Brings) doing.outcome()).fact().apply(doing, DONE)).isEqualTo(brings);
  }

  /** A status is given to the link, which is active as yet. */
  private static void assertTurning(
      Proposal proposal, Action action, Optional<Status> status, String about) {
    Proposal.Doing doing = (Proposal.Doing) proposal;
    assertThat(doing.action()).isEqualTo(action);
    assertThat(doing.by()).containsExactly(Country.JAPAN, Country.ROK, Country.US);
    assertThat(doing.to()).isEmpty();
    assertThat(doing.mechanism()).isEqualTo("link");
    assertThat(doing.about()).isEqualTo(about);
    assertThat(doing.detail()).as("the action says it").isEqualTo(Detail.NONE);
    assertThat(doing.outcome()).isEqualTo(new Proposal.Turns(Status.ACTIVE, status));
  }

  @Test
  void aSightingBecomesATrack() {
    respond.track(sighting(SensorKind.RADAR, 18));

    assertDoing(
        doing(),
        Action.TRACK_CONFIRMED,
        List.of(Country.JAPAN),
        List.of(),
        "",
        "I-02",
        Detail.objects(18),
        new Track(Country.JAPAN, "I-02", 18, DONE));
  }

  @Test
  void oneObjectIsSingular() {
    respond.track(sighting(SensorKind.RADAR, 1));
    assertThat(doing().detail()).isEqualTo(Detail.objects(1));

    respond.share(new Track(Country.ROK, "I-02", 1, AT)).with(Country.US).over(LINK);
    assertThat(doing().detail()).isEqualTo(Detail.objects(1));

    Track track = new Track(Country.ROK, "I-02", 1, AT);
    respond.reconcile(CLAIM, CLAIM).from(track).over(LINK);
    assertThat(doing().detail()).isEqualTo(Detail.objects(1));
  }

  @Test
  void aSightingBecomesACue() {
    respond.cue(sighting(SensorKind.SATELLITE, 18));

    assertDoing(
        doing(),
        Action.CUE_RECEIVED,
        List.of(Country.JAPAN),
        List.of(),
        "",
        "I-02",
        Detail.NONE,
        new Cue(Country.JAPAN, "I-02", Country.JAPAN, DONE));
  }

  @Test
  void aTrackIsShared() {
    respond.share(TRACK).with(Country.JAPAN).over(LINK);
    Proposal.Doing doing = doing();

    assertThat(doing.via()).isEmpty();
    assertDoing(
        doing,
        Action.WARNING_SHARED,
        List.of(Country.ROK),
        List.of(Country.JAPAN),
        "link",
        "I-02",
        Detail.objects(18),
        new Notice(Country.JAPAN, "I-02", Country.ROK, "link", DONE));
  }

  @Test
  void aTrackIsSharedByWayOfAHub() {
    respond.share(TRACK).with(Country.JAPAN).via(Country.US).over(LINK);

    assertThat(doing().via()).contains(Country.US);
  }

  @Test
  void aCueThatIsPassedOnStaysThatOfWhoseSensorGaveIt() {
    respond.share(CUE).with(Country.ROK).over(LINK);

    assertDoing(
        doing(),
        Action.CUE_SHARED,
        List.of(Country.JAPAN),
        List.of(Country.ROK),
        "link",
        "I-02",
        Detail.NONE,
        new Cue(Country.ROK, "I-02", Country.US, DONE));
  }

  @Test
  void aCallIsMade() {
    respond.call(Country.JAPAN, Country.ROK).over(LINK).about(launch());

    assertDoing(
        doing(),
        Action.HOTLINE_CALL,
        List.of(Country.JAPAN),
        List.of(Country.ROK),
        "link",
        "I-02",
        Detail.NONE,
        new Call("link", Country.JAPAN, Country.ROK, "I-02", DONE));
  }

  @Test
  void thePublicIsAlerted() {
    respond.alert(Country.JAPAN).of(launch());

    assertDoing(
        doing(),
        Action.PUBLIC_ALERT,
        List.of(Country.JAPAN),
        List.of(),
        "",
        "I-02",
        Detail.NONE,
        new Alert(Country.JAPAN, "I-02", DONE));
  }

  @Test
  void theMembersOfAMechanismConfer() {
    respond.convene(Tier.SENIOR_OFFICIALS).over(LINK).about(launch());

    assertDoing(
        doing(),
        Action.CONSULTATION,
        List.of(Country.JAPAN, Country.ROK, Country.US),
        List.of(),
        "link",
        "I-02",
        Detail.NONE.graded(Tier.SENIOR_OFFICIALS),
        new Consultation(
            Tier.SENIOR_OFFICIALS,
            "link",
            EnumSet.allOf(Country.class),
            Set.of(),
            "I-02",
            false,
            DONE));
  }

  @Test
  void thoseWhoConferredSpeak() {
    respond.state(Strength.CONDEMNATION).from(MEETING);

    assertDoing(
        doing(),
        Action.JOINT_STATEMENT,
        List.of(Country.JAPAN, Country.US),
        List.of(),
        "meeting",
        "I-11",
        Detail.NONE.graded(Strength.CONDEMNATION),
        new Statement(Strength.CONDEMNATION, "I-11", DONE));
  }

  @Test
  void aDrillIsHeld() {
    respond.hold(EDGE).in(Scope.ONE_DOMAIN).on(OCCASION);

    assertDoing(
        doing(),
        Action.DRILL_HELD,
        List.of(Country.JAPAN, Country.ROK, Country.US),
        List.of(),
        "edge",
        "I-13",
        Detail.NONE.graded(Scope.ONE_DOMAIN),
        new Drill("edge", "I-13", Scope.ONE_DOMAIN, true, false, DONE));
  }

  @Test
  void twoClaimsAreSettledByATrack() {
    CountClaim second = new CountClaim("I-09", "I-02", "Japan", Set.of(Country.JAPAN), 18, AT);
    respond.reconcile(CLAIM, second).from(TRACK).over(LINK);

    assertDoing(
        doing(),
        Action.COUNT_RECONCILED,
        List.of(Country.JAPAN, Country.ROK, Country.US),
        List.of(),
        "link",
        "I-09",
        Detail.objects(18),
        new AgreedCount("I-02", 18, DONE));
  }

  @Test
  void aScoreIsMoved() {
    respond.adjust(TRUST).by(GAIN).because(launch());
    respond.adjust(TRUST).downBy(GAIN).because(TRACK);

    assertThat(respond.drain())
        .containsExactly(
            new Proposal.Adjusting("trust", 2.5, "I-02", Trial.NO_TIME),
            new Proposal.Adjusting("trust", -2.5, "track:ROK:I-02", Trial.NO_TIME));
  }

  @Test
  void aMechanismIsSuspendedAndRestored() {
    respond.suspend(LINK).because(launch());
    respond.restore(LINK).because(launch());

    List<Proposal> all = respond.drain();

    assertTurning(all.get(0), Action.MECHANISM_SUSPENDED, Optional.of(Status.SUSPENDED), "I-02");
    assertTurning(all.get(1), Action.MECHANISM_RESTORED, Optional.empty(), "I-02");
  }

  @Test
  void whoeverSpokeLastSettlesTheCount() {
    CountClaim earlier =
        new CountClaim("I-09", "I-02", "Japan", Set.of(Country.JAPAN), 18, AT.minusSeconds(1));
    respond.reconcile(CLAIM, earlier).from(TRACK).over(LINK);
    assertThat(doing().about()).isEqualTo("I-03");

    respond.reconcile(earlier, CLAIM).from(TRACK).over(LINK);
    assertThat(doing().about()).isEqualTo("I-03");
  }

  @Test
  void oneSentenceNamesOnePartner() {
    assertThatThrownBy(() -> respond.share(TRACK).with(Country.JAPAN).with(Country.US))
        .isInstanceOf(DoctrineFailure.class)
        .hasMessage("respond.share(…) names one partner; say a sentence for each other");
  }

  @Test
  void aScoreIsMovedByPointsAndNothingElse() {
    assertThatThrownBy(() -> respond.adjust(TRUST).by(DELAY))
        .isInstanceOf(DoctrineFailure.class)
        .hasMessage("respond.adjust(…) takes points, but parameter delay is in s");
    assertThatThrownBy(() -> respond.adjust(TRUST).downBy(DELAY))
        .isInstanceOf(DoctrineFailure.class);
  }

  @Test
  void everySentenceMayGoOnWithItsTime() {
    Parameter share = new Parameter("share", 0.9, "share");
    respond.track(sighting(SensorKind.RADAR, 1)).after(DELAY);
    respond.cue(sighting(SensorKind.SATELLITE, 1)).after(DELAY);
    respond.share(CUE).with(Country.ROK).over(LINK).after(DELAY);
    respond.call(Country.JAPAN, Country.ROK).over(LINK).about(TRACK).after(DELAY);
    respond.alert(Country.JAPAN).of(launch()).withChance(share).after(DELAY);
    respond.convene(Tier.LEADERS).over(LINK).about(TRACK).after(DELAY);
    respond.state(Strength.CONCERN).from(MEETING).after(DELAY);
    respond.hold(EDGE).in(Scope.SIMULATION).quietly().on(OCCASION).after(DELAY);
    respond.reconcile(CLAIM, CLAIM).from(TRACK).over(LINK).after(DELAY);
    respond.alert(Country.JAPAN).of(INCIDENT).after(DELAY);
    respond.declare(Theme.ASSURANCE).by(Country.US).about(INCIDENT).after(DELAY);
    respond.withdraw(ALERT).after(DELAY);
    respond.correct(CLAIM).to(AGREED).after(DELAY);
    respond.bring(LINK).to(Status.ENDED).about(INCIDENT).after(DELAY);

    assertThat(respond.drain())
        .hasSize(14)
        .allMatch(each -> ((Proposal.Doing) each).timing().delay().equals(Optional.of(DELAY)));
  }

  @Test
  void aSentenceCarriesItsTimingAndItsChance() {
    Parameter fast = new Parameter("fast", 2, "s");
    Parameter share = new Parameter("share", 0.9, "share");
    Currency current = new Currency("edge", 0.5, 90);
    respond.alert(Country.JAPAN).of(launch()).after(DELAY).downTo(fast, current).withChance(share);

    assertThat(doing().timing())
        .isEqualTo(
            new Proposal.Timing(
                Optional.of(DELAY),
                Optional.of(fast),
                Optional.of(current),
                List.of(),
                Optional.of(share),
                List.of()));
  }

  @Test
  void aSentenceWithoutATimeTakesNone() {
    respond.alert(Country.JAPAN).of(launch());

    assertThat(doing().timing()).isEqualTo(Trial.NO_TIME);
  }

  static Stream<Arguments> whatACallMayBeAbout() {
    return Stream.of(
        Arguments.of(launch(), "I-02"),
        Arguments.of(TRACK, "I-02"),
        Arguments.of(CUE, "I-02"),
        Arguments.of(sighting(SensorKind.RADAR, 1), "I-02"),
        Arguments.of(new Notice(Country.JAPAN, "I-02", Country.ROK, "link", AT), "I-02"),
        Arguments.of(ALERT, "I-02"),
        Arguments.of(new Landing("I-02", AT), "I-02"),
        Arguments.of(AGREED, "I-02"),
        Arguments.of(new Correction("I-03", "I-02", 18, AT), "I-02"),
        Arguments.of(new Withdrawal(Country.JAPAN, "I-02", AT), "I-02"),
        Arguments.of(new Position(Theme.ASSURANCE, Set.of(Country.US), "I-03", AT), "I-03"),
        Arguments.of(INCIDENT, "I-06"),
        Arguments.of(CLAIM, "I-02"),
        Arguments.of(new Outage("I-05", "link", AT), "I-05"),
        Arguments.of(OCCASION, "I-13"),
        Arguments.of(new Drill("edge", "I-13", Scope.ONE_DOMAIN, true, false, AT), "I-13"),
        Arguments.of(MEETING, "I-11"),
        Arguments.of(new Call("link", Country.JAPAN, Country.ROK, "I-02", AT), "I-02"),
        Arguments.of(new Statement(Strength.CONCERN, "I-11", AT), "I-11"),
        Arguments.of(new Decision("D-1", Country.JAPAN, "topic", "yes", false, AT), "D-1"),
        Arguments.of(LINK, "link"),
        Arguments.of(TRUST, "indicator:trust"));
  }

  @ParameterizedTest
  @MethodSource("whatACallMayBeAbout")
  void whatASentenceIsAboutIsTheInjectThatLiesBehindTheFact(Fact fact, String inject) {
    respond.call(Country.JAPAN, Country.ROK).over(LINK).about(fact);

    assertThat(doing().about()).isEqualTo(inject);
  }

  static Stream<Arguments> unfinished() {
    return Stream.of(
        said("respond.share(…) also needs .with(…) and .over(…)", all -> all.share(TRACK)),
        said("respond.share(…) also needs .over(…)", all -> all.share(TRACK).with(Country.JAPAN)),
        said("respond.share(…) also needs .with(…)", all -> all.share(TRACK).over(LINK)),
        said("respond.share(…) also needs .with(…) and .over(…)", all -> all.share(CUE)),
        said("respond.call(…) also needs .over(…) and .about(…)", all -> call(all)),
        said("respond.call(…) also needs .about(…)", all -> call(all).over(LINK)),
        said("respond.call(…) also needs .over(…)", all -> call(all).about(TRACK)),
        said("respond.alert(…) also needs .of(…)", all -> all.alert(Country.JAPAN)),
        said(
            "respond.convene(…) also needs .over(…) and .about(…)",
            all -> all.convene(Tier.LEADERS)),
        said("respond.state(…) also needs .from(…)", all -> all.state(Strength.CONCERN)),
        said("respond.hold(…) also needs .on(…)", all -> all.hold(EDGE)),
        said(
            "respond.hold(…) also needs .on(…)",
            all -> all.hold(EDGE).in(Scope.SIMULATION).quietly()),
        said(
            "respond.convene(…) also needs .about(…)",
            all -> all.convene(Tier.LEADERS).byVideo().over(LINK)),
        said(
            "respond.declare(…) also needs .by(…) and .about(…)",
            all -> all.declare(Theme.SANCTIONS)),
        said(
            "respond.declare(…) also needs .about(…)",
            all -> all.declare(Theme.SANCTIONS).by(Country.ROK)),
        said(
            "respond.declare(…) also needs .by(…)",
            all -> all.declare(Theme.SANCTIONS).about(INCIDENT)),
        said("respond.correct(…) also needs .to(…)", all -> all.correct(CLAIM)),
        said("respond.bring(…) also needs .to(…) and .about(…)", all -> all.bring(LINK)),
        said("respond.bring(…) also needs .to(…)", all -> all.bring(LINK).about(INCIDENT)),
        said(
            "respond.bring(…) also needs .about(…)", all -> all.bring(LINK).to(Status.CONDITIONAL)),
        said("respond.callOff(…) also needs .because(…)", all -> all.callOff(OCCASION)),
        said(
            "respond.reconcile(…) also needs .from(…) and .over(…)",
            all -> all.reconcile(CLAIM, CLAIM)),
        said(
            "respond.reconcile(…) also needs .over(…)",
            all -> all.reconcile(CLAIM, CLAIM).from(TRACK)),
        said("respond.adjust(…) also needs .by(…) and .because(…)", all -> all.adjust(TRUST)),
        said("respond.adjust(…) also needs .because(…)", all -> all.adjust(TRUST).by(GAIN)),
        said("respond.adjust(…) also needs .because(…)", all -> all.adjust(TRUST).downBy(GAIN)),
        said("respond.suspend(…) also needs .because(…)", all -> all.suspend(LINK)),
        said("respond.restore(…) also needs .because(…)", all -> all.restore(LINK)));
  }

  private static Arguments said(String message, Consumer<Proposals> sentence) {
    return Arguments.of(message, sentence);
  }

  private static io.github.trilat.model.Respond.Calling call(Proposals respond) {
    return respond.call(Country.JAPAN, Country.ROK);
  }

  @ParameterizedTest
  @MethodSource("unfinished")
  void aSentenceThatLacksAWordNamesIt(String message, Consumer<Proposals> sentence) {
    sentence.accept(respond);

    assertThatThrownBy(respond::drain).isInstanceOf(DoctrineFailure.class).hasMessage(message);
  }

  @Test
  void sentencesAreHandedOverOnceInTheirOrder() {
    respond.alert(Country.JAPAN).of(launch());
    respond.suspend(LINK).because(TRACK);

    assertThat(respond.drain())
        .extracting(each -> each.getClass().getSimpleName())
        .containsExactly("Doing", "Doing");
    assertThat(respond.drain()).isEmpty();
  }

  @Test
  void proposalsAreOneIfTheyConcernTheSameByTheSameWay() {
    respond.share(TRACK).with(Country.JAPAN).over(LINK).after(DELAY);
    respond.share(TRACK).with(Country.JAPAN).over(LINK);
    respond.share(TRACK).with(Country.US).over(LINK);
    respond.share(TRACK).with(Country.JAPAN).over(mechanism("relay", MechanismKind.PACT));
    List<Proposal> all = respond.drain();

    assertThat(all)
        .extracting(each -> each.key("a rule"))
        .containsExactly(
            "warning-shared:ROK:JAPAN:I-02:link:",
            "warning-shared:ROK:JAPAN:I-02:link:",
            "warning-shared:ROK:US:I-02:link:",
            "warning-shared:ROK:JAPAN:I-02:relay:");
    assertThat(all.get(0).key("another")).isEqualTo(all.get(0).key("a rule"));
  }

  @Test
  void aScoreIsMovedOnceForEachRuleAndCause() {
    respond.adjust(TRUST).by(GAIN).because(launch());
    respond.adjust(TRUST).by(GAIN).because(TRACK);
    List<Proposal> all = respond.drain();

    assertThat(all.get(0).key("a rule"))
        .isNotEqualTo(all.get(1).key("a rule"))
        .isNotEqualTo(all.get(0).key("another"));
  }

  @Test
  void suspendingAndRestoringForOneCauseAreTwo() {
    respond.suspend(LINK).because(TRACK);
    respond.restore(LINK).because(TRACK);
    List<Proposal> all = respond.drain();

    assertThat(all.get(0).key("a rule")).isNotEqualTo(all.get(1).key("a rule"));
  }
}
