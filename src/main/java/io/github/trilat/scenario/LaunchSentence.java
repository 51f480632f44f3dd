package io.github.trilat.scenario;

import io.github.trilat.model.LaunchKind;
import io.github.trilat.words.Words;
import java.util.Optional;

/** How the room hears of a launch that the file describes only in figures. */
final class LaunchSentence {

  private LaunchSentence() {}

  /** Such as "The DPRK fires 18 short-range missiles (350 km, apogee 100 km)". */
  static String of(Event.Launched launched) {
    return "The DPRK "
        + verbAndObject(launched)
        + launched.course().words()
        + " ("
        + figures(launched)
        + ")";
  }

  private static String verbAndObject(Event.Launched launched) {
    if (launched.kind() == LaunchKind.SATELLITE) {
      return "launches a satellite launch vehicle";
    }
    String missiles = Words.ENGLISH.text(launched.arc().missileClass()) + " missile";
    return launched.count() == 1
        ? "fires " + (missiles.startsWith("i") ? "an " : "a ") + missiles
        : "fires " + launched.count() + " " + missiles + "s";
  }

  /** Such as "350 km, apogee 100 km". */
  static String figures(Event.Launched launched) {
    Optional<String> apogee = launched.apogeeKm().map(km -> ", apogee " + Distance.format(km));
    return Distance.format(launched.rangeKm()) + apogee.orElse("");
  }
}
