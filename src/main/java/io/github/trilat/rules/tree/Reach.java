package io.github.trilat.rules.tree;

import io.github.trilat.engine.FactKind;
import io.github.trilat.engine.RuleEffect;
import io.github.trilat.engine.RuleReach;
import io.github.trilat.model.Level;
import io.github.trilat.model.Proposes;
import io.github.trilat.rules.tree.Clause.Pattern;
import io.github.trilat.rules.tree.Expression.Choice;
import io.github.trilat.rules.tree.Expression.Comparison;
import io.github.trilat.rules.tree.Expression.Literal;
import io.github.trilat.rules.tree.Expression.Member;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads off a rule what it needs and what it can bring about, without running it. */
public final class Reach {

  /** Facts that are always there; what a sentence answers is none of them. */
  private static final Set<String> ALWAYS_THERE =
      Set.of("Currency", "Indicator", "Level", "Mechanism", "Parameter", "Partner");

  /** Which field of what comes about tells the id of a fact that the sentence names. */
  private static final Map<String, List<String>> ID_FIELDS =
      Map.of("Mechanism", List.of("mechanism", "id"), "Indicator", List.of("indicator"));

  private static final Map<String, String> IDS = Map.of("Mechanism", "id", "Indicator", "name");

  private final Map<Integer, FactKind> kinds;

  private Reach(Rule rule) {
    this.kinds =
        rule.patterns()
            .collect(Collectors.toMap(Pattern::position, Reach::kind, (one, same) -> one));
  }

  /** What a rule without mistakes reaches. */
  public static RuleReach of(Rule rule) {
    Reach reach = new Reach(rule);
    return new RuleReach(
        rule.conditions().stream().flatMap(Reach::needed).map(Reach::kind).toList(),
        rule.mentions().stream()
            .filter(mention -> mention.kind() == Mention.Kind.MECHANISM)
            .map(Mention::name)
            .collect(Collectors.toSet()),
        rule.responses().stream().flatMap(each -> reach.effect(each).stream()).toList());
  }

  /** Patterns that have to be met; beside an {@code or}, none of them is needed. */
  private static Stream<Pattern> needed(Clause clause) {
    if (clause instanceof Pattern pattern) {
      return Stream.of(pattern);
    }
    boolean all = clause.kind() == Clause.Kind.ALL || clause.kind() == Clause.Kind.SOME;
    return all ? clause.parts().stream().flatMap(Reach::needed) : Stream.empty();
  }

  /** The facts that it may match: {@code id == "tisa"}, {@code kind in ( … )}, {@code usable}. */
  private static FactKind kind(Pattern pattern) {
    Map<String, Set<String>> fields = new HashMap<>();
    for (Clause.Constraint constraint : pattern.constraints()) {
      Expression test = constraint.test();
      if (test instanceof Member member) {
        pattern.field(member).ifPresent(field -> fields.put(field, Set.of("true")));
      } else if (test instanceof Comparison comparison) {
        pattern
            .field(comparison.left())
            .ifPresent(field -> values(comparison).ifPresent(all -> fields.put(field, all)));
      }
    }
    return new FactKind(pattern.type().getSimpleName(), fields);
  }

  private static Optional<Set<String>> values(Comparison comparison) {
    if (comparison.relation() == Relation.EQUAL) {
      return literal(comparison.right()).map(Set::of);
    }
    if (comparison.relation() != Relation.IN
        || !(comparison.right() instanceof Choice choice)
        || choice.parts().stream().anyMatch(each -> literal(each).isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        choice.parts().stream()
            .flatMap(each -> literal(each).stream())
            .collect(Collectors.toSet()));
  }

  /** A text, a flag, or a constant such as {@code Country.JAPAN} without its type. */
  private static Optional<String> literal(Expression expression) {
    return expression instanceof Literal literal && !(literal.value() instanceof Number)
        ? Optional.of(
            literal.value() instanceof Enum<?> constant
                ? constant.name()
                : literal.value().toString())
        : Optional.empty();
  }

  private Optional<RuleEffect> effect(Response response) {
    return response.words().stream()
        .findFirst()
        .map(word -> word.verb().getAnnotation(Proposes.class))
        .map(
            proposes ->
                new RuleEffect(
                    Set.of(proposes.value()),
                    brings(proposes.brings(), response),
                    about(response),
                    proposes.brings() == Level.class
                        && response.words().stream()
                            .anyMatch(word -> word.verb().getName().equals("by"))));
  }

  private List<FactKind> about(Response response) {
    return arguments(response)
        .flatMap(argument -> named(argument).stream())
        .filter(kind -> !ALWAYS_THERE.contains(kind.type()))
        .distinct()
        .toList();
  }

  private static Stream<Expression> arguments(Response response) {
    return response.words().stream().flatMap(word -> word.arguments().stream());
  }

  private Optional<FactKind> named(Expression argument) {
    return argument.fact().map(subject -> kinds.get(subject.position()));
  }

  private FactKind brings(Class<?> fact, Response response) {
    Map<String, Set<String>> fields = new HashMap<>();
    arguments(response)
        .forEach(
            argument -> {
              constant(fact, argument, fields);
              named(argument).ifPresent(kind -> id(fact, kind, fields));
            });
    return new FactKind(fact.getSimpleName(), fields);
  }

  /** A constant fills the field of its type, if only one has that type. */
  private static void constant(
      Class<?> fact, Expression argument, Map<String, Set<String>> fields) {
    List<String> names =
        Arrays.stream(fact.getRecordComponents())
            .filter(part -> argument instanceof Literal && part.getType() == argument.type())
            .map(RecordComponent::getName)
            .toList();
    if (names.size() == 1) {
      literal(argument).ifPresent(value -> fields.put(names.get(0), Set.of(value)));
    }
  }

  private static void id(Class<?> fact, FactKind named, Map<String, Set<String>> fields) {
    Set<String> ids = named.values(IDS.getOrDefault(named.type(), ""));
    if (!ids.isEmpty()) {
      Arrays.stream(fact.getRecordComponents())
          .map(RecordComponent::getName)
          .filter(ID_FIELDS.get(named.type())::contains)
          .findFirst()
          .ifPresent(field -> fields.put(field, new HashSet<>(ids)));
    }
  }
}
