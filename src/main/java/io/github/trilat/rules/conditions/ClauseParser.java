package io.github.trilat.rules.conditions;

import io.github.trilat.rules.lint.Vocabulary;
import io.github.trilat.rules.text.DrlText;
import io.github.trilat.rules.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads conditions: patterns joined by not, exists, forall, and, or. */
final class ClauseParser {
  /** No rule can bind it, for the name of a variable has but one dollar sign in front. */
  private static final String ITSELF = "$ itself";

  private final TokenCursor cursor;

  private ClauseParser(TokenCursor cursor) {
    this.cursor = cursor;
  }

  static List<Clause> parse(DrlText drl, List<Token> when) {
    ClauseParser parser = new ClauseParser(new TokenCursor(drl, when));
    List<Clause> clauses = new ArrayList<>();
    while (!parser.cursor.atEnd()) {
      if (!parser.cursor.takes(",")) {
        clauses.add(parser.either());
      }
    }
    return clauses.stream().flatMap(ClauseParser::apart).toList();
  }

  /** What {@code and} joins at the top stands as well without it. */
  private static Stream<Clause> apart(Clause clause) {
    return clause instanceof All all
        ? all.parts().stream().flatMap(ClauseParser::apart)
        : Stream.of(clause);
  }

  private Clause either() {
    int start = cursor.position();
    List<Clause> branches = new ArrayList<>(List.of(both()));
    while (cursor.takes("or") || cursor.takes("||")) {
      branches.add(both());
    }
    return any(branches, start);
  }

  private Clause both() {
    int start = cursor.position();
    List<Clause> parts = new ArrayList<>(List.of(one()));
    while (cursor.takes("and") || cursor.takes("&&")) {
      parts.add(one());
    }
    return all(parts, start);
  }

  private Clause one() {
    int start = cursor.position();
    if (cursor.takes("not")) {
      Clause inner = one();
      return new None(condition(Condition.Kind.NONE, start), inner);
    }
    if (cursor.takes("exists")) {
      Clause inner = one();
      return new Some(condition(Condition.Kind.SOME, start), inner);
    }
    if (cursor.takes("forall")) {
      return every(start);
    }
    return cursor.sees("(") ? bracket() : pattern();
  }

  /** Conditions in brackets: {@code ( A() and B() )}, or with the word in front, as it may be. */
  private Clause bracket() {
    int start = cursor.position();
    cursor.expect("(");
    boolean or = cursor.takes("or");
    boolean and = !or && cursor.takes("and");
    List<Clause> parts = new ArrayList<>();
    while (!cursor.takes(")")) {
      if (!cursor.takes(",")) {
        parts.add(or || and ? one() : either());
      }
    }
    return or ? any(parts, start) : all(parts, start);
  }

  private Clause every(int start) {
    Clause inside = bracket();
    List<Clause> parts = inside instanceof All all ? all.parts() : List.of(inside);
    Condition condition = condition(Condition.Kind.EVERY, start);
    return parts.size() == 1 && parts.get(0) instanceof Pattern only
        ? new Every(condition, itself(only), List.of(theSame(only)))
        : new Every(condition, parts.get(0), parts.subList(1, parts.size()));
  }

  /** Of a pattern that stands alone in forall: any fact of its type … */
  private static Pattern itself(Pattern only) {
    return new Pattern(only.condition(), ITSELF, only.type(), List.of());
  }

  /** … and that this fact meets it. */
  private static Pattern theSame(Pattern only) {
    List<Constraint> constraints = new ArrayList<>(only.constraints());
    Expression same = new Comparison(new Subject(), Relation.EQUAL, new Variable(ITSELF));
    constraints.add(new Constraint.Requirement(same.text(), same));
    return new Pattern(only.condition(), only.variable(), only.type(), constraints);
  }

  private Pattern pattern() {
    int start = cursor.position();
    String variable = cursor.seesBinding() ? cursor.next().text() : "";
    cursor.takes(":");
    Class<?> type = Vocabulary.facts().get(cursor.next().text());
    List<Constraint> constraints = new ConstraintParser(cursor).parse();
    return new Pattern(condition(Condition.Kind.FACT, start), variable, type, constraints);
  }

  private Clause any(List<Clause> branches, int start) {
    return branches.size() == 1
        ? branches.get(0)
        : new Any(condition(Condition.Kind.ANY, start), branches);
  }

  private Clause all(List<Clause> parts, int start) {
    return parts.size() == 1 ? parts.get(0) : new All(condition(Condition.Kind.ALL, start), parts);
  }

  private Condition condition(Condition.Kind kind, int start) {
    return new Condition(kind, cursor.textFrom(start), cursor.placeFrom(start));
  }
}
