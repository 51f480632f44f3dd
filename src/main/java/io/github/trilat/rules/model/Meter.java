package io.github.trilat.rules.model;

import java.util.Locale;

/**
 * Counts how often facts are held against each other in one moment, and puts an end to it where
 * rules would multiply without end. It counts and does not look at a clock, so it ends the same
 * rules everywhere. Of one thread, as a session is.
 */
public final class Meter {

  /** So many comparisons in one moment are taken for a mistake; shipped packs need some hundred. */
  public static final int MOST = 1_000_000;

  private static final ThreadLocal<Meter> OF_THREAD = ThreadLocal.withInitial(Meter::new);

  private int left = MOST;

  private Meter() {}

  /** A moment has used up what it has. */
  public static final class Overrun extends RuntimeException {
    private static final long serialVersionUID = 1;

    Overrun() {
      super(
          String.format(
              Locale.ROOT,
              "its conditions multiply: they compare facts more than %,d times",
              MOST));
    }
  }

  /** A moment begins. */
  public static void start() {
    OF_THREAD.get().left = MOST;
  }

  /** How many comparisons the moment has made so far. */
  public static int used() {
    return MOST - OF_THREAD.get().left;
  }

  /**
   * Counts one.
   *
   * @throws Overrun when there were too many
   */
  static void tick() {
    Meter meter = OF_THREAD.get();
    if (--meter.left < 0) {
      throw new Overrun();
    }
  }
}
