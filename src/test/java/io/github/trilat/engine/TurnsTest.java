package io.github.trilat.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.journal.Detail;
import io.github.trilat.journal.Draw;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Setback;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.Decision;
import io.github.trilat.model.Incident;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Parameter;
import io.github.trilat.model.Respond;
import io.github.trilat.model.Status;
import io.github.trilat.scenario.Event;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the status of a mechanism is changed in the course of an exercise. */
class TurnsTest {
  private static final Mechanism PACT =
      new Mechanism(
          "pact",
          "joint pact",
          MechanismKind.PACT,
          Set.of(Country.JAPAN, Country.ROK),
          Status.ACTIVE,
          true);
  private static final Incident NOTICE =
      new Incident(
          "I-03",
          IncidentKind.NOTICE_OF_TERMINATION,
          Set.of(Country.ROK),
          1,
          0,
          "pact",
          false,
          Trial.START);

  private final Proposals respond = new Proposals();

  // Sentences

  @ParameterizedTest
  @CsvSource({
    "PROPOSED, MECHANISM_ADVANCED",
    "AGREED, MECHANISM_ADVANCED",
    "TESTING, MECHANISM_ADVANCED",
    "ACTIVE, MECHANISM_ADVANCED",
    "CONDITIONAL, MECHANISM_ADVANCED",
    "TERMINATION_NOTIFIED, NOTICE_GIVEN",
    "SUSPENDED, MECHANISM_SUSPENDED",
    "ENDED, MECHANISM_SUSPENDED",
    "ABSENT, MECHANISM_SUSPENDED"
  })
  void whatIsDoneFollowsFromTheNewStatus(Status status, Action action) {
    respond.bring(PACT).to(status).about(NOTICE);
    Proposal.Doing doing = (Proposal.Doing) respond.drain().get(0);

    assertThat(doing.action()).isEqualTo(action);
    assertThat(doing.mechanism()).isEqualTo("pact");
    assertThat(doing.about()).isEqualTo("I-03");
    assertThat(doing.detail())
        .isEqualTo(status == Status.SUSPENDED ? Detail.NONE : Detail.status(status));
    assertThat(doing.outcome()).isEqualTo(new Proposal.Turns(Status.ACTIVE, Optional.of(status)));
  }

  @Test
  void whoeverGaveNoticeOrDecidedDoesItAndElseAllMembers() {
    respond.bring(PACT).to(Status.TERMINATION_NOTIFIED).about(NOTICE);
    respond.bring(PACT).to(Status.ENDED).about(NOTICE);
    respond
        .bring(PACT)
        .to(Status.CONDITIONAL)
        .about(new Decision("D-1", Country.JAPAN, "pact", "keep", false, Trial.START));
    respond
        .suspend(PACT)
        .because(new Decision("D-2", Country.ROK, "pact", "suspend", false, Trial.START));

    assertThat(respond.drain())
        .extracting(each -> ((Proposal.Doing) each).by())
        .containsExactly(
            List.of(Country.ROK),
            List.of(Country.JAPAN, Country.ROK),
            List.of(Country.JAPAN),
            List.of(Country.ROK));
  }

  @Test
  void whoeverIsNamedDoesItWhateverTheReason() {
    Decision decision = new Decision("D-2", Country.ROK, "pact", "suspend", false, Trial.START);
    respond.suspend(PACT).by(Country.JAPAN).because(decision);
    respond.restore(PACT).by(Country.ROK).because(NOTICE);
    respond.bring(PACT).by(Country.JAPAN).to(Status.TERMINATION_NOTIFIED).about(NOTICE);
    respond.bring(PACT).by(Country.ROK).by(Country.JAPAN).to(Status.CONDITIONAL).about(decision);

    assertThat(respond.drain())
        .extracting(each -> ((Proposal.Doing) each).by())
        .containsExactly(
            List.of(Country.JAPAN),
            List.of(Country.ROK),
            List.of(Country.JAPAN),
            List.of(Country.JAPAN, Country.ROK));
  }

  @Test
  void turnsToOneStatusForOneReasonAreOne() {
    respond.bring(PACT).to(Status.ENDED).about(NOTICE);
    respond.bring(PACT).to(Status.ENDED).about(NOTICE).after(new Parameter("notice", 90, "d"));
    respond.bring(PACT).to(Status.SUSPENDED).about(NOTICE);
    respond.bring(PACT).to(Status.ENDED).about(PACT);
    List<String> keys = respond.drain().stream().map(each -> each.key("a rule")).toList();

    assertThat(keys.get(0))
        .isEqualTo(keys.get(1))
        .isEqualTo("mechanism-suspended:JAPAN:ROK:I-03:pact:ENDED");
    assertThat(keys.subList(1, 4)).doesNotHaveDuplicates();
  }

  // Played

  private static Event.Happening notice() {
    return notice(Country.ROK);
  }

  private static Event.Happening notice(Country by) {
    return new Event.Happening(
        IncidentKind.NOTICE_OF_TERMINATION, Set.of(by), 1, 0, "pact", Optional.empty());
  }

  /** A link stands on a pact; notices come a day and two days after the start. */
  private static Trial world() {
    return new Trial()
        .turn("One", "P200D")
        .mechanism(Trial.active("pact", MechanismKind.PACT))
        .mechanism(Trial.active("link", MechanismKind.INFORMATION_SHARING, "pact"))
        .parameter("notice", 90, "d")
        .inject("I-03", "P1D", notice());
  }

  /** A rule that turns the pact as soon as something happens. */
  private static Trial on(
      Trial trial, String inject, BiFunction<Respond, Mechanism, Respond.Bringing> words) {
    return trial.rule(
        "On " + inject,
        say -> say.the(Incident.class).id().equals(inject),
        say -> words.apply(say.respond(), say.mechanism("pact")).about(say.the(Incident.class)),
        Incident.class);
  }

  private static Trial expiring(Trial trial) {
    return trial.rule(
        "A notice runs out",
        say -> say.the(Mechanism.class).status() == Status.TERMINATION_NOTIFIED,
        say ->
            say.respond()
                .bring(say.the(Mechanism.class))
                .to(Status.ENDED)
                .about(say.the(Mechanism.class))
                .after(say.parameter("notice")),
        Mechanism.class);
  }

  private static BiFunction<Respond, Mechanism, Respond.Bringing> to(Status status) {
    return (respond, pact) -> respond.bring(pact).to(status);
  }

  /** How the pact stands after the run. */
  private static Status status(Trial trial) {
    return ((Mechanism) trial.facts().get("pact")).status();
  }

  private static List<Tuple> responses(Trial trial) {
    return trial.run(Entry.Response.class).stream()
        .map(each -> Tuple.tuple(each.at(), each.action(), each.detail()))
        .toList();
  }

  @Test
  void itIsDoneAndThenTheMechanismAndWhateverRequiresItChange() {
    Trial trial = on(world(), "I-03", to(Status.ENDED));
    List<Entry> entries = trial.run();

    assertThat(entries)
        .extracting(each -> each.getClass().getSimpleName())
        .containsSubsequence("Injected", "Response", "MechanismChanged", "MechanismChanged");
    assertThat(trial.facts().all(Mechanism.class))
        .extracting(Mechanism::status, Mechanism::usable)
        .containsExactly(Tuple.tuple(Status.ENDED, false), Tuple.tuple(Status.ACTIVE, false));
  }

  @Test
  void theJournalNamesWhoActs() {
    Trial trial = world();
    trial.rule(
        "The ROK suspends it",
        say ->
            say.respond()
                .suspend(say.mechanism("pact"))
                .by(Country.ROK)
                .because(say.the(Incident.class)),
        Incident.class);
    List<Entry.Response> responses = trial.run(Entry.Response.class);

    assertThat(responses).extracting(Entry.Response::by).containsExactly(List.of(Country.ROK));
    assertThat(status(trial)).isEqualTo(Status.SUSPENDED);
  }

  @Test
  void whoeverIsNoMemberCannotAct() {
    Trial trial = world();
    trial.mechanism(
        new MechanismHistory(
            "two",
            "two-way pact",
            MechanismKind.PACT,
            List.of(Country.JAPAN, Country.ROK),
            List.of(),
            List.of(Trial.since("2020-01-01", Status.ACTIVE)),
            List.of(),
            List.of()));
    trial.rule(
        "The US suspends what it does not belong to",
        say ->
            say.respond()
                .suspend(say.mechanism("two"))
                .by(Country.US)
                .because(say.the(Incident.class)),
        Incident.class);

    assertThat(trial.run(Entry.Failed.class))
        .extracting(Entry.Failed::setback, Entry.Failed::stranger)
        .containsExactly(Tuple.tuple(Setback.STRANGER, Optional.of(Country.US)));
    assertThat(((Mechanism) trial.facts().get("two")).status()).isEqualTo(Status.ACTIVE);
  }

  @Test
  void ofTwoWhoSuspendItTheFirstDoes() {
    Trial trial = world();
    for (Country country : List.of(Country.ROK, Country.JAPAN)) {
      trial.rule(
          country.name() + " suspends it",
          say ->
              say.respond()
                  .suspend(say.mechanism("pact"))
                  .by(country)
                  .because(say.the(Incident.class)),
          Incident.class);
    }

    assertThat(trial.run(Entry.Response.class))
        .extracting(Entry.Response::by)
        .containsExactly(List.of(Country.ROK));
  }

  // Left to chance

  private static Trial chancy(double chance) {
    return world()
        .parameter("willing", chance, "share")
        .rule(
            "They may suspend it",
            say ->
                say.respond()
                    .suspend(say.mechanism("pact"))
                    .because(say.the(Incident.class))
                    .withChance(say.parameter("willing")),
            Incident.class);
  }

  @Test
  void withoutASeedWhatIsLikelierIsDone() {
    Trial likely = chancy(0.5);
    Trial unlikely = chancy(0.49);

    assertThat(likely.run()).noneMatch(Entry.Failed.class::isInstance);
    assertThat(status(likely)).isEqualTo(Status.SUSPENDED);
    assertThat(unlikely.run(Entry.Failed.class))
        .extracting(Entry.Failed::action, Entry.Failed::setback)
        .containsExactly(Tuple.tuple(Action.MECHANISM_SUSPENDED, Setback.CAME_TO_NOTHING));
    assertThat(status(unlikely)).isEqualTo(Status.ACTIVE);
  }

  @Test
  void withASeedADrawDecidesAndIsTold() {
    int done = 0;
    for (int seed = 1; seed <= 40; seed++) {
      Trial trial = chancy(0.5).seed(seed);
      List<Entry> entries = trial.run();
      boolean suspended = status(trial) == Status.SUSPENDED;
      List<Draw> draws =
          entries.stream()
              .flatMap(
                  each ->
                      each instanceof Entry.Response done1
                          ? done1.because().draws().stream()
                          : each instanceof Entry.Failed failed
                              ? failed.because().draws().stream()
                              : Stream.empty())
              .toList();

      assertThat(draws)
          .extracting(Draw::stream)
          .containsExactly("willing/mechanism-suspended:JAPAN:ROK:US:I-03");
      assertThat(draws.get(0).roll() < 0.5).isEqualTo(suspended);
      done += suspended ? 1 : 0;
    }

    assertThat(done).isBetween(10, 30);
  }

  @Test
  void whatDidNotComeToPassIsNotTriedAgainForTheSameReason() {
    Trial trial = chancy(0.1);
    trial.rule(
        "Another rule, the same reason",
        say ->
            say.respond()
                .suspend(say.mechanism("pact"))
                .because(say.the(Incident.class))
                .after(say.parameter("notice")),
        Incident.class);
    List<Entry> entries = trial.run();

    assertThat(entries).filteredOn(Entry.Failed.class::isInstance).hasSize(1);
    assertThat(status(trial)).isEqualTo(Status.ACTIVE);
  }

  @Test
  void aStatusThatIsGivenForAReasonMayTakeItsTime() {
    Trial trial = world();
    trial.rule(
        "They suspend it in a while",
        say ->
            say.respond()
                .suspend(say.mechanism("pact"))
                .because(say.the(Incident.class))
                .after(say.parameter("notice")),
        Incident.class);

    assertThat(responses(trial))
        .extracting(each -> each.toList().get(0))
        .containsExactly(Trial.time("P91D"));
  }

  @Test
  void aStatusThatItHasAlreadyIsNothingNew() {
    assertThat(responses(on(world(), "I-03", to(Status.ACTIVE)))).isEmpty();
  }

  @Test
  void whatIsNotSuspendedIsNotTakenUpAgain() {
    Trial trial = world();
    trial.rule(
        "They take it up",
        say -> say.respond().restore(say.mechanism("pact")).because(say.the(Incident.class)),
        Incident.class);

    assertThat(responses(trial)).isEmpty();
  }

  @Test
  void anUnusableMechanismMayBeTurned() {
    Trial trial = on(world(), "I-03", to(Status.SUSPENDED)).inject("I-04", "P2D", notice());

    assertThat(responses(on(trial, "I-04", to(Status.ENDED))))
        .extracting(each -> each.toList().get(2))
        .containsExactly(Detail.NONE, Detail.status(Status.ENDED));
  }

  @Test
  void ofTwoTurnsAtOneMomentTheFirstStands() {
    Trial trial = on(world(), "I-03", to(Status.CONDITIONAL));
    trial.rule(
        "Another",
        say ->
            say.respond()
                .bring(say.mechanism("pact"))
                .to(Status.ENDED)
                .about(say.the(Incident.class)),
        Incident.class);

    assertThat(responses(trial)).hasSize(1);
    assertThat(status(trial)).isEqualTo(Status.CONDITIONAL);
  }

  @Test
  void aNoticeRunsOut() {
    assertThat(responses(expiring(on(world(), "I-03", to(Status.TERMINATION_NOTIFIED)))))
        .containsExactly(
            Tuple.tuple(
                Trial.time("P1D"), Action.NOTICE_GIVEN, Detail.status(Status.TERMINATION_NOTIFIED)),
            Tuple.tuple(
                Trial.time("P91D"), Action.MECHANISM_SUSPENDED, Detail.status(Status.ENDED)));
  }

  @Test
  void aNoticeThatIsWithdrawnMeanwhileDoesNotRunOut() {
    Trial trial = expiring(on(world(), "I-03", to(Status.TERMINATION_NOTIFIED)));
    on(trial.inject("I-04", "P40D", notice()), "I-04", to(Status.CONDITIONAL));
    List<Entry> entries = trial.run();

    assertThat(entries).noneMatch(Entry.Failed.class::isInstance);
    assertThat(status(trial)).isEqualTo(Status.CONDITIONAL);
  }

  @Test
  void aSecondNoticeRunsItsOwnTime() {
    Trial trial = expiring(on(world(), "I-03", to(Status.TERMINATION_NOTIFIED)));
    on(trial.inject("I-04", "P40D", notice()), "I-04", to(Status.ACTIVE));
    on(trial.inject("I-05", "P50D", notice()), "I-05", to(Status.TERMINATION_NOTIFIED));

    assertThat(responses(trial))
        .extracting(each -> each.toList().get(0))
        .containsExactly(
            Trial.time("P1D"), Trial.time("P40D"), Trial.time("P50D"), Trial.time("P140D"));
  }

  @Test
  void turnsThatUndoEachOtherWhileNoTimePassesAreStopped() {
    Trial trial = world();
    trial.rule(
        "Down",
        each -> is(each, Status.ACTIVE),
        each -> turn(each, Status.SUSPENDED),
        Mechanism.class);
    trial.rule(
        "Up",
        each -> is(each, Status.SUSPENDED),
        each -> turn(each, Status.ACTIVE),
        Mechanism.class);

    assertThatThrownBy(trial::run)
        .isInstanceOf(DoctrineFailure.class)
        .hasMessageStartingWith("rules fed each other without end at 2024-05-31T06:14+09:00")
        .hasMessageContainingAll("\"Down\" (", "\"Up\" (");
  }

  private static boolean is(Trial.Saying say, Status status) {
    return say.mechanism("pact").status() == status && say.the(Mechanism.class).id().equals("pact");
  }

  private static void turn(Trial.Saying say, Status to) {
    say.respond().bring(say.the(Mechanism.class)).to(to).about(say.the(Mechanism.class));
  }

  @Test
  void whoeverIsNoMemberCannotTurnIt() {
    MechanismHistory pact =
        new MechanismHistory(
            "pact",
            "joint pact",
            MechanismKind.PACT,
            List.of(Country.JAPAN, Country.ROK),
            List.of(),
            List.of(Trial.since("2020-01-01", Status.ACTIVE)),
            List.of(),
            List.of());
    Trial trial = new Trial().turn("One", "P2D").mechanism(pact);
    trial.inject("I-03", "P1D", notice(Country.US));
    on(trial, "I-03", to(Status.TERMINATION_NOTIFIED));

    assertThat(trial.run(Entry.Failed.class))
        .extracting(Entry.Failed::setback, Entry.Failed::stranger)
        .containsExactly(Tuple.tuple(Setback.STRANGER, Optional.of(Country.US)));
    assertThat(status(trial)).isEqualTo(Status.ACTIVE);
  }
}
