package io.github.trilat.warning;

/**
 * The public naming of missiles by range: 1300 km is {@link #MEDIUM_RANGE}.
 *
 * <p>Source: common public convention. Treaties draw other lines (the INF treaty's were 500, 1000
 * and 5500 km). A class is about the greatest range of a type; one flight may be shorter.
 */
public enum MissileClass {
  /** Less than 1000 km. */
  SHORT_RANGE(0, 1000),
  /** 1000 km to less than 3000 km. */
  MEDIUM_RANGE(1000, 3000),
  /** 3000 km to less than 5500 km. */
  INTERMEDIATE_RANGE(3000, 5500),
  /** 5500 km or more. */
  INTERCONTINENTAL(5500, 20_000);

  private final double fromKm;
  private final double toKm;

  MissileClass(double fromKm, double toKm) {
    this.fromKm = fromKm;
    this.toKm = toKm;
  }

  /** Shortest range of the class, in km, inclusive. */
  public double fromKm() {
    return fromKm;
  }

  /** Longest range of the class, in km, exclusive. */
  public double toKm() {
    return toKm;
  }

  /**
   * The class of whatever flew this arc: a class goes by the greatest range, and a lofted flight
   * falls short of it.
   */
  public static MissileClass of(Arc arc) {
    return ofRange(Math.min(INTERCONTINENTAL.fromKm, arc.greatestRangeKm()));
  }

  /**
   * The class of a range.
   *
   * @param rangeKm more than 0 and less than 20000
   * @throws IllegalArgumentException if the range is out of bounds
   */
  public static MissileClass ofRange(double rangeKm) {
    Arc.requireRange(rangeKm);
    MissileClass found = SHORT_RANGE;
    for (MissileClass each : values()) {
      if (rangeKm >= each.fromKm) {
        found = each;
      }
    }
    return found;
  }
}
