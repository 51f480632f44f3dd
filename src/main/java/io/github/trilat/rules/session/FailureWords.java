package io.github.trilat.rules.session;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.engine.DoctrineFailure;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.rules.model.ConditionFailure;
import io.github.trilat.rules.model.Meter;
import java.util.Optional;

/** Says in plain words what went wrong while rules ran, and whose fault it is. */
final class FailureWords {
  private static final int MAX_CAUSES = 20;

  private FailureWords() {}

  /** A rule's right side failed. */
  static DoctrineFailure ofRule(RuleCard rule, Throwable thrown) {
    Throwable root = root(thrown);
    return new DoctrineFailure("The rule " + named(rule) + " failed: " + words(root), root);
  }

  /**
   * Something failed outside any right side: a condition, or Drools itself.
   *
   * @param tried the rule whose conditions were tried
   */
  static DoctrineFailure ofConditions(Throwable thrown, Optional<RuleCard> tried, RuleBase rules) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Meter.Overrun overrun) {
        return new DoctrineFailure(
            tried.map(rule -> "The rule " + named(rule)).orElse("A rule")
                + " was stopped: "
                + overrun.getMessage()
                + " at one moment. Let each pattern compare with what stands above it.",
            overrun);
      }
      if (cause instanceof ConditionFailure failure) {
        Throwable root = root(failure);
        return new DoctrineFailure(
            "A condition of the rule "
                + named(rules.card(failure.rule()))
                + " failed: "
                + words(root),
            root);
      }
    }
    Throwable root = root(thrown);
    return new DoctrineFailure(
        "The rule engine itself failed (this is not the fault of any one rule): " + words(root),
        root);
  }

  private static String named(RuleCard rule) {
    return Shown.value(rule.name()) + " (" + rule.at() + ")";
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
