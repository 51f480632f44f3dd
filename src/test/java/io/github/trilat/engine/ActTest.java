package io.github.trilat.engine;

import static io.github.trilat.model.Country.JAPAN;
import static io.github.trilat.model.Country.ROK;
import static io.github.trilat.model.Country.US;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.journal.Detail;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Overruling;
import io.github.trilat.journal.Person;
import io.github.trilat.journal.Reason;
import io.github.trilat.journal.Setback;
import io.github.trilat.model.Action;
import io.github.trilat.model.Call;
import io.github.trilat.model.Country;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.Launch;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Status;
import io.github.trilat.model.Strength;
import io.github.trilat.model.Tier;
import io.github.trilat.scenario.Event;
import io.github.trilat.scenario.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people do in the course of a run, and what they cannot do. */
class ActTest {
  private static final Person MINISTER = new Person("minister", "she wants to hear it herself");

  /**
   * A day with a salvo after an hour, about which Japan rings the ROK ten minutes later; a meeting,
   * a drill, a line that is out from the third to the fourth hour, and a decision in the fifth.
   */
  private static Trial day() {
    return new Trial()
        .turn("One", "12h")
        .turn("Two", "12h")
        .link("hotline")
        .link("spare")
        .mechanism(Trial.active("edge", MechanismKind.DRILL))
        .parameter("delay", 600, "s")
        .inject("I-02", "1h", Trial.missiles(18))
        .inject("I-05", "3h", new Event.LinkOutage("hotline", Duration.ofHours(1)))
        .inject("I-09", "20h", new Event.CountReport("I-02", "a spokesman", Set.of(), 17))
        .decision("D-1", "5h")
        .rule(
            "They ring",
            say ->
                say.respond()
                    .call(JAPAN, ROK)
                    .over(say.mechanism("hotline"))
                    .about(say.the(Launch.class))
                    .after(say.parameter("delay")),
            Launch.class);
  }

  private static Act.Do deed(
      String at,
      Action action,
      List<Country> by,
      List<Country> to,
      String mechanism,
      String about) {
    return deed(at, action, by, to, mechanism, about, Detail.NONE);
  }

  private static Act.Do deed(
      String at,
      Action action,
      List<Country> by,
      List<Country> to,
      String mechanism,
      String about,
      Detail detail) {
    return new Act.Do(
        Trial.time(at), action, by, to, Optional.empty(), mechanism, about, detail, true, MINISTER);
  }

  private static Act.Do call(String at) {
    return deed(at, Action.HOTLINE_CALL, List.of(JAPAN), List.of(ROK), "hotline", "I-02");
  }

  private static Act.Withhold noCall(String at) {
    return new Act.Withhold(
        Trial.time(at),
        Action.HOTLINE_CALL,
        List.of(JAPAN),
        List.of(ROK),
        "hotline",
        "I-02",
        Detail.NONE,
        MINISTER);
  }

  private static Act.Deliver report(String at, String id) {
    return inject(at, id, new Event.Report());
  }

  private static Act.Deliver inject(String at, String id, Event event) {
    return new Act.Deliver(
        Trial.time(at),
        new Inject(
            id,
            Trial.time(at),
            Optional.empty(),
            event,
            "A newspaper asks",
            Optional.empty(),
            List.of()),
        MINISTER);
  }

  private static <E extends Entry> List<E> all(List<Entry> entries, Class<E> kind) {
    return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static <E extends Entry> E only(List<Entry> entries, Class<E> kind) {
    assertThat(all(entries, kind)).hasSize(1);
    return all(entries, kind).get(0);
  }

  @Test
  void aCallByAPersonStandsInThePlaceOfTheRulesOwn() {
    Trial trial = day();
    List<Entry> entries = trial.run(List.of(call("1h5m")));
    Entry.Response response = only(entries, Entry.Response.class);

    assertThat(response.at()).isEqualTo(response.since()).isEqualTo(Trial.time("1h5m"));
    assertThat(response.because().person()).contains(MINISTER);
    assertThat(response.because().rule()).isEmpty();
    assertThat(response.because().ids()).containsExactly("I-02");
    assertThat(entries.get(Math.toIntExact(response.causes().get(0))))
        .isInstanceOfSatisfying(
            Entry.Injected.class, inject -> assertThat(inject.id()).isEqualTo("I-02"));
    assertThat(response.known()).containsOnlyKeys(JAPAN, ROK);
    assertThat(trial.facts().all(Call.class)).extracting(Call::at).containsOnly(response.at());
  }

  @Test
  void whatCameBeforeAnActIsAsItWasWithoutIt() {
    List<Entry> without = day().run();
    List<Entry> with = day().run(List.of(call("2h")));
    int same = (int) without.stream().filter(each -> each.at().isBefore(Trial.time("2h"))).count();

    assertThat(with.subList(0, same)).isEqualTo(without.subList(0, same));
  }

  @Test
  void whatAPersonSaysDidNotComeOffFails() {
    Act.Do missed =
        new Act.Do(
            Trial.time("1h5m"),
            Action.HOTLINE_CALL,
            List.of(JAPAN),
            List.of(ROK),
            Optional.empty(),
            "hotline",
            "I-02",
            Detail.NONE,
            false,
            MINISTER);
    List<Entry> entries = day().run(List.of(missed));

    assertThat(only(entries, Entry.Failed.class).setback()).isEqualTo(Setback.CAME_TO_NOTHING);
    assertThat(all(entries, Entry.Response.class)).as("the rule's own call").isEmpty();
  }

  @Test
  void anActOverAMechanismThatIsOutFails() {
    List<Entry> entries = day().run(List.of(call("3h30m")));
    Entry.Failed failed = only(entries, Entry.Failed.class);

    assertThat(failed.setback()).isEqualTo(Setback.NOT_USABLE);
    assertThat(failed.because().person()).contains(MINISTER);
  }

  @Test
  void whoeverIsNoMemberFails() {
    Trial trial =
        day()
            .mechanism(
                new MechanismHistory(
                    "line",
                    "two-way line",
                    MechanismKind.HOTLINE,
                    List.of(JAPAN, ROK),
                    List.of(),
                    List.of(Trial.since("2020-01-01", Status.ACTIVE)),
                    List.of(),
                    List.of()));
    Entry.Failed failed =
        only(
            trial.run(
                List.of(
                    deed("2h", Action.HOTLINE_CALL, List.of(US), List.of(ROK), "line", "I-02"))),
            Entry.Failed.class);

    assertThat(failed.setback()).isEqualTo(Setback.STRANGER);
    assertThat(failed.stranger()).contains(US);
  }

  @Test
  void aDeedAboutAnInjectThatIsNotDeliveredYetFails() {
    Entry.Failed failed =
        only(
            day()
                .run(
                    List.of(
                        deed(
                            "2h",
                            Action.HOTLINE_CALL,
                            List.of(US),
                            List.of(ROK),
                            "spare",
                            "I-09"))),
            Entry.Failed.class);

    assertThat(failed.setback()).isEqualTo(Setback.NOTHING_THERE);
    assertThat(failed.causes()).isEmpty();
  }

  @Test
  void whatNobodyHasCannotBeSharedOrWithdrawn() {
    List<Entry> entries =
        day()
            .run(
                List.of(
                    deed("2h", Action.WARNING_SHARED, List.of(ROK), List.of(US), "spare", "I-02"),
                    deed("2h", Action.CUE_SHARED, List.of(ROK), List.of(US), "spare", "I-02"),
                    deed("2h", Action.ALERT_WITHDRAWN, List.of(ROK), List.of(), "", "I-02"),
                    deed(
                        "2h",
                        Action.MECHANISM_ADVANCED,
                        List.of(ROK),
                        List.of(),
                        "edge",
                        "",
                        Detail.status(Status.ACTIVE))));

    assertThat(all(entries, Entry.Failed.class))
        .hasSize(4)
        .extracting(Entry.Failed::setback)
        .containsOnly(Setback.NOTHING_THERE);
  }

  @Test
  void anAlertThatAPersonGaveCanBeWithdrawn() {
    List<Entry> entries =
        day()
            .run(
                List.of(
                    deed("2h", Action.PUBLIC_ALERT, List.of(ROK), List.of(), "", "I-02"),
                    deed("3h", Action.ALERT_WITHDRAWN, List.of(ROK), List.of(), "", "I-02")));

    assertThat(all(entries, Entry.Response.class))
        .extracting(Entry.Response::action)
        .containsExactly(Action.HOTLINE_CALL, Action.PUBLIC_ALERT, Action.ALERT_WITHDRAWN);
    assertThat(all(entries, Entry.Response.class).get(1).known())
        .containsOnlyKeys(Country.values());
  }

  @Test
  void aPersonMaySuspendAMechanismAndTakeItUpAgain() {
    Trial trial = day();
    List<Entry> entries =
        trial.run(
            List.of(
                deed("2h", Action.MECHANISM_SUSPENDED, List.of(ROK), List.of(), "spare", ""),
                deed("4h", Action.MECHANISM_RESTORED, List.of(ROK), List.of(), "spare", "")));

    assertThat(all(entries, Entry.MechanismChanged.class))
        .filteredOn(each -> each.mechanism().equals("spare"))
        .extracting(Entry.MechanismChanged::status)
        .containsExactly(Status.SUSPENDED, Status.ACTIVE);
    assertThat(all(entries, Entry.MechanismChanged.class))
        .filteredOn(each -> each.mechanism().equals("spare"))
        .allSatisfy(
            change ->
                assertThat(entries.get(Math.toIntExact(change.causes().get(0))))
                    .isInstanceOf(Entry.Response.class));
  }

  @Test
  void whatIsUnderWayMayBeWithheldAndLeavesNoFact() {
    Trial trial = day();
    List<Entry> entries = trial.run(List.of(noCall("1h5m")));
    Entry.Overruled overruled = only(entries, Entry.Overruled.class);

    assertThat(overruled.at()).isEqualTo(Trial.time("1h5m"));
    assertThat(overruled.effect()).isEqualTo(Overruling.WITHHELD);
    assertThat(overruled.reason()).isEqualTo(new Reason.Said(MINISTER.why()));
    assertThat(overruled.because().person()).contains(MINISTER);
    assertThat(overruled.proposal().rule()).isEqualTo("They ring");
    assertThat(all(entries, Entry.Response.class)).isEmpty();
    assertThat(trial.facts().all(Call.class)).isEmpty();
  }

  @Test
  void whatIsProposedLaterMayBeWithheldBeforehand() {
    Trial trial = day();
    List<Entry> entries = trial.run(List.of(noCall("10m")));

    assertThat(only(entries, Entry.Overruled.class).at()).isEqualTo(Trial.time("1h"));
    assertThat(all(entries, Entry.Response.class)).isEmpty();
    assertThat(trial.facts().all(Call.class)).isEmpty();
  }

  @Test
  void whatIsOfAnotherKindGoesOn() {
    Act.Withhold other =
        new Act.Withhold(
            Trial.time("10m"),
            Action.HOTLINE_CALL,
            List.of(ROK),
            List.of(JAPAN),
            "hotline",
            "I-02",
            Detail.NONE,
            MINISTER);

    assertThat(all(day().run(List.of(other)), Entry.Response.class)).hasSize(1);
  }

  @Test
  void aConsultationOfOneTierMayBeWithheldWithoutTheOthers() {
    Trial trial =
        day()
            .rule(
                "Leaders meet",
                say ->
                    say.respond()
                        .convene(Tier.LEADERS)
                        .over(say.mechanism("spare"))
                        .about(say.the(Launch.class)),
                Launch.class);

    assertThat(all(trial.run(List.of(noConsultation(Tier.MINISTERS))), Entry.Response.class))
        .extracting(Entry.Response::action)
        .contains(Action.CONSULTATION);
    assertThat(all(trial.run(List.of(noConsultation(Tier.LEADERS))), Entry.Response.class))
        .extracting(Entry.Response::action)
        .doesNotContain(Action.CONSULTATION);
  }

  private static Act.Withhold noConsultation(Tier tier) {
    return new Act.Withhold(
        Trial.time("10m"),
        Action.CONSULTATION,
        List.of(JAPAN, ROK, US),
        List.of(),
        "spare",
        "I-02",
        Detail.NONE.graded(tier),
        MINISTER);
  }

  @Test
  void aDecisionIsTakenWhenItFallsDue() {
    Act decide = new Act.Decide(Trial.time("2h"), "D-1", "withhold", MINISTER);
    Entry.Decided decided = only(day().run(List.of(decide)), Entry.Decided.class);

    assertThat(decided.at()).isEqualTo(Trial.time("5h"));
    assertThat(decided.option()).isEqualTo("withhold");
    assertThat(decided.byDefault()).isFalse();
    assertThat(decided.person()).contains(MINISTER);
  }

  @Test
  void aRunStopsForADecisionThatHasNoAnswer() {
    List<Entry> entries = new ArrayList<>();
    try (Run run = day().begin(entries, List.of())) {
      run.toDecision();
      assertThat(run.due()).extracting(each -> each.id()).containsExactly("D-1");
      run.act(new Act.Decide(Trial.time("5h"), "D-1", "withhold", MINISTER));
      assertThat(run.due()).isEmpty();
      run.toDecision();
      assertThat(run.isOver()).isTrue();
    }

    assertThat(only(entries, Entry.Decided.class).option()).isEqualTo("withhold");
  }

  @Test
  void whatIsInjectedIsDeliveredAndMayBeAnswered() {
    List<Entry> entries =
        day()
            .run(
                List.of(
                    report("2h", "X-01"),
                    deed("3h", Action.HOTLINE_CALL, List.of(US), List.of(ROK), "spare", "X-01")));
    Entry.Injected injected =
        all(entries, Entry.Injected.class).stream()
            .filter(each -> each.id().equals("X-01"))
            .findFirst()
            .orElseThrow();

    assertThat(injected.person()).contains(MINISTER);
    assertThat(all(entries, Entry.Response.class).get(1).causes()).containsExactly(injected.seq());
  }

  @Test
  void actsOfAJournalMakeItAgainEvenWhereOneIsAboutWhatIsInjectedLater() {
    List<Entry> entries = new ArrayList<>();
    Trial trial = day();
    try (Run run = trial.begin(entries, List.of())) {
      run.act(report("4h", "X-01"));
      run.act(deed("2h", Action.HOTLINE_CALL, List.of(US), List.of(ROK), "spare", "X-01"));
      run.act(new Act.Note(Trial.time("2h30m"), "nobody listens", MINISTER));
      run.toEnd();
    }
    List<Act> acts = Act.in(entries);

    assertThat(acts).hasSize(3);
    assertThat(trial.run(acts)).isEqualTo(entries);
  }

  @Test
  void nothingFollowsFromANote() {
    List<Entry> with =
        day().run(List.of(new Act.Note(Trial.time("2h"), "nobody listens", MINISTER)));

    assertThat(only(with, Entry.Noted.class))
        .extracting(Entry.Noted::who, Entry.Noted::text)
        .containsExactly("minister", "nobody listens");
    assertThat(with).hasSize(day().run().size() + 1);
  }

  // What cannot be

  static Stream<Arguments> impossible() {
    List<Country> japan = List.of(JAPAN);
    List<Country> rok = List.of(ROK);
    List<Country> none = List.of();
    Stream<Arguments> deeds =
        Stream.of(
            no(
                deed("2h", Action.CUE_RECEIVED, rok, none, "", "I-02"),
                "that is for sensors to do: cue received"),
            no(
                deed("2h", Action.TRACK_CONFIRMED, rok, none, "", "I-02"),
                "that is for sensors to do: track confirmed"),
            no(
                deed("2h", Action.PUBLIC_ALERT, none, none, "", "I-02"),
                "public-alert needs who does it"),
            no(
                deed("2h", Action.HOTLINE_CALL, japan, none, "hotline", "I-02"),
                "hotline-call needs one partner"),
            no(
                deed("2h", Action.HOTLINE_CALL, japan, List.of(ROK, US), "hotline", "I-02"),
                "hotline-call needs one partner"),
            no(
                deed("2h", Action.PUBLIC_ALERT, japan, rok, "", "I-02"),
                "public-alert needs nobody to do it to"),
            no(
                deed("2h", Action.HOTLINE_CALL, japan, rok, "", "I-02"),
                "hotline-call needs a mechanism"),
            no(
                deed("2h", Action.PUBLIC_ALERT, japan, none, "hotline", "I-02"),
                "public-alert needs no mechanism"),
            no(
                deed("2h", Action.PUBLIC_ALERT, japan, none, "", ""),
                "public-alert needs what it is about"),
            no(
                deed("2h", Action.CONSULTATION, japan, none, "hotline", "I-02"),
                "consultation needs a tier"),
            no(
                deed("2h", Action.JOINT_STATEMENT, japan, none, "", "I-02"),
                "joint-statement needs a strength"),
            no(deed("2h", Action.POSITION, japan, none, "", ""), "position needs a theme"),
            no(
                deed("2h", Action.COUNT_CORRECTED, japan, none, "", "I-09"),
                "count-corrected needs a count"),
            no(
                deed("2h", Action.COUNT_RECONCILED, japan, none, "spare", "I-09"),
                "count-reconciled needs a count"),
            no(
                deed("2h", Action.NOTICE_GIVEN, japan, none, "spare", ""),
                "notice-given needs a status"),
            no(
                deed("2h", Action.MECHANISM_ADVANCED, japan, none, "spare", ""),
                "mechanism-advanced needs a status"),
            no(deed("2h", Action.DRILL_HELD, japan, none, "spare", "I-02"), "spare is no drill"),
            no(
                deed("2h", Action.HOTLINE_CALL, japan, rok, "nowhere", "I-02"),
                "there is no mechanism nowhere"),
            no(
                deed("2h", Action.HOTLINE_CALL, japan, rok, "hotline", "I-99"),
                "there is no inject or decision I-99"));
    Duration hour = Duration.ofHours(1);
    Stream<Arguments> injects =
        Stream.of(
            no(
                inject("2h", "X-01", new Event.LinkOutage("nowhere", hour)),
                "there is no mechanism nowhere"),
            no(
                inject("2h", "X-01", new Event.Meeting("nowhere", Optional.empty(), hour, List.of())),
                "there is no mechanism nowhere"),
            no(
                inject("2h", "X-01", new Event.DrillWindow("edge", Duration.ZERO)),
                "what counts or lasts in a drill-window is more than nothing"),
            no(
                inject("2h", "X-01", Trial.missiles(0)),
                "what counts or lasts in a missile-salvo is more than nothing"),
            no(
                inject("2h", "X-01", new Event.CountReport("D-1", "someone", Set.of(), 3)),
                "there is no launch D-1"),
            no(
                inject("2h", "X-01", new Event.CountReport("I-02", "some\u202eone", Set.of(), 3)),
                "no journal holds a line break or a hidden character"),
            no(
                inject(
                    "2h",
                    "X-01",
                    new Event.Happening(
                        IncidentKind.RADAR_LOCK_ON,
                        Set.of(JAPAN, ROK),
                        1,
                        0,
                        "nowhere",
                        Optional.empty())),
                "there is no mechanism nowhere"));
    Stream<Arguments> others =
        Stream.of(
            no(report("2h", "I-02"), "there is an inject or decision I-02"),
            no(report("2h", "D-1"), "there is an inject or decision D-1"),
            no(
                new Act.Withhold(
                    Trial.time("2h"),
                    Action.POSITION,
                    japan,
                    none,
                    "nowhere",
                    "",
                    Detail.NONE,
                    MINISTER),
                "there is no mechanism nowhere"),
            no(
                new Act.Withhold(
                    Trial.time("2h"),
                    Action.POSITION,
                    japan,
                    none,
                    "",
                    "I-99",
                    Detail.NONE,
                    MINISTER),
                "there is no inject or decision I-99"),
            no(
                new Act.Decide(Trial.time("5h"), "D-9", "publish", MINISTER),
                "there is no decision D-9"),
            no(
                new Act.Decide(Trial.time("5h"), "D-1", "perhaps", MINISTER),
                "decision D-1 has no option perhaps"),
            no(
                new Act.Note(Trial.time("2h"), "one\ntwo", MINISTER),
                "no journal holds a line break or a hidden character"),
            no(
                new Act.Note(Trial.time("2h"), "one", new Person("\u202eretsinim", "")),
                "no journal holds a line break or a hidden character"));
    return Stream.of(deeds, injects, others).flatMap(Function.identity());
  }

  private static Arguments no(Act act, String message) {
    return Arguments.of(act, message);
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void whatCannotBeIsRefusedWithItsReasonAndLeavesNoTrace(Act act, String message) {
    List<Entry> entries = new ArrayList<>();
    try (Run run = day().begin(entries, List.of())) {
      assertThatThrownBy(() -> run.act(act)).isInstanceOf(ImpossibleAct.class).hasMessage(message);
      run.toEnd();
    }
    assertThat(entries).isEqualTo(day().run());

    assertThatThrownBy(() -> day().run(List.of(act)))
        .isInstanceOf(ImpossibleAct.class)
        .hasMessage(message);
  }

  @Test
  void theSameInjectIsDeliveredOnce() {
    assertThatThrownBy(() -> day().run(List.of(report("2h", "X-01"), report("3h", "X-01"))))
        .hasMessage("there is an inject or decision X-01");
  }

  @Test
  void whatHasBeenPlayedIsOver() {
    try (Run run = day().begin(new ArrayList<>(), List.of())) {
      run.until(Trial.time("2h"));
      assertThatThrownBy(() -> run.act(call("1h")))
          .isInstanceOf(ImpossibleAct.class)
          .hasMessage("2024-05-30 07:14:00 has been played");
      run.until(Trial.time("6h"));
      assertThatThrownBy(
              () -> run.act(new Act.Decide(Trial.time("5h"), "D-1", "withhold", MINISTER)))
          .isInstanceOf(ImpossibleAct.class)
          .hasMessage("decision D-1 has been taken");
      run.toEnd();
      assertThatThrownBy(() -> run.act(call("48h")))
          .isInstanceOf(ImpossibleAct.class)
          .hasMessage("2024-06-01 06:14:00 has been played");
    }
  }

  @Test
  void theFirstFreeInstantIsFree() {
    List<Entry> entries = new ArrayList<>();
    try (Run run = day().begin(entries, List.of())) {
      assertThat(run.free()).isEqualTo(Trial.START);
      run.act(new Act.Note(run.free(), "before the first turn", MINISTER));
      run.until(Trial.time("2h"));
      run.act(new Act.Note(run.free(), "now", MINISTER));
      run.toEnd();
    }

    assertThat(all(entries, Entry.Noted.class)).hasSize(2);
    assertThat(entries).isSortedAccordingTo(java.util.Comparator.comparing(Entry::at));
  }

  @Test
  void everyActionThatPeopleMayDoCanBeDone() {
    List<Act> acts =
        List.of(
            deed("20h1m", Action.HOTLINE_CALL, List.of(US), List.of(ROK), "spare", "I-02"),
            deed("20h2m", Action.PUBLIC_ALERT, List.of(ROK), List.of(), "", "I-02"),
            deed("20h3m", Action.ALERT_WITHDRAWN, List.of(ROK), List.of(), "", "I-02"),
            deed(
                "20h4m",
                Action.CONSULTATION,
                List.of(US, ROK),
                List.of(),
                "spare",
                "I-02",
                Detail.NONE.graded(Tier.MINISTERS)),
            deed(
                "20h5m",
                Action.JOINT_STATEMENT,
                List.of(US, ROK),
                List.of(),
                "",
                "I-02",
                Detail.NONE.graded(Strength.CONCERN)),
            deed("20h6m", Action.DRILL_HELD, List.of(US, ROK), List.of(), "edge", "I-02"),
            deed(
                "20h7m",
                Action.POSITION,
                List.of(US),
                List.of(),
                "",
                "",
                Detail.theme(io.github.trilat.model.Theme.ASSURANCE)),
            deed(
                "20h8m",
                Action.COUNT_RECONCILED,
                List.of(US, ROK),
                List.of(),
                "spare",
                "I-09",
                Detail.objects(18)),
            deed(
                "20h9m",
                Action.COUNT_CORRECTED,
                List.of(ROK),
                List.of(),
                "",
                "I-09",
                Detail.objects(18)),
            deed(
                "20h10m",
                Action.NOTICE_GIVEN,
                List.of(ROK),
                List.of(),
                "spare",
                "",
                Detail.status(Status.TERMINATION_NOTIFIED)),
            deed("20h11m", Action.MECHANISM_SUSPENDED, List.of(ROK), List.of(), "spare", ""),
            deed("20h12m", Action.MECHANISM_RESTORED, List.of(ROK), List.of(), "spare", ""),
            deed(
                "20h13m",
                Action.MECHANISM_ADVANCED,
                List.of(ROK),
                List.of(),
                "spare",
                "",
                Detail.status(Status.CONDITIONAL)));
    Trial trial = day();
    List<Entry> entries = trial.run(acts);

    assertThat(all(entries, Entry.Response.class))
        .filteredOn(each -> each.because().person().isPresent())
        .extracting(Entry.Response::action)
        .containsExactlyElementsOf(acts.stream().map(act -> ((Act.Do) act).action()).toList());
    assertThat(Act.in(entries)).isEqualTo(acts);
    assertThat(trial.run(Act.in(entries))).isEqualTo(entries);
  }
}
