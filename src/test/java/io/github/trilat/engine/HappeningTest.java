package io.github.trilat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.journal.Entry;
import io.github.trilat.model.Consultation;
import io.github.trilat.model.CountClaim;
import io.github.trilat.model.Country;
import io.github.trilat.model.Currency;
import io.github.trilat.model.Decision;
import io.github.trilat.model.Drill;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Incident;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.Level;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Occasion;
import io.github.trilat.model.Partner;
import io.github.trilat.model.Scope;
import io.github.trilat.model.Theme;
import io.github.trilat.model.Tier;
import io.github.trilat.scenario.Event;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** How long what happens is a fact. */
class HappeningTest {
  private static final Event.Happening TEST = momentary(IncidentKind.NUCLEAR_TEST);

  private final Map<String, List<Fact>> seen = new LinkedHashMap<>();

  private static Event.Happening momentary(IncidentKind kind) {
    return new Event.Happening(kind, Set.of(), 1, 0, "", Optional.empty());
  }

  private static Event.Happening lasting(String lasts) {
    return new Event.Happening(
        IncidentKind.PANDEMIC, Set.of(), 1, 0, "", Optional.of(Duration.parse(lasts)));
  }

  /** Counts that are reported at these times, at which the rules look around. */
  private Trial looking(Class<? extends Fact> kind, String... times) {
    Trial trial = new Trial().turn("One", "24h");
    for (String time : times) {
      trial.inject(time, time, new Event.CountReport("I-02", "a claimant", Set.of(), 1));
    }
    return trial.rule(
        "They look",
        say -> seen.put(say.the(CountClaim.class).inject(), List.copyOf(say.facts().all(kind))),
        CountClaim.class);
  }

  @Test
  void itIsAFactWithAllThatTheScriptSays() {
    Trial trial = new Trial().turn("One", "24h");
    trial.inject(
        "I-03",
        "1h",
        new Event.Happening(
            IncidentKind.MISSILE_SERIES,
            Set.of(Country.ROK, Country.JAPAN),
            70,
            25,
            "",
            Optional.empty()));
    List<Incident> heard = new ArrayList<>();
    trial.rule("They hear", say -> heard.add(say.the(Incident.class)), Incident.class).run();

    assertThat(heard)
        .containsExactly(
            new Incident(
                "I-03",
                IncidentKind.MISSILE_SERIES,
                Set.of(Country.JAPAN, Country.ROK),
                70,
                25,
                "",
                false,
                Trial.time("1h")));
    assertThat(heard.get(0).countries()).containsExactly(Country.JAPAN, Country.ROK);
  }

  @Test
  void whatIsMomentaryIsAFactAtItsMomentAndNoLonger() {
    looking(Incident.class, "59m59.999s", "1h", "1h0.001s", "2h").inject("I-03", "1h", TEST).run();

    assertThat(seen.get("59m59.999s")).isEmpty();
    assertThat(seen.get("1h")).extracting(Fact::id).containsExactly("I-03");
    assertThat(seen.get("1h0.001s")).isEmpty();
    assertThat(seen.get("2h")).isEmpty();
  }

  @Test
  void whatLastsIsNewsForAMomentAndOngoingAfterwards() {
    looking(Incident.class, "1h", "1h0.001s", "2h").inject("I-03", "1h", lasting("PT2H")).run();

    assertThat(seen.get("1h")).extracting(each -> ((Incident) each).ongoing()).containsOnly(false);
    assertThat(seen.get("1h0.001s"))
        .extracting(each -> ((Incident) each).ongoing(), each -> ((Incident) each).at())
        .containsExactly(Tuple.tuple(true, Trial.time("1h")));
    assertThat(seen.get("2h")).extracting(each -> ((Incident) each).ongoing()).containsOnly(true);
  }

  @Test
  void whatLastsIsAFactAsLongAsItLasts() {
    looking(Incident.class, "1h", "2h59m59.999s", "3h").inject("I-03", "1h", lasting("PT2H")).run();

    assertThat(seen.get("1h")).hasSize(1);
    assertThat(seen.get("2h59m59.999s")).hasSize(1);
    assertThat(seen.get("3h")).isEmpty();
  }

  @Test
  void decisionsMeetingsAndDrillsAreNewsForAMomentAndStayKnown() {
    Trial trial =
        new Trial()
            .turn("One", "24h")
            .mechanism(Trial.active("edge", MechanismKind.DRILL))
            .mechanism(Trial.active("talks", MechanismKind.CONSULTATION))
            .decision("D-1", "1h");
    List<Boolean> heard = new ArrayList<>();
    trial.rule(
        "They act",
        say -> !say.the(Decision.class).ongoing(),
        say -> {
          Decision decision = say.the(Decision.class);
          say.respond().hold(say.mechanism("edge")).in(Scope.SIMULATION).on(decision);
          say.respond().convene(Tier.MINISTERS).over(say.mechanism("talks")).about(decision);
        },
        Decision.class);
    trial.rule("A decision", say -> heard.add(say.the(Decision.class).ongoing()), Decision.class);
    trial.rule("A drill", say -> heard.add(say.the(Drill.class).ongoing()), Drill.class);
    trial.rule(
        "A meeting", say -> heard.add(say.the(Consultation.class).ongoing()), Consultation.class);
    trial.run();

    assertThat(heard).containsExactly(false, false, false, true, true, true);
    assertThat(trial.facts().all(Drill.class)).extracting(Drill::at).containsOnly(Trial.time("1h"));
  }

  @Test
  void whatOutlastsTheExerciseStays() {
    Trial trial = new Trial().turn("One", "24h").inject("I-03", "1h", lasting("P300D"));
    trial.run();

    assertThat(trial.facts().all(Incident.class)).hasSize(1);
  }

  @Test
  void anOccasionLasts() {
    Event meeting = new Event.Meeting("talks", Optional.empty(), Duration.ofHours(2), List.of());
    Event window = new Event.DrillWindow("edge", Duration.ofHours(4));
    looking(Occasion.class, "1h", "2h59m59.999s", "3h", "5h")
        .inject("I-11", "1h", meeting)
        .inject("I-13", "1h", window)
        .run();

    assertThat(seen.get("1h")).hasSize(2);
    assertThat(seen.get("2h59m59.999s")).hasSize(2);
    assertThat(seen.get("3h")).extracting(Fact::id).containsExactly("occasion:I-13");
    assertThat(seen.get("5h")).isEmpty();
  }

  @Test
  void whatHappensTwiceIsTwoFacts() {
    Trial trial = looking(Incident.class, "1h", "2h").inject("I-03", "1h", lasting("PT1H"));
    trial.inject("I-04", "1h", lasting("PT2H")).run();

    assertThat(seen.get("1h")).extracting(Fact::id).containsExactly("I-03", "I-04");
    assertThat(seen.get("2h")).extracting(Fact::id).containsExactly("I-04");
  }

  @Test
  void anAnswerThatTakesTimeOutlastsTheMoment() {
    Trial trial = new Trial().turn("One", "24h").parameter("delay", 60, "s");
    trial.inject("I-03", "1h", TEST);
    trial.rule(
        "They speak",
        say ->
            say.respond()
                .declare(Theme.UN_RESOLUTIONS)
                .by(say.the(Partner.class).country())
                .about(say.the(Incident.class))
                .after(say.parameter("delay")),
        Partner.class,
        Incident.class);

    assertThat(trial.run(Entry.Response.class))
        .hasSize(3)
        .allMatch(each -> each.at().equals(Trial.time("1h1m")) && each.about().equals("I-03"));
  }

  @Test
  void scoresAndPracticeAreUpToDateWhenSomethingHappens() {
    Trial trial =
        new Trial()
            .turn("One", "P100D")
            .indicator("trust", 70, 50, 30)
            .mechanism(Trial.active("edge", MechanismKind.DRILL))
            .inject("I-13", "0s", new Event.DrillWindow("edge", Duration.ofDays(1)))
            .inject("I-03", "P90D", TEST);
    List<String> heard = new ArrayList<>();
    trial.rule(
        "They hold the drill",
        say ->
            say.respond()
                .hold(say.mechanism("edge"))
                .in(Scope.ONE_DOMAIN)
                .on(say.the(Occasion.class)),
        Occasion.class);
    trial.rule(
        "They look",
        say -> heard.add(say.the(Level.class).value() + " " + say.the(Currency.class).value()),
        Incident.class,
        Level.class,
        Currency.class);
    trial.run();

    assertThat(heard).containsExactly("52.5 0.5");
  }
}
