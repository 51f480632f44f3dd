package io.github.trilat.rules.session;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.engine.DoctrineFailure;
import io.github.trilat.engine.RuleCard;
import java.util.List;
import java.util.Optional;

/** Says in plain words what went wrong while rules ran, and whose fault it is. */
final class FailureWords {

  private static final int MAX_CAUSES = 20;

  private FailureWords() {}

  /** A rule's right side failed. */
  static DoctrineFailure ofRule(RuleCard rule, Throwable thrown) {
    Throwable root = root(thrown);
    return new DoctrineFailure(
        "The rule " + Shown.value(rule.name()) + " (" + rule.at() + ") failed: " + words(root),
        root);
  }

  /** Something failed outside any right side: a condition, or Drools itself. */
  static DoctrineFailure ofEngine(Throwable thrown, List<RuleCard> rules) {
    Throwable root = root(thrown);
    return named(thrown, rules)
        .map(
            rule ->
                new DoctrineFailure(
                    "A condition of the rule "
                        + Shown.value(rule.name())
                        + " ("
                        + rule.at()
                        + ") failed: "
                        + words(root),
                    root))
        .orElseGet(
            () ->
                new DoctrineFailure(
                    "The rule engine itself failed (this is not the fault of any one rule): "
                        + words(root),
                    root));
  }

  /** Drools names the rule only in the text of its exception. */
  private static Optional<RuleCard> named(Throwable thrown, List<RuleCard> rules) {
    String text = Optional.ofNullable(thrown.getMessage()).orElse("");
    return rules.stream().filter(rule -> text.contains("\"" + rule.name() + "\"")).findFirst();
  }

  private static Throwable root(Throwable thrown) {
    Throwable root = thrown;
    for (int step = 0; step < MAX_CAUSES && root.getCause() != null; step++) {
      root = root.getCause();
    }
    return root;
  }

  private static String words(Throwable root) {
    String message = Optional.ofNullable(root.getMessage()).orElse("");
    if (root instanceof NullPointerException) {
      return "something it uses is not there. " + Shown.escaped(message);
    }
    if (root instanceof StackOverflowError) {
      return "it calls itself without end.";
    }
    String kind = root.getClass().getSimpleName();
    return message.isEmpty() ? kind : Shown.escaped(message);
  }
}
