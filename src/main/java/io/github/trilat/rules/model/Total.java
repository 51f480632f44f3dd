package io.github.trilat.rules.model;

import io.github.trilat.rules.tree.Clause.Function;
import io.github.trilat.rules.tree.Reading;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.Objects;
import java.util.TreeMap;
import org.kie.api.runtime.rule.AccumulateFunction;

/**
 * What matches come to, kept up to date as they come and go. It keeps every value with how often
 * there is it, for the least of them may be the next to go.
 */
final class Total implements AccumulateFunction<Total.Values> {
  private static final Object[] NO_OTHERS = {};

  private final Function function;
  private final Class<?> type;
  private final String meaning;
  private final transient Reading value;

  /**
   * A total.
   *
   * @param meaning what is added up, by which equal totals are known
   */
  Total(Function function, Class<?> type, String meaning, Reading value) {
    this.function = function;
    this.type = type;
    this.meaning = meaning;
    this.value = value;
  }

  /** The values there are, with how often there is each. */
  static final class Values implements Serializable {
    private static final long serialVersionUID = 1;
    private final TreeMap<Comparable<?>, Integer> counts = new TreeMap<>();
    private long count;
  }

  @Override
  public Values createContext() {
    return new Values();
  }

  @Override
  public void init(Values values) {
    values.counts.clear();
    values.count = 0;
  }

  @Override
  public void accumulate(Values values, Object fact) {
    values.count++;
    if (function != Function.COUNT) {
      values.counts.merge(value(fact), 1, Integer::sum);
    }
  }

  @Override
  public void reverse(Values values, Object fact) {
    values.count--;
    if (function != Function.COUNT) {
      values.counts.computeIfPresent(value(fact), (any, many) -> many == 1 ? null : many - 1);
    }
  }

  private Comparable<?> value(Object fact) {
    Object read = value.of(fact, NO_OTHERS);
    return (Comparable<?>) (read instanceof Number number ? (Object) number.doubleValue() : read);
  }

  @Override
  public Object getResult(Values values) {
    return function.of(type, values.counts, values.count);
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
    return other instanceof Total that && that.function == function && that.meaning.equals(meaning);
  }

  @Override
  public int hashCode() {
    return Objects.hash(function, meaning);
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
