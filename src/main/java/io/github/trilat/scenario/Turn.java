package io.github.trilat.scenario;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A stretch of the exercise that the room talks through, such as the first fifteen minutes. A gap
 * may lie before it.
 *
 * @param number from 1
 * @param title what it is called
 * @param starts its first instant
 * @param length how long it lasts, above zero
 * @param questions for the room to discuss at its end
 */
public record Turn(
    int number, String title, Instant starts, Duration length, List<String> questions) {
  public Turn {
    questions = List.copyOf(questions);
  }

  /** The first instant after the turn. */
  public Instant ends() {
    return starts.plus(length);
  }
}
