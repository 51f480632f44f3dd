package io.github.trilat.chart;

import java.util.List;
import java.util.Locale;

/**
 * The ways by which a country comes to know, each with its own line: own sensors thin, a real-time
 * link unbroken, a hub relay dashed, voice dotted.
 */
enum Route {
  OWN_SENSOR,
  REAL_TIME_LINK,
  HUB_RELAY,
  VOICE,
  OTHER;

  /**
   * The way that a mark of the first minutes took.
   *
   * @param mechanism id of the mechanism that carried it, empty for own sensors
   * @param path words for the way, such as {@code hub relay via the US}
   */
  static Route of(String mechanism, String path) {
    String words = (mechanism + " " + path).toLowerCase(Locale.ROOT);
    if (mechanism.isEmpty()) {
      return OWN_SENSOR;
    } else if (words.contains("relay") || words.contains("via ")) {
      return HUB_RELAY;
    } else if (words.contains("real-time") || words.contains("real time")) {
      return REAL_TIME_LINK;
    }
    boolean spoken =
        List.of("voice", "hotline", "phone", "call").stream().anyMatch(words::contains);
    return spoken ? VOICE : OTHER;
  }

  /** Its line, in that colour. */
  Ink ink(String colour) {
    return switch (this) {
      case OWN_SENSOR -> Ink.line(colour, 1.6);
      case REAL_TIME_LINK -> Ink.line(colour, 4);
      case HUB_RELAY -> Ink.line(colour, 4).dashed(List.of(9.0, 5.0));
      case VOICE -> Ink.line(colour, 4).dashed(List.of(1.5, 4.5));
      case OTHER -> Ink.line(colour, 2.5).dashed(List.of(10.0, 3.0, 2.5, 3.0));
    };
  }
}
