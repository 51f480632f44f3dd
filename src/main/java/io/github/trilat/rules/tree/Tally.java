package io.github.trilat.rules.tree;

import java.io.Serializable;
import java.time.Instant;
import java.util.TreeMap;

/** What can be worked out over all matches, by its name in small letters. */
public enum Tally {
  COUNT,
  MIN,
  MAX,
  SUM,
  AVERAGE;

  /** What comes of values of that type. */
  Class<?> type(Class<?> of) {
    return switch (this) {
      case COUNT -> long.class;
      case MIN, MAX -> of;
      case SUM -> of == double.class ? double.class : long.class;
      case AVERAGE -> double.class;
    };
  }

  /** Whether it comes to nothing where there is no match. */
  public boolean needsFact() {
    return this != COUNT && this != SUM;
  }

  /** Whether it can be worked out over values of that type. */
  boolean takes(Class<?> type) {
    return this == COUNT || Vocabulary.isNumber(type) || (takesTimes() && type == Instant.class);
  }

  /** What it can be worked out over, in words. */
  String wanted() {
    return takesTimes() ? "a number or a time" : "a number";
  }

  private boolean takesTimes() {
    return this == MIN || this == MAX;
  }

  /**
   * What matches give, as they come and go. It keeps every value with how often there is it, for
   * the least of them may be the next to go; of a count, none.
   */
  public static final class Values implements Serializable {
    private static final long serialVersionUID = 1;
    private final TreeMap<Comparable<?>, Integer> often = new TreeMap<>();
    private final Tally tally;
    private final Class<?> type;
    private long count;

    /** None yet of those that the sum is over. */
    public Values(Clause.Sum sum) {
      this.tally = sum.tally();
      this.type = sum.type();
    }

    /** There are none any more. */
    public void clear() {
      often.clear();
      count = 0;
    }

    /** A match has come; its value is what is read of these facts. */
    public void add(Reading value, Object fact, Object[] others) {
      count++;
      if (tally != COUNT) {
        often.merge(read(value, fact, others), 1, Integer::sum);
      }
    }

    /** A match has gone. */
    public void remove(Reading value, Object fact, Object[] others) {
      count--;
      if (tally != COUNT) {
        often.computeIfPresent(
            read(value, fact, others), (any, many) -> many == 1 ? null : many - 1);
      }
    }

    private static Comparable<?> read(Reading value, Object fact, Object[] others) {
      Object read = value.of(fact, others);
      return (Comparable<?>) (read instanceof Number number ? (Object) number.doubleValue() : read);
    }

    /** What they come to; of none, the least, the greatest and the average are nothing: null. */
    public Object result() {
      return switch (tally) {
        case COUNT -> count;
        case MIN -> often.isEmpty() ? null : typed(often.firstKey());
        case MAX -> often.isEmpty() ? null : typed(often.lastKey());
        case SUM -> typed(sum());
        case AVERAGE -> count == 0 ? null : sum() / count;
      };
    }

    private double sum() {
      return often.entrySet().stream()
          .mapToDouble(each -> ((Number) each.getKey()).doubleValue() * each.getValue())
          .sum();
    }

    private Object typed(Object value) {
      if (!(value instanceof Number number) || type == double.class) {
        return value;
      }
      return type == int.class ? (Object) number.intValue() : (Object) number.longValue();
    }
  }
}
