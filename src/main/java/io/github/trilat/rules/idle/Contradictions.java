package io.github.trilat.rules.idle;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.rules.lint.Constraint;
import io.github.trilat.rules.lint.PatternShape;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds conditions that exclude each other: constraints within one pattern, or a fact that one
 * condition matches and another denies.
 */
record Contradictions(FieldValues values, Idle idle) {

  /** Whether the constraints of the pattern exclude each other; then it is told. */
  boolean within(PatternShape pattern) {
    List<Constraint> constraints = Fields.constraints(pattern);
    for (int at = 0; at < constraints.size(); at++) {
      if (!compatible(constraints.subList(0, at + 1))) {
        exclude(pattern, constraints.get(at), partner(constraints, at));
        return true;
      }
    }
    return false;
  }

  /** One that excludes the one at the index by itself. */
  private Optional<Constraint> partner(List<Constraint> constraints, int at) {
    return IntStream.range(0, at)
        .mapToObj(constraints::get)
        .filter(before -> !compatible(List.of(before, constraints.get(at))))
        .findFirst();
  }

  private boolean compatible(List<Constraint> constraints) {
    return constraints.stream()
        .map(Constraint::field)
        .distinct()
        .allMatch(field -> values.any(Fields.of(constraints, field)));
  }

  private void exclude(PatternShape pattern, Constraint last, Optional<Constraint> other) {
    String what =
        other
            .map(
                first ->
                    Shown.value(first.text())
                        + " and "
                        + Shown.value(last.text())
                        + " never hold together")
            .orElse(Shown.value(last.text()) + " leaves nothing to match" + before(pattern, last));
    String remedy = "Delete one of the conditions, or write two rules.";
    if (pattern.isDenied()) {
      idle.alwaysHolds(last.span(), what, remedy);
    } else {
      idle.neverFires(last.span(), what, remedy);
    }
  }

  private static String before(PatternShape pattern, Constraint last) {
    return pattern.constraints().get(0).equals(last) ? "" : ", after what stands before it";
  }

  /** Tells of a fact that the pattern denies and another matches. */
  void between(PatternShape denied, List<PatternShape> patterns) {
    patterns.stream()
        .filter(each -> each.mode().isEmpty() && each.type().equals(denied.type()))
        .filter(each -> denied.constraints().stream().allMatch(one -> implied(one, each)))
        .findFirst()
        .ifPresent(
            matched ->
                idle.neverFires(
                    denied.span(),
                    "this denies what line " + matched.span().line() + " matches",
                    "Say in which field the two differ, or delete one of them."));
  }

  /** Whether whatever the pattern matches meets the constraint. */
  private static boolean implied(Constraint constraint, PatternShape pattern) {
    String itself = pattern.key() + "." + constraint.field();
    boolean trivial = constraint.sign().equals("==") && constraint.values().equals(List.of(itself));
    return trivial
        || pattern.constraints().stream()
            .anyMatch(each -> each.meaning().equals(constraint.meaning()));
  }
}
