package io.github.trilat.scenario;

import io.github.trilat.model.LaunchKind;
import java.util.Optional;

/** How the room hears of a launch that the file describes only in figures. */
final class LaunchSentence {

  private static final int MEDIUM_FROM_KM = 1000;
  private static final int INTERMEDIATE_FROM_KM = 3000;
  private static final int INTERCONTINENTAL_FROM_KM = 5500;

  private LaunchSentence() {}

  /** Such as "The DPRK fires 18 short-range missiles (350 km, apogee 100 km)". */
  static String of(Event.Launched launched) {
    return "The DPRK " + verbAndObject(launched) + " (" + figures(launched) + ")";
  }

  private static String verbAndObject(Event.Launched launched) {
    if (launched.kind() == LaunchKind.SATELLITE) {
      return "launches a satellite launch vehicle";
    }
    String missiles = rangeClass(launched.rangeKm()) + " missile";
    return launched.count() == 1
        ? "fires " + (missiles.startsWith("i") ? "an " : "a ") + missiles
        : "fires " + launched.count() + " " + missiles + "s";
  }

  /** The public naming by range. */
  private static String rangeClass(double rangeKm) {
    if (rangeKm < MEDIUM_FROM_KM) {
      return "short-range";
    }
    if (rangeKm < INTERMEDIATE_FROM_KM) {
      return "medium-range";
    }
    return rangeKm < INTERCONTINENTAL_FROM_KM ? "intermediate-range" : "intercontinental";
  }

  private static String figures(Event.Launched launched) {
    Optional<String> apogee = launched.apogeeKm().map(km -> ", apogee " + Distance.format(km));
    return Distance.format(launched.rangeKm()) + apogee.orElse("");
  }
}
