package io.github.trilat.rules.tree;

import io.github.trilat.diagnostic.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A condition of a rule: facts that there have to be, or must not be. */
public sealed interface Clause {

  /** What a condition asks for. */
  enum Kind {
    /** A fact, which becomes part of the match. */
    FACT,
    /** That there be no such fact: {@code not}. */
    NONE,
    /** That there be such a fact, however many: {@code exists}. */
    SOME,
    /** That every fact of a sort be such: {@code forall}. */
    EVERY,
    /** All of several conditions together, within another one: {@code and}. */
    ALL,
    /** One of several conditions: {@code or}; each that is met is a match of its own. */
    ANY,
    /** That all matches of a condition come to something: {@code accumulate}. */
    TOTAL
  }

  /** What it asks for. */
  Kind kind();

  /** How it is written. */
  Written written();

  /** The conditions that it is made of. */
  default List<Clause> parts() {
    return List.of();
  }

  /**
   * The same with other conditions, or none, in the place of those that it is made of; nothing
   * where nothing is left.
   */
  default Optional<Clause> map(Function<Clause, Optional<Clause>> change) {
    return Optional.of(this);
  }

  /** What it asks of a fact, or of what came of an accumulation. */
  default List<Constraint> constraints() {
    return List.of();
  }

  /** The same with other constraints, for a clause that has any. */
  default Clause with(List<Constraint> others) {
    return this;
  }

  /** It and everything in it. */
  default Stream<Clause> all() {
    return Stream.concat(Stream.of(this), parts().stream().flatMap(Clause::all));
  }

  /**
   * How a condition is written.
   *
   * @param text in one line; for a row of a table, as the row fills it in
   * @param place where it stands
   * @param named whether it is there only because a number is called by its id elsewhere
   */
  record Written(String text, Place place, boolean named) {}

  /**
   * What a pattern asks of its fact, such as {@code count >= $grave.value}.
   *
   * @param text as written, in one line, without a variable that it binds
   */
  record Constraint(String text, Place place, Expression test) {}

  /**
   * A fact of a type that meets constraints.
   *
   * @param position among all patterns of the rule, from 0
   * @param type the fact
   */
  record Pattern(Written written, int position, Class<?> type, List<Constraint> constraints)
      implements Clause {
    public Pattern {
      constraints = List.copyOf(constraints);
    }

    @Override
    public Kind kind() {
      return Kind.FACT;
    }

    @Override
    public Clause with(List<Constraint> others) {
      return new Pattern(written, position, type, others);
    }

    /** The text that the field has to be, if the pattern says so: {@code id == "hub-relay"}. */
    public Optional<String> text(String field) {
      return constraints.stream()
          .map(Constraint::test)
          .filter(Expression.Comparison.class::isInstance)
          .map(Expression.Comparison.class::cast)
          .filter(each -> each.relation() == Relation.EQUAL)
          .filter(each -> field(each.left()).filter(field::equals).isPresent())
          .map(Expression.Comparison::right)
          .filter(each -> each instanceof Expression.Literal && each.type() == String.class)
          .map(each -> (String) ((Expression.Literal) each).value())
          .findFirst();
    }

    /** The field of its own fact that a side of a constraint reads, if it is one. */
    public Optional<String> field(Expression side) {
      return side instanceof Expression.Member member
              && member.owner() instanceof Expression.Subject subject
              && subject.position() == position
          ? Optional.of(member.name())
          : Optional.empty();
    }
  }

  /**
   * A condition made of others.
   *
   * @param kind how they have to be met; of {@link Kind#EVERY} whatever meets the first has to meet
   *     the others
   * @param parts at least one; of {@link Kind#NONE} and {@link Kind#SOME} the only one
   */
  record Group(Written written, Kind kind, List<Clause> parts) implements Clause {
    public Group {
      parts = List.copyOf(parts);
    }

    /** The first of its parts. */
    public Clause first() {
      return parts.get(0);
    }

    /** The parts after the first. */
    public List<Clause> others() {
      return parts.subList(1, parts.size());
    }

    @Override
    public Optional<Clause> map(Function<Clause, Optional<Clause>> change) {
      List<Clause> left = parts.stream().flatMap(part -> change.apply(part).stream()).toList();
      return left.isEmpty() ? Optional.empty() : Optional.of(new Group(written, kind, left));
    }
  }

  /**
   * {@code accumulate}: what all matches of a condition come to, such as how many there are.
   *
   * @param of the condition
   * @param sums what is worked out
   * @param constraints on what came of it
   */
  record Accumulation(Written written, Clause of, List<Sum> sums, List<Constraint> constraints)
      implements Clause {
    public Accumulation {
      sums = List.copyOf(sums);
      constraints = List.copyOf(constraints);
    }

    @Override
    public List<Clause> parts() {
      return List.of(of);
    }

    @Override
    public Optional<Clause> map(Function<Clause, Optional<Clause>> change) {
      return change.apply(of).map(other -> new Accumulation(written, other, sums, constraints));
    }

    @Override
    public Kind kind() {
      return Kind.TOTAL;
    }

    @Override
    public Clause with(List<Constraint> others) {
      return new Accumulation(written, of, sums, others);
    }
  }

  /**
   * What an accumulation works out: {@code $many : count( $launch )}.
   *
   * @param position that its value takes among the patterns of the rule
   * @param value of each match; of {@link Tally#COUNT} it does not matter
   */
  record Sum(int position, Tally tally, Expression value) {
    /** The type of what comes of it. */
    public Class<?> type() {
      return tally.type(value.type());
    }
  }
}
