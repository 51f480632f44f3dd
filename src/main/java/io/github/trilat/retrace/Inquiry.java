package io.github.trilat.retrace;

import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.model.Mechanism;
import io.github.trilat.rules.attempt.Attempt;
import io.github.trilat.rules.attempt.Candidate;
import io.github.trilat.rules.attempt.RuleConditions;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.scenario.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Why a rule of a run did not fire: {@code new Inquiry(run, rule, conditions).answers()}.
 *
 * <p>It goes through the run once, and asks at every moment how far the rule came.
 */
public final class Inquiry {
  private final PastRun run;
  private final RuleCard rule;
  private final RuleConditions conditions;
  private final List<Moment> moments = new ArrayList<>();

  /** An inquiry into one rule of the run. */
  public Inquiry(PastRun run, RuleCard rule, RuleConditions conditions) {
    this.run = run;
    this.rule = rule;
    this.conditions = conditions;
    run.retrace(moments::add);
  }

  /** What became of the rule, turn by turn. */
  public List<TurnAnswer> answers() {
    return run.scenario().turns().stream().map(Turn::number).map(this::answer).toList();
  }

  /** What became of the rule in a turn, from 1. */
  public TurnAnswer answer(int turn) {
    List<Occurrence> firings = firings(each -> each == turn);
    return new TurnAnswer(
        turn,
        firings,
        firings(each -> each < turn),
        firings.isEmpty() ? nearest(turn) : Optional.empty());
  }

  private List<Occurrence> firings(IntPredicate turns) {
    return moments.stream()
        .filter(moment -> turns.test(moment.turn()))
        .flatMap(moment -> moment.firingsOf(rule))
        .toList();
  }

  /**
   * The smallest change of one parameter, as a share of its range, with which the rule would have
   * fired in the turn; empty if there is none.
   */
  public Optional<Change> smallestChange(int turn) {
    return new Changes(run, rule, conditions, ofTurn(turn), firings(each -> each < turn))
        .smallest(turn);
  }

  List<Moment> ofTurn(int turn) {
    return moments.stream().filter(moment -> moment.turn() == turn).toList();
  }

  private Optional<NearMiss> nearest(int turn) {
    Spent spent = new Spent(firings(each -> each < turn));
    Optional<Tried> nearest = Optional.empty();
    for (Moment moment : ofTurn(turn)) {
      Tried tried = new Tried(moment, spent.attempt(conditions, moment.facts()));
      if (nearest.isEmpty()
          || NearMiss.NEAREST.compare(tried.attempt(), nearest.get().attempt()) < 0) {
        nearest = Optional.of(tried);
      }
    }
    return nearest.map(this::nearMiss);
  }

  private record Tried(Moment moment, Attempt attempt) {}

  private NearMiss nearMiss(Tried tried) {
    return new NearMiss(
        tried.moment().at(),
        tried.attempt(),
        tried.attempt().nearest().flatMap(each -> standing(each, tried.moment())));
  }

  private Optional<MechanismStanding> standing(Candidate nearest, Moment moment) {
    return nearest
        .fact()
        .filter(fact -> !nearest.failures().isEmpty())
        .filter(Mechanism.class::isInstance)
        .map(fact -> standing((Mechanism) fact, moment));
  }

  private MechanismStanding standing(Mechanism mechanism, Moment moment) {
    MechanismHistory history = run.doctrine().setting().mechanisms().get(mechanism.id());
    LocalDate day = Scenario.dayOf(moment.at()).plusDays(run.daysAhead());
    return MechanismStanding.of(mechanism, day, history, moment.facts());
  }
}
