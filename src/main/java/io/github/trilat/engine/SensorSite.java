package io.github.trilat.engine;

import io.github.trilat.model.Country;
import io.github.trilat.model.SensorKind;

/**
 * A notional sensor, placed relative to the launch: no real site, no real performance. Its numbers
 * are parameters, by id.
 *
 * @param id its name, such as {@code rok-forward-radar}
 * @param country whose it is
 * @param kind radar or satellite
 * @param downrange radar: kilometres ahead along the flight's ground track
 * @param crossRange radar: kilometres to the side of it
 * @param mask radar: lowest elevation at which it sees, in degrees
 * @param reach radar: greatest slant range in kilometres
 * @param cue satellite: seconds from lift-off to its cue
 */
public record SensorSite(
    String id,
    Country country,
    SensorKind kind,
    String downrange,
    String crossRange,
    String mask,
    String reach,
    String cue) {

  /** A radar. */
  public static SensorSite radar(
      String id, Country country, String downrange, String crossRange, String mask, String reach) {
    return new SensorSite(id, country, SensorKind.RADAR, downrange, crossRange, mask, reach, "");
  }

  /** A satellite. */
  public static SensorSite satellite(String id, Country country, String cue) {
    return new SensorSite(id, country, SensorKind.SATELLITE, "", "", "", "", cue);
  }
}
