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
  SHORT_RANGE("short-range", 0),
  /** 1000 km to less than 3000 km. */
  MEDIUM_RANGE("medium-range", 1000),
  /** 3000 km to less than 5500 km. */
  INTERMEDIATE_RANGE("intermediate-range", 3000),
  /** 5500 km or more. */
  INTERCONTINENTAL("intercontinental", 5500);

  private final String title;
  private final double fromKm;

  MissileClass(String title, double fromKm) {
    this.title = title;
    this.fromKm = fromKm;
  }

  /** The words for it in a sentence. */
  public String title() {
    return title;
  }

  /** Shortest range of the class, in km, inclusive. */
  public double fromKm() {
    return fromKm;
  }
}
