package io.github.trilat.model;

/**
 * The public naming of missiles by range: what could fly 1300 km is {@link #MEDIUM_RANGE}.
 *
 * <p>Source: common public convention. Treaties draw other lines (the INF treaty's were 500, 1000
 * and 5500 km). A class goes by the greatest range that the speed of a flight allows, so that a
 * steep flight of 989 km is {@link #INTERCONTINENTAL}.
 */
public enum MissileClass {
  /** Less than 1000 km. */
  SHORT_RANGE(0),
  /** 1000 km to less than 3000 km. */
  MEDIUM_RANGE(1000),
  /** 3000 km to less than 5500 km. */
  INTERMEDIATE_RANGE(3000),
  /** 5500 km or more. */
  INTERCONTINENTAL(5500);

  private final double fromKm;

  MissileClass(double fromKm) {
    this.fromKm = fromKm;
  }

  /** Shortest range of the class, in km, inclusive. */
  public double fromKm() {
    return fromKm;
  }
}
