package io.github.trilat.scenario;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The turns in order, as the calendar that offsets such as {@code turn 2 + 00:30} refer to.
 *
 * @param turns possibly none, when they could not be read
 * @param sound whether the turns were read without a problem, so that times can be judged by them
 */
record Timeline(List<Turn> turns, boolean sound) {

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  Timeline {
    turns = List.copyOf(turns);
  }

  /** The instant so long after a turn's start; empty if there is no such turn. */
  Optional<Instant> at(int turn, Duration offset) {
    return turn >= 1 && turn <= turns.size()
        ? Optional.of(turns.get(turn - 1).starts().plus(offset))
        : Optional.empty();
  }

  /** Where an instant stands that nothing better is known of. */
  Instant standIn() {
    return turns.isEmpty() ? Instant.EPOCH : turns.get(0).starts();
  }

  /** Whether an instant lies at or after the end of the last turn. */
  boolean isOver(Instant instant) {
    return sound && !instant.isBefore(last().ends());
  }

  Turn last() {
    return turns.get(turns.size() - 1);
  }

  /** An instant as files write it: local date and time, seconds only where there are any. */
  static String written(Instant instant) {
    String text = LocalDateTime.ofInstant(instant, Scenario.LOCAL).format(WRITTEN);
    return text.endsWith(":00") ? text.substring(0, text.length() - 3) : text;
  }
}
