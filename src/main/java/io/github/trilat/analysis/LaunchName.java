package io.github.trilat.analysis;

import io.github.trilat.words.Saying;

/**
 * What people call a launch, such as {@code the second flat shot} at {@code 14:29}.
 *
 * @param words as a sentence has them
 * @param when it lifted off, UTC+9, with the day if that says more
 */
public record LaunchName(Saying words, Saying when) {

  /** As a heading has it: {@code The second flat shot, 14:29}. */
  public Saying title() {
    return FlightSays.SAYS.title(words, when);
  }
}
