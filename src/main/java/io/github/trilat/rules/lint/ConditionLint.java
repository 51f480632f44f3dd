package io.github.trilat.rules.lint;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.rules.text.Brackets;
import io.github.trilat.rules.text.DrlText;
import io.github.trilat.rules.text.RuleTokens;
import io.github.trilat.rules.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Checks the conditions of a rule: patterns over facts, with not, exists, forall, and, or. */
final class ConditionLint {

  private static final int MOST_PATTERNS = 25;
  private static final int MOST_ORS = 4;
  private static final int MOST_WORDS = 600;
  private static final Set<String> SCOPED = Set.of("not", "exists", "forall");
  private static final Set<String> JOINING = Set.of("and", "or", "&&", "||", ",");
  private final DrlText drl;
  private final List<Token> tokens;
  private final Problems problems;
  private final RuleNotes notes;
  private int patterns;
  private int ors;

  private ConditionLint(DrlText drl, List<Token> tokens, Problems problems, RuleNotes notes) {
    this.drl = drl;
    this.tokens = tokens;
    this.problems = problems;
    this.notes = notes;
  }

  /** Checks the conditions; gives the variables that the right side may use. */
  static Scope check(DrlText drl, RuleTokens rule, Problems problems, RuleNotes notes) {
    ConditionLint lint = new ConditionLint(drl, rule.when(), problems, notes);
    Scope scope = Scope.before(rule.when());
    lint.ors = (int) IntStream.range(0, rule.when().size()).filter(lint::isOr).count();
    lint.elements(0, rule.when().size(), scope);
    lint.checkSize(rule.name());
    return scope;
  }

  private void checkSize(Token name) {
    if (patterns > MOST_PATTERNS || ors > MOST_ORS || tokens.size() > MOST_WORDS) {
      drl.error(
          problems,
          name,
          "a rule has at most %d patterns, %d ors and %d words and signs in its conditions"
              .formatted(MOST_PATTERNS, MOST_ORS, MOST_WORDS),
          "Split it into several rules.");
    }
  }

  /** What a branch of an {@code or} binds is bound in that branch only. */
  private void elements(int from, int to, Scope scope) {
    boolean branches = isOr(from);
    int at = from;
    while (at < to) {
      Scope inside = scope.copy();
      int end = element(at, to, inside);
      if (!branches && !isOr(at - 1) && !isOr(end)) {
        scope.keep(inside);
      }
      at = end;
    }
  }

  private boolean isOr(int at) {
    return at >= 0 && at < tokens.size() && (tokens.get(at).is("or") || tokens.get(at).is("||"));
  }

  /** Checks the element that begins at the index; gives the index after it. */
  private int element(int at, int to, Scope scope) {
    Token token = tokens.get(at);
    if (JOINING.contains(token.text())) {
      return at + 1;
    }
    if (SCOPED.contains(token.text()) && at + 1 < to) {
      return element(at + 1, to, scope.copy());
    }
    if (token.is("(")) {
      int close = Brackets.closing(tokens, at);
      elements(at + 1, close, scope);
      return close + 1;
    }
    boolean bound = token.isWord() && at + 2 < to && isBinding(at);
    int type = bound ? at + 2 : at;
    if (tokens.get(type).isWord() && type + 1 < to && tokens.get(type + 1).is("(")) {
      return pattern(bound ? Optional.of(token) : Optional.empty(), type, scope);
    }
    new NoCondition(drl, tokens, problems).report(at);
    scope.doubt();
    return next(at, to);
  }

  /** Whether a colon follows; an equals sign in its place is reported, and taken for one. */
  private boolean isBinding(int at) {
    Token sign = tokens.get(at + 1);
    boolean equals = sign.is("=") && tokens.get(at).isVariable();
    if (equals) {
      drl.error(
          problems,
          sign,
          "a fact is named with a colon",
          "Write " + tokens.get(at).text() + " : " + tokens.get(at + 2).text() + "( … )");
    }
    return equals || sign.is(":");
  }

  /** The condition in the next line, for this one cannot be read. */
  private int next(int at, int to) {
    int next = at + 1;
    while (next < to && !drl.beginsLine(tokens.get(next))) {
      next = tokens.get(next).is("(") ? Brackets.closing(tokens, next) + 1 : next + 1;
    }
    return Math.min(next, to);
  }

  private int pattern(Optional<Token> variable, int typeAt, Scope scope) {
    int close = Brackets.closing(tokens, typeAt + 1);
    Token name = tokens.get(typeAt);
    Class<?> type = type(name);
    patterns++;
    variable.ifPresent(
        token ->
            new Binder(drl, scope, problems, ors > 0)
                .bind(token, Operand.of(typeAt, close + 1, type)));
    if (type == Object.class) {
      scope.doubt();
    } else {
      new PatternLint(drl, tokens.subList(typeAt + 2, close), type, scope, problems, notes)
          .check(ors > 0);
    }
    return close + 1;
  }

  private Class<?> type(Token name) {
    Class<?> type = Vocabulary.facts().get(name.text());
    if (type != null) {
      return type;
    }
    if (NoCondition.isRefused(name)) {
      new NoCondition(drl, tokens, problems).refuse(name);
    } else if (Vocabulary.enums().containsKey(name.text())) {
      drl.error(
          problems,
          name,
          Shown.value(name.text()) + " is not a fact, so no pattern can match it",
          "Use it inside a pattern, such as: Partner( country == Country.US )");
    } else {
      drl.error(
          problems,
          name,
          "unknown fact " + Shown.value(name.text()),
          Suggestion.nearest(name.text(), Vocabulary.facts().keySet())
              .map(near -> "Did you mean " + Shown.value(near) + "?")
              .orElse("‘./trilat list words’ names all facts."));
    }
    return Object.class;
  }
}
