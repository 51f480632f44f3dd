package io.github.trilat.rules.lint;

import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.model.Respond;
import io.github.trilat.rules.text.Dialect;
import io.github.trilat.rules.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What to do about a sentence of the right side that is no response: it belongs elsewhere, or
 * nowhere.
 *
 * @param sentence its words and signs, at least one
 */
record NoResponse(List<Token> sentence) {

  private static final String CONDITION = "A condition stands before ‘then’; move it there.";
  private static final String FACTS =
      "A rule changes no facts: it proposes a response, and the engine carries that out.";
  private static final String KEEPS =
      "A rule keeps nothing: bind what it needs among the conditions, such as $delay : Parameter("
          + " id == \"…\" )";
  private static final String PRINTS =
      "A rule does not print: the log tells of every response and why it came.";
  private static final Map<String, String> REMEDIES = new HashMap<>();

  static {
    List.of("insert", "insertLogical", "update", "modify", "delete", "retract")
        .forEach(word -> REMEDIES.put(word, FACTS));
    List.of("int", "long", "double", "boolean", "String", "var", "final")
        .forEach(word -> REMEDIES.put(word, KEEPS));
    List.of("System", "print", "println", "out").forEach(word -> REMEDIES.put(word, PRINTS));
    List.of("if", "for", "while", "switch", "not", "exists", "forall")
        .forEach(word -> REMEDIES.put(word, CONDITION));
    Vocabulary.facts().keySet().forEach(fact -> REMEDIES.put(fact, CONDITION));
    Vocabulary.verbs(Respond.class)
        .forEach(verb -> REMEDIES.put(verb, "Write " + Dialect.RESPOND + "." + verb + "( … )"));
  }

  String remedy() {
    Token first = sentence.get(0);
    if (first.isVariable()) {
      boolean condition = sentence.size() > 1 && sentence.get(1).is(":");
      return condition ? CONDITION : KEEPS;
    }
    String known = REMEDIES.get(first.text());
    if (known != null) {
      return known;
    }
    return Suggestion.nearest(first.text(), List.of(Dialect.RESPOND))
        .map(word -> "Did you mean ‘" + word + "’?")
        .orElse(ConsequenceLint.FORM + " A rule does nothing else.");
  }
}
