package io.github.trilat.rules.conditions;

import io.github.trilat.model.Fact;
import io.github.trilat.model.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A fact of a type that meets constraints.
 *
 * @param variable what it is bound to; empty if it is not
 */
record Pattern(Condition condition, String variable, Class<?> type, List<Constraint> constraints)
    implements Clause {
  Pattern {
    constraints = List.copyOf(constraints);
  }

  @Override
  public List<Solution> solutions(FactBase facts, Bindings bindings) {
    List<Solution> solutions = new ArrayList<>();
    for (Fact fact : facts.of(type)) {
      bind(fact, bindings)
          .ifPresent(bound -> solutions.add(new Solution(bound, List.of(fact), List.of(fact))));
    }
    return solutions;
  }

  /** The variables with those of the pattern, if the fact meets it. */
  private Optional<Bindings> bind(Fact fact, Bindings before) {
    Bindings bindings = named(fact, before);
    for (Constraint constraint : constraints) {
      Frame frame = new Frame(fact, bindings);
      if (constraint instanceof Constraint.Binding binding) {
        bindings = bound(binding, frame);
      } else if (!((Constraint.Requirement) constraint).holds(frame)) {
        return Optional.empty();
      }
    }
    return Optional.of(bindings);
  }

  private Bindings named(Fact fact, Bindings before) {
    List<Parameter> itself = fact instanceof Parameter parameter ? List.of(parameter) : List.of();
    return variable.isEmpty() ? before : before.with(variable, fact, itself);
  }

  private static Bindings bound(Constraint.Binding binding, Frame frame) {
    Expression value = binding.value();
    return frame.bindings().with(binding.variable(), value.value(frame), value.parameters(frame));
  }

  @Override
  public List<Candidate> nearest(FactBase facts, Bindings bindings) {
    return readings(facts, bindings).map(Reading::candidate).toList();
  }

  @Override
  public Optional<Bindings> granted(FactBase facts, Bindings bindings) {
    return readings(facts, bindings).map(Reading::bindings).findFirst();
  }

  private record Reading(Candidate candidate, Bindings bindings) {}

  /** Every fact of the type, the nearest first. */
  private Stream<Reading> readings(FactBase facts, Bindings bindings) {
    return facts.of(type).stream()
        .map(fact -> read(fact, bindings))
        .sorted(Comparator.comparing(Reading::candidate, Candidate.NEAREST));
  }

  /** All that a fact fails in, and the variables as it would bind them. */
  private Reading read(Fact fact, Bindings before) {
    Bindings bindings = named(fact, before);
    List<Failure> failures = new ArrayList<>();
    int met = 0;
    for (Constraint constraint : constraints) {
      Frame frame = new Frame(fact, bindings);
      if (constraint instanceof Constraint.Binding binding) {
        bindings = bound(binding, frame);
      } else if (constraint instanceof Constraint.Requirement requirement) {
        requirement.failure(frame).ifPresent(failures::add);
        met += failures.isEmpty() ? 1 : 0;
      }
    }
    return new Reading(new Candidate(fact, failures, met), bindings);
  }
}
