package io.github.trilat.rules.tree;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.rules.text.Token;
import io.github.trilat.rules.tree.Clause.Accumulation;
import io.github.trilat.rules.tree.Clause.Constraint;
import io.github.trilat.rules.tree.Clause.Group;
import io.github.trilat.rules.tree.Clause.Kind;
import io.github.trilat.rules.tree.Clause.Pattern;
import io.github.trilat.rules.tree.Clause.Sum;
import io.github.trilat.rules.tree.Clause.Written;
import io.github.trilat.rules.tree.Expression.Comparison;
import io.github.trilat.rules.tree.Expression.Subject;
import io.github.trilat.rules.tree.ExpressionParser.Unreadable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads conditions: patterns joined by not, exists, forall, and, or; what they come to. */
final class ConditionParser {
  private static final String ACCUMULATE = "accumulate";
  private static final Set<String> REFUSED =
      Set.of("eval", "from", "acc", "collect", "groupby", "over", "do", "if", "else");
  private static final List<String> BEFORE_FACTS = List.of("not", "exists", "forall");
  private static final Set<String> JOINING = Set.of("and", "or", "&&", "||");
  private static final Set<String> OTHER_BRACKETS = Set.of("[", "{");
  private static final Map<String, Tally> FUNCTIONS =
      Arrays.stream(Tally.values())
          .collect(
              Collectors.toMap(
                  each -> each.name().toLowerCase(Locale.ROOT),
                  each -> each,
                  (one, same) -> one,
                  TreeMap::new));
  private static final String SUM_FORM =
      "Write: accumulate( Launch( … ); $many : count(); $many >= value( \"…\" ) )";

  private final Draft draft;
  private final Cursor cursor;

  ConditionParser(Draft draft, Cursor cursor) {
    this.draft = draft;
    this.cursor = cursor;
  }

  /** All conditions; what {@code and} joins at the top stands as well without it. */
  List<Clause> parse(Scope scope) {
    return several(() -> either(scope)).stream().flatMap(ConditionParser::apart).toList();
  }

  /** All that is left; commas between them are allowed, and say nothing. */
  private List<Clause> several(Supplier<Optional<Clause>> each) {
    List<Clause> clauses = new ArrayList<>();
    while (!cursor.atEnd()) {
      if (!cursor.takes(",")) {
        each.get().ifPresent(clauses::add);
      }
    }
    return clauses;
  }

  private static Stream<Clause> apart(Clause clause) {
    return clause.kind() == Kind.ALL
        ? clause.parts().stream().flatMap(ConditionParser::apart)
        : Stream.of(clause);
  }

  /** What a branch of an {@code or} binds is bound in that branch only. */
  private Optional<Clause> either(Scope scope) {
    int start = cursor.position();
    Scope first = scope.copy();
    List<Clause> branches = new ArrayList<>(both(first).stream().toList());
    if (!seesOr()) {
      scope.keep(first);
      return branches.stream().findFirst();
    }
    while (seesOr()) {
      cursor.next();
      both(scope.copy()).ifPresent(branches::add);
    }
    return joined(Kind.ANY, branches, start);
  }

  private boolean seesOr() {
    return cursor.sees("or") || cursor.sees("||");
  }

  private Optional<Clause> both(Scope scope) {
    int start = cursor.position();
    List<Clause> parts = new ArrayList<>(one(scope).stream().toList());
    while (cursor.takes("and") || cursor.takes("&&")) {
      one(scope).ifPresent(parts::add);
    }
    return joined(Kind.ALL, parts, start);
  }

  private Optional<Clause> joined(Kind kind, List<Clause> parts, int start) {
    return parts.size() < 2
        ? parts.stream().findFirst()
        : Optional.of(new Group(written(start), kind, parts));
  }

  private Written written(int start) {
    Token first = cursor.token(start);
    Token last = cursor.last();
    return new Written(draft.text().written(first, last), draft.text().place(first, last), false);
  }

  /** A condition; nothing, with its problem, for what is none. */
  private Optional<Clause> one(Scope scope) {
    if (cursor.atEnd()) {
      Token last = cursor.last();
      draft.error(
          last,
          "nothing stands after ‘" + last.text() + "’",
          "Delete it, or write what is missing.");
      return Optional.empty();
    }
    int start = cursor.position();
    boolean not = cursor.takes("not");
    if (not || cursor.takes("exists")) {
      Kind kind = not ? Kind.NONE : Kind.SOME;
      return one(scope.copy()).map(inner -> new Group(written(start), kind, List.of(inner)));
    }
    if (cursor.sees("forall") && cursor.sees(1, "(")) {
      return every(scope.copy());
    }
    if (cursor.sees(ACCUMULATE) && cursor.sees(1, "(")) {
      return accumulation(scope);
    }
    if (cursor.sees("(")) {
      return bracket(scope);
    }
    boolean bound = cursor.peek().isWord() && cursor.has(2) && isBinding();
    int type = bound ? 2 : 0;
    if (cursor.peek(type).isWord() && cursor.has(type + 1) && cursor.sees(type + 1, "(")) {
      return pattern(bound ? Optional.of(cursor.peek()) : Optional.empty(), type, scope);
    }
    report();
    scope.doubt();
    skip();
    return Optional.empty();
  }

  /** Whether a colon follows; an equals sign in its place is reported, and taken for one. */
  private boolean isBinding() {
    Token sign = cursor.peek(1);
    boolean equals = sign.is("=") && cursor.peek().isVariable();
    if (equals) {
      draft.error(
          sign,
          "a fact is named with a colon",
          "Write " + cursor.peek().text() + " : " + cursor.peek(2).text() + "( … )");
    }
    return equals || sign.is(":");
  }

  /** Goes on with the condition in the next line, for this one cannot be read. */
  private void skip() {
    do {
      if (cursor.sees("(")) {
        cursor.moveTo(cursor.closing(cursor.position()) + 1);
      } else {
        cursor.next();
      }
    } while (!cursor.atEnd() && !draft.text().beginsLine(cursor.peek()) && !cursor.sees(")"));
  }

  /** Conditions in brackets: {@code ( A() and B() )}, or with the word in front, as it may be. */
  private Optional<Clause> bracket(Scope scope) {
    int start = cursor.position();
    boolean or = cursor.sees(1, "or");
    List<Clause> parts =
        cursor.inBrackets(
            () -> {
              boolean word = cursor.takes("or") || cursor.takes("and");
              return several(() -> or ? one(scope.copy()) : word ? one(scope) : either(scope));
            });
    if (cursor.position() == start + 2) {
      draft.error(
          cursor.token(start),
          cursor.last(),
          "nothing stands in these brackets",
          "Delete them, or write what is missing.");
    }
    return joined(or ? Kind.ANY : Kind.ALL, parts, start);
  }

  private Optional<Clause> every(Scope scope) {
    int start = cursor.position();
    cursor.next();
    Optional<Clause> inside = bracket(scope);
    return inside.map(
        clause -> {
          List<Clause> parts = clause.kind() == Kind.ALL ? clause.parts() : List.of(clause);
          return parts.size() == 1 && parts.get(0) instanceof Pattern only
              ? alone(written(start), only)
              : new Group(written(start), Kind.EVERY, parts);
        });
  }

  /** Of a pattern that stands alone in forall: any fact of its type meets it. */
  private Clause alone(Written written, Pattern only) {
    Subject any = new Subject(draft.position(), only.type());
    Comparison same =
        new Comparison(new Subject(only.position(), only.type()), Relation.EQUAL, any);
    List<Constraint> constraints = new ArrayList<>(only.constraints());
    constraints.add(new Constraint(same.text(), only.written().place(), same));
    return new Group(
        written,
        Kind.EVERY,
        List.of(
            new Pattern(only.written(), any.position(), only.type(), List.of()),
            new Pattern(only.written(), only.position(), only.type(), constraints)));
  }

  // ---- patterns

  private Optional<Clause> pattern(Optional<Token> variable, int ahead, Scope scope) {
    int start = cursor.position();
    Token name = cursor.peek(ahead);
    int open = start + ahead + 1;
    int close = cursor.closing(open);
    Class<?> type = Vocabulary.facts().get(name.text());
    if (type == null) {
      reportUnknown(name);
      variable.ifPresent(token -> scope.bind(token, new Expression.Unknown(token.text())));
      scope.doubt();
      cursor.moveTo(close + 1);
      return Optional.empty();
    }
    draft.word(name.text());
    Subject subject = new Subject(draft.position(), type);
    variable.ifPresent(token -> scope.bind(token, subject));
    cursor.moveTo(open);
    List<Constraint> constraints = constraints(close, scope, Optional.of(subject));
    cursor.moveTo(close + 1);
    Written written = written(start);
    return Optional.of(new Pattern(written, subject.position(), type, constraints));
  }

  /** What stands between the commas from here to the closing bracket, but for mere bindings. */
  private List<Constraint> constraints(int close, Scope scope, Optional<Subject> subject) {
    List<Constraint> constraints = new ArrayList<>();
    int outer = cursor.limit(close);
    Token before = cursor.next();
    while (!cursor.atEnd() || before.is(",")) {
      cursor.limit(close);
      int end = cursor.find(",");
      if (cursor.position() == end) {
        reportEmpty(before, end < close ? Optional.of(cursor.peek()) : Optional.empty());
      } else {
        cursor.limit(end);
        try {
          constraint(scope, subject).ifPresent(constraints::add);
        } catch (Unreadable e) {
          // It has been told why; the next constraint may be in order.
        }
      }
      cursor.limit(close);
      cursor.moveTo(end);
      before = end < close ? cursor.next() : cursor.token(close);
    }
    cursor.limit(outer);
    return constraints;
  }

  private void reportEmpty(Token before, Optional<Token> after) {
    draft.error(
        after.orElse(before),
        "nothing stands " + (after.isPresent() ? "before" : "after") + " ‘,’",
        "Delete it, or write what is missing.");
  }

  private Optional<Constraint> constraint(Scope scope, Optional<Subject> subject) {
    ExpressionParser expressions = new ExpressionParser(draft, cursor, scope, subject);
    boolean equals = cursor.peek().isVariable() && cursor.sees(1, "=");
    if (cursor.peek().isWord() && (cursor.sees(1, ":") || equals) && subject.isPresent()) {
      return binding(expressions, scope, subject.get());
    }
    return Optional.of(requirement(expressions));
  }

  private Constraint requirement(ExpressionParser expressions) {
    int start = cursor.position();
    Expression test = expressions.test();
    Written written = written(start);
    return new Constraint(written.text(), written.place(), test);
  }

  /** A binding, which may go on as a comparison: {@code $holder : country != Country.US}. */
  private Optional<Constraint> binding(ExpressionParser expressions, Scope scope, Subject subject) {
    Token variable = cursor.next();
    Token sign = cursor.next();
    if (!cursor.atEnd() && isComparison(variable, cursor.peek(), subject)) {
      draft.error(sign, "a colon names a field", "To compare, write ==.");
      return Optional.empty();
    }
    if (cursor.atEnd() || !cursor.peek().isWord()) {
      draft.error(variable, "a variable without a field", "Write, say, $launch : launch");
      return Optional.empty();
    }
    if (sign.is("=")) {
      draft.error(
          sign,
          "a field is named with a colon",
          "Write " + variable.text() + " : " + cursor.peek().text());
    }
    int start = cursor.position();
    int before = draft.errors();
    Expression value = expressions.operand();
    scope.bind(variable, value);
    if (cursor.atEnd() || draft.errors() > before) {
      return Optional.empty();
    }
    cursor.moveTo(start);
    return Optional.of(requirement(expressions));
  }

  /** Whether a field stands where a variable should, and before it no field that it could name. */
  private static boolean isComparison(Token variable, Token value, Subject subject) {
    return Vocabulary.member(subject.type(), variable.text()).isPresent()
        && Vocabulary.member(subject.type(), value.text()).isEmpty();
  }

  // ---- accumulate

  /** {@code accumulate( Launch( … ); $many : count(); $many >= value( "many" ) )}. */
  private Optional<Clause> accumulation(Scope scope) {
    int start = cursor.position();
    int close = cursor.closing(start + 1);
    int outer = cursor.limit(close);
    cursor.moveTo(start + 2);
    try {
      int first = cursor.find(";");
      if (first == close) {
        draft.error(cursor.token(start), "this ‘accumulate’ works nothing out", SUM_FORM);
        return Optional.empty();
      }
      Scope inner = scope.copy();
      cursor.limit(first);
      int from = cursor.position();
      Optional<Clause> of = joined(Kind.ALL, several(() -> either(inner)), from);
      if (from == first) {
        draft.error(cursor.token(first), "nothing stands before ‘;’", SUM_FORM);
      }
      boolean sound = of.filter(source -> checkSource(source, cursor.token(start))).isPresent();
      cursor.limit(close);
      cursor.moveTo(first + 1);
      int second = cursor.find(";");
      cursor.limit(second);
      List<Sum> sums = sums(of.map(ConditionParser::matched).orElse(Set.of()), inner, scope);
      if (cursor.position() == first + 1) {
        draft.error(cursor.token(first), "nothing stands after ‘;’", SUM_FORM);
      }
      if (sums.isEmpty()) {
        scope.doubt();
      }
      cursor.limit(close);
      List<Constraint> constraints = new ArrayList<>();
      if (second < close) {
        cursor.moveTo(second);
        constraints.addAll(constraints(close, scope, Optional.empty()));
      }
      cursor.moveTo(close);
      cursor.limit(outer);
      cursor.next();
      Written written = written(start);
      return of.filter(any -> sound && !sums.isEmpty())
          .map(clause -> new Accumulation(written, clause, sums, constraints));
    } finally {
      cursor.limit(outer);
      cursor.moveTo(close + 1);
    }
  }

  /** Whether the source is made of patterns, so that each match of it has facts. */
  private boolean checkSource(Clause source, Token word) {
    int before = draft.errors();
    if (source.all().anyMatch(each -> each.kind() == Kind.ANY)) {
      draft.error(
          word,
          "no ‘or’ may stand in what is accumulated",
          "Accumulate each in a condition of its own, or join fields of one pattern with ||.");
    } else if (source.all().anyMatch(each -> each.kind() == Kind.TOTAL)) {
      draft.error(
          word, "an ‘accumulate’ may not stand in another", "Write them one after the other.");
    } else if (!apart(source).allMatch(ConditionParser::isSimple)) {
      draft.error(
          word,
          "‘not’ and ‘exists’ take one pattern in what is accumulated",
          "Put what belongs together into one pattern, or into a rule of its own.");
    } else if (matched(source).isEmpty()) {
      draft.error(
          word, "this ‘accumulate’ has no pattern outside ‘not’, ‘exists’ and ‘forall’", SUM_FORM);
    }
    return draft.errors() == before;
  }

  private static boolean isSimple(Clause clause) {
    return clause instanceof Pattern || clause.parts().stream().allMatch(Pattern.class::isInstance);
  }

  /** The positions of the patterns whose facts are part of each match. */
  private static Set<Integer> matched(Clause clause) {
    return apart(clause)
        .filter(Pattern.class::isInstance)
        .map(each -> ((Pattern) each).position())
        .collect(Collectors.toSet());
  }

  private List<Sum> sums(Set<Integer> matched, Scope inner, Scope outside) {
    List<Sum> sums = new ArrayList<>();
    while (!cursor.atEnd()) {
      if (cursor.takes(",")) {
        continue;
      }
      Token first = cursor.peek();
      boolean whole =
          cursor.has(3)
              && first.isWord()
              && cursor.sees(1, ":")
              && cursor.peek(2).isWord()
              && cursor.sees(3, "(");
      if (!whole) {
        reportNoSum(first);
        cursor.moveTo(cursor.find(","));
        continue;
      }
      cursor.next();
      cursor.next();
      sum(first, cursor.next(), matched, inner, outside).ifPresent(sums::add);
    }
    return sums;
  }

  private void reportNoSum(Token first) {
    boolean named = first.isVariable() && cursor.has(2);
    if (FUNCTIONS.containsKey(first.text())) {
      draft.error(
          first,
          "what ‘" + first.text() + "’ comes to has no name",
          "Write $name : " + first.text() + "( … )");
    } else if (named && cursor.sees(1, "=")) {
      draft.error(
          cursor.peek(1),
          "what comes of it is named with a colon",
          "Write " + first.text() + " : " + cursor.peek(2).text() + "( … )");
    } else if (named && cursor.sees(1, ":") && FUNCTIONS.containsKey(cursor.peek(2).text())) {
      draft.error(
          cursor.peek(2),
          "brackets are missing after ‘" + cursor.peek(2).text() + "’",
          "Write " + cursor.peek(2).text() + "( … )");
    } else {
      draft.error(first, Shown.value(first.text()) + " works nothing out", SUM_FORM);
    }
  }

  private Optional<Sum> sum(
      Token variable, Token name, Set<Integer> matched, Scope inner, Scope outside) {
    Tally tally = FUNCTIONS.get(name.text());
    if (tally == null) {
      draft.error(
          name,
          "unknown function " + Shown.value(name.text()),
          Suggestion.remedy(name.text(), FUNCTIONS.keySet(), "function"));
      cursor.skipBrackets();
      return Optional.empty();
    }
    try {
      return cursor
          .inBrackets(() -> summed(name, tally, matched, inner))
          .map(
              value -> {
                Sum sum = new Sum(draft.position(), tally, value);
                Subject result = new Subject(sum.position(), sum.type());
                (inner.bound(variable.text()).isPresent() ? inner : outside).bind(variable, result);
                return sum;
              });
    } catch (Unreadable e) {
      return Optional.empty();
    }
  }

  /** What is worked out over each match: everything that is left. */
  private Optional<Expression> summed(Token name, Tally tally, Set<Integer> matched, Scope scope) {
    int start = cursor.position();
    boolean bare = cursor.atEnd();
    Expression value =
        bare
            ? Expression.Literal.of(true)
            : new ExpressionParser(draft, cursor, scope, Optional.empty()).sum();
    Token first = bare ? name : cursor.token(start);
    Set<Integer> read = value.subjects().map(Subject::position).collect(Collectors.toSet());
    String takes = "‘" + name.text() + "’ takes ";
    if (!cursor.atEnd()) {
      draft.error(
          cursor.peek(),
          takes + "one thing, and this is more",
          "Name one field: " + name.text() + "( $field )");
    } else if (!matched.containsAll(read)) {
      draft.error(
          first,
          cursor.last(),
          takes + "what a fact before the semicolon says, nothing else",
          "Name a field there, and write that alone; reckon with what comes of it later.");
    } else if (read.size() > 1) {
      draft.error(
          first,
          cursor.last(),
          takes + "what one fact says",
          "Bind a field of one of the facts, and name that.");
    } else if (!value.isUnknown() && !tally.takes(value.type())) {
      draft.error(
          first,
          takes + tally.wanted() + ", not " + (bare ? "nothing" : Vocabulary.words(value.type())),
          "Bind a field before the semicolon, and name it: Launch( $n : count ); $all : "
              + name.text()
              + "( $n )");
    } else {
      return Optional.of(value);
    }
    return Optional.empty();
  }

  // ---- what is no condition

  private void reportUnknown(Token name) {
    if (REFUSED.contains(name.text())) {
      refuse(name);
    } else if (name.is(ACCUMULATE)) {
      draft.error(name, "‘accumulate’ itself takes no name", SUM_FORM);
    } else if (Vocabulary.enums().containsKey(name.text())) {
      draft.error(
          name,
          Shown.value(name.text()) + " is not a fact, so no pattern can match it",
          "Use it inside a pattern, such as: Partner( country == Country.US )");
    } else {
      draft.error(
          name,
          "unknown fact " + Shown.value(name.text()),
          Suggestion.nearest(name.text(), Vocabulary.facts().keySet())
              .map(near -> "Did you mean " + Shown.value(near) + "?")
              .orElse("‘./trilat list words’ names all facts."));
    }
  }

  private void refuse(Token token) {
    draft.error(
        token, "‘" + token.text() + "’ is not for rules of this program", Remedies.CONDITION);
  }

  /** Reports what stands next and is no condition. */
  private void report() {
    Token token = cursor.peek();
    int type = cursor.sees(1, ":") && cursor.has(2) ? 2 : 0;
    if (REFUSED.contains(token.text())) {
      refuse(token);
    } else if (token.is(ACCUMULATE)) {
      draft.error(token, "brackets are missing after ‘accumulate’", SUM_FORM);
    } else if (token.is("@")) {
      draft.error(token, "an annotation may not stand here", "Write it above ‘when’.");
    } else if (token.is(";")) {
      draft.error(
          token, "no semicolon ends a condition", "Delete it; only a response ends with one.");
    } else if (JOINING.contains(token.text())) {
      draft.error(
          token,
          "nothing stands before ‘" + token.text() + "’",
          "Delete it, or write what is missing.");
    } else if (isFact(type)) {
      withoutBrackets(type);
    } else if (isFact(1)) {
      beforeFact(token, cursor.peek(1).text());
    } else if (token.isVariable()) {
      draft.error(
          token,
          Shown.value(token.text()) + " is not a condition",
          "Compare within the brackets of a pattern. " + Remedies.CONDITION);
    } else {
      draft.error(token, Shown.value(token.text()) + " is not a condition", Remedies.CONDITION);
    }
  }

  private boolean isFact(int ahead) {
    return cursor.has(ahead)
        && cursor.peek(ahead).isWord()
        && Vocabulary.facts().containsKey(cursor.peek(ahead).text());
  }

  /** A fact that no round bracket follows. */
  private void withoutBrackets(int type) {
    Token name = cursor.peek(type);
    boolean others = cursor.has(type + 1) && OTHER_BRACKETS.contains(cursor.peek(type + 1).text());
    draft.error(
        others ? cursor.peek(type + 1) : name,
        others
            ? "a pattern stands in round brackets"
            : "brackets are missing after ‘" + name.text() + "’",
        "Write " + name.text() + "( … )");
  }

  private void beforeFact(Token word, String fact) {
    if (word.isVariable()) {
      draft.error(
          word,
          "a colon is missing after " + Shown.value(word.text()),
          "Write " + word.text() + " : " + fact + "( … )");
    } else {
      draft.error(
          word,
          Shown.value(word.text()) + " may not stand before a fact",
          Suggestion.remedy(word.text(), BEFORE_FACTS, "word"));
    }
  }
}
