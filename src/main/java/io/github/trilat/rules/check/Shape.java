package io.github.trilat.rules.check;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.model.Status;
import io.github.trilat.rules.tree.Clause;
import io.github.trilat.rules.tree.Clause.Kind;
import io.github.trilat.rules.tree.Clause.Pattern;
import io.github.trilat.rules.tree.Expression;
import io.github.trilat.rules.tree.Expression.Choice;
import io.github.trilat.rules.tree.Expression.Comparison;
import io.github.trilat.rules.tree.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule in a form in which it can be compared with others, whatever its variables are called.
 *
 * @param patterns its conditions, but for those that are more than patterns
 * @param others the other conditions, such as those with an {@code or}
 * @param responses what it proposes
 */
record Shape(List<Asked> patterns, Set<String> others, Set<String> responses) {

  /** Fields that tell one fact of a type from another. */
  private static final List<String> NAMES = List.of("id", "name", "indicator", "drill");

  private static final String IT = "it";
  private static final List<Value> IN_FORCE =
      Arrays.stream(Status.values()).filter(Status::inForce).map(Value::of).toList();

  Shape {
    patterns = List.copyOf(patterns);
    others = Set.copyOf(others);
    responses = Set.copyOf(responses);
  }

  /**
   * A pattern of a rule's conditions.
   *
   * @param place of the condition
   * @param mode {@code not}, {@code exists}, or empty
   * @param key tells it from the rule's other patterns of that fact, such as {@code Track1} or
   *     {@code Parameter[hub-relay-delay]}
   * @param fields what it asks, in order
   */
  record Asked(Place place, String mode, Pattern pattern, String key, List<Field> fields) {

    /** Whether no fact may match it. */
    boolean isDenied() {
      return mode.equals("not");
    }

    String type() {
      return pattern.type().getSimpleName();
    }

    /** What is asked of one field each. That a mechanism is usable tells its status as well. */
    List<Field> plainFields() {
      List<Field> all = new ArrayList<>();
      for (Field each : fields) {
        if (!each.name().isEmpty()) {
          all.add(each);
        }
        if (each.meaning().equals("usable == true")) {
          all.add(new Field(each.place(), each.text(), "status", "in", IN_FORCE));
        }
      }
      return all;
    }

    /** What has to be so for it, bit by bit; one bit where it names no fact. */
    private Stream<String> bits() {
      return mode.isEmpty()
          ? Stream.concat(Stream.of(key), fields.stream().map(each -> key + ": " + each.meaning()))
          : Stream.of(
              fields.stream()
                  .map(Field::meaning)
                  .sorted()
                  .collect(Collectors.joining(" ; ", mode + " " + type() + "( ", " )")));
    }
  }

  /**
   * What a pattern asks of one field, such as {@code count >= $many.value}.
   *
   * @param text as written
   * @param name of the field; empty where the constraint is more than a field, a sign and values
   * @param sign such as {@code >=}, {@code not in}; {@code ==} for a field alone
   * @param values what it is compared with, sorted, each variable by what it stands for
   */
  record Field(Place place, String text, String name, String sign, List<Value> values) {
    Field {
      values = List.copyOf(values);
    }

    /** What it asks, without its place. */
    String meaning() {
      return name
          + " "
          + sign
          + " "
          + values.stream().map(Value::meaning).collect(Collectors.joining(", "));
    }
  }

  static Shape of(Rule rule) {
    boolean choices =
        rule.clauses()
            .anyMatch(
                each ->
                    each.kind() == Kind.ANY
                        || each.kind() == Kind.EVERY
                        || each.kind() == Kind.TOTAL);
    Map<Integer, String> keys = new HashMap<>();
    Map<Integer, Pattern> byPosition =
        rule.patterns().collect(Collectors.toMap(Pattern::position, each -> each));
    List<Asked> patterns = new ArrayList<>();
    Set<String> others = new HashSet<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Clause clause : rule.conditions()) {
      Clause inner =
          clause.kind() == Kind.NONE || clause.kind() == Kind.SOME ? clause.parts().get(0) : clause;
      String mode = inner.equals(clause) ? "" : clause.kind() == Kind.NONE ? "not" : "exists";
      clause
          .all()
          .filter(Pattern.class::isInstance)
          .map(Pattern.class::cast)
          .forEach(each -> keys.put(each.position(), mode.isEmpty() ? key(each, counts) : IT));
      if (!choices && inner instanceof Pattern pattern) {
        patterns.add(asked(mode, pattern, keys, byPosition));
      } else {
        others.add(clause.written().text());
      }
    }
    Set<String> responses =
        rule.responses().stream()
            .map(each -> each.meaning(position -> keys.getOrDefault(position, IT)))
            .collect(Collectors.toSet());
    return new Shape(patterns, others, responses);
  }

  /** By its name, if the pattern gives it; else by its number among those of its fact. */
  private static String key(Pattern pattern, Map<String, Integer> counts) {
    String fact = pattern.type().getSimpleName();
    return NAMES.stream()
        .flatMap(name -> pattern.text(name).stream())
        .findFirst()
        .map(name -> fact + "[" + name + "]")
        .filter(key -> counts.merge(key, 1, Integer::sum) == 1)
        .orElseGet(() -> fact + counts.merge(fact, 1, Integer::sum));
  }

  private static Asked asked(
      String mode, Pattern pattern, Map<Integer, String> keys, Map<Integer, Pattern> byPosition) {
    IntFunction<String> names =
        position -> position == pattern.position() ? "" : keys.getOrDefault(position, IT);
    return new Asked(
        pattern.written().place(),
        mode,
        pattern,
        keys.get(pattern.position()),
        pattern.constraints().stream()
            .map(each -> field(each, pattern, names, byPosition))
            .toList());
  }

  private static Field field(
      Clause.Constraint constraint,
      Pattern pattern,
      IntFunction<String> names,
      Map<Integer, Pattern> byPosition) {
    Expression test = constraint.test();
    if (test instanceof Comparison comparison) {
      Optional<String> own = pattern.field(comparison.left());
      if (own.isPresent()) {
        return new Field(
            constraint.place(),
            constraint.text(),
            own.get(),
            comparison.relation().sign(),
            values(comparison.right(), names, byPosition));
      }
    }
    return pattern
        .field(test)
        .map(
            name ->
                new Field(
                    constraint.place(), constraint.text(), name, "==", List.of(Value.of(true))))
        .orElseGet(
            () ->
                new Field(
                    constraint.place(),
                    constraint.text(),
                    "",
                    "",
                    List.of(Value.of(test, names, byPosition))));
  }

  private static List<Value> values(
      Expression right, IntFunction<String> names, Map<Integer, Pattern> byPosition) {
    List<Expression> parts = right instanceof Choice choice ? choice.parts() : List.of(right);
    return parts.stream()
        .map(each -> Value.of(each, names, byPosition))
        .sorted(Comparator.comparing(Value::meaning))
        .toList();
  }

  /** All that has to be so, bit by bit: a rule that asks for more of them fires less often. */
  Set<String> conditions() {
    return Stream.concat(others.stream(), patterns.stream().flatMap(Asked::bits))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
