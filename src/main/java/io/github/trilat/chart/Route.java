package io.github.trilat.chart;

import static io.github.trilat.chart.ChartSays.SAYS;
import static io.github.trilat.chart.Words.say;

import java.awt.Stroke;
import java.util.List;
import java.util.Locale;

/**
 * The ways by which a country comes to know, each with its own line: own sensors thin, a real-time
 * link unbroken, a hub relay dashed, voice dotted.
 */
@SuppressWarnings("ImmutableEnumChecker") // no one changes the dashes
enum Route {
  OWN_SENSOR(1.6f),
  REAL_TIME_LINK(4),
  HUB_RELAY(4, 9, 5),
  VOICE(4, 1.5f, 4.5f),
  OTHER(4, 14, 4, 2, 4);

  private final float width;
  private final float[] dashes;

  Route(float width, float... dashes) {
    this.width = width;
    this.dashes = dashes;
  }

  /** The words for the legend. */
  String title() {
    return say(SAYS.route(name()));
  }

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

  /** Its line. */
  Stroke stroke() {
    return Palette.line(width, dashes.length == 0 ? null : dashes);
  }
}
