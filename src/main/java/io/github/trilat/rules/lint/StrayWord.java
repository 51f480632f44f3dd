package io.github.trilat.rules.lint;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.rules.text.DrlText;
import io.github.trilat.rules.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A bare word that a field is compared with and that is no field itself: a text without quotation
 * marks, a constant without its type.
 */
record StrayWord(DrlText drl, List<Token> tokens, Class<?> fact, Problems problems) {

  private static final Set<String> COMPARING = Set.of("==", "!=", "<", ">", "<=", ">=");

  /** Reports the word at the index, if it is one; gives the operand that it was meant to be. */
  Optional<Operand> at(int start) {
    boolean compared =
        start >= 2
            && COMPARING.contains(tokens.get(start - 1).text())
            && Vocabulary.member(fact, tokens.get(start).text()).isEmpty();
    return compared
        ? Vocabulary.member(fact, tokens.get(start - 2).text()).map(type -> report(start, type))
        : Optional.empty();
  }

  private Operand report(int start, Class<?> wanted) {
    int end = end(start);
    int offset = tokens.get(start).offset();
    String word = drl.text().substring(offset, tokens.get(end - 1).end());
    problems.error(
        drl.place(drl.span(offset, word.length())),
        Shown.value(word) + " is no field of " + fact.getSimpleName() + ", nor a variable",
        remedy(word, wanted));
    return Operand.of(start, end, wanted);
  }

  private String remedy(String word, Class<?> wanted) {
    if (Suggestion.nearest(word, Vocabulary.members(fact)).isPresent()) {
      return Suggestion.remedy(word, Vocabulary.members(fact), "field");
    }
    if (wanted == String.class) {
      return "If it is a text, put it in quotation marks: \"" + word + "\".";
    }
    if (wanted.isEnum()) {
      return Literals.constant(wanted, word) + ".";
    }
    return "Compare with a variable that holds " + Vocabulary.words(wanted) + ".";
  }

  /** Words joined by hyphens without a blank, as in {@code hub-relay}, are one. */
  private int end(int start) {
    int end = start + 1;
    while (end + 1 < tokens.size() && touches(end) && tokens.get(end).is("-") && touches(end + 1)) {
      end += 2;
    }
    return end;
  }

  private boolean touches(int index) {
    return tokens.get(index).offset() == tokens.get(index - 1).end();
  }
}
