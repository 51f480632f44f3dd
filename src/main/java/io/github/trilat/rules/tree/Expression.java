package io.github.trilat.rules.tree;

import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Parameter;
import io.github.trilat.rules.tree.Reading.Slots;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in a constraint or in the brackets of a response: a value, or something that holds or
 * does not. What a variable stands for is known, so that facts are all that a value depends on.
 */
public sealed interface Expression {

  /** What it is: a number's primitive type, a text, a time, a set, a constant, a fact. */
  Class<?> type();

  /** As a rule writes it. */
  String text();

  /**
   * What it says whatever its variables are called: two expressions that mean the same over the
   * same facts have the same meaning.
   *
   * @param facts names the fact of a pattern; empty for the one that the pattern looks at
   */
  String meaning(IntFunction<String> facts);

  /** Makes it ready to be worked out. */
  Reading reading(Slots slots);

  /** What it is made of. */
  default List<Expression> parts() {
    return List.of();
  }

  /** The patterns whose facts it reads, each as often as it does. */
  default Stream<Subject> subjects() {
    return this instanceof Subject subject
        ? Stream.of(subject)
        : parts().stream().flatMap(Expression::subjects);
  }

  /** Whether it was not understood; then that has been told. */
  default boolean isUnknown() {
    return type() == Object.class;
  }

  /** A number, a text, {@code true}, or a constant such as {@code Country.US}. */
  record Literal(Object value, Class<?> type, String text) implements Expression {
    static Literal of(boolean value) {
      return new Literal(value, boolean.class, String.valueOf(value));
    }

    @Override
    public String meaning(IntFunction<String> facts) {
      return text;
    }

    @Override
    public Reading reading(Slots slots) {
      return (fact, others) -> value;
    }
  }

  /**
   * The fact of a pattern, or what an accumulation came to.
   *
   * @param position of the pattern in its rule, from 0
   */
  record Subject(int position, Class<?> type) implements Expression {
    @Override
    public String text() {
      return "this";
    }

    @Override
    public String meaning(IntFunction<String> facts) {
      String name = facts.apply(position);
      return name.isEmpty() ? "this" : name;
    }

    @Override
    public Reading reading(Slots slots) {
      int slot = slots.of(position);
      return slot == Slots.NONE ? (fact, others) -> fact : (fact, others) -> others[slot];
    }
  }

  /**
   * What has a name in the rule: {@code $launch}, {@code value( "rally" )}.
   *
   * @param text the name
   * @param stands for what
   */
  record Named(String text, Expression stands) implements Expression {
    @Override
    public Class<?> type() {
      return stands.type();
    }

    @Override
    public String meaning(IntFunction<String> facts) {
      return stands.meaning(facts);
    }

    @Override
    public Reading reading(Slots slots) {
      return stands.reading(slots);
    }

    @Override
    public List<Expression> parts() {
      return List.of(stands);
    }
  }

  /** A field of a fact or constant: {@code count}, {@code $grave.value}. */
  record Member(Expression owner, String name, Class<?> type) implements Expression {
    @Override
    public String text() {
      return owner instanceof Subject ? name : owner.text() + "." + name;
    }

    @Override
    public String meaning(IntFunction<String> facts) {
      String before = owner.meaning(facts);
      return before.equals("this") ? name : before + "." + name;
    }

    @Override
    public Reading reading(Slots slots) {
      Reading field = Getters.of(owner.type(), name);
      if (owner instanceof Subject subject && slots.of(subject.position()) == Slots.NONE) {
        return field;
      }
      Reading whose = owner.reading(slots);
      return (fact, others) -> field.of(whose.of(fact, others), others);
    }

    @Override
    public List<Expression> parts() {
      return List.of(owner);
    }
  }

  /** A question to a time or a set: {@code at.isBefore( $at )}, {@code concerns.size}. */
  record Call(Expression owner, Question question, List<Expression> arguments)
      implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public Class<?> type() {
      return question.type();
    }

    @Override
    public String text() {
      String given =
          arguments.isEmpty()
              ? ""
              : arguments.stream()
                  .map(Expression::text)
                  .collect(Collectors.joining(", ", "(", ")"));
      return (owner instanceof Subject ? "" : owner.text() + ".") + question.word() + given;
    }

    @Override
    public String meaning(IntFunction<String> facts) {
      return owner.meaning(facts) + "." + question.word() + joined(arguments, ", ", facts);
    }

    @Override
    public Reading reading(Slots slots) {
      Reading whose = owner.reading(slots);
      if (arguments.isEmpty()) {
        return (fact, others) -> question.answer(whose.of(fact, others), null);
      }
      Reading given = arguments.get(0).reading(slots);
      return (fact, others) -> question.answer(whose.of(fact, others), given.of(fact, others));
    }

    @Override
    public List<Expression> parts() {
      return concat(List.of(owner), arguments);
    }
  }

  /** Two numbers reckoned together: {@code count + 1}. Whole numbers stay whole, as in Java. */
  record Arithmetic(Expression left, String sign, Expression right) implements Expression {
    @Override
    public Class<?> type() {
      // Each side is asked once: asked twice, a side within a side would be so four times.
      Class<?> one = left.type();
      Class<?> other = right.type();
      if (one == Object.class || other == Object.class) {
        return Object.class;
      }
      if (one == double.class || other == double.class) {
        return double.class;
      }
      return one == int.class && other == int.class ? int.class : long.class;
    }

    @Override
    public String text() {
      return left.text() + " " + sign + " " + right.text();
    }

    @Override
    public String meaning(IntFunction<String> facts) {
      return "(" + left.meaning(facts) + sign + right.meaning(facts) + ")";
    }

    @Override
    public Reading reading(Slots slots) {
      Reading one = left.reading(slots);
      Reading other = right.reading(slots);
      if (type() == double.class) {
        return (f, o) -> of(number(one, f, o).doubleValue(), number(other, f, o).doubleValue());
      }
      if (type() == long.class) {
        return (f, o) -> of(number(one, f, o).longValue(), number(other, f, o).longValue());
      }
      return (f, o) -> (int) of(number(one, f, o).longValue(), number(other, f, o).longValue());
    }

    private static Number number(Reading reading, Object fact, Object[] others) {
      return (Number) reading.of(fact, others);
    }

    private double of(double one, double other) {
      return switch (sign) {
        case "+" -> one + other;
        case "-" -> one - other;
        case "*" -> one * other;
        default -> one / other;
      };
    }

    private long of(long one, long other) {
      return switch (sign) {
        case "+" -> one + other;
        case "-" -> one - other;
        case "*" -> one * other;
        default -> one / other;
      };
    }

    @Override
    public List<Expression> parts() {
      return List.of(left, right);
    }
  }

  /** What {@code in} chooses from: {@code ( $holder, Country.US )}. */
  record Choice(List<Expression> parts) implements Expression {
    public Choice {
      parts = List.copyOf(parts);
    }

    @Override
    public Class<?> type() {
      return Collection.class;
    }

    @Override
    public String text() {
      return parts.stream().map(Expression::text).collect(Collectors.joining(", ", "( ", " )"));
    }

    @Override
    public String meaning(IntFunction<String> facts) {
      return joined(parts, ", ", facts);
    }

    @Override
    public Reading reading(Slots slots) {
      Reading[] each = readings(parts, slots);
      if (parts.stream().allMatch(Literal.class::isInstance)) {
        List<Object> values = parts.stream().map(part -> ((Literal) part).value()).toList();
        return (fact, others) -> values;
      }
      return (fact, others) -> {
        Object[] values = new Object[each.length];
        for (int at = 0; at < each.length; at++) {
          values[at] = each[at].of(fact, others);
        }
        return Arrays.asList(values);
      };
    }
  }

  /** Two sides compared: {@code count >= $grave.value}. */
  record Comparison(Expression left, Relation relation, Expression right) implements Expression {
    @Override
    public Class<?> type() {
      return boolean.class;
    }

    @Override
    public String text() {
      return left.text() + " " + relation.sign() + " " + right.text();
    }

    @Override
    public String meaning(IntFunction<String> facts) {
      return left.meaning(facts) + " " + relation.sign() + " " + right.meaning(facts);
    }

    @Override
    public Reading reading(Slots slots) {
      Reading one = left.reading(slots);
      Reading other = right.reading(slots);
      boolean plain = !Vocabulary.isNumber(left.type()) || !Vocabulary.isNumber(right.type());
      if (relation == Relation.EQUAL && plain) {
        return (f, o) -> one.of(f, o).equals(other.of(f, o));
      }
      if (relation == Relation.UNEQUAL && plain) {
        return (f, o) -> !one.of(f, o).equals(other.of(f, o));
      }
      return (f, o) -> relation.holds(one.of(f, o), other.of(f, o));
    }

    @Override
    public List<Expression> parts() {
      return List.of(left, right);
    }
  }

  /**
   * How one time lies to another: {@code this after[ 0s, "consult-window" ] $launch}.
   *
   * @param word {@code after}, {@code before} or {@code coincides}
   * @param bounds none, the least distance, or the least and the greatest; of {@code coincides} the
   *     greatest alone; each a number of seconds, or a parameter that is a time
   */
  record Timing(Expression left, String word, List<Expression> bounds, Expression right)
      implements Expression {
    public Timing {
      bounds = List.copyOf(bounds);
    }

    /** What a bound comes to: a number of seconds, or a parameter in its own unit of time. */
    public static double seconds(Object bound) {
      return bound instanceof Parameter parameter
          ? parameter.value() * ParameterDefinition.secondsIn(parameter.unit()).orElse(0)
          : ((Number) bound).doubleValue();
    }

    @Override
    public Class<?> type() {
      return boolean.class;
    }

    @Override
    public String text() {
      String between =
          bounds.isEmpty()
              ? ""
              : bounds.stream().map(Expression::text).collect(Collectors.joining(", ", "[ ", " ]"));
      return left.text() + " " + word + between + " " + right.text();
    }

    @Override
    public String meaning(IntFunction<String> facts) {
      return left.meaning(facts)
          + " "
          + word
          + joined(bounds, ", ", facts)
          + " "
          + right.meaning(facts);
    }

    @Override
    public Reading reading(Slots slots) {
      Reading one = left.reading(slots);
      Reading other = right.reading(slots);
      Reading[] limits = readings(bounds, slots);
      return (f, o) -> {
        Duration apart = Duration.between(at(other.of(f, o)), at(one.of(f, o)));
        return switch (word) {
          case "after" -> isWithin(apart, limits, f, o);
          case "before" -> isWithin(apart.negated(), limits, f, o);
          default ->
              apart.abs().compareTo(limits.length == 0 ? Duration.ZERO : of(limits[0], f, o)) <= 0;
        };
      };
    }

    private static boolean isWithin(Duration apart, Reading[] limits, Object f, Object[] o) {
      if (limits.length == 0) {
        return apart.compareTo(Duration.ZERO) > 0;
      }
      return apart.compareTo(of(limits[0], f, o)) >= 0
          && (limits.length == 1 || apart.compareTo(of(limits[1], f, o)) <= 0);
    }

    private static Duration of(Reading limit, Object fact, Object[] others) {
      return Duration.ofMillis(Math.round(1000 * seconds(limit.of(fact, others))));
    }

    private static Instant at(Object when) {
      return (Instant) when;
    }

    @Override
    public List<Expression> parts() {
      return concat(concat(List.of(left), bounds), List.of(right));
    }
  }

  /**
   * All of several, or one of them: {@code count > 1 && count < 10}, {@code failed || count > 10}.
   *
   * @param every whether it is all
   */
  record Joined(boolean every, List<Expression> parts) implements Expression {
    public Joined {
      parts = List.copyOf(parts);
    }

    @Override
    public Class<?> type() {
      return boolean.class;
    }

    @Override
    public String text() {
      return parts.stream().map(Expression::text).collect(Collectors.joining(sign()));
    }

    @Override
    public String meaning(IntFunction<String> facts) {
      return joined(parts, sign(), facts);
    }

    private String sign() {
      return every ? " && " : " || ";
    }

    /** Of all, the first that does not hold decides; of one of them, the first that does. */
    @Override
    public Reading reading(Slots slots) {
      Reading[] each = readings(parts, slots);
      return (fact, others) -> {
        for (Reading part : each) {
          if (part.holds(fact, others) != every) {
            return !every;
          }
        }
        return every;
      };
    }
  }

  /** That something does not hold: {@code !failed}. */
  record Opposite(Expression of) implements Expression {
    @Override
    public Class<?> type() {
      return boolean.class;
    }

    @Override
    public String text() {
      return "!" + of.text();
    }

    @Override
    public String meaning(IntFunction<String> facts) {
      return "!(" + of.meaning(facts) + ")";
    }

    @Override
    public Reading reading(Slots slots) {
      Reading inner = of.reading(slots);
      return (fact, others) -> !inner.holds(fact, others);
    }

    @Override
    public List<Expression> parts() {
      return List.of(of);
    }
  }

  /** What was not understood, and has been reported. */
  record Unknown(String text) implements Expression {
    @Override
    public Class<?> type() {
      return Object.class;
    }

    @Override
    public String meaning(IntFunction<String> facts) {
      return text;
    }

    @Override
    public Reading reading(Slots slots) {
      throw new IllegalStateException("not understood: " + text);
    }
  }

  private static String joined(List<Expression> parts, String between, IntFunction<String> facts) {
    return parts.stream()
        .map(part -> part.meaning(facts))
        .collect(Collectors.joining(between, "(", ")"));
  }

  private static Reading[] readings(List<Expression> parts, Slots slots) {
    return parts.stream().map(part -> part.reading(slots)).toArray(Reading[]::new);
  }

  private static List<Expression> concat(List<Expression> some, List<Expression> others) {
    List<Expression> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  /** The field that it reads, behind whatever name, if it is one. */
  default Optional<Member> field() {
    return this instanceof Named named
        ? named.stands().field()
        : Optional.of(this).filter(Member.class::isInstance).map(Member.class::cast);
  }

  /** The pattern whose fact it is itself, behind whatever name; nothing for a value. */
  default Optional<Subject> fact() {
    Expression it = this instanceof Named named ? named.stands() : this;
    return Optional.of(it)
        .filter(Subject.class::isInstance)
        .map(Subject.class::cast)
        .filter(subject -> Fact.class.isAssignableFrom(subject.type()));
  }
}
