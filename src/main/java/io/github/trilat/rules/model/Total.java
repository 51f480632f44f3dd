package io.github.trilat.rules.model;

import io.github.trilat.rules.tree.Clause.Sum;
import io.github.trilat.rules.tree.Reading;
import io.github.trilat.rules.tree.Reading.Slots;
import io.github.trilat.rules.tree.Tally;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Objects;
import org.kie.api.runtime.rule.AccumulateFunction;

/** What matches come to, as Drools works it out. */
final class Total implements AccumulateFunction<Tally.Values> {
  private static final Object[] NO_OTHERS = {};

  private final transient Sum sum;
  private final String meaning;
  private final transient Reading value;

  /**
   * A total.
   *
   * @param meaning what is added up, by which equal totals are known
   */
  Total(Sum sum, String meaning) {
    this.sum = sum;
    this.meaning = meaning;
    this.value = sum.value().reading(any -> Slots.NONE);
  }

  @Override
  public Tally.Values createContext() {
    return new Tally.Values(sum);
  }

  @Override
  public void init(Tally.Values values) {
    values.clear();
  }

  @Override
  public void accumulate(Tally.Values values, Object fact) {
    values.add(value, fact, NO_OTHERS);
  }

  @Override
  public void reverse(Tally.Values values, Object fact) {
    values.remove(value, fact, NO_OTHERS);
  }

  @Override
  public Object getResult(Tally.Values values) {
    return values.result();
  }

  @Override
  public boolean supportsReverse() {
    return true;
  }

  @Override
  public Class<?> getResultType() {
    return Object.class;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Total that
        && that.sum.tally() == sum.tally()
        && that.meaning.equals(meaning);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sum.tally(), meaning);
  }

  @Override
  public void writeExternal(ObjectOutput out) {
    throw new UnsupportedOperationException("rules are not stored");
  }

  @Override
  public void readExternal(ObjectInput in) {
    throw new UnsupportedOperationException("rules are not stored");
  }
}
