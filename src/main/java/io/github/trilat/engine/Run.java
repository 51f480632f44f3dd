package io.github.trilat.engine;

import io.github.trilat.journal.Entry;
import io.github.trilat.model.Fact;
import io.github.trilat.scenario.DecisionPoint;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.scenario.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * An exercise on its way, which goes on as far as it is told: {@code run.toDecision()}, {@code
 * run.act(…)}, {@code run.toEnd()}.
 *
 * <p>It goes from one moment to the next. At each it does what is due, then lets the rules propose,
 * applies what they propose, and asks again until they have nothing to add. Between moments people
 * may act. Time between two turns belongs to the turn before.
 *
 * <p>How often it stopped on its way shows nowhere: the same acts at the same times make the same
 * journal.
 */
public final class Run implements AutoCloseable {

  private record Heard(RuleCard rule, Basis basis, List<Proposal> proposals) {}

  private final Scenario scenario;
  private final Recorder recorder;
  private final Calendar calendar = new Calendar();
  private final Proposals proposals = new Proposals();
  private final Firings firings = new Firings();
  private final Doctrine.Session session;
  private final World world;
  private final Responder responder;
  private final Script script;
  private final Acting acting;

  /** Index of the turn that is on, or comes next. */
  private int turn;

  private boolean open;
  private boolean over;
  private boolean injected;

  Run(Scenario scenario, Doctrine doctrine, Orders orders, Consumer<Entry> journal) {
    this.scenario = scenario;
    this.recorder = new Recorder(journal.andThen(this::notice), scenario.turns().get(0).starts());
    this.session = doctrine.open(proposals);
    this.world = new World(doctrine, session, recorder, orders.asOf());
    Outcomes outcomes = new Outcomes();
    this.responder = new Responder(world, calendar, recorder, new Chances(orders.seed()), outcomes);
    Flights flights = new Flights(world, calendar, recorder);
    this.script = new Script(scenario, world, calendar, recorder, responder, flights, outcomes);
    this.acting = new Acting(scenario, world, script, responder, recorder);
    session.onLapse(responder::lapse);
    recorder.record(Opening.manifest(scenario, doctrine, orders));
    recorder.record(Opening.baseline(scenario, world, orders));
    script.enter(orders.decided());
    enter(orders.acts());
  }

  private void notice(Entry entry) {
    injected |= entry instanceof Entry.Injected;
  }

  /** Up to when it has been played; what is due at that instant may still be due. */
  public Instant now() {
    return recorder.now();
  }

  /** Number of the turn that is on, from 1; 0 before the first. */
  public int turn() {
    return recorder.turn();
  }

  /** Whether it has been played to its end and its journal is whole. */
  public boolean isOver() {
    return over;
  }

  /** The decisions that fall due next and have no answer yet: whoever goes on takes defaults. */
  public List<DecisionPoint> due() {
    return isNext(Calendar.Kind.DECISION) ? script.open(calendar.next().at()) : List.of();
  }

  private boolean isNext(Calendar.Kind kind) {
    return open && calendar.hasBefore(end()) && calendar.next().kind() == kind;
  }

  /**
   * Goes on by one moment, or opens or closes a turn.
   *
   * @return whether there was anything left to do
   * @throws DoctrineFailure when the rules cannot go on
   */
  public boolean step() {
    if (over) {
      return false;
    } else if (!open) {
      open(scenario.turns().get(turn));
    } else if (calendar.hasBefore(end())) {
      play(calendar.next());
    } else {
      close(scenario.turns().get(turn));
    }
    return true;
  }

  /** Goes on until the next inject has been delivered and answered, or to the end. */
  public void toInject() {
    injected = false;
    while (!injected && step()) {
      // Each step may deliver one.
    }
  }

  /** Goes on until a decision falls due that has no answer yet, or to the end. */
  public void toDecision() {
    goOn(() -> due().isEmpty());
  }

  /** Goes on to the end of this turn, or of the next if none is on. */
  public void toTurnEnd() {
    step();
    goOn(() -> open);
  }

  /** Goes on until everything before that instant has been played. */
  public void until(Instant time) {
    goOn(() -> nextAt().isBefore(time));
  }

  /** Goes on to the end. */
  public void toEnd() {
    goOn(() -> true);
  }

  private void goOn(BooleanSupplier wanted) {
    while (!over && wanted.getAsBoolean()) {
      step();
    }
  }

  private Instant nextAt() {
    if (!open) {
      return scenario.turns().get(turn).starts();
    }
    return calendar.hasBefore(end()) ? calendar.next().at() : end();
  }

  /** The first instant at which a person may still act: just after what has been played. */
  public Instant free() {
    return open ? recorder.now().plus(News.A_MOMENT) : scenario.turns().get(turn).starts();
  }

  /**
   * A person acts. A decision is taken when it falls due; everything else is played when the run
   * comes to it.
   *
   * @throws ImpossibleAct when that time has been played, or there is no such inject, decision,
   *     option, mechanism or country's knowledge for it
   */
  public void act(Act act) {
    if (over || (act.at().isBefore(free()) && !(act instanceof Act.Decide))) {
      throw ImpossibleAct.late(act.at());
    }
    acting.check(act);
    enter(act);
  }

  /** What is injected in the course of it may be what an earlier act is about. */
  private void enter(List<Act> acts) {
    acts.stream().filter(Act.Deliver.class::isInstance).forEach(acting::check);
    acts.stream().filter(act -> !(act instanceof Act.Deliver)).forEach(acting::check);
    acts.forEach(this::enter);
  }

  private void enter(Act act) {
    if (act instanceof Act.Decide decide) {
      script.answer(decide);
    } else {
      calendar.enter(act.at(), Calendar.Kind.ACT, () -> acting.carryOut(act));
    }
  }

  private void open(Turn next) {
    recorder.timeIs(next.starts());
    recorder.turnIs(next.number());
    world.refreshScores();
    world.refreshPractice();
    script.turnOpened(
        next.number(),
        recorder.record(
            (seq, at, number) ->
                new Entry.TurnOpened(seq, at, number, next.title(), next.ends(), next.questions())));
    open = true;
  }

  /**
   * The end of a turn's time: the next turn's start, so that a gap belongs to the turn before it.
   */
  private Instant end() {
    boolean last = turn == scenario.turns().size() - 1;
    return last ? scenario.turns().get(turn).ends() : scenario.turns().get(turn + 1).starts();
  }

  private void play(Calendar.Moment moment) {
    recorder.timeIs(moment.at());
    session.timeIs(recorder.turn(), moment.at());
    calendar.carryOut(moment);
    letRulesRespond();
  }

  /**
   * Exceptions are heeded as they are made, and so before all that is proposed at the same time.
   */
  private void letRulesRespond() {
    List<Heard> heard = new ArrayList<>();
    do {
      heard.clear();
      int count =
          session.fire(
              firings.left(recorder.now()), (rule, matched) -> heard.add(hear(rule, matched)));
      firings.spend(count);
      heard.forEach(each -> each.proposals().forEach(proposal -> take(each, proposal)));
    } while (!heard.isEmpty());
  }

  private Heard hear(RuleCard rule, List<Fact> matched) {
    firings.note(rule);
    Basis basis = world.basis(matched);
    try {
      List<Proposal> said = proposals.drain();
      responder.heed(rule, basis, said);
      return new Heard(rule, basis, said);
    } catch (DoctrineFailure e) {
      throw by(rule, e);
    }
  }

  private void take(Heard heard, Proposal proposal) {
    try {
      responder.take(proposal, heard.rule(), heard.basis());
    } catch (DoctrineFailure e) {
      throw by(heard.rule(), e);
    }
  }

  private static DoctrineFailure by(RuleCard rule, DoctrineFailure e) {
    return new DoctrineFailure(rule.at() + ": rule \"" + rule.name() + "\": " + e.getMessage(), e);
  }

  private void close(Turn last) {
    recorder.timeIs(end());
    recorder.record(
        (seq, at, number) ->
            new Entry.TurnClosed(
                seq, at, last.number(), world.levels(), world.mechanisms().states()));
    open = false;
    turn++;
    if (turn == scenario.turns().size()) {
      recorder.record((seq, at, number) -> new Entry.Closed(seq, at, firings.all(), ""));
      over = true;
    }
  }

  /** Lets go of the rules; the journal of a run that is not over stays open. */
  @Override
  public void close() {
    session.close();
  }
}
