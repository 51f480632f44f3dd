package io.github.trilat.rules.lint;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.rules.text.Brackets;
import io.github.trilat.rules.text.DrlText;
import io.github.trilat.rules.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a word with what follows it after dots, such as {@code $track.launch} or {@code
 * Country.JAPAN}, finds out its type, and reports words that do not exist.
 */
final class ChainReader {

  private final DrlText drl;
  private final List<Token> tokens;
  private final Scope scope;
  private final Problems problems;

  ChainReader(DrlText drl, List<Token> tokens, Scope scope, Problems problems) {
    this.drl = drl;
    this.tokens = tokens;
    this.scope = scope;
    this.problems = problems;
  }

  /**
   * The operand that begins with the word at {@code start}.
   *
   * @param fact the fact whose fields may stand bare; empty where none may
   */
  Operand read(int start, Optional<Class<?>> fact) {
    Token word = tokens.get(start);
    if (word.isVariable()) {
      return follow(variable(start));
    }
    if (Vocabulary.enums().containsKey(word.text()) && isSign(start + 1, ".")) {
      return follow(constant(start));
    }
    if (fact.isPresent() && word.is("this")) {
      return follow(Operand.of(start, start + 1, fact.get()));
    }
    if (fact.isPresent()) {
      Optional<Operand> stray = new StrayWord(drl, tokens, fact.get(), problems).at(start);
      return stray.orElseGet(() -> follow(member(start, start, fact.get(), "field")));
    }
    drl.error(
        problems,
        word,
        Shown.value(word.text()) + " is nothing that can stand here",
        scope
            .get("$" + word.text())
            .map(bound -> "Did you mean " + Shown.value("$" + word.text()) + "?")
            .orElse(
                "Use a variable that the conditions bind, such as $track, or a constant such as"
                    + " Country.US."));
    return Operand.of(start, start + 1, Object.class);
  }

  private Operand variable(int start) {
    Token word = tokens.get(start);
    Optional<Operand> bound = scope.get(word.text());
    if (bound.isEmpty()) {
      new Unbound(drl, scope, problems).report(word);
    }
    return new Operand(
        start,
        start + 1,
        bound.<Class<?>>map(Operand::type).orElse(Object.class),
        bound.flatMap(Operand::field));
  }

  private Operand constant(int start) {
    Class<?> type = Vocabulary.enums().get(tokens.get(start).text());
    List<String> known = Vocabulary.constants(type);
    if (!isWord(start + 2)) {
      drl.error(
          problems,
          tokens.get(start + 1),
          "a constant of " + type.getSimpleName() + " is missing after this dot",
          "One of: " + String.join(", ", known) + ".");
      return Operand.of(start, start + 2, type);
    }
    Token constant = tokens.get(start + 2);
    if (!known.contains(constant.text())) {
      drl.error(
          problems,
          constant,
          type.getSimpleName() + " has no " + Shown.value(constant.text()),
          Suggestion.nearest(constant.text(), known).isEmpty()
              ? elsewhere(constant.text()).orElseGet(() -> Suggestion.listing(known, "constant"))
              : Suggestion.remedy(constant.text(), known, "constant"));
    }
    return Operand.of(start, start + 3, type);
  }

  /** The enumeration that has the constant. */
  private static Optional<String> elsewhere(String constant) {
    return Vocabulary.enums().entrySet().stream()
        .filter(each -> Vocabulary.constants(each.getValue()).contains(constant))
        .findFirst()
        .map(each -> "Did you mean " + Shown.value(each.getKey() + "." + constant) + "?");
  }

  /** Reads members after dots as long as there are any. */
  private Operand follow(Operand operand) {
    Operand read = operand;
    while (isSign(read.end(), ".") && isWord(read.end() + 1)) {
      int name = read.end() + 1;
      read =
          read.isKnown()
              ? member(operand.start(), name, read.type(), "member")
              : Operand.of(operand.start(), afterCall(name), Object.class);
    }
    return read;
  }

  private Operand member(int start, int name, Class<?> owner, String kind) {
    Token word = tokens.get(name);
    Optional<Class<?>> type = Vocabulary.member(owner, word.text());
    if (type.isEmpty()) {
      Set<String> members = Vocabulary.members(owner);
      drl.error(
          problems,
          word,
          owner.getSimpleName() + " has no " + kind + " " + Shown.value(word.text()),
          members.isEmpty()
              ? "Compare " + Vocabulary.words(owner) + " as a whole, with == != or in."
              : Suggestion.remedy(word.text(), members, kind));
    }
    return new Operand(
        start,
        afterCall(name),
        type.orElse(Object.class),
        Optional.of(new Operand.Field(owner, word.text())));
  }

  private int afterCall(int name) {
    return isSign(name + 1, "(") ? Brackets.closing(tokens, name + 1) + 1 : name + 1;
  }

  private boolean isSign(int index, String sign) {
    return index < tokens.size() && tokens.get(index).is(sign);
  }

  private boolean isWord(int index) {
    return index < tokens.size() && tokens.get(index).isWord();
  }
}
