package io.github.trilat.rules.compile;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.rules.text.RuleTokens;
import io.github.trilat.rules.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes the messages of Drools and of the Java compiler fit to be read. */
final class CompilerWords {

  private static final int LONGEST = 160;
  private static final Pattern PACKAGES =
      Pattern.compile("\\b(?:io\\.github\\.trilat\\.model|java\\.lang|java\\.util|java\\.time)\\.");
  private static final Pattern FORM =
      Pattern.compile("unexpected token|Parse error|Unable to Analyse Expression");
  private static final Pattern WORD = Pattern.compile("[A-Za-z$_][A-Za-z0-9$_]*");

  private CompilerWords() {}

  /** The first message, shortened to its first line and without package names. */
  static String of(List<String> errors) {
    String first = errors.isEmpty() ? "" : errors.get(0).lines().findFirst().orElse("");
    String bare = PACKAGES.matcher(first).replaceAll("");
    return Shown.escaped(bare.length() > LONGEST ? bare.substring(0, LONGEST) + "…" : bare);
  }

  /** Whether it is the form of the rule that the compiler does not understand. */
  static boolean areOfForm(List<String> errors) {
    return FORM.matcher(of(errors)).find();
  }

  /** The first token of the rule that the message names; the rule's name if there is none. */
  static Token culprit(List<String> errors, RuleTokens rule) {
    Matcher words = WORD.matcher(of(errors));
    while (words.find()) {
      String word = words.group();
      Optional<Token> found =
          Stream.concat(rule.when().stream(), rule.then().stream())
              .filter(token -> token.isWord() && token.text().equals(word))
              .findFirst();
      if (found.isPresent()) {
        return found.get();
      }
    }
    return rule.name();
  }
}
