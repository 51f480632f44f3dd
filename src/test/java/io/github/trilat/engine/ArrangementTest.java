package io.github.trilat.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.journal.Detail;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Reason;
import io.github.trilat.model.Action;
import io.github.trilat.model.Consultation;
import io.github.trilat.model.Country;
import io.github.trilat.model.Currency;
import io.github.trilat.model.Decision;
import io.github.trilat.model.Drill;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Incident;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Occasion;
import io.github.trilat.model.Respond;
import io.github.trilat.model.Scope;
import io.github.trilat.model.Status;
import io.github.trilat.model.Tier;
import io.github.trilat.scenario.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is arranged beforehand: meetings and drills, how they are held, and that they are not. */
class ArrangementTest {
  private static final Instant AT = Trial.time("1m");
  private static final Instant DONE = Trial.time("2m");
  private static final Mechanism EDGE = mechanism("edge", MechanismKind.DRILL);
  private static final Mechanism TALKS = mechanism("talks", MechanismKind.CONSULTATION);
  private static final Occasion WINDOW = new Occasion("I-13", "edge", Set.of(), AT);
  private static final Event.Happening PANDEMIC =
      new Event.Happening(
          IncidentKind.PANDEMIC, Set.of(), 1, 0, "", Optional.of(Duration.ofDays(30)));

  private final Proposals respond = new Proposals();

  private static Mechanism mechanism(String id, MechanismKind kind) {
    return new Mechanism(id, "joint " + id, kind, Set.of(Country.values()), Status.ACTIVE, true);
  }

  private Proposal.Doing doing() {
    List<Proposal> all = respond.drain();
    assertThat(all).hasSize(1);
    return (Proposal.Doing) all.get(0);
  }

  private static Fact brought(Proposal.Doing doing) {
    return ((Proposal.Brings) doing.outcome()).fact().apply(doing, DONE);
  }

  // Sentences

  @Test
  void aDrillHasItsScopeAndMayBeKeptLowKey() {
    respond.hold(EDGE).in(Scope.MULTI_DOMAIN).quietly().on(WINDOW);
    Proposal.Doing doing = doing();

    assertThat(doing.detail()).isEqualTo(Trial.held(Scope.MULTI_DOMAIN, true, false));
    assertThat(brought(doing))
        .isEqualTo(new Drill("edge", "I-13", Scope.MULTI_DOMAIN, false, false, DONE));
  }

  @Test
  void aDrillMayAnswerWhateverHappened() {
    respond
        .hold(EDGE)
        .in(Scope.ONE_DOMAIN)
        .on(new Decision("D-1", Country.ROK, "drill", "now", false, AT));

    assertThat(brought(doing()))
        .isEqualTo(new Drill("edge", "D-1", Scope.ONE_DOMAIN, true, false, DONE));
  }

  @Test
  void onlyADrillIsHeld() {
    assertThatThrownBy(() -> respond.hold(TALKS))
        .isInstanceOf(DoctrineFailure.class)
        .hasMessage("respond.hold(…) takes a drill, but mechanism talks is none");
  }

  @Test
  void aMeetingHasTheHostsOfItsOccasion() {
    respond
        .convene(Tier.MINISTERS)
        .over(TALKS)
        .about(new Occasion("I-11", "talks", Set.of(Country.US), AT));

    assertThat(((Consultation) brought(doing())).hosts()).containsExactly(Country.US);
  }

  @Test
  void aMeetingPartlyByVideoSaysSo() {
    respond.convene(Tier.MINISTERS).byVideo().over(TALKS).about(WINDOW);

    assertThat(doing().detail()).isEqualTo(Trial.held(Tier.MINISTERS, false, true));
  }

  @Test
  void whicheverWayItIsHeldItIsTheSame() {
    respond.hold(EDGE).in(Scope.SIMULATION).on(WINDOW);
    respond.hold(EDGE).in(Scope.MULTI_DOMAIN).quietly().on(WINDOW);
    respond.convene(Tier.MINISTERS).over(TALKS).about(WINDOW);
    respond.convene(Tier.MINISTERS).byVideo().over(TALKS).about(WINDOW);
    respond.convene(Tier.LEADERS).over(TALKS).about(WINDOW);
    List<String> keys = respond.drain().stream().map(each -> each.key("a rule")).toList();

    assertThat(keys.get(0)).isEqualTo(keys.get(1)).isEqualTo("drill-held:JAPAN:ROK:US:I-13:edge:");
    assertThat(keys.get(2)).isEqualTo(keys.get(3)).isNotEqualTo(keys.get(4));
  }

  @Test
  void anOccasionIsCalledOffWithAReason() {
    Incident pandemic = new Incident("I-05", IncidentKind.PANDEMIC, Set.of(), 1, 0, "", false, AT);
    Mechanism out =
        new Mechanism(
            "edge",
            "joint edge",
            MechanismKind.DRILL,
            EnumSet.allOf(Country.class),
            Status.SUSPENDED,
            false);
    respond.callOff(WINDOW).because(pandemic);
    respond.callOff(WINDOW).because(out);
    respond.callOff(WINDOW).because(new Decision("D-1", Country.ROK, "drill", "no", false, AT));
    respond.callOff(WINDOW).because(new Drill("dragon", "I-09", Scope.SIMULATION, true, false, AT));
    List<Proposal> all = respond.drain();

    assertThat(all)
        .containsExactly(
            new Proposal.CallingOff(
                WINDOW, new Reason.Happened(IncidentKind.PANDEMIC), Trial.NO_TIME),
            new Proposal.CallingOff(
                WINDOW, new Reason.Standing("edge", Status.SUSPENDED), Trial.NO_TIME),
            new Proposal.CallingOff(WINDOW, new Reason.Chosen(Country.ROK, "D-1"), Trial.NO_TIME),
            new Proposal.CallingOff(WINDOW, new Reason.Other("I-09"), Trial.NO_TIME));
    assertThat(all)
        .extracting(each -> each.key("a rule"))
        .containsOnly("call-off:occasion:I-13:a rule");
  }

  // Played

  /** A drill's window opens an hour after a pandemic breaks out. */
  private static Trial pandemic() {
    return world().inject("I-05", "1h", PANDEMIC).inject("I-13", "2h", window());
  }

  private static Trial world() {
    return new Trial()
        .turn("One", "P3D")
        .mechanism(Trial.active("edge", MechanismKind.DRILL))
        .mechanism(Trial.active("talks", MechanismKind.CONSULTATION))
        .parameter("delay", 3600, "s");
  }

  private static Event.DrillWindow window() {
    return new Event.DrillWindow("edge", Duration.ofDays(1));
  }

  private static Respond.Timed hold(Trial.Saying say) {
    return say.respond()
        .hold(say.mechanism("edge"))
        .in(Scope.ONE_DOMAIN)
        .on(say.the(Occasion.class));
  }

  private static void callOff(Trial.Saying say) {
    say.respond().callOff(say.the(Occasion.class)).because(say.the(Incident.class));
  }

  private static Entry.Failed onlyFailure(List<Entry> entries) {
    List<Entry.Failed> all =
        entries.stream()
            .filter(Entry.Failed.class::isInstance)
            .map(Entry.Failed.class::cast)
            .toList();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void aDrillThatIsCalledOffFailsWithoutHavingBegun() {
    Trial trial = pandemic().rule("Off", ArrangementTest::callOff, Occasion.class, Incident.class);
    Entry.Failed failed = onlyFailure(trial.run());

    assertThat(failed.at()).isEqualTo(failed.since()).isEqualTo(Trial.time("2h"));
    assertThat(failed.action()).isEqualTo(Action.DRILL_HELD);
    assertThat(failed.by()).containsExactly(Country.JAPAN, Country.ROK, Country.US);
    assertThat(failed.mechanism()).isEqualTo("edge");
    assertThat(failed.about()).isEqualTo("I-13");
    assertThat(failed.calledOff()).isTrue();
    assertThat(failed.reason()).contains(new Reason.Happened(IncidentKind.PANDEMIC));
    assertThat(failed.because().rule()).isEqualTo("Off");
    assertThat(failed.because().ids()).containsExactly("occasion:I-13", "I-05");
  }

  private static Trial perhaps(double chance) {
    Trial trial = pandemic().parameter("careful", chance, "share");
    trial.rule(
        "Perhaps off",
        say ->
            say.respond()
                .callOff(say.the(Occasion.class))
                .because(say.the(Incident.class))
                .withChance(say.parameter("careful")),
        Occasion.class,
        Incident.class);
    return trial.rule("Hold", say -> hold(say).after(say.parameter("delay")), Occasion.class);
  }

  @Test
  void whetherItIsCalledOffMayBeLeftToChance() {
    assertThat(onlyFailure(perhaps(0.6).run()).calledOff()).isTrue();
    assertThat(perhaps(0.4).run())
        .as("what goes on as arranged is no news")
        .noneMatch(Entry.Failed.class::isInstance)
        .anyMatch(Entry.Response.class::isInstance);
  }

  @Test
  void theDrawIsToldWhereItWasCalledOff() {
    boolean both = false;
    for (int seed = 1; seed <= 20; seed++) {
      List<Entry> entries = perhaps(0.5).seed(seed).run();
      List<Entry> off = entries.stream().filter(Entry.Failed.class::isInstance).toList();
      both |= off.isEmpty();
      off.forEach(
          each ->
              assertThat(((Entry.Failed) each).because().draws())
                  .satisfiesExactly(
                      draw -> {
                        assertThat(draw.stream()).isEqualTo("careful/call-off:occasion:I-13");
                        assertThat(draw.roll()).isLessThan(0.5);
                      }));
    }
    assertThat(both).as("some are held").isTrue();
  }

  @Test
  void whatChanceLeftStandingAnotherRuleMayStillCallOff() {
    Trial trial =
        perhaps(0.4).rule("Off", ArrangementTest::callOff, Occasion.class, Incident.class);

    assertThat(onlyFailure(trial.run()).because().rule()).isEqualTo("Off");
  }

  @Test
  void ofTwoCancellationsTheFirstStands() {
    Trial trial = pandemic();
    trial.rule(
        "Off in an hour",
        say ->
            say.respond()
                .callOff(say.the(Occasion.class))
                .because(say.the(Incident.class))
                .after(say.parameter("delay")),
        Occasion.class,
        Incident.class);
    trial.rule("Off", ArrangementTest::callOff, Occasion.class, Incident.class);

    assertThat(onlyFailure(trial.run()).at()).isEqualTo(Trial.time("2h"));
  }

  @Test
  void callingItOffMayTakeItsTime() {
    Trial trial = pandemic();
    trial.rule(
        "Off in an hour",
        say ->
            say.respond()
                .callOff(say.the(Occasion.class))
                .because(say.the(Incident.class))
                .after(say.parameter("delay")),
        Occasion.class,
        Incident.class);

    assertThat(onlyFailure(trial.run()).at()).isEqualTo(Trial.time("3h"));
  }

  @Test
  void aMeetingThatIsCalledOffIsAConsultationThatFailed() {
    Trial trial =
        world()
            .inject("I-05", "1h", PANDEMIC)
            .inject("I-11", "2h", new Event.Meeting("talks", Optional.empty(), Duration.ofDays(1), List.of()))
            .rule("Off", ArrangementTest::callOff, Occasion.class, Incident.class);

    assertThat(onlyFailure(trial.run()).action()).isEqualTo(Action.CONSULTATION);
  }

  @Test
  void itIsCalledOffOnceWhateverTheReasons() {
    Trial trial = pandemic().inject("I-06", "1h30m", PANDEMIC);

    assertThat(
            onlyFailure(
                    trial
                        .rule("Off", ArrangementTest::callOff, Occasion.class, Incident.class)
                        .run())
                .about())
        .isEqualTo("I-13");
  }

  @Test
  void whatIsCalledOffIsNotHeldByAnotherRuleAtTheSameMoment() {
    for (boolean holdFirst : List.of(true, false)) {
      Trial trial = pandemic();
      if (holdFirst) {
        trial.rule("Hold", ArrangementTest::hold, Occasion.class);
      }
      trial.rule("Off", ArrangementTest::callOff, Occasion.class, Incident.class);
      if (!holdFirst) {
        trial.rule("Hold", ArrangementTest::hold, Occasion.class);
      }

      List<Entry> entries = trial.run();
      assertThat(onlyFailure(entries).reason())
          .contains(new Reason.Happened(IncidentKind.PANDEMIC));
      assertThat(entries).noneMatch(Entry.Response.class::isInstance);
      assertThat(trial.facts().all(Drill.class)).isEmpty();
      assertThat(trial.facts().all(Currency.class))
          .extracting(Currency::value)
          .containsExactly(0.0);
    }
  }

  @Test
  void whatIsUnderWayIsCalledOffAsWell() {
    Trial trial = world().inject("I-13", "1h", window()).inject("I-05", "1h30m", PANDEMIC);
    trial.rule("Hold", say -> hold(say).after(say.parameter("delay")), Occasion.class);
    List<Entry> entries =
        trial.rule("Off", ArrangementTest::callOff, Occasion.class, Incident.class).run();

    assertThat(onlyFailure(entries).at()).isEqualTo(Trial.time("1h30m"));
    assertThat(entries).noneMatch(Entry.Response.class::isInstance);
  }

  @Test
  void whatHasTakenPlaceIsNotCalledOff() {
    Trial trial =
        world()
            .inject("I-13", "1h", window())
            .inject("I-05", "2h", PANDEMIC)
            .rule("Hold", ArrangementTest::hold, Occasion.class)
            .rule("Off", ArrangementTest::callOff, Occasion.class, Incident.class);
    List<Entry> entries = trial.run();

    assertThat(entries).noneMatch(Entry.Failed.class::isInstance);
    assertThat(trial.facts().all(Drill.class)).hasSize(1);
  }

  @Test
  void anotherWindowOfTheDrillIsAnotherOccasion() {
    Trial trial =
        pandemic()
            .inject("I-14", "P2D", window())
            .rule("Hold", ArrangementTest::hold, Occasion.class);
    trial.rule(
        "The first is off",
        say -> say.the(Occasion.class).inject().equals("I-13"),
        ArrangementTest::callOff,
        Occasion.class,
        Incident.class);
    trial.run();

    assertThat(trial.facts().all(Drill.class)).extracting(Drill::occasion).containsExactly("I-14");
  }

  @Test
  void aDrillIsHeldOnceThoughTheReasonsForItsScopeChange() {
    Trial trial = world().inject("I-13", "1h", window()).inject("I-05", "2h", PANDEMIC);
    trial.rule(
        "In full",
        say ->
            say.respond()
                .hold(say.mechanism("edge"))
                .in(Scope.MULTI_DOMAIN)
                .on(say.the(Occasion.class)),
        Occasion.class);
    trial.rule(
        "At screens while nobody travels",
        say ->
            say.respond()
                .hold(say.mechanism("edge"))
                .in(Scope.SIMULATION)
                .on(say.the(Occasion.class)),
        Occasion.class,
        Incident.class);

    assertThat(trial.run(Entry.Response.class))
        .extracting(Entry.Response::detail)
        .containsExactly(Detail.NONE.graded(Scope.MULTI_DOMAIN));
  }
}
