package io.github.trilat.engine;

import io.github.trilat.journal.Because;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Person;
import io.github.trilat.model.AgendaItem;
import io.github.trilat.model.CountClaim;
import io.github.trilat.model.Country;
import io.github.trilat.model.Decision;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Incident;
import io.github.trilat.model.Occasion;
import io.github.trilat.model.Outage;
import io.github.trilat.scenario.Condition;
import io.github.trilat.scenario.DecisionPoint;
import io.github.trilat.scenario.Event;
import io.github.trilat.scenario.Inject;
import io.github.trilat.scenario.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plays the scenario: delivers injects, judges contingencies, takes decisions. */
final class Script {

  /** The answer to a decision: an option's id, and who gave it in the room. */
  private record Word(String option, Optional<Person> person) {}

  private final Scenario scenario;
  private final World world;
  private final Calendar calendar;
  private final Recorder recorder;
  private final Responder responder;
  private final Flights flights;
  private final News news;
  private final Outcomes outcomes;

  /** What was delivered or decided, by id. */
  private final Map<String, Entry> delivered = new HashMap<>();

  private final Map<String, Word> words = new HashMap<>();

  Script(
      Scenario scenario,
      World world,
      Calendar calendar,
      Recorder recorder,
      Responder responder,
      Flights flights,
      Outcomes outcomes) {
    this.scenario = scenario;
    this.world = world;
    this.calendar = calendar;
    this.recorder = recorder;
    this.responder = responder;
    this.flights = flights;
    this.news = new News(world, calendar, recorder);
    this.outcomes = outcomes;
  }

  /** Enters everything that is scripted into the calendar, and what the record has on the way. */
  void enter(SortedMap<String, String> decided) {
    decided.forEach((id, option) -> words.put(id, new Word(option, Optional.empty())));
    enterNumbers();
    enterRecord();
    for (Inject inject : scenario.injects()) {
      if (inject.contingency().isPresent()) {
        calendar.enter(inject.at(), Calendar.Kind.JUDGEMENT, () -> judge(inject));
      } else {
        calendar.enter(
            inject.at(), Calendar.Kind.INJECT, () -> deliver(inject, List.of(), Optional.empty()));
      }
    }
    for (DecisionPoint point : scenario.decisions()) {
      calendar.enter(point.at(), Calendar.Kind.DECISION, () -> decide(point));
    }
  }

  /** Scores start and rest as on the first day: what moves them after that is told by rules. */
  private void enterNumbers() {
    Set<String> ofScores =
        world.setting().indicators().stream()
            .flatMap(each -> Stream.of(each.start(), each.rest()))
            .collect(Collectors.toSet());
    for (ParameterDefinition parameter : world.setting().parameters().values()) {
      ParameterDefinition.Dated last = parameter.values().get(0);
      for (ParameterDefinition.Dated next : parameter.values()) {
        ParameterDefinition.Dated before = last;
        if (!ofScores.contains(parameter.id())) {
          world
              .startOf(next.from())
              .ifPresent(
                  at ->
                      calendar.enter(
                          at,
                          Calendar.Kind.STATUS,
                          () -> world.changeNumber(parameter, before)));
        }
        last = next;
      }
    }
  }

  /**
   * What the record has from a day on, only a cause brings here. It has that day and the next one,
   * for a day in Washington ends on the next in Seoul and Tokyo.
   */
  private void enterRecord() {
    for (MechanismHistory history : world.setting().mechanisms().values()) {
      for (MechanismHistory.Dated dated : history.history()) {
        world
            .startOf(dated.from())
            .map(at -> at.plus(Duration.ofDays(2)).minusSeconds(1))
            .ifPresent(
                at ->
                    calendar.enter(
                        at, Calendar.Kind.STATUS, () -> world.compare(history, dated)));
      }
    }
  }

  private void judge(Inject inject) {
    Set<Long> asked = new LinkedHashSet<>();
    Optional<Boolean> holds = holds(inject.contingency().orElseThrow().condition(), asked);
    List<Long> causes = List.copyOf(asked);
    if (holds.orElse(false)) {
      deliver(inject, causes, Optional.empty());
    } else {
      withhold(inject, causes, "", Optional.empty());
    }
  }

  /**
   * Whether a condition holds; empty where its time has not started, since the inject that it waits
   * for was withheld.
   *
   * @param asked takes the entries that it rests on
   */
  private Optional<Boolean> holds(Condition condition, Set<Long> asked) {
    if (condition instanceof Condition.Deed deed) {
      Optional<Entry> of = delivered(deed.of());
      Optional<Entry.Response> found = of.flatMap(it -> outcomes.first(deed, it.at()));
      Stream.concat(found.stream(), of.stream()).map(Entry::seq).limit(1).forEach(asked::add);
      return of.map(any -> found.isPresent());
    } else if (condition instanceof Condition.Answer answer) {
      Optional<Entry> taken = delivered(answer.decision());
      taken.map(Entry::seq).ifPresent(asked::add);
      return taken.map(it -> ((Entry.Decided) it).option().equals(answer.option()));
    } else if (condition instanceof Condition.Not not) {
      return holds(not.that(), asked).map(held -> !held);
    } else if (condition instanceof Condition.All all) {
      return joined(all.of(), false, asked);
    }
    return joined(((Condition.Any) condition).of(), true, asked);
  }

  /** One part that is as {@code enough} settles the whole. */
  private Optional<Boolean> joined(List<Condition> parts, boolean enough, Set<Long> asked) {
    List<Optional<Boolean>> held = parts.stream().map(part -> holds(part, asked)).toList();
    if (held.contains(Optional.of(enough))) {
      return Optional.of(enough);
    }
    return held.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(!enough);
  }

  private void withhold(Inject inject, List<Long> causes, String idle, Optional<Person> person) {
    recorder.record(
        (seq, at, turn) ->
            new Entry.Withheld(seq, at, turn, causes, Knowing.nobody(), inject, idle, person));
  }

  private void deliver(Inject inject, List<Long> causes, Optional<Person> person) {
    if (inject.event() instanceof Event.LinkOutage outage
        && !world.mechanisms().isUsable(outage.mechanism())) {
      withhold(inject, causes, outage.mechanism(), person);
      return;
    }
    Entry entry =
        recorder.record(
            (seq, at, turn) ->
                new Entry.Injected(
                    seq,
                    at,
                    turn,
                    causes,
                    Knowing.of(inject.event(), world.mechanisms(), at),
                    inject,
                    person));
    delivered.put(inject.id(), entry);
    happen(inject, inject.event(), entry.seq());
  }

  private void happen(Inject inject, Event event, long entry) {
    if (event instanceof Event.Launched launched) {
      flights.launch(inject.id(), launched, entry);
    } else if (event instanceof Event.LinkOutage outage) {
      fail(inject, outage, entry);
    } else if (event instanceof Event.CountReport report) {
      world.put(
          new CountClaim(
              inject.id(),
              report.launch(),
              report.claimant(),
              report.countries(),
              report.count(),
              recorder.now()),
          entry);
    } else if (event instanceof Event.Meeting meeting) {
      Set<Country> hosts = meeting.host().map(Set::of).orElse(Set.of());
      putFor(
          meeting.lasts(),
          new Occasion(inject.id(), meeting.mechanism(), hosts, recorder.now()),
          entry);
      meeting
          .agenda()
          .forEach(item -> putFor(meeting.lasts(), new AgendaItem(inject.id(), item), entry));
    } else if (event instanceof Event.DrillWindow window) {
      putFor(
          window.lasts(),
          new Occasion(inject.id(), window.mechanism(), Set.of(), recorder.now()),
          entry);
    } else if (event instanceof Event.Happening happening) {
      putFor(happening.lasts().orElse(News.A_MOMENT), incident(inject.id(), happening), entry);
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
  private void putFor(Duration lasts, Fact fact, long entry) {
    world.refreshScores();
    world.refreshPractice();
    news.tell(fact, entry);
    calendar.enter(recorder.now().plus(lasts), Calendar.Kind.STATUS, () -> world.remove(fact.id()));
  }

  private void fail(Inject inject, Event.LinkOutage event, long entry) {
    Because because =
        Because.of(inject.sources(), new Because.Matched(inject.id(), Optional.of(entry)));
    Outage outage = new Outage(inject.id(), event.mechanism(), recorder.now());
    world.put(outage, entry);
    responder.apply(world.mechanisms().fail(event.mechanism(), because), List.of(entry));
    calendar.enter(
        recorder.now().plus(event.lasts()),
        Calendar.Kind.STATUS,
        () -> {
          world.remove(outage.id());
          responder.apply(world.mechanisms().repair(event.mechanism(), because), List.of(entry));
        });
  }

  private void decide(DecisionPoint point) {
    world.refreshScores();
    Optional<Word> word = Optional.ofNullable(words.get(point.id()));
    String option = word.map(Word::option).orElse(point.byDefault());
    Entry entry =
        recorder.record(
            (seq, at, turn) ->
                new Entry.Decided(
                    seq,
                    at,
                    turn,
                    List.of(),
                    Knowing.these(Set.of(point.asks()), at),
                    point,
                    option,
                    word.isEmpty(),
                    word.flatMap(Word::person)));
    delivered.put(point.id(), entry);
    news.tell(
        new Decision(point.id(), point.asks(), point.topic(), option, false, recorder.now()),
        entry.seq());
  }

  /** The decisions that fall due at an instant and have no answer yet. */
  List<DecisionPoint> open(Instant at) {
    return scenario.decisions().stream()
        .filter(point -> point.at().equals(at) && !words.containsKey(point.id()))
        .toList();
  }

  /** What was delivered or decided under that id so far, if anything. */
  Optional<Entry> delivered(String id) {
    return Optional.ofNullable(delivered.get(id));
  }

  /** A turn begins: conditions may ask after what is done from then on. */
  void turnOpened(int turn, Entry entry) {
    delivered.put(Condition.turn(turn), entry);
  }

  /** A person takes a decision that is still to fall due. */
  void answer(Act.Decide act) {
    words.put(act.decision(), new Word(act.option(), Optional.of(act.person())));
  }

  /** A person injects what no script holds. */
  void deliver(Act.Deliver act) {
    deliver(act.inject(), List.of(), Optional.of(act.person()));
  }
}
