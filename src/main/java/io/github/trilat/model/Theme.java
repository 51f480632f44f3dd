package io.github.trilat.model;

/** What a public position is about. */
public enum Theme {
  /** Denuclearisation under the resolutions of the UN Security Council: the constant baseline. */
  UN_RESOLUTIONS("denuclearisation under the UN resolutions"),
  /** Harsher sanctions are asked for. */
  SANCTIONS("harsher sanctions"),
  /** Concrete steps by the DPRK come before talks such as those of the six parties. */
  STEPS_BEFORE_TALKS("concrete steps before talks"),
  /** The US stands by its allies with every category of capability. */
  ASSURANCE("extended deterrence"),
  /** The three ministers should meet soon. */
  MINISTERS_MEETING("a meeting of the three ministers"),
  /** The DPRK breaks the inter-Korean military agreement. */
  VIOLATIONS("violations of the inter-Korean agreement"),
  /** Arms for the DPRK or from it are condemned. */
  ARMS_TRADE("the arms trade with the DPRK"),
  /** No change of the status quo by force, and stability in the Taiwan Strait; nobody is named. */
  STATUS_QUO("the status quo, nobody named"),
  /** China's conduct is named outright. */
  CHINA_NAMED("China's conduct, by name");

  private final String title;

  Theme(String title) {
    this.title = title;
  }

  /** The words for it in a sentence. */
  public String title() {
    return title;
  }
}
