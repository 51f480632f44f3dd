package io.github.trilat.rules.tree;

import io.github.trilat.diagnostic.Place;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A condition of a rule: facts that there have to be, or must not be. */
public sealed interface Clause {

  /** How it is written. */
  Written written();

  /** The conditions that it is made of. */
  default List<Clause> parts() {
    return List.of();
  }

  /** The same with other conditions in the place of those that it is made of; null leaves out. */
  default Clause map(UnaryOperator<Clause> change) {
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

  /** {@code not}: nothing meets the inner condition. */
  record None(Written written, Clause inner) implements Clause {
    @Override
    public List<Clause> parts() {
      return List.of(inner);
    }

    @Override
    public Clause map(UnaryOperator<Clause> change) {
      return new None(written, change.apply(inner));
    }
  }

  /** {@code exists}: something meets the inner condition. */
  record Some(Written written, Clause inner) implements Clause {
    @Override
    public List<Clause> parts() {
      return List.of(inner);
    }

    @Override
    public Clause map(UnaryOperator<Clause> change) {
      return new Some(written, change.apply(inner));
    }
  }

  /** {@code forall}: whatever meets the first condition meets the others as well. */
  record Every(Written written, Clause first, List<Clause> others) implements Clause {
    public Every {
      others = List.copyOf(others);
    }

    @Override
    public List<Clause> parts() {
      return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    @Override
    public Clause map(UnaryOperator<Clause> change) {
      return new Every(written, change.apply(first), each(others, change));
    }
  }

  /** Several conditions within another one, all of which have to be met together. */
  record All(Written written, List<Clause> parts) implements Clause {
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public Clause map(UnaryOperator<Clause> change) {
      return new All(written, each(parts, change));
    }
  }

  /** {@code or}: one of several conditions; each that is met is a match of its own. */
  record Any(Written written, List<Clause> parts) implements Clause {
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public Clause map(UnaryOperator<Clause> change) {
      return new Any(written, each(parts, change));
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
    public Clause map(UnaryOperator<Clause> change) {
      return new Accumulation(written, change.apply(of), sums, constraints);
    }
  }

  /**
   * What an accumulation works out: {@code $many : count( $launch )}.
   *
   * @param position that its value takes among the patterns of the rule
   * @param value of each match; of {@link Function#COUNT} it does not matter
   */
  record Sum(int position, Function function, Expression value) {
    /** The type of what comes of it. */
    public Class<?> type() {
      return switch (function) {
        case COUNT -> long.class;
        case MIN, MAX -> value.type();
        case SUM -> value.type() == double.class ? double.class : long.class;
        case AVERAGE -> double.class;
      };
    }

    /** Whether it comes to nothing where there is no match. */
    public boolean needsFact() {
      return function != Function.COUNT && function != Function.SUM;
    }
  }

  private static List<Clause> each(List<Clause> clauses, UnaryOperator<Clause> change) {
    return clauses.stream().map(change).filter(Objects::nonNull).toList();
  }

  /** What can be worked out over all matches, by its name in small letters. */
  enum Function {
    COUNT,
    MIN,
    MAX,
    SUM,
    AVERAGE;

    /**
     * What values come to; of none, the least, the greatest and the average are nothing: null.
     *
     * @param type of what comes of it
     * @param values with how often there is each; numbers as double
     * @param count of all
     */
    public Object of(Class<?> type, SortedMap<Comparable<?>, Integer> values, long count) {
      return switch (this) {
        case COUNT -> count;
        case MIN -> values.isEmpty() ? null : typed(type, values.firstKey());
        case MAX -> values.isEmpty() ? null : typed(type, values.lastKey());
        case SUM -> typed(type, sum(values));
        case AVERAGE -> count == 0 ? null : sum(values) / count;
      };
    }

    private static double sum(SortedMap<Comparable<?>, Integer> values) {
      return values.entrySet().stream()
          .mapToDouble(each -> ((Number) each.getKey()).doubleValue() * each.getValue())
          .sum();
    }

    private static Object typed(Class<?> type, Object value) {
      if (!(value instanceof Number number) || type == double.class) {
        return value;
      }
      return type == int.class ? (Object) number.intValue() : (Object) number.longValue();
    }
  }
}
