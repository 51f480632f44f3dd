package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import java.util.Optional;

/** A drill or a meeting that somebody called off, as against an attempt that failed. */
public final class CalledOff {
  private static final String OPENING = "called off (";

  private CalledOff() {}

  /** Whether that is what happened. */
  static boolean is(Entry.Failed failed) {
    return failed.why().startsWith(OPENING) && failed.why().endsWith(")");
  }

  /**
   * What was called off and why, such as {@code search-and-rescue exercise (suspended)} or {@code
   * Freedom Edge (pandemic)}; absent for an attempt that failed.
   */
  public static Optional<String> words(Entry.Failed failed, Chronicle chronicle) {
    return Optional.of(failed)
        .filter(CalledOff::is)
        .map(off -> words(chronicle.path(off), reason(off)));
  }

  private static String words(String title, String reason) {
    String own = title + ": ";
    return title + " (" + (reason.startsWith(own) ? reason.substring(own.length()) : reason) + ")";
  }

  private static String reason(Entry.Failed off) {
    return off.why().substring(OPENING.length(), off.why().length() - 1);
  }
}
