package io.github.trilat.rules.model;

import io.github.trilat.rules.tree.Reading;
import java.time.DateTimeException;
import java.util.Arrays;
import org.drools.model.Constraint;
import org.drools.model.Index;
import org.drools.model.PatternDSL.PatternDefImpl;
import org.drools.model.PatternDSL.PatternExprImpl;
import org.drools.model.Variable;
import org.drools.model.constraints.AbstractSingleConstraint;
import org.drools.model.constraints.ReactivitySpecs;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.drools.model.functions.Predicate4;
import org.drools.model.functions.Predicate5;
import org.drools.model.functions.PredicateInformation;
import org.drools.model.functions.PredicateN;
import org.drools.model.impl.ModelComponent;

/**
 * One constraint of a pattern, over its fact and any number of others. Drools takes two constraints
 * for the same one, and shares their node, when their ids and the types of their facts are equal.
 */
final class Requirement extends AbstractSingleConstraint {
  private static final Object[] NO_OTHERS = {};

  private final String rule;
  private final Variable<?>[] variables;
  private final Reading test;

  /**
   * A constraint.
   *
   * @param rule the name of the rule that it stands in first
   * @param variables the pattern's own first
   * @param index how facts that meet it can be looked up; null if they cannot
   */
  Requirement(String rule, String id, Variable<?>[] variables, Reading test, Index<?, ?> index) {
    super(id, PredicateInformation.EMPTY_PREDICATE_INFORMATION);
    this.rule = rule;
    this.variables = variables;
    this.test = test;
    setIndex(index);
    setReactivitySpecs(ReactivitySpecs.EMPTY);
  }

  /** The same as part of a pattern. */
  PatternExprImpl<Object> item() {
    return new PatternExprImpl<>(getExprId(), null) {
      @Override
      @SuppressWarnings("rawtypes")
      public Constraint asConstraint(PatternDefImpl pattern) {
        return Requirement.this;
      }
    };
  }

  private boolean alone(Object fact) {
    try {
      return test.holds(fact, NO_OTHERS);
    } catch (ArithmeticException | DateTimeException e) {
      throw new ConditionFailure(rule, e);
    }
  }

  private boolean among(Object fact, Object... others) {
    Meter.tick();
    try {
      return test.holds(fact, others);
    } catch (ArithmeticException | DateTimeException e) {
      throw new ConditionFailure(rule, e);
    }
  }

  @Override
  public Variable<?>[] getVariables() {
    return variables;
  }

  @Override
  public PredicateN getPredicate() {
    return all -> among(all[0], Arrays.copyOfRange(all, 1, all.length));
  }

  @Override
  public Predicate1<?> getPredicate1() {
    return this::alone;
  }

  @Override
  public Predicate2<?, ?> getPredicate2() {
    return (fact, a) -> among(fact, a);
  }

  @Override
  public Predicate3<?, ?, ?> getPredicate3() {
    return (fact, a, b) -> among(fact, a, b);
  }

  @Override
  public Predicate4<?, ?, ?, ?> getPredicate4() {
    return (fact, a, b, c) -> among(fact, a, b, c);
  }

  @Override
  public Predicate5<?, ?, ?, ?, ?> getPredicate5() {
    return (fact, a, b, c, d) -> among(fact, a, b, c, d);
  }

  @Override
  public boolean isEqualTo(ModelComponent other) {
    return other instanceof Requirement that && that.getExprId().equals(getExprId());
  }

  @Override
  public Requirement negate() {
    throw new UnsupportedOperationException("conditions are turned in the tree");
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Requirement replaceVariable(Variable old, Variable by) {
    Variable<?>[] replaced =
        Arrays.stream(variables).map(each -> each == old ? by : each).toArray(Variable[]::new);
    return new Requirement(rule, getExprId(), replaced, test, getIndex());
  }
}
