package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Reason;
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
        .map(off -> chronicle.path(off) + " (" + reason(off, chronicle) + ")");
  }

  private static String reason(Entry.Failed off, Chronicle chronicle) {
    Reason reason = off.reason().orElseThrow();
    return reason instanceof Reason.Standing own && own.mechanism().equals(off.mechanism())
        ? own.status().title()
        : Wording.reason(reason, chronicle);
  }
}
