package io.github.trilat.rules.tree;

/** An expression made ready to be worked out, over and over, without a look at the tree. */
@FunctionalInterface
public interface Reading {

  /**
   * Its value.
   *
   * @param fact the fact that the pattern looks at; null in a response
   * @param others the facts of other patterns, each in its slot
   * @throws ArithmeticException where it cannot be worked out, as with {@code 1 / 0}
   * @throws java.time.DateTimeException where a time lies beyond all calendars
   */
  Object of(Object fact, Object[] others);

  /** Whether it is true. */
  default boolean holds(Object fact, Object[] others) {
    return of(fact, others) == Boolean.TRUE;
  }

  /** Tells in which slot the fact of a pattern stands. */
  @FunctionalInterface
  interface Slots {
    /** The fact that the pattern looks at stands in none. */
    int NONE = -1;

    /** The slot of the fact of that pattern, or {@link #NONE}. */
    int of(int position);
  }
}
