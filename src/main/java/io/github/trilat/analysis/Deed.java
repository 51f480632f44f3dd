package io.github.trilat.analysis;

import io.github.trilat.journal.Because;
import io.github.trilat.model.Country;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * An entry as a comparison sees it: deeds of the same key, one of each run, are the same deed.
 *
 * @param seq the entry's number
 * @param key what it is, whom it concerns and what it is about, however and whenever it came about
 * @param what in words, such as {@code track shared}
 * @param path how it came about, such as {@code real-time link}; may be empty
 * @param failed whether it did not come off, or was held back
 * @param since from when its time is counted: its inject, or else its turn
 * @param timed whether the moment matters; that of a score's step does not
 * @param stems the ids of facts that it made, or how they begin
 */
record Deed(
    long seq,
    int turn,
    Instant at,
    String key,
    String about,
    List<Country> by,
    List<Country> to,
    String what,
    String path,
    boolean failed,
    Instant since,
    boolean timed,
    Because because,
    List<String> stems) {

  /**
   * Whether a run's deed came out as this one of another run did; times are compared to the second.
   */
  boolean isLike(Deed other) {
    return path.equals(other.path)
        && failed == other.failed
        && (!timed || Math.abs(Duration.between(at, other.at).toMillis()) < 500);
  }

  double seconds() {
    return Duration.between(since, at).toMillis() / 1000.0;
  }

  /** Whether this made the fact of that id. */
  boolean made(String fact) {
    return stems.stream().anyMatch(stem -> fact.equals(stem) || isBegun(stem, fact));
  }

  /** What ends in a colon begins the id of a fact about anything, else about the same inject. */
  private boolean isBegun(String stem, String fact) {
    return stem.endsWith(":")
        ? fact.startsWith(stem)
        : fact.startsWith(stem + ":") && fact.endsWith(":" + about);
  }
}
