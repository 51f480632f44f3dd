package io.github.trilat.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may happen besides launches, outages and meetings; each is a {@code type} of inject. */
@SuppressWarnings("ImmutableEnumChecker") // no one changes the traits
public enum IncidentKind {

  // What the DPRK does to be noticed

  /** The DPRK tests a nuclear device. */
  NUCLEAR_TEST(Trait.PROVOCATION),
  /** Missiles over weeks or months, counted against the former record. */
  MISSILE_SERIES(Trait.PROVOCATION, Trait.COUNTED, Trait.RECORD),
  /** Artillery rounds into the buffer zone of the inter-Korean military agreement. */
  ARTILLERY_FIRE(Trait.PROVOCATION, Trait.COUNTED),
  /** Gun ports opened on the coast, against the inter-Korean military agreement. */
  GUN_PORTS(Trait.PROVOCATION, Trait.COUNTED),
  /** Breaches of the inter-Korean military agreement of any sort. */
  AGREEMENT_VIOLATIONS(Trait.PROVOCATION, Trait.COUNTED),
  /** An attack in cyberspace that is laid to the DPRK. */
  CYBER_ATTACK(Trait.PROVOCATION),
  /** Hostile words, and no to talks. */
  RHETORIC(Trait.PROVOCATION),
  /** The DPRK sets one partner against another. */
  WEDGE_DRIVING(Trait.PROVOCATION, Trait.OF_TWO),

  /** A window for a launch is announced, as to the coast guard of Japan. */
  LAUNCH_NOTICE(Trait.LASTING),
  /** A cruise missile, which flies too low and slow for the alert of a ballistic one. */
  CRUISE_MISSILE(Trait.PROVOCATION, Trait.COUNTED),
  /** Balloons with leaflets or refuse cross the line. */
  BALLOONS(Trait.PROVOCATION, Trait.COUNTED),
  /** Signals of satellite navigation are jammed. */
  GPS_JAMMING(Trait.PROVOCATION),
  /** Drones cross the line. */
  DRONES(Trait.PROVOCATION, Trait.COUNTED),
  /** Ships or aircraft meet too closely. */
  NAVAL_OR_AIR_ENCOUNTER(Trait.PROVOCATION),

  // What others do

  /** Ammunition one way, technology the other. */
  ARMS_TRANSFER,
  /** The DPRK's leader meets a great power's. */
  GREAT_POWER_MEETING,
  /** Dangerous conduct in the South China Sea. */
  SOUTH_CHINA_SEA_INCIDENT,
  /** Pressure on the Taiwan Strait. */
  TAIWAN_STRAIT_TENSION,
  /** China answers a partner's defence step with pressure on its trade, as over THAAD. */
  TRADE_PRESSURE(Trait.LASTING),
  /** A meeting of some of the three with China: a sign of care not to isolate it. */
  NEIGHBOURS_MEETING(Trait.LASTING),
  /** Another crisis elsewhere that takes the time of those who decide. */
  OTHER_CRISIS(Trait.LASTING),
  /** News that looks weighty and asks for nothing. */
  DISTRACTOR,

  // Between and within the partners

  /** One partner's ship aims fire-control radar at another's aircraft: alleged and denied. */
  RADAR_LOCK_ON(Trait.OF_TWO, Trait.LASTING),
  /** Two partners quarrel over history. */
  HISTORY_DISPUTE(Trait.OF_TWO, Trait.LASTING),
  /** A partner gives notice that it will end a pact. */
  NOTICE_OF_TERMINATION(Trait.OF_ONE, Trait.OF_MECHANISM),
  /** A new government takes office. */
  CHANGE_OF_GOVERNMENT(Trait.OF_ONE),
  /** Figures are made public at home, as in a parliamentary audit. */
  DOMESTIC_DISCLOSURE(Trait.OF_ONE, Trait.COUNTED),
  /** A defence minister cannot be reached. */
  MINISTER_ABSENT(Trait.OF_ONE, Trait.LASTING),
  /** A head of government cannot be reached. */
  LEADER_ABSENT(Trait.OF_ONE, Trait.LASTING),
  /** Nobody travels. */
  PANDEMIC(Trait.LASTING),
  /** All three governments want the same at the same time. */
  WINDOW_OF_OPPORTUNITY(Trait.LASTING),

  // Warnings that go wrong

  /** An alert goes out though nothing was launched at that country, or a hoax is believed. */
  FALSE_ALARM(Trait.OF_ONE),
  /** Radar loses a track, so that an alert turns out to be wrong. */
  TRACK_LOST(Trait.OF_ONE, Trait.OF_LAUNCH);

  private enum Trait {
    PROVOCATION,
    COUNTED,
    RECORD,
    LASTING,
    OF_ONE,
    OF_TWO,
    OF_MECHANISM,
    OF_LAUNCH
  }

  private final List<Trait> traits;

  IncidentKind(Trait... traits) {
    this.traits = Arrays.asList(traits);
  }

  /** The {@code type} in scenario files, such as {@code nuclear-test}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the DPRK does it to be noticed. */
  public boolean isProvocation() {
    return traits.contains(Trait.PROVOCATION);
  }

  /** Whether it is counted, so that a file gives its {@code size}. */
  public boolean isCounted() {
    return traits.contains(Trait.COUNTED);
  }

  /** Whether it is measured against a former record. */
  public boolean hasRecord() {
    return traits.contains(Trait.RECORD);
  }

  /** Whether it lasts, so that a file says how long. */
  public boolean isLasting() {
    return traits.contains(Trait.LASTING);
  }

  /** How many countries it is about; nothing where it may touch any or none. */
  public Optional<Integer> countries() {
    if (traits.contains(Trait.OF_TWO)) {
      return Optional.of(2);
    }
    return traits.contains(Trait.OF_ONE) ? Optional.of(1) : Optional.empty();
  }

  /** Whether it concerns a mechanism, so that a file names it. */
  public boolean isOfMechanism() {
    return traits.contains(Trait.OF_MECHANISM);
  }

  /** Whether it concerns a launch, so that a file names it. */
  public boolean isOfLaunch() {
    return traits.contains(Trait.OF_LAUNCH);
  }
}
