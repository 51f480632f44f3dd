package io.github.trilat.rules.check;

import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Severity;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.rules.check.IdleRules.Entry;
import io.github.trilat.rules.tree.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds rules in whose shadow others stand: a rule that asks for everything another asks for, and
 * responds no otherwise, never adds anything to it. A response that moves a score counts once for
 * each rule, though, so there only two of the same are told.
 */
final class Shadows {
  private final Problems problems;
  private final Map<String, List<Asking>> byResponse = new HashMap<>();

  Shadows(Problems problems) {
    this.problems = problems;
  }

  private record Asking(Entry entry, Set<String> conditions) {
    Set<String> responses() {
      return entry.shape().responses();
    }
  }

  /** Tells of each rule the first earlier one with which it stands so. */
  void check(List<Entry> rules) {
    for (Entry entry : rules) {
      Asking rule = new Asking(entry, entry.shape().conditions());
      rule.responses().stream()
          .sorted()
          .flatMap(each -> byResponse.getOrDefault(each, List.of()).stream())
          .flatMap(earlier -> compare(earlier, rule).stream())
          .findFirst()
          .ifPresent(problems::add);
      rule.responses()
          .forEach(each -> byResponse.computeIfAbsent(each, any -> new ArrayList<>()).add(rule));
    }
  }

  private static Optional<Problem> compare(Asking earlier, Asking later) {
    boolean laterIdle = isShadowed(later, earlier);
    boolean earlierIdle = isShadowed(earlier, later);
    boolean scores = later.entry().rule().responses().stream().anyMatch(Shadows::movesScore);
    String other = earlier.entry().told();
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

  private static boolean movesScore(Response response) {
    return response.words().get(0).verb().getName().equals("adjust");
  }

  private static Optional<Problem> told(Asking earlier, Asking later, String what) {
    Entry entry = later.entry();
    return Optional.of(
        new Problem(
            Severity.WARNING,
            entry.rule().place(),
            "the rule " + Shown.value(entry.rule().name()) + " " + what,
            entry.file().pack().equals(earlier.entry().file().pack())
                ? "Delete one of the two, or give them different conditions or responses."
                : "In alternative.yaml, name the other under ‘off’ or ‘replaces’; or change this"
                    + " one."));
  }

  private static boolean isShadowed(Asking idle, Asking by) {
    return !by.conditions().isEmpty()
        && idle.conditions().containsAll(by.conditions())
        && by.responses().containsAll(idle.responses());
  }
}
