package io.github.trilat.rules.check;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.FactKind;
import io.github.trilat.model.Incident;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.Proposes;
import io.github.trilat.rules.tree.Clause;
import io.github.trilat.rules.tree.Clause.Pattern;
import io.github.trilat.rules.tree.Expression.Comparison;
import io.github.trilat.rules.tree.Expression.Member;
import io.github.trilat.rules.tree.Expression.Subject;
import io.github.trilat.rules.tree.Reach;
import io.github.trilat.rules.tree.Relation;
import io.github.trilat.rules.tree.Response;
import io.github.trilat.rules.tree.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Warns of chained rules that wait for what is gone by then: an incident that does not last is a
 * fact at its moment only, and what answers it after a delay, such as a call, comes later.
 */
final class GoneFacts {
  private final List<Rule> rules;
  private final Problems problems;

  private GoneFacts(List<Rule> rules, Problems problems) {
    this.rules = rules;
    this.problems = problems;
  }

  static void warn(List<Rule> rules, Problems problems) {
    GoneFacts gone = new GoneFacts(rules, problems);
    rules.forEach(gone::check);
  }

  private void check(Rule rule) {
    List<Pattern> needed =
        rule.conditions().stream()
            .filter(Pattern.class::isInstance)
            .map(Pattern.class::cast)
            .toList();
    List<FactKind> kinds = Reach.of(rule).needs();
    for (Pattern incident : needed) {
      if (incident.type() == Incident.class && passes(kinds, incident)) {
        needed.stream()
            .filter(other -> isAbout(other, incident) || isAbout(incident, other))
            .filter(other -> comesLater(other.type()))
            .findFirst()
            .ifPresent(
                later ->
                    problems.warn(
                        incident.written().place(),
                        "this incident is gone by the time there is the "
                            + later.type().getSimpleName()
                            + " of line "
                            + later.written().place().line(),
                        "It is a fact at its moment only; what it was is kept: match"
                            + " PastIncident( … ) instead."));
      }
    }
  }

  /** Whether all kinds that the pattern names are facts of one moment. */
  private static boolean passes(List<FactKind> kinds, Pattern incident) {
    Set<String> named =
        kinds.stream()
            .filter(each -> each.type().equals(incident.type().getSimpleName()))
            .flatMap(each -> each.values("kind").stream())
            .collect(Collectors.toSet());
    return !named.isEmpty()
        && named.stream().map(IncidentKind::valueOf).noneMatch(IncidentKind::isLasting);
  }

  /** Whether one pattern asks that the other's fact be the incident that it is about. */
  private static boolean isAbout(Pattern one, Pattern other) {
    return one.constraints().stream()
        .map(Clause.Constraint::test)
        .filter(Comparison.class::isInstance)
        .map(Comparison.class::cast)
        .filter(each -> each.relation() == Relation.EQUAL)
        .anyMatch(each -> !one.equals(other) && (isId(each, one, other) || isId(each, other, one)));
  }

  private static boolean isId(Comparison comparison, Pattern one, Pattern incident) {
    Set<Integer> positions =
        comparison.subjects().map(Subject::position).collect(Collectors.toSet());
    return incident.type() == Incident.class
        && positions.equals(Set.of(one.position(), incident.position()))
        && Stream.of(comparison.left(), comparison.right())
            .flatMap(side -> side.field().stream())
            .anyMatch(field -> isIdOf(field, incident));
  }

  private static boolean isIdOf(Member field, Pattern incident) {
    return field.name().equals("id")
        && field.subjects().allMatch(each -> each.position() == incident.position());
  }

  /** Whether such facts come about by responses that take time, and in no other way. */
  private boolean comesLater(Class<?> fact) {
    List<Response> responses =
        rules.stream()
            .flatMap(rule -> rule.responses().stream())
            .filter(each -> brings(each).filter(fact::equals).isPresent())
            .toList();
    return !responses.isEmpty() && responses.stream().allMatch(GoneFacts::takesTime);
  }

  private static Optional<Class<?>> brings(Response response) {
    return response.words().stream()
        .findFirst()
        .flatMap(word -> Optional.ofNullable(word.verb().getAnnotation(Proposes.class)))
        .map(Proposes::brings);
  }

  private static boolean takesTime(Response response) {
    return response.words().stream().anyMatch(word -> word.verb().getName().equals("after"));
  }
}
