package io.github.trilat.rules.lint;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.model.Fact;
import io.github.trilat.rules.text.DrlText;
import io.github.trilat.rules.text.Token;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that a word of a response takes what stands in its brackets. */
record ArgumentLint(DrlText drl, List<Token> tokens, Scope scope, Problems problems) {

  private static final String DEFAULT =
      "Put that in the brackets; bind it in the conditions if need be.";

  /**
   * Checks one word.
   *
   * @param meanings what it can take, in one way or another
   */
  void check(Token verb, List<Method> meanings, List<Operand> arguments) {
    if (meanings.stream().anyMatch(meaning -> takes(meaning, arguments))) {
      arguments.forEach(this::checkAccess);
      return;
    }
    boolean one = arguments.size() == 1;
    drl.error(
        problems,
        one ? tokens.get(arguments.get(0).start()) : verb,
        "‘" + verb.text() + "’ takes " + wanted(meanings) + ", not " + given(arguments),
        one ? remedy(meanings, arguments.get(0)) : DEFAULT);
  }

  private String remedy(List<Method> meanings, Operand argument) {
    Token first = tokens.get(argument.start());
    Optional<Operand> bound = scope.get(first.text());
    if (bound.filter(each -> takesOne(meanings, each)).isPresent()) {
      return "Write " + first.text() + " alone.";
    }
    return bound
        .flatMap(Operand::field)
        .flatMap(field -> fact(meanings, field).map(fact -> itself(first, field, fact)))
        .orElse(DEFAULT);
  }

  private static String itself(Token variable, Operand.Field field, Class<?> fact) {
    return Shown.value(variable.text())
        + " stands for a field, "
        + Shown.value(field.name())
        + "; name the fact itself: $name : "
        + fact.getSimpleName()
        + "( … )";
  }

  /** A fact that the word takes; the field's own, if it takes that. */
  private static Optional<Class<?>> fact(List<Method> meanings, Operand.Field field) {
    List<Class<?>> facts =
        meanings.stream()
            .flatMap(meaning -> Stream.<Class<?>>of(meaning.getParameterTypes()))
            .filter(Fact.class::isAssignableFrom)
            .toList();
    return facts.stream().anyMatch(fact -> fact.isAssignableFrom(field.fact()))
        ? Optional.of(field.fact())
        : facts.stream().findFirst();
  }

  /** On the right side a field of a fact has to be called, for it becomes Java as it stands. */
  private void checkAccess(Operand operand) {
    boolean reads = tokens.get(operand.start()).isVariable() && operand.end() > operand.start() + 1;
    if (reads && operand.isKnown() && !tokens.get(operand.end() - 1).is(")")) {
      Token last = tokens.get(operand.end() - 1);
      drl.error(
          problems,
          last,
          "a field is read with brackets on this side of a rule",
          "Write " + last.text() + "(), or bind it in the conditions.");
    }
  }

  private static boolean takesOne(List<Method> meanings, Operand argument) {
    return meanings.stream().anyMatch(meaning -> takes(meaning, List.of(argument)));
  }

  private static boolean takes(Method meaning, List<Operand> arguments) {
    Class<?>[] wanted = meaning.getParameterTypes();
    if (wanted.length != arguments.size()) {
      return false;
    }
    for (int index = 0; index < wanted.length; index++) {
      Operand given = arguments.get(index);
      if (given.isKnown() && !wanted[index].isAssignableFrom(given.type())) {
        return false;
      }
    }
    return true;
  }

  private static String wanted(List<Method> meanings) {
    return String.join(
        " or ",
        meanings.stream().map(meaning -> types(List.of(meaning.getParameterTypes()))).toList());
  }

  private static String given(List<Operand> arguments) {
    return types(arguments.stream().<Class<?>>map(Operand::type).toList());
  }

  private static String types(List<Class<?>> types) {
    return types.isEmpty()
        ? "nothing"
        : String.join(" and ", types.stream().map(Vocabulary::words).toList());
  }
}
