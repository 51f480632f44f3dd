package io.github.trilat.engine;

import io.github.trilat.scenario.Scenario;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A person cannot act so: the message says why, such as "06:17 has been played". */
public final class ImpossibleAct extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(Scenario.LOCAL);

  ImpossibleAct(String message) {
    super(message);
  }

  static ImpossibleAct late(Instant at) {
    return new ImpossibleAct(CLOCK.format(at) + " has been played");
  }
}
