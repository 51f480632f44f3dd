package io.github.trilat.engine;

import io.github.trilat.journal.Entry;
import io.github.trilat.model.Fact;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.scenario.Turn;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One run of a scenario: {@code new Exercise(scenario, doctrine, orders, journal).run()}.
 *
 * <p>Turn by turn it lets time pass from one moment to the next. At each moment it does what is
 * due, then lets the rules propose, applies what they propose, and asks again until they have
 * nothing to add. Time between two turns belongs to the turn before.
 */
public final class Exercise {

  /** The most firings at one moment; beyond it rules are feeding each other. */
  public static final int FIRINGS_PER_MOMENT = 200_000;

  private record Heard(RuleCard rule, List<Fact> matched, List<Proposal> proposals) {}

  private final Scenario scenario;
  private final Doctrine doctrine;
  private final Orders orders;
  private final Recorder recorder;
  private final Calendar calendar = new Calendar();
  private final Proposals proposals = new Proposals();
  private final Firings firings = new Firings();

  /**
   * A run that has not begun.
   *
   * @param journal receives every entry as it happens
   */
  public Exercise(Scenario scenario, Doctrine doctrine, Orders orders, Consumer<Entry> journal) {
    this.scenario = scenario;
    this.doctrine = doctrine;
    this.orders = orders;
    this.recorder = new Recorder(journal, scenario.turns().get(0).starts());
  }

  /**
   * Runs the exercise to its end.
   *
   * @throws DoctrineFailure when the rules cannot go on
   */
  public void run() {
    try (Doctrine.Session session = doctrine.open(proposals)) {
      long daysAhead = ChronoUnit.DAYS.between(scenario.date(), orders.asOf());
      World world = new World(doctrine, session, recorder, daysAhead, orders.asOf());
      recorder.record(Opening.manifest(scenario, doctrine, orders));
      recorder.record(Opening.baseline(scenario, world, orders));
      Responder responder = enterScript(world);
      session.onLapse(responder::lapse);
      for (Turn turn : scenario.turns()) {
        open(turn, world);
        passTime(until(turn), session, responder);
        close(turn, world);
      }
      recorder.record((seq, at, turn) -> new Entry.Closed(seq, at, firings.all()));
    }
  }

  private Responder enterScript(World world) {
    Outcomes outcomes = new Outcomes();
    Chances chances = new Chances(orders.seed());
    Responder responder = new Responder(world, calendar, recorder, chances, outcomes);
    Flights flights = new Flights(world, calendar, recorder);
    new Script(world, calendar, recorder, responder, flights, outcomes)
        .enter(scenario, orders.decided());
    return responder;
  }

  private void open(Turn turn, World world) {
    recorder.timeIs(turn.starts());
    recorder.turnIs(turn.number());
    world.refreshScores();
    world.refreshPractice();
    recorder.record(
        (seq, at, number) ->
            new Entry.TurnOpened(seq, at, number, turn.title(), turn.ends(), turn.questions()));
  }

  /**
   * The end of a turn's time: the next turn's start, so that a gap belongs to the turn before it.
   */
  private Instant until(Turn turn) {
    boolean last = turn.number() == scenario.turns().size();
    return last ? turn.ends() : scenario.turns().get(turn.number()).starts();
  }

  private void passTime(Instant end, Doctrine.Session session, Responder responder) {
    while (calendar.hasBefore(end)) {
      Calendar.Moment moment = calendar.next();
      recorder.timeIs(moment.at());
      session.timeIs(recorder.turn(), moment.at());
      calendar.carryOut(moment);
      letRulesRespond(session, responder);
    }
    recorder.timeIs(end);
  }

  /**
   * Exceptions are heeded as they are made, and so before all that is proposed at the same time.
   */
  private void letRulesRespond(Doctrine.Session session, Responder responder) {
    List<Heard> heard = new ArrayList<>();
    do {
      heard.clear();
      int count =
          session.fire(
              firings.left(recorder.now()),
              (rule, matched) -> {
                firings.note(rule);
                List<Proposal> said = hear(rule);
                responder.heed(rule, matched, said);
                heard.add(new Heard(rule, matched, said));
              });
      firings.spend(count);
      heard.forEach(each -> each.proposals().forEach(p -> take(responder, each, p)));
    } while (!heard.isEmpty());
  }

  private List<Proposal> hear(RuleCard rule) {
    try {
      return proposals.drain();
    } catch (DoctrineFailure e) {
      throw by(rule, e);
    }
  }

  private static void take(Responder responder, Heard heard, Proposal proposal) {
    try {
      responder.take(proposal, heard.rule(), heard.matched());
    } catch (DoctrineFailure e) {
      throw by(heard.rule(), e);
    }
  }

  private static DoctrineFailure by(RuleCard rule, DoctrineFailure e) {
    return new DoctrineFailure(rule.at() + ": rule \"" + rule.name() + "\": " + e.getMessage(), e);
  }

  private void close(Turn turn, World world) {
    recorder.record(
        (seq, at, number) ->
            new Entry.TurnClosed(
                seq, at, turn.number(), world.levels(), world.mechanisms().states()));
  }
}
