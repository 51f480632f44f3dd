package io.github.trilat.chart;

import static io.github.trilat.chart.ChartSays.SAYS;
import static io.github.trilat.chart.Words.say;

import io.github.trilat.analysis.FirstMinutes.Carrier;
import java.awt.Stroke;

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

  /** The line of what carried it. */
  static Route of(Carrier carrier) {
    return switch (carrier) {
      case OWN_SENSOR -> OWN_SENSOR;
      case REAL_TIME_LINK -> REAL_TIME_LINK;
      case HUB_RELAY -> HUB_RELAY;
      case VOICE -> VOICE;
      case OTHER -> OTHER;
    };
  }

  /** Its line. */
  Stroke stroke() {
    return Palette.line(width, dashes.length == 0 ? null : dashes);
  }
}
