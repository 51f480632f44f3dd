package io.github.trilat.rules.attempt;

import io.github.trilat.model.Fact;
import io.github.trilat.rules.attempt.Attempt.Held;
import io.github.trilat.rules.attempt.Attempt.Prospect;
import io.github.trilat.rules.attempt.Attempt.Unmet;
import io.github.trilat.rules.tree.Clause;
import io.github.trilat.rules.tree.Expression;
import io.github.trilat.rules.tree.Reading;
import io.github.trilat.rules.tree.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The conditions of one rule, in their order; what {@code and} joins counts as two. */
public final class RuleConditions {
  private static final Object[] NO_OTHERS = {};

  private final Rule rule;
  private final Following following;

  /** Of a rule without mistakes. */
  public RuleConditions(Rule rule) {
    this.rule = rule;
    this.following = new Following(rule);
  }

  /**
   * A complete match of a rule.
   *
   * @param held every condition, in order, with what met it
   * @param facts those that the rule engine counts as matched: without those that only have to
   *     exist
   */
  public record Match(List<Held> held, List<Fact> facts) {
    public Match {
      held = List.copyOf(held);
      facts = List.copyOf(facts);
    }
  }

  /** The rule's name. */
  public String rule() {
    return rule.name();
  }

  /** The conditions. */
  public List<Condition> conditions() {
    return rule.conditions().stream().map(Condition::of).toList();
  }

  /** Every complete match over these facts, in the order of the facts. */
  public List<Match> matches(Collection<? extends Fact> facts) {
    Walk walk = walk(following.over(facts));
    return walk.met() < rule.conditions().size()
        ? List.of()
        : walk.ways().stream().map(way -> new Match(way.held(), way.matched())).toList();
  }

  /**
   * The match that consists of these facts, for a rule that is known to have fired.
   *
   * @param matched in the order of the conditions
   * @param facts all that there were when it fired
   */
  public Optional<Match> match(List<Fact> matched, Collection<? extends Fact> facts) {
    return matches(facts).stream().filter(match -> match.facts().equals(matched)).findFirst();
  }

  /** How far the rule comes over these facts: the way to its first match, or nearest to one. */
  public Attempt attempt(Collection<? extends Fact> facts) {
    Following.Over over = following.over(facts);
    Walk walk = walk(over);
    if (walk.met() == rule.conditions().size()) {
      return new Attempt(walk.ways().get(0).held(), Optional.empty(), List.of());
    }
    return walk.ways().stream()
        .map(way -> attempt(way, walk.met(), over))
        .min(Attempt.NEAREST)
        .orElseThrow();
  }

  /** Whether a condition names this text, such as the id of a parameter. */
  public boolean names(String text) {
    return rule.conditions().stream()
        .anyMatch(each -> each.written().text().contains("\"" + text + "\""));
  }

  /** One way to meet the conditions so far. */
  private record Way(Following.Tuple tuple, List<Held> held, List<Fact> matched) {
    Way with(Clause clause, Following.Solution solution) {
      List<Held> more = new ArrayList<>(held);
      more.add(new Held(Condition.of(clause), solution.by()));
      List<Fact> facts = new ArrayList<>(matched);
      facts.addAll(solution.matched());
      return new Way(solution.tuple(), more, facts);
    }
  }

  /**
   * A walk through conditions in their order, on every way that meets them so far.
   *
   * @param ways all that meet the first conditions; at least one
   * @param met how many those are
   */
  private record Walk(List<Way> ways, int met) {}

  /** As far as it goes: to the end, or to the first condition that no way meets. */
  private Walk walk(Following.Over facts) {
    List<Way> ways = List.of(new Way(following.start(), List.of(), List.of()));
    int met = 0;
    for (Clause clause : rule.conditions()) {
      List<Way> further = new ArrayList<>();
      for (Way way : ways) {
        facts
            .solutions(clause, way.tuple())
            .forEach(solution -> further.add(way.with(clause, solution)));
      }
      if (further.isEmpty()) {
        break;
      }
      ways = further;
      met++;
    }
    return new Walk(ways, met);
  }

  private Attempt attempt(Way way, int met, Following.Over facts) {
    Clause next = rule.conditions().get(met);
    List<Clause> rest = rule.conditions().subList(met + 1, rule.conditions().size());
    return new Attempt(
        way.held(),
        Optional.of(Unmet.of(Condition.of(next), facts.nearest(next, way.tuple()))),
        beyond(rest, facts.granted(next, way.tuple()).stream().toList(), facts));
  }

  /** What becomes of conditions behind one that was not met, as if every one before were. */
  private static List<Prospect> beyond(
      List<Clause> clauses, List<Following.Tuple> start, Following.Over facts) {
    List<Prospect> prospects = new ArrayList<>();
    List<Following.Tuple> ways = start;
    for (Clause clause : clauses) {
      List<Following.Tuple> further = new ArrayList<>();
      for (Following.Tuple way : ways) {
        facts.solutions(clause, way).forEach(solution -> further.add(solution.tuple()));
      }
      prospects.add(
          new Prospect(
              Condition.of(clause),
              ways.isEmpty()
                  ? Prospect.Outlook.UNKNOWN
                  : further.isEmpty() ? Prospect.Outlook.WOULD_NOT : Prospect.Outlook.WOULD_HOLD));
      if (!ways.isEmpty()) {
        ways = further.isEmpty() ? facts.granted(clause, ways.get(0)).stream().toList() : further;
      }
    }
    return prospects;
  }

  /** What a fact says in one of its fields. */
  static Object field(Fact fact, String name, Class<?> type) {
    Expression subject = new Expression.Subject(0, fact.getClass());
    return new Expression.Member(subject, name, type)
        .reading(position -> Reading.Slots.NONE)
        .of(fact, NO_OTHERS);
  }
}
