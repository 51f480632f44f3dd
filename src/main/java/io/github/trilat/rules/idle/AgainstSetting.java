package io.github.trilat.rules.idle;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.rules.lint.Constraint;
import io.github.trilat.rules.lint.PatternShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds conditions that no mechanism or parameter of the setting can meet. */
record AgainstSetting(Known known, FieldValues values, Idle idle) {

  private static final Pattern NAMING = Pattern.compile("(id|drill) == \"[^\"]+\"");

  /** Tells of what the pattern asks in vain of the mechanism or parameter that it names. */
  void check(PatternShape pattern) {
    name(pattern).ifPresent(id -> check(pattern, id));
  }

  private static Optional<String> name(PatternShape pattern) {
    return pattern.constraints().stream()
        .filter(each -> NAMING.matcher(each.meaning()).matches())
        .map(each -> each.values().get(0).replace("\"", ""))
        .findFirst();
  }

  private void check(PatternShape pattern, String id) {
    switch (pattern.type()) {
      case "Mechanism" -> Fields.constraints(pattern).forEach(each -> mechanism(each, id));
      case "Currency" -> drill(pattern, id);
      case "Parameter" -> parameter(pattern, id);
      default -> {}
    }
  }

  private void mechanism(Constraint constraint, String id) {
    Set<String> possible = known.mechanism(id).getOrDefault(constraint.field(), Set.of());
    Constraint actual =
        new Constraint(constraint.span(), "", constraint.field(), "in", List.copyOf(possible));
    boolean met = !lacks(constraint, possible) && values.any(List.of(actual, constraint));
    if (!possible.isEmpty() && !met) {
      never(constraint, id, "It has " + constraint.field() + " " + String.join(", ", possible));
    }
  }

  private static boolean lacks(Constraint constraint, Set<String> members) {
    String country = constraint.values().get(0);
    return constraint.sign().equals("contains")
        && country.startsWith("Country.")
        && !members.contains(country);
  }

  private void drill(PatternShape pattern, String id) {
    Map<String, Set<String>> mechanism = known.mechanism(id);
    if (!mechanism.isEmpty() && !mechanism.get("kind").contains("MechanismKind.DRILL")) {
      idle.neverFires(
          pattern.span(),
          Shown.value(id) + " is no drill, so there is no Currency of it",
          "Name a drill: ‘./trilat list mechanisms’ tells which are.");
    }
  }

  private void parameter(PatternShape pattern, String id) {
    Interval range = known.parameter(id);
    for (Constraint constraint : Fields.of(pattern.constraints(), "value")) {
      if (!values.anyWithin(range, constraint)) {
        never(constraint, id, "It lies between " + range.words());
      }
    }
  }

  private void never(Constraint constraint, String id, String possible) {
    idle.neverFires(
        constraint.span(),
        Shown.value(constraint.text()) + " never holds for " + Shown.value(id),
        possible + ".");
  }
}
