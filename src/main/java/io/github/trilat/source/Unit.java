package io.github.trilat.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A unit of figures and parameters that can be converted, such as {@code minutes} to {@code s}.
 *
 * <p>A month is 28 to 31 days and a year 365 or 366, so a quarter of a year is 90 d as well as 92
 * d. Things that are fired, launched or broken are counted alike; other counts, such as pillars or
 * ordinals, are compared with nothing, nor are calendar years (unit {@code year}).
 *
 * @param kind what it measures
 * @param least of the kind's base unit (s, km, 1) in one of these
 * @param most the same, at most
 */
record Unit(Kind kind, double least, double most) {

  /** What units measure. */
  enum Kind {
    TIME,
    LENGTH,
    SHARE,
    NUMBER
  }

  private static final double MINUTE = 60;
  private static final double HOUR = 60 * MINUTE;
  private static final double DAY = 24 * HOUR;
  private static final double MILE_KM = 1.609344;
  private static final List<String> COUNTED =
      List.of("count", "missiles", "rounds", "launches", "occasions", "violations");

  private static final Map<String, Unit> ALL = all();

  private static Map<String, Unit> all() {
    Map<String, Unit> all = new HashMap<>();
    List.of("s", "seconds").forEach(name -> all.put(name, of(Kind.TIME, 1)));
    List.of("min", "minutes").forEach(name -> all.put(name, of(Kind.TIME, MINUTE)));
    List.of("h", "hours").forEach(name -> all.put(name, of(Kind.TIME, HOUR)));
    List.of("d", "days").forEach(name -> all.put(name, of(Kind.TIME, DAY)));
    all.put("weeks", of(Kind.TIME, 7 * DAY));
    all.put("months", new Unit(Kind.TIME, 28 * DAY, 31 * DAY));
    all.put("years", new Unit(Kind.TIME, 365 * DAY, 366 * DAY));
    all.put("km", of(Kind.LENGTH, 1));
    all.put("miles", of(Kind.LENGTH, MILE_KM));
    all.put("share", of(Kind.SHARE, 1));
    all.put("per cent", of(Kind.SHARE, 0.01));
    COUNTED.forEach(name -> all.put(name, of(Kind.NUMBER, 1)));
    return all;
  }

  private static Unit of(Kind kind, double base) {
    return new Unit(kind, base, base);
  }

  /** The unit of that name, if it can be converted. */
  static Optional<Unit> named(String name) {
    return Optional.ofNullable(ALL.get(name));
  }
}
