package io.github.trilat.model;

/** What a public position is about. */
public enum Theme {
  /** Denuclearisation under the resolutions of the UN Security Council: the constant baseline. */
  UN_RESOLUTIONS,
  /** The UN Security Council is asked to meet. */
  COUNCIL_MEETING,
  /** Harsher sanctions are asked for. */
  SANCTIONS,
  /** Concrete steps by the DPRK come before talks such as those of the six parties. */
  STEPS_BEFORE_TALKS,
  /** The US stands by its allies with every category of capability. */
  ASSURANCE,
  /** The three ministers should meet soon. */
  MINISTERS_MEETING,
  /** The DPRK breaks the inter-Korean military agreement. */
  VIOLATIONS,
  /** Arms for the DPRK or from it are condemned. */
  ARMS_TRADE,
  /** No change of the status quo by force, and stability in the Taiwan Strait; nobody is named. */
  STATUS_QUO,
  /** China's conduct is named outright. */
  CHINA_NAMED
}
