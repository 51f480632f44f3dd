package io.github.trilat.analysis;

import io.github.trilat.journal.Because;
import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * An entry as a comparison sees it: deeds of the same key, one of each run, are the same deed.
 *
 * @param seq the entry's number
 * @param key what it is, whom it concerns and what it is about, however and whenever it came about
 * @param manner how it came about, in codes: deeds of one key and one manner came about alike
 * @param concerns those who learn it, where it is shared; else those who do it
 * @param what in words, such as {@code track shared}
 * @param path how it came about in words, such as {@code real-time link}; may be empty
 * @param failed whether it did not come off, or was held back
 * @param since from when its time is counted: its inject, or else its turn
 * @param timed whether the moment matters; that of a score's step does not
 * @param causes numbers of the entries that led to it
 */
record Deed(
    long seq,
    int turn,
    Instant at,
    Object key,
    Object manner,
    String about,
    List<Country> by,
    List<Country> to,
    List<Country> concerns,
    Phrase what,
    Phrase path,
    boolean failed,
    Instant since,
    boolean timed,
    Because because,
    List<Long> causes) {

  /**
   * Whether a run's deed came out as this one of another run did; times are compared to the second.
   */
  boolean isLike(Deed other) {
    return manner.equals(other.manner)
        && failed == other.failed
        && (!timed || Math.abs(Duration.between(at, other.at).toMillis()) < 500);
  }

  double seconds() {
    return Duration.between(since, at).toMillis() / 1000.0;
  }

  /** Whether it rests on what the entry of that number tells. */
  boolean restsOn(long entry) {
    return causes.contains(entry)
        || because.facts().stream()
            .anyMatch(fact -> fact.by().filter(by -> by == entry).isPresent());
  }
}
