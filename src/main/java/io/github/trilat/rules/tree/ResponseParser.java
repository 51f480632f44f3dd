package io.github.trilat.rules.tree;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.model.Parameter;
import io.github.trilat.model.Respond;
import io.github.trilat.rules.text.Token;
import io.github.trilat.rules.tree.Expression.Named;
import io.github.trilat.rules.tree.ExpressionParser.Unreadable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the right side of a rule: sentences of {@code respond}, and nothing else. */
final class ResponseParser {

  /** The word with which rules speak to the engine. */
  static final String RESPOND = "respond";

  /** What the number that a word takes has to be in. */
  private static final Map<String, Set<String>> UNITS =
      Map.of(
          "after", ExpressionParser.TIMES,
          "downTo", ExpressionParser.TIMES,
          "downBy", Set.of("points"),
          "stretchedBy", Set.of("times"),
          "stretchedForWantOf", Set.of("times"),
          "withChance", Set.of("share"));

  private final Draft draft;
  private final RuleParser.Parts rule;
  private final Cursor cursor;
  private final Scope scope;

  /**
   * A parser.
   *
   * @param scope the variables that the conditions bind
   */
  ResponseParser(Draft draft, RuleParser.Parts rule, Scope scope) {
    this.draft = draft;
    this.rule = rule;
    this.cursor = new Cursor(rule.then());
    this.scope = scope;
  }

  List<Response> parse() {
    List<Response> responses = new ArrayList<>();
    if (cursor.atEnd()) {
      draft.warn(
          rule.name(),
          "the rule " + Shown.value(rule.name().text()) + " says nothing",
          draft.text().isTable() ? "Fill in one of the columns under ACTION." : Remedies.RESPONSE);
    }
    int all = rule.then().size();
    while (!cursor.atEnd()) {
      int end = cursor.find(";");
      cursor.limit(end);
      try {
        sentence(end < all).ifPresent(responses::add);
      } catch (Unreadable e) {
        // It has been told why; the next sentence may be in order.
      }
      cursor.limit(all);
      cursor.moveTo(Math.min(end + 1, all));
    }
    return responses;
  }

  /**
   * A sentence.
   *
   * @param ended whether a semicolon follows
   */
  private Optional<Response> sentence(boolean ended) {
    Token first = cursor.atEnd() ? cursor.token(cursor.position()) : cursor.peek();
    if (!cursor.sees(RESPOND) || !cursor.has(1)) {
      draft.error(
          first,
          Shown.value(first.text()) + " does not begin a response",
          Remedies.forNoResponse(
              first, cursor.has(1) ? Optional.of(cursor.peek(1)) : Optional.empty()));
      return Optional.empty();
    }
    int before = draft.errors();
    cursor.next();
    List<Response.Word> words = new ArrayList<>();
    Class<?> speaking = Respond.class;
    while (!cursor.atEnd() && draft.errors() == before) {
      Optional<Response.Word> word = word(speaking, words);
      if (word.isPresent()) {
        words.add(word.get());
        speaking = word.get().verb().getReturnType();
      }
    }
    if (draft.errors() > before) {
      return Optional.empty();
    }
    if (!ended) {
      draft.error(cursor.last(), "a semicolon is missing after this", "Write ‘;’.");
    } else if (!finishes(speaking)) {
      draft.error(
          cursor.token(cursor.position()),
          "this response is not finished",
          "Go on with one of: " + String.join(", ", Vocabulary.verbs(speaking)) + ".");
    }
    return Optional.of(new Response(draft.text().place(first, cursor.last()), words));
  }

  /** Whether all is said that has to be. */
  private static boolean finishes(Class<?> speaking) {
    return speaking == void.class || Respond.Timed.class.isAssignableFrom(speaking);
  }

  private Optional<Response.Word> word(Class<?> speaking, List<Response.Word> words) {
    boolean whole = cursor.sees(".") && cursor.has(2) && cursor.sees(2, "(");
    if (!whole) {
      Token token = cursor.peek();
      draft.error(
          token,
          Shown.value(token.text()) + " is not expected here",
          token.isWord() && cursor.sees(1, "(")
              ? "Write a dot before it: ." + token.text() + "( … )"
              : "After each word come brackets, then a dot and the next word, or a semicolon.");
      return Optional.empty();
    }
    cursor.next();
    Token verb = cursor.next();
    List<Method> meanings = Vocabulary.meanings(speaking, verb.text());
    if (meanings.isEmpty()) {
      draft.error(
          verb,
          words.isEmpty()
              ? "respond knows no word " + Shown.value(verb.text())
              : Shown.value(verb.text())
                  + " cannot follow ‘"
                  + words.get(words.size() - 1).verb().getName()
                  + "’",
          Suggestion.remedy(verb.text(), Vocabulary.verbs(speaking), "word"));
      return Optional.empty();
    }
    draft.word(verb.text());
    int before = draft.errors();
    int start = cursor.position() + 1;
    List<Expression> arguments = arguments(verb, meanings);
    return draft.errors() > before
        ? Optional.empty()
        : meaning(verb, meanings, arguments, start)
            .map(method -> new Response.Word(method, arguments));
  }

  private List<Expression> arguments(Token verb, List<Method> meanings) {
    return cursor.inBrackets(
        () -> {
          List<Expression> arguments = new ArrayList<>();
          while (!cursor.atEnd()) {
            arguments.add(argument(verb, meanings, arguments.size()));
            if (!cursor.atEnd() && (!cursor.has(1) || !cursor.takes(","))) {
              throw stray(cursor.peek());
            }
          }
          return arguments;
        });
  }

  private Unreadable stray(Token token) {
    draft.error(
        token,
        Shown.value(token.text()) + " may not stand in a response",
        "Bind what is needed in the conditions; numbers come from parameters.");
    return new Unreadable();
  }

  private Expression argument(Token verb, List<Method> meanings, int number) {
    Token token = cursor.peek();
    if (token.isText() && takesParameter(meanings, number)) {
      cursor.next();
      return new Named(
          "\"" + token.text() + "\"",
          draft.parameter(token, UNITS.getOrDefault(verb.text(), Set.of())));
    }
    if (!token.isWord()) {
      draft.error(
          token,
          Shown.value(token.text()) + " may not stand in a response",
          switch (token.kind()) {
            case NUMBER -> "Make the number a parameter, and write its id here: \"its-id\".";
            case TEXT ->
                "Match what has this name among the conditions, such as $name : Mechanism( id == \""
                    + token.text()
                    + "\" ), and write $name here.";
            default -> "Use a variable that the conditions bind, or a constant such as Country.US.";
          });
      throw new Unreadable();
    }
    return new ExpressionParser(draft, cursor, scope, Optional.empty()).operand();
  }

  /** As in Java, which the rule engine's own dialect has on this side. */
  private void checkAccess(List<Expression> arguments, int start, int end) {
    boolean reads =
        arguments.size() == 1
            && arguments.get(0) instanceof Expression.Member
            && !cursor.token(end - 1).is(")");
    if (reads && cursor.token(start).isVariable()) {
      Token last = cursor.token(end - 1);
      draft.error(
          last,
          "a field is read with brackets on this side of a rule",
          "Write " + last.text() + "(), or bind it in the conditions.");
    }
  }

  private static boolean takesParameter(List<Method> meanings, int number) {
    return meanings.stream()
        .map(Method::getParameterTypes)
        .anyMatch(wanted -> number < wanted.length && wanted[number] == Parameter.class);
  }

  private Optional<Method> meaning(
      Token verb, List<Method> meanings, List<Expression> arguments, int start) {
    Optional<Method> meaning = meanings.stream().filter(each -> takes(each, arguments)).findFirst();
    if (meaning.isPresent()) {
      checkAccess(arguments, start, cursor.position() - 1);
    } else {
      boolean one = arguments.size() == 1;
      Token first = cursor.token(start);
      draft.error(
          one ? first : verb,
          "‘" + verb.text() + "’ takes " + wanted(meanings) + ", not " + given(arguments),
          one
              ? Remedies.forArgument(meanings, first.text(), arguments.get(0))
              : "Put that in the brackets; bind it in the conditions if need be.");
    }
    return meaning;
  }

  private static boolean takes(Method meaning, List<Expression> arguments) {
    Class<?>[] wanted = meaning.getParameterTypes();
    if (wanted.length != arguments.size()) {
      return false;
    }
    for (int index = 0; index < wanted.length; index++) {
      Expression given = arguments.get(index);
      if (!given.isUnknown() && !wanted[index].isAssignableFrom(given.type())) {
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

  private static String given(List<Expression> arguments) {
    return types(arguments.stream().<Class<?>>map(Expression::type).toList());
  }

  private static String types(List<Class<?>> types) {
    return types.isEmpty()
        ? "nothing"
        : String.join(" and ", types.stream().map(Vocabulary::words).toList());
  }
}
