package io.github.trilat.rules.conditions;

import io.github.trilat.rules.lint.Vocabulary;
import io.github.trilat.rules.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the expressions of constraints; what binds most closely is read last. */
final class ExpressionParser {
  private static final List<Relation> EQUALITIES = List.of(Relation.EQUAL, Relation.UNEQUAL);

  private final TokenCursor cursor;

  ExpressionParser(TokenCursor cursor) {
    this.cursor = cursor;
  }

  /** One side of a comparison or a whole constraint, {@code ||} being the loosest. */
  Expression expression() {
    List<Expression> parts = new ArrayList<>(List.of(conjunction(Optional.empty())));
    while (cursor.takes("||")) {
      parts.add(conjunction(Optional.of(leftmost(parts.get(parts.size() - 1)))));
    }
    return parts.size() == 1 ? parts.get(0) : new Disjunction(parts);
  }

  private Expression conjunction(Optional<Expression> before) {
    List<Expression> parts = new ArrayList<>(List.of(equality(before)));
    while (cursor.takes("&&")) {
      parts.add(equality(Optional.of(leftmost(parts.get(parts.size() - 1)))));
    }
    return parts.size() == 1 ? parts.get(0) : new Conjunction(parts);
  }

  /** What a comparison without a left side compares: {@code count > 1 && < 10}. */
  private static Expression leftmost(Expression expression) {
    if (expression instanceof Comparison comparison) {
      return comparison.left();
    }
    return expression instanceof Conjunction conjunction
        ? leftmost(conjunction.parts().get(conjunction.parts().size() - 1))
        : expression;
  }

  private Expression equality(Optional<Expression> before) {
    Expression left = before.filter(each -> seesRelation()).orElseGet(this::relational);
    for (Optional<Relation> sign = relation(); sign.isPresent(); sign = relation()) {
      boolean equality = EQUALITIES.contains(sign.get());
      left = new Comparison(left, sign.get(), equality ? relational() : right(sign.get()));
    }
    return left;
  }

  private Expression relational() {
    Expression left = sum();
    int start = cursor.position();
    Optional<Relation> sign = relation();
    if (sign.isEmpty() || EQUALITIES.contains(sign.get())) {
      cursor.backTo(start);
      return left;
    }
    return new Comparison(left, sign.get(), right(sign.get()));
  }

  private Expression right(Relation relation) {
    boolean choice = relation == Relation.IN || relation == Relation.NOT_IN;
    return choice && cursor.takes("(") ? new Choice(list()) : sum();
  }

  private boolean seesRelation() {
    int start = cursor.position();
    boolean seen = relation().isPresent();
    cursor.backTo(start);
    return seen;
  }

  private Optional<Relation> relation() {
    if (cursor.atEnd()) {
      return Optional.empty();
    }
    if (cursor.takes("excludes")) {
      return Optional.of(Relation.NOT_CONTAINS);
    }
    if (cursor.takes("memberOf")) {
      return Optional.of(Relation.IN);
    }
    if (cursor.takes("not", "memberOf")) {
      return Optional.of(Relation.NOT_IN);
    }
    return Arrays.stream(Relation.values())
        .filter(each -> cursor.takes(each.sign().split(" ")))
        .findFirst();
  }

  private Expression sum() {
    Expression left = product();
    while (cursor.sees("+") || cursor.sees("-")) {
      left = new Arithmetic(left, cursor.next().text(), product());
    }
    return left;
  }

  private Expression product() {
    Expression left = single();
    while (cursor.sees("*") || cursor.sees("/")) {
      left = new Arithmetic(left, cursor.next().text(), single());
    }
    return left;
  }

  private Expression single() {
    if (cursor.takes("!")) {
      return new Opposite(single());
    }
    if (cursor.takes("-")) {
      return new Arithmetic(new Literal(0, ""), "-", single());
    }
    if (cursor.takes("(")) {
      Expression inner = expression();
      cursor.expect(")");
      return inner;
    }
    return operand();
  }

  /** A field, a variable, a constant or a literal, with what follows it after dots. */
  Expression operand() {
    Token token = cursor.next();
    Expression read =
        switch (token.kind()) {
          case TEXT -> new Literal(token.text(), "\"" + token.text() + "\"");
          case NUMBER -> new Literal(number(token.text()), token.text());
          case WORD -> word(token);
          case SIGN -> throw cursor.unreadable();
        };
    while (cursor.takes(".")) {
      read = member(read, cursor.next().text());
    }
    return read;
  }

  private Expression word(Token token) {
    if (token.isVariable()) {
      return new Variable(token.text());
    }
    if (token.is("true") || token.is("false")) {
      return new Literal(token.is("true"), token.text());
    }
    if (token.is("this")) {
      return new Subject();
    }
    if (Vocabulary.enums().containsKey(token.text()) && cursor.takes(".")) {
      return constant(token.text(), cursor.next().text());
    }
    return member(new Subject(), token.text());
  }

  private static Expression constant(String type, String name) {
    return Arrays.stream(Vocabulary.enums().get(type).getEnumConstants())
        .filter(each -> ((Enum<?>) each).name().equals(name))
        .map(each -> new Literal(each, type + "." + name))
        .findFirst()
        .orElseThrow();
  }

  private Expression member(Expression owner, String name) {
    return new Member(owner, name, cursor.takes("(") ? list() : List.of());
  }

  /** Expressions between commas up to the closing bracket, which is taken as well. */
  private List<Expression> list() {
    List<Expression> list = new ArrayList<>();
    while (!cursor.takes(")")) {
      if (!cursor.takes(",")) {
        list.add(expression());
      }
    }
    return list;
  }

  private static Number number(String text) {
    String digits = text.replaceAll("[LlDdFf]$", "");
    if (text.matches("[0-9]+")) {
      return Integer.valueOf(digits);
    }
    return text.matches("[0-9]+[Ll]") ? (Number) Long.valueOf(digits) : Double.valueOf(digits);
  }
}
