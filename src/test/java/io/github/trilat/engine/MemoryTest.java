package io.github.trilat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.journal.Entry;
import io.github.trilat.model.Action;
import io.github.trilat.model.Call;
import io.github.trilat.model.CountClaim;
import io.github.trilat.model.Country;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Incident;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Occasion;
import io.github.trilat.model.PastDeed;
import io.github.trilat.model.PastIncident;
import io.github.trilat.model.Theme;
import io.github.trilat.scenario.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What rules may remember: incidents and deeds of earlier moments. */
class MemoryTest {
  private static final Event.Happening TEST = happening(IncidentKind.NUCLEAR_TEST, "PT0S");

  private final Map<String, List<Fact>> seen = new LinkedHashMap<>();

  private static Event.Happening happening(IncidentKind kind, String lasts) {
    Optional<Duration> time = Optional.of(Duration.parse(lasts)).filter(each -> !each.isZero());
    return new Event.Happening(kind, Set.of(Country.ROK), 3, 0, "pact", time);
  }

  /** Counts that are reported at these times, at which the rules look around. */
  private Trial looking(Class<? extends Fact> kind, String... times) {
    Trial trial = new Trial().turn("One", "P10D");
    for (String time : times) {
      trial.inject(time, time, new Event.CountReport("I-02", "a claimant", Set.of(), 1));
    }
    return trial.rule(
        "They look",
        say -> seen.put(say.the(CountClaim.class).inject(), List.copyOf(say.facts().all(kind))),
        CountClaim.class);
  }

  // Incidents

  @Test
  void anIncidentIsRememberedFromTheMomentAfterForGood() {
    looking(PastIncident.class, "1h", "1h0.001s", "P9D").inject("I-03", "1h", TEST).run();

    assertThat(seen.get("1h")).isEmpty();
    assertThat(seen.get("1h0.001s"))
        .containsExactly(
            new PastIncident(
                "I-03",
                IncidentKind.NUCLEAR_TEST,
                Set.of(Country.ROK),
                3,
                "pact",
                Trial.time("1h")));
    assertThat(seen.get("P9D")).isEqualTo(seen.get("1h0.001s"));
    assertThat(seen.get("P9D").get(0).id()).isEqualTo("past-incident:I-03");
  }

  @Test
  void whatLastsIsRememberedBesides() {
    Trial trial = looking(PastIncident.class, "1h", "2h", "5h");
    trial.inject("I-03", "1h", happening(IncidentKind.PANDEMIC, "PT2H")).run();

    assertThat(seen.get("1h")).isEmpty();
    assertThat(seen.get("2h")).hasSize(1);
    assertThat(seen.get("5h")).isEqualTo(seen.get("2h"));
    assertThat(trial.facts().all(Incident.class)).isEmpty();
  }

  /** The commonest trap: the call is answered when its incident is a fact no longer. */
  @Test
  void aRuleThatAnswersACallStillFindsWhatItWasAbout() {
    Trial trial = calling(0.9);
    trial.rule(
        "After the call they take a position",
        say -> say.the(Call.class).about().equals(say.the(PastIncident.class).inject()),
        say ->
            say.respond()
                .declare(Theme.ASSURANCE)
                .by(Country.US)
                .about(say.the(PastIncident.class)),
        Call.class,
        PastIncident.class);
    trial.rule(
        "It does not find the incident itself",
        say -> say.the(Call.class).about().equals(say.the(Incident.class).id()),
        say -> {
          throw new AssertionError("it was a fact for its moment only");
        },
        Call.class,
        Incident.class);

    assertThat(trial.run(Entry.Response.class))
        .extracting(Entry.Response::action, Entry.Response::about)
        .endsWith(Tuple.tuple(Action.POSITION, "I-03"));
  }

  // Deeds

  /** The ROK rings Japan about a test; somebody answers with that chance. */
  private static Trial calling(double chance) {
    return calling(new Trial().turn("One", "P10D"), chance);
  }

  private static Trial calling(Trial trial, double chance) {
    return trial
        .mechanism(Trial.active("line", MechanismKind.HOTLINE))
        .parameter("delay", 10, "min")
        .parameter("answered", chance, "share")
        .inject("I-03", "1h", TEST)
        .rule(
            "They ring",
            say ->
                say.respond()
                    .call(Country.ROK, Country.JAPAN)
                    .over(say.mechanism("line"))
                    .about(say.the(Incident.class))
                    .after(say.parameter("delay"))
                    .withChance(say.parameter("answered")),
            Incident.class);
  }

  private static PastDeed call(boolean done) {
    return new PastDeed(
        Action.HOTLINE_CALL,
        Set.of(Country.ROK),
        Set.of(Country.JAPAN),
        "line",
        "I-03",
        done,
        Trial.time("1h10m"));
  }

  @Test
  void aDeedIsRememberedFromTheMomentAfterForGood() {
    calling(looking(PastDeed.class, "1h10m", "1h10m0.001s", "P9D"), 0.9).run();

    assertThat(seen.get("1h10m")).isEmpty();
    assertThat(seen.get("1h10m0.001s")).containsExactly(call(true));
    assertThat(seen.get("P9D")).containsExactly(call(true));
  }

  @Test
  void aCallThatNobodyAnsweredIsADeedThatWasNotDone() {
    calling(looking(PastDeed.class, "1h10m", "1h10m0.001s", "P9D"), 0.1).run();

    assertThat(seen.get("1h10m")).isEmpty();
    assertThat(seen.get("P9D")).containsExactly(call(false));
    assertThat(call(false).id())
        .isEqualTo("past-deed:hotline-call:ROK:JAPAN:line:I-03:failed:2024-05-29T22:24:00Z");
  }

  @Test
  void whatFailedForWantOfItsMechanismWasNotDone() {
    Trial trial = calling(new Trial().turn("One", "P10D"), 0.9);
    trial.inject("I-04", "30m", new Event.LinkOutage("line", Duration.ofDays(1))).run();

    assertThat(trial.facts().all(PastDeed.class))
        .extracting(PastDeed::done, PastDeed::at)
        .containsExactly(Tuple.tuple(false, Trial.time("1h")));
  }

  @Test
  void whatWasCalledOffWasNotDone() {
    Trial trial =
        new Trial()
            .turn("One", "P10D")
            .mechanism(Trial.active("edge", MechanismKind.DRILL))
            .inject("I-05", "1h", happening(IncidentKind.PANDEMIC, "P5D"))
            .inject("I-13", "2h", new Event.DrillWindow("edge", Duration.ofDays(1)));
    trial.rule(
        "Off",
        say -> say.respond().callOff(say.the(Occasion.class)).because(say.the(Incident.class)),
        Occasion.class,
        Incident.class);
    trial.run();

    assertThat(trial.facts().all(PastDeed.class))
        .containsExactly(
            new PastDeed(
                Action.DRILL_HELD,
                Set.of(Country.values()),
                Set.of(),
                "edge",
                "I-13",
                false,
                Trial.time("2h")));
  }

  @Test
  void aStatusThatWasGivenIsADeed() {
    Trial trial = new Trial().turn("One", "P10D").link("pact").inject("I-03", "1h", TEST);
    trial.rule(
        "They suspend it",
        say ->
            say.respond()
                .suspend(say.mechanism("pact"))
                .by(Country.ROK)
                .because(say.the(Incident.class)),
        Incident.class);
    trial.run();

    assertThat(trial.facts().all(PastDeed.class))
        .extracting(PastDeed::action, PastDeed::by, PastDeed::mechanism)
        .containsExactly(Tuple.tuple(Action.MECHANISM_SUSPENDED, Set.of(Country.ROK), "pact"));
  }

  @Test
  void eachDeedIsRememberedOnce() {
    Trial trial = calling(0.9).inject("I-04", "2h", TEST).inject("I-05", "3h", TEST);
    trial.run();

    assertThat(trial.facts().all(PastDeed.class))
        .extracting(PastDeed::about)
        .containsExactly("I-03", "I-04", "I-05");
    assertThat(trial.facts().all(PastIncident.class)).hasSize(3);
  }

  @Test
  void aRuleMayAnswerThatNobodyAnswered() {
    Trial trial = calling(0.1);
    trial.rule(
        "A position in place of a call",
        say -> !say.the(PastDeed.class).done(),
        say ->
            say.respond().declare(Theme.ASSURANCE).by(Country.ROK).about(say.the(PastDeed.class)),
        PastDeed.class);

    assertThat(trial.run(Entry.Response.class))
        .extracting(Entry.Response::about, Entry.Response::at)
        .containsExactly(Tuple.tuple("I-03", Trial.time("1h10m0.001s")));
  }

  @Test
  void whatNoRuleAsksForIsNotKept() {
    List<Class<?>> asked = new ArrayList<>();
    Trial trial = calling(0.9);
    ForwardingDoctrine forgetful =
        new ForwardingDoctrine(trial) {
          @Override
          public boolean asksFor(Class<? extends Fact> kind) {
            asked.add(kind);
            return false;
          }
        };
    Orders orders =
        new Orders("test", Trial.DAY, OptionalLong.empty(), new TreeMap<>(), List.of(), List.of());
    new Exercise(trial.scenario(), forgetful, orders, entry -> {}).run();

    assertThat(trial.facts().all(PastDeed.class)).isEmpty();
    assertThat(trial.facts().all(PastIncident.class)).isEmpty();
    assertThat(asked).contains(PastDeed.class, PastIncident.class);
  }
}
