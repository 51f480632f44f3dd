package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import java.util.Optional;

/** A drill or a meeting that somebody called off, as against an attempt that failed. */
public final class CalledOff {
  private CalledOff() {}

  /**
   * What was called off and why, such as {@code search-and-rescue exercise (suspended)} or {@code
   * Freedom Edge (pandemic)}; absent for an attempt that failed.
   */
  public static Optional<String> words(Entry.Failed failed, Chronicle chronicle) {
    return Optional.of(failed)
        .filter(Entry.Failed::calledOff)
        .map(off -> words(chronicle.path(off), off.why()));
  }

  private static String words(String title, String reason) {
    String own = title + ": ";
    return title + " (" + (reason.startsWith(own) ? reason.substring(own.length()) : reason) + ")";
  }
}
