package io.github.trilat.rules.lint;

import io.github.trilat.engine.FactKind;
import io.github.trilat.engine.RuleEffect;
import io.github.trilat.model.Level;
import io.github.trilat.model.Proposes;
import io.github.trilat.model.Respond;
import io.github.trilat.rules.text.Brackets;
import io.github.trilat.rules.text.Token;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads off the right side of a rule what each of its sentences can bring about. */
final class EffectReader {

  /** Facts that are always there; what a sentence answers is none of them. */
  private static final Set<String> ALWAYS_THERE =
      Set.of("Currency", "Indicator", "Level", "Mechanism", "Parameter", "Partner");

  /** Which field of what comes about tells the id of a fact that the sentence names. */
  private static final Map<String, List<String>> ID_FIELDS =
      Map.of("Mechanism", List.of("mechanism", "id"), "Indicator", List.of("indicator"));

  private static final Map<String, String> IDS = Map.of("Mechanism", "id", "Indicator", "name");

  private final List<Token> tokens;
  private final Map<String, FactKind> bound;

  EffectReader(List<Token> tokens, Map<String, FactKind> bound) {
    this.tokens = tokens;
    this.bound = bound;
  }

  /** A word of a response with what stands in its brackets. */
  private record Word(String verb, List<List<Token>> arguments) {}

  List<RuleEffect> read() {
    return ConstraintReader.parts(tokens, ";").stream()
        .filter(sentence -> !sentence.isEmpty())
        .map(this::words)
        .flatMap(words -> effect(words).stream())
        .toList();
  }

  private List<Word> words(List<Token> sentence) {
    List<Word> words = new ArrayList<>();
    for (int at = 1; at + 2 < sentence.size(); ) {
      int close = Brackets.closing(sentence, at + 2);
      List<Token> arguments = sentence.subList(at + 3, close);
      words.add(
          new Word(
              sentence.get(at + 1).text(),
              arguments.isEmpty() ? List.of() : ConstraintReader.parts(arguments, ",")));
      at = close + 1;
    }
    return words;
  }

  private Optional<RuleEffect> effect(List<Word> words) {
    return words.stream()
        .findFirst()
        .flatMap(this::meaning)
        .map(method -> method.getAnnotation(Proposes.class))
        .map(
            proposes ->
                new RuleEffect(
                    Set.of(proposes.value()),
                    brings(proposes.brings(), words),
                    about(words),
                    proposes.brings() == Level.class
                        && words.stream().anyMatch(word -> word.verb().equals("by"))));
  }

  private Optional<Method> meaning(Word first) {
    return Vocabulary.meanings(Respond.class, first.verb()).stream()
        .filter(method -> method.getParameterCount() == first.arguments().size())
        .filter(method -> takes(method, first.arguments()))
        .findFirst();
  }

  private boolean takes(Method method, List<List<Token>> arguments) {
    for (int index = 0; index < arguments.size(); index++) {
      String wanted = method.getParameterTypes()[index].getSimpleName();
      if (variable(arguments.get(index)).filter(kind -> !kind.type().equals(wanted)).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private Optional<FactKind> variable(List<Token> argument) {
    return argument.size() == 1
        ? Optional.ofNullable(bound.get(argument.get(0).text()))
        : Optional.empty();
  }

  private List<FactKind> about(List<Word> words) {
    return arguments(words)
        .flatMap(argument -> variable(argument).stream())
        .filter(kind -> !ALWAYS_THERE.contains(kind.type()))
        .distinct()
        .toList();
  }

  private static Stream<List<Token>> arguments(List<Word> words) {
    return words.stream().flatMap(word -> word.arguments().stream());
  }

  private FactKind brings(Class<?> fact, List<Word> words) {
    Map<String, Set<String>> fields = new HashMap<>();
    arguments(words)
        .forEach(
            argument -> {
              constant(fact, argument, fields);
              variable(argument).ifPresent(kind -> id(fact, kind, fields));
            });
    return new FactKind(fact.getSimpleName(), fields);
  }

  /** A constant fills the field of its type, if only one has that type. */
  private static void constant(
      Class<?> fact, List<Token> argument, Map<String, Set<String>> fields) {
    if (argument.size() == 3) {
      List<String> names =
          components(fact)
              .filter(part -> part.getType().getSimpleName().equals(argument.get(0).text()))
              .map(RecordComponent::getName)
              .toList();
      ConstraintReader.literal(argument)
          .filter(any -> names.size() == 1)
          .ifPresent(value -> fields.put(names.get(0), Set.of(value)));
    }
  }

  private static void id(Class<?> fact, FactKind named, Map<String, Set<String>> fields) {
    Set<String> ids = named.values(IDS.getOrDefault(named.type(), ""));
    if (!ids.isEmpty()) {
      components(fact)
          .map(RecordComponent::getName)
          .filter(ID_FIELDS.get(named.type())::contains)
          .findFirst()
          .ifPresent(field -> fields.put(field, ids));
    }
  }

  private static Stream<RecordComponent> components(Class<?> fact) {
    return Arrays.stream(fact.getRecordComponents());
  }
}
