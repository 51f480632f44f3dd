package io.github.trilat.rules.lint;

import io.github.trilat.rules.text.Brackets;
import io.github.trilat.rules.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads off a pattern which values its fields may have: {@code id == "tisa"}, {@code kind in (
 * Kind.A, Kind.B )}, {@code usable}. What it cannot tell, it leaves open.
 */
final class ConstraintReader {

  private static final String TRUE = "true";

  private ConstraintReader() {}

  static Map<String, Set<String>> read(List<Token> pattern) {
    Map<String, Set<String>> fields = new HashMap<>();
    for (List<Token> constraint : parts(pattern, ",")) {
      values(constraint).ifPresent(values -> fields.put(constraint.get(0).text(), values));
    }
    return fields;
  }

  private static Optional<Set<String>> values(List<Token> constraint) {
    if (constraint.isEmpty() || !constraint.get(0).isWord() || constraint.get(0).isVariable()) {
      return Optional.empty();
    }
    if (constraint.size() == 1) {
      return Optional.of(Set.of(TRUE));
    }
    List<Token> rest = constraint.subList(2, constraint.size());
    if (constraint.get(1).is("==")) {
      return literal(rest).map(Set::of);
    }
    return constraint.get(1).is("in") && Brackets.closing(rest, 0) == rest.size() - 1
        ? literals(rest.subList(1, rest.size() - 1))
        : Optional.empty();
  }

  private static Optional<Set<String>> literals(List<Token> list) {
    Set<String> values = new HashSet<>();
    for (List<Token> each : parts(list, ",")) {
      Optional<String> value = literal(each);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      values.add(value.get());
    }
    return Optional.of(values);
  }

  /** A text, or a constant such as {@code Country.JAPAN} without its type. */
  static Optional<String> literal(List<Token> tokens) {
    if (tokens.size() == 1 && (tokens.get(0).isText() || isFlag(tokens.get(0)))) {
      return Optional.of(tokens.get(0).text());
    }
    return tokens.size() == 3 && Vocabulary.enums().containsKey(tokens.get(0).text())
        ? Optional.of(tokens.get(2).text())
        : Optional.empty();
  }

  private static boolean isFlag(Token token) {
    return token.is(TRUE) || token.is("false");
  }

  /** What stands between the signs, outside of brackets. */
  static List<List<Token>> parts(List<Token> tokens, String sign) {
    List<List<Token>> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int at = 0; at < tokens.size(); at++) {
      depth += Brackets.change(tokens.get(at));
      if (depth == 0 && tokens.get(at).is(sign)) {
        parts.add(tokens.subList(start, at));
        start = at + 1;
      }
    }
    parts.add(tokens.subList(start, tokens.size()));
    return parts;
  }
}
