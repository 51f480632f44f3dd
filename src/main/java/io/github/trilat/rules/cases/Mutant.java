package io.github.trilat.rules.cases;

import io.github.trilat.model.Mechanism;
import io.github.trilat.rules.cases.CaseCoverage.Condition;
import io.github.trilat.rules.tree.Clause;
import io.github.trilat.rules.tree.Clause.Constraint;
import io.github.trilat.rules.tree.Clause.Group;
import io.github.trilat.rules.tree.Clause.Kind;
import io.github.trilat.rules.tree.Clause.Pattern;
import io.github.trilat.rules.tree.Clause.Written;
import io.github.trilat.rules.tree.Expression;
import io.github.trilat.rules.tree.Expression.Comparison;
import io.github.trilat.rules.tree.Expression.Joined;
import io.github.trilat.rules.tree.Expression.Member;
import io.github.trilat.rules.tree.Expression.Opposite;
import io.github.trilat.rules.tree.Relation;
import io.github.trilat.rules.tree.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
      if (!clause.written().named()) {
        clause.constraints().forEach(each -> mutate(clause, each));
      }
      if (clause instanceof Group group && group.first() instanceof Pattern) {
        boolean none = group.kind() == Kind.NONE;
        if (none || group.kind() == Kind.SOME) {
          Written written = group.written();
          Condition condition = new Condition(rule.name(), written.place(), written.text());
          Clause turned = new Group(written, none ? Kind.SOME : Kind.NONE, group.parts());
          String by = none ? "exists" : "not";
          add(condition, Change.TURNED, by, group, Optional.of(turned));
          add(condition, Change.DROPPED, "", group, Optional.empty());
        }
      }
    }

    private void mutate(Clause clause, Constraint constraint) {
      comparisons(constraint.test()).forEach(each -> turnAndMove(clause, constraint, each));
      if (clause instanceof Pattern pattern
          && pattern.type() == Mechanism.class
          && !names(pattern, constraint.test())) {
        turn(pattern, constraint);
        if (pattern.constraints().indexOf(constraint) > 0) {
          change(pattern, constraint, Change.DROPPED, "", Optional.empty());
        }
      }
    }

    private static boolean names(Pattern mechanism, Expression test) {
      return test instanceof Comparison comparison
          && mechanism.field(comparison.left()).filter("id"::equals).isPresent();
    }

    private void turnAndMove(Clause clause, Constraint constraint, Comparison comparison) {
      Relation turned = comparison.relation().opposite();
      Relation moved = BY_THE_LIMIT.get(comparison.relation());
      for (Relation relation : List.of(turned, moved)) {
        Expression other = new Comparison(comparison.left(), relation, comparison.right());
        Expression test = replaced(constraint.test(), comparison, other);
        Change change = relation == turned ? Change.TURNED : Change.MOVED;
        change(clause, constraint, change, relation.sign(), Optional.of(test));
      }
    }

    private void turn(Pattern pattern, Constraint constraint) {
      Expression test = constraint.test();
      if (test instanceof Member member) {
        String by = member.text() + " == false";
        change(pattern, constraint, Change.TURNED, by, Optional.of(new Opposite(member)));
      } else if (test instanceof Comparison comparison && !comparison.relation().orders()) {
        Relation opposite = comparison.relation().opposite();
        Expression turned = new Comparison(comparison.left(), opposite, comparison.right());
        change(pattern, constraint, Change.TURNED, opposite.sign(), Optional.of(turned));
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
      if (in instanceof Joined joined) {
        return new Joined(
            joined.every(), joined.parts().stream().map(part -> replaced(part, old, by)).toList());
      }
      return in instanceof Opposite opposite ? new Opposite(replaced(opposite.of(), old, by)) : in;
    }

    /** Puts another test in the place of a constraint's, or leaves the constraint out. */
    @SuppressWarnings("ReferenceEquality") // of two that are written alike only one is meant
    private void change(
        Clause clause, Constraint old, Change change, String by, Optional<Expression> test) {
      List<Constraint> others =
          clause.constraints().stream()
              .flatMap(
                  each ->
                      each == old
                          ? test.stream().map(it -> new Constraint(old.text(), old.place(), it))
                          : Stream.of(each))
              .toList();
      Condition condition = new Condition(rule.name(), old.place(), old.text());
      add(condition, change, by, clause, Optional.of(clause.with(others)));
    }

    private void add(
        Condition condition, Change change, String by, Clause old, Optional<Clause> other) {
      String name = rule.name() + " (" + mutants.size() + ")";
      List<Clause> conditions =
          rule.conditions().stream().flatMap(each -> put(each, old, other).stream()).toList();
      mutants.add(new Mutant(condition, change, by, rule.with(name, conditions)));
    }

    @SuppressWarnings("ReferenceEquality")
    private static Optional<Clause> put(Clause in, Clause old, Optional<Clause> by) {
      return in == old ? by : in.map(part -> put(part, old, by));
    }
  }
}
