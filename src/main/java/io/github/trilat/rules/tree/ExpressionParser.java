package io.github.trilat.rules.tree;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.rules.text.Token;
import io.github.trilat.rules.tree.Expression.Arithmetic;
import io.github.trilat.rules.tree.Expression.Call;
import io.github.trilat.rules.tree.Expression.Choice;
import io.github.trilat.rules.tree.Expression.Comparison;
import io.github.trilat.rules.tree.Expression.Joined;
import io.github.trilat.rules.tree.Expression.Literal;
import io.github.trilat.rules.tree.Expression.Member;
import io.github.trilat.rules.tree.Expression.Named;
import io.github.trilat.rules.tree.Expression.Opposite;
import io.github.trilat.rules.tree.Expression.Subject;
import io.github.trilat.rules.tree.Expression.Timing;
import io.github.trilat.rules.tree.Expression.Unknown;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads expressions, finds out what they are, and reports what does not fit. */
final class ExpressionParser {

  /** How a number is written. */
  static final String PLAIN_NUMBER =
      "Write digits only, at most nine, without a zero in front, and a point if need be: 16, 1000,"
          + " 0.5.";

  /** The units of parameters that are times. */
  static final Set<String> TIMES =
      ParameterDefinition.UNITS.stream()
          .filter(unit -> ParameterDefinition.secondsIn(unit).isPresent())
          .collect(Collectors.toUnmodifiableSet());

  private static final String VALUE = "value";
  private static final String AT = "at";
  private static final Pattern PLAIN = Pattern.compile("(0|[1-9][0-9]{0,8})(\\.[0-9]+)?");
  private static final Pattern SPAN = Pattern.compile("(0|[1-9][0-9]{0,8})(s|m|h|d)");
  private static final Set<String> HARMLESS_NUMBERS = Set.of("0", "1");
  private static final String COINCIDES = "coincides";
  private static final List<String> TIMINGS = List.of("after", "before", COINCIDES);
  private static final Set<String> SIGNS =
      Set.of(
          "(", ")", ",", ":", "==", "!=", "<", ">", "<=", ">=", "&&", "||", "!", "+", "-", "*",
          "/");
  private static final Set<String> REFUSED =
      Set.of("matches", "soundslike", "str", "during", "overlaps", "meets", "starts", "finishes");
  private static final Set<String> REFUSED_FIRST = Set.of("null", "new");

  /** What signs of other languages stand for. */
  private static final Map<String, String> MEANT =
      Map.of(
          "=", "== to compare",
          "===", "==",
          "!==", "!=",
          "<>", "!=",
          "=>", ">=",
          "=<", "<=",
          ";", "a comma to go on");

  private static final Map<String, String> JOINING = Map.of("and", "a comma", "or", "||");

  /** Fields whose texts are names that other files define. */
  private static final Map<String, Mention.Kind> NAMING =
      Map.ofEntries(
          Map.entry("Mechanism.id", Mention.Kind.MECHANISM),
          Map.entry("Parameter.id", Mention.Kind.PARAMETER),
          Map.entry("Indicator.name", Mention.Kind.INDICATOR),
          Map.entry("Indicator.kind", Mention.Kind.SCORE),
          Map.entry("Level.indicator", Mention.Kind.INDICATOR),
          Map.entry("Sighting.sensor", Mention.Kind.SENSOR),
          Map.entry("Decision.topic", Mention.Kind.TOPIC),
          Map.entry("Decision.option", Mention.Kind.OPTION));

  private final Draft draft;
  private final Cursor cursor;
  private final Scope scope;
  private final Optional<Subject> subject;

  /**
   * A parser.
   *
   * @param subject the fact whose fields may stand bare; empty where none may
   */
  ExpressionParser(Draft draft, Cursor cursor, Scope scope, Optional<Subject> subject) {
    this.draft = draft;
    this.cursor = cursor;
    this.scope = scope;
    this.subject = subject;
  }

  /** Thrown where reading cannot go on; it has been told why. */
  static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unreadable() {
      super("unreadable", null, false, false);
    }
  }

  private Unreadable unreadable(Token token, String what, String remedy) {
    draft.error(token, what, remedy);
    return new Unreadable();
  }

  // ---- what holds or does not

  /**
   * Everything that is left, which has to be something that holds or does not.
   *
   * @throws Unreadable where something else stands, which is then reported
   */
  Expression test() {
    int start = cursor.position();
    int before = draft.errors();
    Expression test = expression();
    if (!cursor.atEnd()) {
      if (draft.errors() > before) {
        throw new Unreadable();
      }
      throw unexpected(cursor.peek());
    }
    checkHolds(test, start);
    return test;
  }

  /** A value alone has to be true or false. */
  private void checkHolds(Expression test, int start) {
    if (!test.isUnknown() && test.type() != boolean.class) {
      Token first = cursor.token(start);
      draft.error(
          first,
          cursor.last(),
          written(start) + " alone is no condition: it is " + Vocabulary.words(test.type()),
          "Compare it with something, or bind it: $name : " + bare(start));
    }
  }

  private Expression expression() {
    List<Expression> parts = new ArrayList<>(List.of(conjunction(Optional.empty())));
    while (cursor.takes("||")) {
      parts.add(conjunction(Optional.of(leftmost(parts.get(parts.size() - 1)))));
    }
    return parts.size() == 1 ? parts.get(0) : new Joined(false, parts);
  }

  private Expression conjunction(Optional<Expression> before) {
    List<Expression> parts = new ArrayList<>(List.of(comparison(before)));
    while (cursor.takes("&&")) {
      parts.add(comparison(Optional.of(leftmost(parts.get(parts.size() - 1)))));
    }
    return parts.size() == 1 ? parts.get(0) : new Joined(true, parts);
  }

  /** What a comparison without a left side compares: {@code count > 1 && < 10}. */
  private static Expression leftmost(Expression expression) {
    if (expression instanceof Comparison comparison) {
      return comparison.left();
    }
    return expression instanceof Joined joined && joined.every()
        ? leftmost(joined.parts().get(joined.parts().size() - 1))
        : expression;
  }

  private Expression comparison(Optional<Expression> before) {
    int start = cursor.position();
    boolean goesOn = before.isPresent() && relation(0).isPresent();
    Expression left = goesOn ? before.get() : sum();
    if (cursor.has(1) && cursor.sees("not") && TIMINGS.contains(cursor.peek(1).text())) {
      throw unreadable(
          cursor.peek(),
          "‘not’ may not stand before ‘" + cursor.peek(1).text() + "’",
          "Write ! ( this " + cursor.peek(1).text() + " $other )");
    }
    if (!cursor.atEnd() && TIMINGS.contains(cursor.peek().text()) && !cursor.peek().isText()) {
      return timing(left, start);
    }
    Optional<Relation> relation = relation(0);
    if (relation.isEmpty()) {
      return left;
    }
    Token sign = cursor.peek();
    checkLeft(left, relation.get(), sign, goesOn ? sign : cursor.token(start), start);
    cursor.moveTo(cursor.position() + (sign.is("not") ? 2 : 1));
    Expression right = right(left, relation.get());
    if (relation(0).isPresent()) {
      throw unreadable(
          cursor.peek(),
          "a second comparison in one",
          "Write them apart, with a comma between, as in: value > $low.value, value < $high.value");
    }
    return new Comparison(left, relation.get(), right);
  }

  /** The relation that begins so many tokens further on. */
  private Optional<Relation> relation(int ahead) {
    if (!cursor.has(ahead) || cursor.peek(ahead).isText()) {
      return Optional.empty();
    }
    String sign = cursor.peek(ahead).text();
    return sign.equals("not") && cursor.has(ahead + 1)
        ? Relation.of("not " + cursor.peek(ahead + 1).text())
        : Relation.of(sign);
  }

  private Expression right(Expression left, Relation relation) {
    boolean among = relation == Relation.IN || relation == Relation.NOT_IN;
    if (among && cursor.sees("(")) {
      Token open = cursor.peek();
      List<Expression> choices =
          inBrackets(
              () -> {
                int start = cursor.position();
                Expression choice = compared(left);
                checkFit(left, choice, start);
                return choice;
              });
      if (choices.isEmpty()) {
        throw unreadable(open, "nothing stands after ‘(’", COMPLETE);
      }
      return new Choice(choices);
    }
    int start = cursor.position();
    Expression right = compared(left);
    if (among) {
      checkSet(right, start);
    } else if (relation != Relation.CONTAINS && relation != Relation.NOT_CONTAINS) {
      checkFit(left, right, start);
    } else {
      checkElement(left, right, start);
    }
    return right;
  }

  /** The other side of a comparison; a bare word that is no field is reported for what it is. */
  private Expression compared(Expression left) {
    boolean stray =
        subject.isPresent()
            && left.field().filter(field -> isSubject(field.owner())).isPresent()
            && !cursor.atEnd()
            && isStray(cursor.peek());
    return stray ? stray(left.type()) : sum();
  }

  private boolean isSubject(Expression owner) {
    return owner instanceof Subject its && its.position() == subject.get().position();
  }

  private boolean isStray(Token word) {
    return word.isWord()
        && !word.isVariable()
        && !word.is("this")
        && !word.is("true")
        && !word.is("false")
        && !REFUSED_FIRST.contains(word.text())
        && !cursor.sees(1, "(")
        && !(Vocabulary.enums().containsKey(word.text()) && cursor.sees(1, "."))
        && Vocabulary.member(subject.get().type(), word.text()).isEmpty();
  }

  /** Words joined by hyphens without a blank, as in {@code hub-relay}, are one. */
  private Expression stray(Class<?> wanted) {
    Token first = cursor.next();
    while (cursor.has(1)
        && (cursor.sees("-") || cursor.sees("."))
        && cursor.peek().offset() == cursor.last().end()
        && cursor.peek(1).offset() == cursor.peek().end()) {
      cursor.next();
      cursor.next();
      cursor.skipBrackets();
    }
    String word = draft.text().written(first, cursor.last());
    Class<?> fact = subject.orElseThrow().type();
    draft.error(
        first,
        cursor.last(),
        Shown.value(word) + " is no field of " + fact.getSimpleName() + ", nor a variable",
        Remedies.forStray(word, fact, wanted));
    return new Unknown(word);
  }

  private Expression timing(Expression left, int start) {
    Token word = cursor.next();
    List<Expression> bounds = new ArrayList<>();
    if (cursor.has(1) && cursor.sees("(") && !cursor.peek(1).isWord()) {
      throw unreadable(cursor.peek(), "times stand in square brackets", bounds(word));
    }
    int open = cursor.position();
    if (cursor.takes("[")) {
      do {
        bounds.add(span());
      } while (cursor.takes(","));
      if (!cursor.takes("]")) {
        throw unreadable(
            word, "the ‘[’ after this is never closed", "Close it with ‘]’. " + bounds(word));
      }
    }
    if (bounds.size() > (word.is(COINCIDES) ? 1 : 2)) {
      throw unreadable(
          word,
          "‘" + word.text() + "’ takes " + (word.is(COINCIDES) ? "one time" : "two times at most"),
          bounds(word));
    }
    if (bounds.size() == 2
        && bounds.get(0) instanceof Literal least
        && bounds.get(1) instanceof Literal most
        && (double) least.value() > (double) most.value()) {
      draft.error(
          cursor.token(open),
          cursor.last(),
          "the second time is shorter than the first",
          "Write the shorter one first.");
    }
    int at = cursor.position();
    Expression right = sum();
    return new Timing(time(left, start, at - 1), word.text(), bounds, time(right, at, 0));
  }

  private static String bounds(Token word) {
    return word.is(COINCIDES)
        ? "Write how far apart they may be at most: coincides[ 10s ] $other"
        : "Write the least distance and the greatest: " + word.text() + "[ 0s, 10m ] $other";
  }

  /** A length of time: {@code 10m}, or the id of a parameter that is one. */
  private Expression span() {
    if (cursor.atEnd()) {
      throw nothingAfter(cursor.last());
    }
    Token token = cursor.next();
    Matcher plain = SPAN.matcher(token.text());
    if (token.isText()) {
      Subject parameter = draft.parameter(token, TIMES);
      return new Named("\"" + token.text() + "\"", parameter);
    }
    if (!plain.matches()) {
      throw unreadable(
          token,
          Shown.value(token.text()) + " is no length of time",
          "Write the id of a parameter in quotation marks, or digits with s, m, h or d: 0s, 10m.");
    }
    int length = Integer.parseInt(plain.group(1));
    if (length > 0) {
      warnNumber(token, "Make it a parameter, and write its id: after[ 0s, \"its-id\" ].");
    }
    String unit = plain.group(2).equals("m") ? "min" : plain.group(2);
    double seconds = (double) length * ParameterDefinition.secondsIn(unit).orElseThrow();
    return new Literal(seconds, double.class, token.text());
  }

  /** The time of a fact, or the time itself. */
  private Expression time(Expression when, int from, int to) {
    if (Vocabulary.isFact(when.type()) && Vocabulary.member(when.type(), AT).isPresent()) {
      return new Member(when, AT, Instant.class);
    }
    if (!when.isUnknown() && when.type() != Instant.class) {
      Token first = cursor.token(from);
      Token last = to > from ? cursor.token(to - 1) : cursor.last();
      draft.error(
          first,
          last.offset() < first.offset() ? first : last,
          Shown.value(when.text()) + " is " + Vocabulary.words(when.type()) + ", not a time",
          "Compare times, or facts that have one: this after $launch, at before $other.at.");
    }
    return when;
  }

  // ---- values

  /** A value: sums of products of fields, variables, constants and literals. */
  Expression sum() {
    int start = cursor.position();
    Expression left = product();
    while (cursor.sees("+") || cursor.sees("-")) {
      left = reckoned(left, start, false);
    }
    return left;
  }

  private Expression product() {
    int start = cursor.position();
    Expression left = single();
    while (cursor.sees("*") || cursor.sees("/")) {
      left = reckoned(left, start, true);
    }
    return left;
  }

  /** Only numbers are added; joining texts would make new ones that nothing else knows. */
  private Expression reckoned(Expression left, int start, boolean closely) {
    checkNumber(left, start);
    Token sign = cursor.next();
    int next = cursor.position();
    Expression right = closely ? single() : product();
    checkNumber(right, next);
    return new Arithmetic(left, sign.text(), right);
  }

  private void checkNumber(Expression value, int start) {
    if (!value.isUnknown() && !Vocabulary.isNumber(value.type())) {
      draft.error(
          cursor.token(start),
          cursor.last(),
          written(start) + " is " + Vocabulary.words(value.type()) + ", not a number",
          "Calculate with numbers only.");
    }
  }

  private Expression single() {
    if (cursor.takes("!")) {
      return new Opposite(single());
    }
    if (cursor.takes("-")) {
      return new Arithmetic(new Literal(0, int.class, "0"), "-", single());
    }
    if (!cursor.sees("(")) {
      return operand();
    }
    return cursor.inBrackets(
        () -> {
          Expression inner = expression();
          if (!cursor.atEnd()) {
            throw unexpected(cursor.peek());
          }
          return inner;
        });
  }

  /** A field, a variable, a constant or a literal, with what follows it after dots. */
  Expression operand() {
    if (cursor.atEnd()) {
      throw nothingAfter(cursor.last());
    }
    Token token = cursor.next();
    return switch (token.kind()) {
      case TEXT -> new Literal(token.text(), String.class, "\"" + token.text() + "\"");
      case NUMBER -> number(token);
      case WORD -> follow(word(token));
      case SIGN -> throw stray(token);
    };
  }

  private Literal number(Token token) {
    if (!PLAIN.matcher(token.text()).matches()) {
      throw unreadable(
          token, Shown.value(token.text()) + " is no plain decimal number", PLAIN_NUMBER);
    }
    if (!HARMLESS_NUMBERS.contains(token.text())) {
      warnNumber(token, "Make it a parameter, and call it by its id: value( \"its-id\" ).");
    }
    return token.text().contains(".")
        ? new Literal(Double.valueOf(token.text()), double.class, token.text())
        : new Literal(Integer.valueOf(token.text()), int.class, token.text());
  }

  private void warnNumber(Token token, String remedy) {
    draft.warn(token, "a number in a rule: " + Shown.value(token.text()), remedy);
  }

  private Expression word(Token word) {
    boolean refused = REFUSED_FIRST.contains(word.text()) || REFUSED.contains(word.text());
    if (refused && subject.isPresent()) {
      throw refused(word);
    }
    if (word.isVariable()) {
      return scope.get(word);
    }
    if (word.is("true") || word.is("false")) {
      return Literal.of(word.is("true"));
    }
    if (Vocabulary.enums().containsKey(word.text()) && cursor.sees(".")) {
      return constant(word);
    }
    if (word.is(VALUE) && cursor.sees("(")) {
      return called();
    }
    if (subject.isEmpty()) {
      return nothing(word);
    }
    return word.is("this") ? subject.get() : member(subject.get(), word, "field");
  }

  /** The value of a parameter, called by its id: {@code value( "rally" )}. */
  private Expression called() {
    Token open = cursor.next();
    boolean whole = cursor.has(1) && cursor.peek().isText() && cursor.sees(1, ")");
    if (!whole) {
      throw unreadable(
          open,
          "‘value’ takes the id of a parameter in quotation marks",
          "Write, say, value( \"grave-salvo\" ).");
    }
    Token id = cursor.next();
    cursor.next();
    Subject parameter = draft.parameter(id, Set.of());
    return new Named("value( \"" + id.text() + "\" )", new Member(parameter, VALUE, double.class));
  }

  private Expression nothing(Token word) {
    draft.error(
        word,
        Shown.value(word.text()) + " is nothing that can stand here",
        scope
            .bound("$" + word.text())
            .map(bound -> "Did you mean " + Shown.value("$" + word.text()) + "?")
            .orElse(
                "Use a variable that the conditions bind, such as $track, or a constant such as"
                    + " Country.US."));
    return new Unknown(word.text());
  }

  private Expression constant(Token type) {
    Class<?> enumeration = Vocabulary.enums().get(type.text());
    List<String> known = Vocabulary.constants(enumeration);
    Token dot = cursor.next();
    if (cursor.atEnd() || !cursor.peek().isWord()) {
      draft.error(
          dot,
          "a constant of " + type.text() + " is missing after this dot",
          "One of: " + String.join(", ", known) + ".");
      return new Unknown(type.text());
    }
    Token name = cursor.next();
    int found = known.indexOf(name.text());
    if (found < 0) {
      draft.error(
          name,
          type.text() + " has no " + Shown.value(name.text()),
          Remedies.forConstant(name.text(), known));
      return new Unknown(type.text() + "." + name.text());
    }
    draft.word(type.text());
    draft.word(name.text());
    return new Literal(
        enumeration.getEnumConstants()[found], enumeration, type.text() + "." + name.text());
  }

  /** Reads members after dots as long as there are any. */
  private Expression follow(Expression owner) {
    Expression read = owner;
    while (cursor.sees(".") && cursor.has(1) && cursor.peek(1).isWord()) {
      cursor.next();
      read = member(read, cursor.next(), "member");
    }
    return read;
  }

  private Expression member(Expression owner, Token name, String kind) {
    if (owner.isUnknown()) {
      cursor.skipBrackets();
      return owner;
    }
    SortedMap<String, Class<?>> members = Vocabulary.members(owner.type());
    Class<?> type = members.get(name.text());
    if (type == null) {
      draft.error(
          name,
          owner.type().getSimpleName() + " has no " + kind + " " + Shown.value(name.text()),
          isMisspeltValue(name)
              ? "Did you mean ‘" + VALUE + "’?"
              : members.isEmpty()
                  ? "Compare " + Vocabulary.words(owner.type()) + " as a whole, with == != or in."
                  : Suggestion.remedy(name.text(), members.keySet(), kind));
      cursor.skipBrackets();
      return new Unknown(name.text());
    }
    if (owner.type() == Instant.class || Vocabulary.isSet(owner.type())) {
      return call(owner, name);
    }
    if (cursor.sees("(")) {
      if (!cursor.sees(1, ")")) {
        throw unreadable(
            cursor.peek(), "a field takes nothing in brackets", "Delete the brackets.");
      }
      cursor.skipBrackets();
    }
    return new Member(owner, name.text(), type);
  }

  private boolean isMisspeltValue(Token name) {
    return cursor.has(1)
        && cursor.sees("(")
        && cursor.peek(1).isText()
        && Suggestion.nearest(name.text(), List.of(VALUE)).isPresent();
  }

  /** What stands in the brackets that open here, between commas. */
  private List<Expression> inBrackets(Supplier<Expression> each) {
    return cursor.inBrackets(
        () -> {
          List<Expression> all = new ArrayList<>();
          while (!cursor.atEnd()) {
            all.add(each.get());
            if (!cursor.atEnd() && !cursor.takes(",")) {
              throw unexpected(cursor.peek());
            }
          }
          return all;
        });
  }

  private Expression call(Expression owner, Token name) {
    Question question = Question.of(owner.type(), name.text());
    Class<?> wanted = question.wanted();
    int start = cursor.position() + 1;
    List<Expression> arguments = cursor.sees("(") ? inBrackets(this::expression) : List.of();
    boolean fits =
        wanted == void.class
            ? arguments.isEmpty()
            : arguments.size() == 1 && fit(wanted, arguments.get(0).type());
    if (!fits && arguments.stream().noneMatch(Expression::isUnknown)) {
      throw unreadable(
          arguments.isEmpty() ? name : cursor.token(start),
          "‘"
              + name.text()
              + "’ takes "
              + (wanted == void.class ? "nothing" : "one thing, " + Vocabulary.words(wanted)),
          "Write, say, at.isBefore( $at ), $at.plusSeconds( $delay.value ), members contains"
              + " Country.US.");
    }
    return new Call(owner, question, arguments);
  }

  // ---- whether things fit

  private void checkLeft(Expression left, Relation relation, Token sign, Token first, int start) {
    if (left.isUnknown()) {
      return;
    }
    if (relation.orders() && !Vocabulary.isOrdered(left.type())) {
      draft.error(
          sign,
          Shown.value(left.text())
              + " is "
              + Vocabulary.words(left.type())
              + ", which is neither more nor less",
          "Compare it with == != or in.");
    }
    boolean contains = relation == Relation.CONTAINS || relation == Relation.NOT_CONTAINS;
    if (contains && !Vocabulary.isSet(left.type())) {
      draft.error(
          first,
          cursor.last().offset() < first.offset() ? first : cursor.last(),
          Shown.value(bare(start)) + " is " + Vocabulary.words(left.type()) + ", not a set",
          containing(left, bare(start)));
    }
  }

  /** What to write instead, by what stands after {@code contains}. */
  private String containing(Expression left, String written) {
    int back = cursor.position();
    int before = draft.errors();
    cursor.moveTo(back + (cursor.sees("not") ? 2 : 1));
    int start = cursor.position();
    Optional<Expression> right =
        cursor.atEnd() ? Optional.empty() : Optional.of(new Unknown("")).map(any -> glance());
    String other = cursor.position() > start ? bare(start) : "";
    cursor.moveTo(back);
    if (right.isEmpty() || draft.errors() > before) {
      return "The set stands before ‘contains’: members contains Country.US";
    }
    if (right.get().type() == left.type()) {
      return "To compare one with one: " + written + " == " + other;
    }
    return Vocabulary.isSet(right.get().type())
        ? "The set stands before ‘contains’: " + other + " contains " + written
        : "The set stands before ‘contains’: members contains Country.US";
  }

  /** The operand that comes next, read for what it is. */
  private Expression glance() {
    try {
      return operand();
    } catch (Unreadable e) {
      return new Unknown("");
    }
  }

  private void checkSet(Expression right, int start) {
    if (!right.isUnknown() && !Collection.class.isAssignableFrom(right.type())) {
      draft.error(
          cursor.token(start),
          cursor.last(),
          written(start) + " is " + Vocabulary.words(right.type()) + ", not a set",
          "Write several values in brackets: in ( Country.ROK, Country.US ).");
    }
  }

  /** What a set of countries contains is a country. */
  private void checkElement(Expression left, Expression right, int start) {
    mention(left, right, start);
    boolean country = right.type().isEnum() && right.type().getSimpleName().equals("Country");
    if (Vocabulary.isSet(left.type()) && !right.isUnknown() && !country) {
      draft.error(
          cursor.token(start),
          cursor.last(),
          written(start)
              + " is "
              + Vocabulary.words(right.type())
              + ", and the set holds countries",
          "Write, say, " + left.text() + " contains Country.US");
    }
  }

  private void checkFit(Expression left, Expression right, int start) {
    mention(left, right, start);
    mention(right, left, start);
    if (!left.isUnknown() && !right.isUnknown() && !fit(left.type(), right.type())) {
      draft.error(
          cursor.token(start),
          cursor.last(),
          Shown.value(left.text())
              + " is "
              + Vocabulary.words(left.type())
              + ", and "
              + written(start)
              + " is "
              + Vocabulary.words(right.type()),
          Remedies.forMismatch(left, left.text(), right, bare(start)));
    }
  }

  private static boolean fit(Class<?> left, Class<?> right) {
    return left == right
        || (Vocabulary.isNumber(left) && Vocabulary.isNumber(right))
        || left.isAssignableFrom(right)
        || right.isAssignableFrom(left);
  }

  private void mention(Expression field, Expression literal, int start) {
    if (literal instanceof Literal text && text.type() == String.class) {
      Token token = cursor.token(start);
      field
          .field()
          .flatMap(ExpressionParser::naming)
          .ifPresent(
              kind -> draft.name(new Mention(kind, (String) text.value(), place(token, text))));
    }
  }

  private static Optional<Mention.Kind> naming(Member field) {
    String fact = field.owner().type().getSimpleName();
    boolean mechanism = field.name().equals("mechanism") || field.name().equals("drill");
    return Optional.ofNullable(
        mechanism && Vocabulary.isFact(field.owner().type())
            ? Mention.Kind.MECHANISM
            : NAMING.get(fact + "." + field.name()));
  }

  /** The text may stand on the left side of the comparison, before {@code start}. */
  private Place place(Token right, Literal text) {
    if (right.isText() && right.text().equals(text.value())) {
      return draft.text().place(right);
    }
    int at = cursor.position();
    while (at > 0 && !(cursor.token(at).isText() && cursor.token(at).text().equals(text.value()))) {
      at--;
    }
    return draft.text().place(cursor.token(at));
  }

  // ---- words for what does not fit

  private static final String COMPLETE = "Delete it, or write what is missing.";

  private Unreadable nothingAfter(Token token) {
    return unreadable(token, "nothing stands after " + Shown.value(token.text()), COMPLETE);
  }

  private Unreadable refused(Token word) {
    return unreadable(
        word,
        "‘" + word.text() + "’ is not for rules of this program",
        word.is("null")
            ? "Every field of a fact has a value."
            : "Compare fields with == != < > in contains, and times with after and before.");
  }

  /** A sign where a value should stand. */
  private Unreadable stray(Token sign) {
    return SIGNS.contains(sign.text())
        ? unreadable(sign, "nothing stands before " + Shown.value(sign.text()), COMPLETE)
        : foreign(sign);
  }

  private Unreadable foreign(Token sign) {
    return unreadable(
        sign,
        Shown.value(sign.text()) + " may not stand in a condition",
        MEANT.containsKey(sign.text())
            ? "Write " + MEANT.get(sign.text()) + "."
            : "Compare fields with == != < > in contains.");
  }

  /** Something where a value has ended and a sign or a comma should stand. */
  private Unreadable unexpected(Token token) {
    if (token.kind() == Token.Kind.SIGN && !token.is("(") && !token.is("!")) {
      return SIGNS.contains(token.text()) && !token.is(":")
          ? unreadable(token, "nothing stands before " + Shown.value(token.text()), COMPLETE)
          : foreign(token);
    }
    if (token.isWord() && JOINING.containsKey(token.text())) {
      return unreadable(
          token,
          "‘" + token.text() + "’ joins patterns, not what stands in one",
          "Write " + JOINING.get(token.text()) + " instead.");
    }
    if (token.isWord() && REFUSED.contains(token.text())) {
      return refused(token);
    }
    if (token.isWord() && !token.isVariable() && (token.is("within") || nearTiming(token))) {
      return unreadable(
          token,
          Shown.value(token.text()) + " is no way to compare",
          token.is("within")
              ? "Write after[ 0s, 10m ], or coincides[ 10m ] for before and after alike."
              : Suggestion.remedy(token.text(), TIMINGS, "word"));
    }
    return unreadable(
        token,
        "a comma or a sign is missing before " + Shown.value(token.text()),
        "Between two conditions of a pattern stands a comma.");
  }

  private boolean nearTiming(Token token) {
    return !cursor.sees(1, ":") && Suggestion.nearest(token.text(), TIMINGS).isPresent();
  }

  private String written(int start) {
    return Shown.value(bare(start));
  }

  /** As it is written, from there to where reading stands. */
  private String bare(int start) {
    int end = Math.max(start, cursor.position() - 1);
    return draft.text().written(cursor.token(start), cursor.token(end));
  }
}
