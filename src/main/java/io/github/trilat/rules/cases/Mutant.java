package io.github.trilat.rules.cases;

import io.github.trilat.model.Mechanism;
import io.github.trilat.rules.cases.CaseCoverage.Condition;
import io.github.trilat.rules.tree.Clause;
import io.github.trilat.rules.tree.Clause.Constraint;
import io.github.trilat.rules.tree.Clause.None;
import io.github.trilat.rules.tree.Clause.Pattern;
import io.github.trilat.rules.tree.Clause.Some;
import io.github.trilat.rules.tree.Expression;
import io.github.trilat.rules.tree.Expression.Comparison;
import io.github.trilat.rules.tree.Expression.Conjunction;
import io.github.trilat.rules.tree.Expression.Disjunction;
import io.github.trilat.rules.tree.Expression.Member;
import io.github.trilat.rules.tree.Expression.Opposite;
import io.github.trilat.rules.tree.Relation;
import io.github.trilat.rules.tree.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A rule with one of its conditions turned, moved or dropped.
 *
 * @param condition what was changed
 * @param by what stands in its place; empty if it was dropped
 * @param rule the rule as it stands now, under a name of its own
 */
record Mutant(Condition condition, Change change, String by, Rule rule) {
  private static final Map<Relation, Relation> BY_THE_LIMIT =
      Map.of(
          Relation.AT_LEAST, Relation.MORE,
          Relation.AT_MOST, Relation.LESS,
          Relation.MORE, Relation.AT_LEAST,
          Relation.LESS, Relation.AT_MOST);

  /** What can be done to a condition. */
  enum Change {
    /** Into its opposite. */
    TURNED,
    /** By its limit: {@code >=} becomes {@code >}. */
    MOVED,
    DROPPED
  }

  /** The name that the changed rule bears. */
  String name() {
    return rule.name();
  }

  /**
   * All mutants of a rule: every comparison of numbers turned round and moved by its limit, every
   * constraint on how a mechanism stands turned and dropped, every {@code not} and {@code exists}
   * turned into the other and dropped.
   */
  static List<Mutant> of(Rule rule) {
    Making making = new Making(rule);
    rule.clauses().forEach(making::mutate);
    return making.mutants;
  }

  /** Such as {@code agreed/alerts.drl:49:30: ‘With partners' data …’ with ‘usable’ dropped}. */
  @Override
  public String toString() {
    return "%s: ‘%s’ with ‘%s’ %s"
        .formatted(
            condition.place(),
            condition.rule(),
            condition.text(),
            change == Change.DROPPED ? "dropped" : "as ‘" + by + "’");
  }

  private static final class Making {
    private final Rule rule;
    private final List<Mutant> mutants = new ArrayList<>();

    Making(Rule rule) {
      this.rule = rule;
    }

    void mutate(Clause clause) {
      if (clause instanceof Pattern pattern && !pattern.written().named()) {
        pattern.constraints().forEach(each -> mutate(pattern, each));
      } else if (clause instanceof None none && none.inner() instanceof Pattern) {
        Clause some = new Some(none.written(), none.inner());
        change(none, Change.TURNED, "exists", some);
        change(none, Change.DROPPED, "", null);
      } else if (clause instanceof Some some && some.inner() instanceof Pattern) {
        change(some, Change.TURNED, "not", new None(some.written(), some.inner()));
        change(some, Change.DROPPED, "", null);
      } else if (clause instanceof Clause.Accumulation accumulation) {
        accumulation.constraints().forEach(each -> mutate(accumulation, each));
      }
    }

    private void mutate(Pattern pattern, Constraint constraint) {
      comparisons(constraint.test())
          .forEach(each -> turnAndMove(each, constraint, test -> with(pattern, constraint, test)));
      boolean names =
          constraint.test() instanceof Comparison comparison
              && pattern.field(comparison.left()).filter("id"::equals).isPresent();
      if (pattern.type() == Mechanism.class && !names) {
        turn(pattern, constraint);
        if (pattern.constraints().indexOf(constraint) > 0) {
          change(pattern, constraint, Change.DROPPED, "", with(pattern, constraint, null));
        }
      }
    }

    private void mutate(Clause.Accumulation accumulation, Constraint constraint) {
      comparisons(constraint.test())
          .forEach(
              each ->
                  turnAndMove(
                      each,
                      constraint,
                      test ->
                          new Clause.Accumulation(
                              accumulation.written(),
                              accumulation.of(),
                              accumulation.sums(),
                              with(accumulation.constraints(), constraint, test))));
    }

    private void turnAndMove(
        Comparison comparison,
        Constraint constraint,
        java.util.function.Function<Expression, Clause> made) {
      Relation turned = comparison.relation().opposite();
      Relation moved = BY_THE_LIMIT.get(comparison.relation());
      for (Relation relation : List.of(turned, moved)) {
        Expression other = new Comparison(comparison.left(), relation, comparison.right());
        Clause clause = made.apply(replaced(constraint.test(), comparison, other));
        Change change = relation == turned ? Change.TURNED : Change.MOVED;
        add(condition(constraint), change, relation.sign(), clauseOf(constraint), clause);
      }
    }

    private void turn(Pattern pattern, Constraint constraint) {
      Expression test = constraint.test();
      if (test instanceof Member member) {
        String by = member.text() + " == false";
        change(
            pattern,
            constraint,
            Change.TURNED,
            by,
            with(pattern, constraint, new Opposite(member)));
      } else if (test instanceof Comparison comparison && !comparison.relation().orders()) {
        Relation opposite = comparison.relation().opposite();
        Expression turned = new Comparison(comparison.left(), opposite, comparison.right());
        change(
            pattern, constraint, Change.TURNED, opposite.sign(), with(pattern, constraint, turned));
      }
    }

    /** Comparisons of which is more, wherever in the expression. */
    private static List<Comparison> comparisons(Expression test) {
      if (test instanceof Comparison comparison) {
        return comparison.relation().orders() ? List.of(comparison) : List.of();
      }
      return test.parts().stream().flatMap(each -> comparisons(each).stream()).toList();
    }

    @SuppressWarnings("ReferenceEquality")
    private static Expression replaced(Expression in, Expression old, Expression by) {
      if (in == old) {
        return by;
      }
      UnaryOperator<Expression> inside = part -> replaced(part, old, by);
      if (in instanceof Conjunction all) {
        return new Conjunction(all.parts().stream().map(inside).toList());
      }
      if (in instanceof Disjunction any) {
        return new Disjunction(any.parts().stream().map(inside).toList());
      }
      return in instanceof Opposite opposite ? new Opposite(replaced(opposite.of(), old, by)) : in;
    }

    private static Pattern with(Pattern pattern, Constraint constraint, Expression test) {
      return new Pattern(
          pattern.written(),
          pattern.position(),
          pattern.type(),
          with(pattern.constraints(), constraint, test));
    }

    @SuppressWarnings("ReferenceEquality") // of two that are written alike only one is meant
    private static List<Constraint> with(
        List<Constraint> constraints, Constraint old, Expression test) {
      return constraints.stream()
          .map(
              each ->
                  each != old
                      ? each
                      : test == null ? null : new Constraint(old.text(), old.place(), test))
          .filter(Objects::nonNull)
          .toList();
    }

    private Clause clauseOf(Constraint constraint) {
      return rule.clauses()
          .filter(
              each ->
                  (each instanceof Pattern pattern && pattern.constraints().contains(constraint))
                      || (each instanceof Clause.Accumulation accumulation
                          && accumulation.constraints().contains(constraint)))
          .findFirst()
          .orElseThrow();
    }

    private Condition condition(Constraint constraint) {
      return new Condition(rule.name(), constraint.place(), constraint.text());
    }

    private void change(
        Pattern pattern, Constraint constraint, Change change, String by, Clause clause) {
      add(condition(constraint), change, by, pattern, clause);
    }

    private void change(Clause clause, Change change, String by, Clause other) {
      Condition condition =
          new Condition(rule.name(), clause.written().place(), clause.written().text());
      add(condition, change, by, clause, other);
    }

    private void add(Condition condition, Change change, String by, Clause old, Clause other) {
      String name = rule.name() + " (" + mutants.size() + ")";
      List<Clause> conditions =
          rule.conditions().stream()
              .map(each -> put(each, old, other))
              .filter(Objects::nonNull)
              .toList();
      mutants.add(new Mutant(condition, change, by, rule.with(name, conditions)));
    }

    @SuppressWarnings("ReferenceEquality")
    private static Clause put(Clause in, Clause old, Clause by) {
      return in == old ? by : in.map(part -> put(part, old, by));
    }
  }
}
