package io.github.trilat.rules.idle;

import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Severity;
import io.github.trilat.diagnostic.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds rules in whose shadow others stand: a rule that asks for everything another asks for, and
 * responds no otherwise, never adds anything to it. A response that moves a score counts once for
 * each rule, though, so there only two of the same are told.
 */
final class Shadows {

  private static final String MOVES_A_SCORE = "respond.adjust";

  private final Problems problems;
  private final Map<String, List<Entry>> byResponse = new HashMap<>();

  Shadows(Problems problems) {
    this.problems = problems;
  }

  /** Tells of each rule the first earlier one with which it stands so. */
  void check(List<Entry> rules) {
    for (Entry rule : rules) {
      rule.responses().stream()
          .flatMap(each -> byResponse.getOrDefault(each, List.of()).stream())
          .flatMap(earlier -> compare(earlier, rule).stream())
          .findFirst()
          .ifPresent(problems::add);
      rule.responses()
          .forEach(each -> byResponse.computeIfAbsent(each, any -> new ArrayList<>()).add(rule));
    }
  }

  private static Optional<Problem> compare(Entry earlier, Entry later) {
    boolean laterIdle = isShadowed(later, earlier);
    boolean earlierIdle = isShadowed(earlier, later);
    boolean scores = later.responses().stream().anyMatch(each -> each.startsWith(MOVES_A_SCORE));
    String other = earlier.told();
    if (laterIdle && earlierIdle) {
      return told(
          earlier,
          later,
          scores ? "moves the score a second time, beside " + other : "does no more than " + other);
    }
    if (scores || (!laterIdle && !earlierIdle)) {
      return Optional.empty();
    }
    return told(
        earlier,
        later,
        laterIdle
            ? "never adds anything to " + other + ", which asks for less"
            : "leaves nothing to " + other + ", which asks for more");
  }

  private static Optional<Problem> told(Entry earlier, Entry later, String what) {
    return Optional.of(
        new Problem(
            Severity.WARNING,
            later.place(),
            "the rule " + Shown.value(later.rule().name()) + " " + what,
            later.file().pack().equals(earlier.file().pack())
                ? "Delete one of the two, or give them different conditions or responses."
                : "In alternative.yaml, name the other under ‘off’ or ‘replaces’; or change this"
                    + " one."));
  }

  private static boolean isShadowed(Entry idle, Entry by) {
    return !by.conditions().isEmpty()
        && idle.conditions().containsAll(by.conditions())
        && by.responses().containsAll(idle.responses());
  }
}
