package io.github.trilat.engine;

import io.github.trilat.journal.Because;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.ExpectedAction;
import io.github.trilat.model.CountClaim;
import io.github.trilat.model.Country;
import io.github.trilat.model.Decision;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Incident;
import io.github.trilat.model.Occasion;
import io.github.trilat.model.Outage;
import io.github.trilat.scenario.Contingency;
import io.github.trilat.scenario.DecisionPoint;
import io.github.trilat.scenario.Event;
import io.github.trilat.scenario.Expectation;
import io.github.trilat.scenario.Inject;
import io.github.trilat.scenario.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Plays the scenario: delivers injects, judges contingencies, takes decisions. */
final class Script {

  private final World world;
  private final Calendar calendar;
  private final Recorder recorder;
  private final Responder responder;
  private final Flights flights;
  private final News news;
  private final Outcomes outcomes;
  private final Map<String, Instant> delivered = new HashMap<>();

  Script(
      World world,
      Calendar calendar,
      Recorder recorder,
      Responder responder,
      Flights flights,
      Outcomes outcomes) {
    this.world = world;
    this.calendar = calendar;
    this.recorder = recorder;
    this.responder = responder;
    this.flights = flights;
    this.news = new News(world, calendar, recorder);
    this.outcomes = outcomes;
  }

  /**
   * Enters everything that is scripted into the calendar, and the dated statuses that begin on the
   * way.
   */
  void enter(Scenario scenario, SortedMap<String, String> decided) {
    enterStatuses();
    for (Inject inject : scenario.injects()) {
      if (inject.contingency().isPresent()) {
        calendar.enter(inject.at(), Calendar.Kind.JUDGEMENT, () -> judge(inject));
      } else {
        calendar.enter(inject.at(), Calendar.Kind.INJECT, () -> deliver(inject));
      }
    }
    for (DecisionPoint point : scenario.decisions()) {
      Optional<String> word = Optional.ofNullable(decided.get(point.id()));
      calendar.enter(point.at(), Calendar.Kind.DECISION, () -> decide(point, word));
    }
  }

  private void enterStatuses() {
    for (MechanismHistory history : world.setting().mechanisms().values()) {
      for (MechanismHistory.Dated dated : history.history()) {
        world
            .dayOf(dated)
            .map(day -> day.atStartOfDay().toInstant(Scenario.LOCAL))
            .ifPresent(
                at ->
                    calendar.enter(
                        at,
                        Calendar.Kind.STATUS,
                        () -> responder.apply(world.mechanisms().enter(history.id(), dated))));
      }
    }
  }

  private void judge(Inject inject) {
    Contingency contingency = inject.contingency().orElseThrow();
    if (outcomes.meet(contingency, Optional.ofNullable(delivered.get(contingency.of())))) {
      deliver(inject);
    } else {
      withhold(inject, "its condition does not hold (" + contingency.text() + ")");
    }
  }

  private void withhold(Inject inject, String why) {
    recorder.record(
        (seq, at, turn) -> new Entry.Withheld(seq, at, turn, inject.id(), inject.text(), why));
  }

  private void deliver(Inject inject) {
    if (inject.event() instanceof Event.LinkOutage outage
        && !world.mechanisms().isUsable(outage.mechanism())) {
      withhold(
          inject, world.mechanisms().get(outage.mechanism()).title() + " does not work anyway");
      return;
    }
    delivered.put(inject.id(), recorder.now());
    recorder.record(
        (seq, at, turn) ->
            new Entry.Injected(
                seq,
                at,
                turn,
                inject.id(),
                inject.event().type(),
                inject.text(),
                inject.contingency().map(Contingency::text).orElse(""),
                inject.sources(),
                inject.expect().map(expect -> expected(expect, at))));
    happen(inject, inject.event());
  }

  private static ExpectedAction expected(Expectation expect, Instant at) {
    return new ExpectedAction(
        expect.action(), expect.by(), at.plus(expect.within()), expect.objective());
  }

  private void happen(Inject inject, Event event) {
    if (event instanceof Event.Launched launched) {
      flights.launch(inject.id(), launched);
    } else if (event instanceof Event.LinkOutage outage) {
      fail(inject, outage);
    } else if (event instanceof Event.CountReport report) {
      world.put(
          new CountClaim(
              inject.id(),
              report.launch(),
              report.claimant(),
              report.countries(),
              report.count(),
              recorder.now()));
    } else if (event instanceof Event.Meeting meeting) {
      Set<Country> hosts = meeting.host().map(Set::of).orElse(Set.of());
      putFor(
          meeting.lasts(), new Occasion(inject.id(), meeting.mechanism(), hosts, recorder.now()));
    } else if (event instanceof Event.DrillWindow window) {
      putFor(
          window.lasts(), new Occasion(inject.id(), window.mechanism(), Set.of(), recorder.now()));
    } else if (event instanceof Event.Happening happening) {
      putFor(happening.lasts().orElse(News.A_MOMENT), incident(inject.id(), happening));
    }
  }

  private Incident incident(String id, Event.Happening happening) {
    return new Incident(
        id,
        happening.kind(),
        happening.countries(),
        happening.size(),
        happening.formerRecord(),
        happening.about(),
        false,
        recorder.now());
  }

  /** The fact is so for a while. */
  private void putFor(Duration lasts, Fact fact) {
    world.refreshScores();
    world.refreshPractice();
    news.tell(fact);
    calendar.enter(recorder.now().plus(lasts), Calendar.Kind.STATUS, () -> world.remove(fact.id()));
  }

  private void fail(Inject inject, Event.LinkOutage event) {
    Because because = Because.script(inject.id(), inject.sources());
    Outage outage = new Outage(inject.id(), event.mechanism(), recorder.now());
    world.put(outage);
    responder.apply(world.mechanisms().fail(event.mechanism(), because));
    calendar.enter(
        recorder.now().plus(event.lasts()),
        Calendar.Kind.STATUS,
        () -> {
          world.remove(outage.id());
          responder.apply(world.mechanisms().repair(event.mechanism(), because));
        });
  }

  private void decide(DecisionPoint point, Optional<String> word) {
    world.refreshScores();
    DecisionPoint.Option option = point.option(word.orElse(point.byDefault())).orElseThrow();
    recorder.record(
        (seq, at, turn) ->
            new Entry.Decided(
                seq,
                at,
                turn,
                point.id(),
                point.asks(),
                point.question(),
                point.topic(),
                option.id(),
                option.title(),
                word.isEmpty()));
    news.tell(
        new Decision(point.id(), point.asks(), point.topic(), option.id(), false, recorder.now()));
  }
}
