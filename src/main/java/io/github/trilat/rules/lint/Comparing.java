package io.github.trilat.rules.lint;

import io.github.trilat.rules.text.Brackets;
import io.github.trilat.rules.text.Token;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The parts of a constraint.
 *
 * @param field empty if it is none of a field, a sign and values
 */
record Comparing(String field, String sign, List<String> values) {

  private static final Set<String> SIGNS =
      Set.of("==", "!=", "<", ">", "<=", ">=", "in", "contains", "excludes", "memberOf");
  private static final Set<String> JOINING = Set.of("&&", "||");

  /**
   * Reads them.
   *
   * @param meaning of a value
   */
  static Comparing of(List<Token> part, Function<List<Token>, String> meaning) {
    Token field = part.get(0);
    boolean plain = field.isWord() && !field.isVariable();
    if (plain && part.size() == 1) {
      return new Comparing(field.text(), "==", List.of("true"));
    }
    boolean not = part.size() > 2 && part.get(1).is("not");
    int sign = not ? 2 : 1;
    boolean compares = plain && sign + 1 < part.size() && SIGNS.contains(part.get(sign).text());
    if (!compares || part.stream().anyMatch(token -> JOINING.contains(token.text()))) {
      return new Comparing("", "", List.of(meaning.apply(part)));
    }
    return new Comparing(
        field.text(),
        (not ? "not " : "") + part.get(sign).text(),
        values(part.subList(sign + 1, part.size()), meaning));
  }

  private static List<String> values(List<Token> rest, Function<List<Token>, String> meaning) {
    boolean list = rest.get(0).is("(") && Brackets.closing(rest, 0) == rest.size() - 1;
    List<List<Token>> parts =
        list ? ConstraintReader.parts(rest.subList(1, rest.size() - 1), ",") : List.of(rest);
    return parts.stream().map(meaning).sorted().toList();
  }
}
