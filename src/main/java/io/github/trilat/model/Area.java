package io.github.trilat.model;

/** Where a flight comes down: a sea, or the land of a country. */
public enum Area {
  EAST_SEA("East Sea / Sea of Japan"),
  YELLOW_SEA("Yellow Sea / West Sea"),
  EAST_CHINA_SEA("East China Sea"),
  PACIFIC("Pacific"),
  JAPAN("Japan"),
  ROK("ROK"),
  US("US"),
  DPRK("DPRK"),
  /** The scenario does not say. */
  NOT_SAID("somewhere not said");

  private final String title;

  Area(String title) {
    this.title = title;
  }

  /** The words for it, such as {@code East Sea / Sea of Japan}. */
  public String title() {
    return title;
  }
}
