package io.github.trilat.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What an objective measures, such as {@code warning-lead}: seconds by which a country's first
 * usable track precedes the landing.
 *
 * <p>Times count from the inject that the objective is about.
 */
public enum Measure {
  WARNING_LEAD("s", true, Subject.LAUNCH, Naming.REQUIRED),
  TIME_TO_TRACK("s", false, Subject.LAUNCH, Naming.REQUIRED),
  TIME_TO_ALERT("s", false, Subject.INJECT, Naming.REQUIRED),
  TIME_TO_ANNOUNCEMENT("s", false, Subject.INJECT, Naming.REQUIRED),
  TIME_TO_WITHDRAWAL("s", false, Subject.INJECT, Naming.REQUIRED),
  TIME_TO_HOTLINE("s", false, Subject.INJECT, Naming.ALLOWED),
  TIME_TO_CONSULTATION("s", false, Subject.INJECT, Naming.REFUSED),
  TIME_TO_STATEMENT("s", false, Subject.INJECT, Naming.REFUSED),
  TIME_TO_AGREED_COUNT("s", false, Subject.INJECT, Naming.REFUSED),
  LEVEL("points", true, Subject.INDICATOR, Naming.REFUSED),
  LEVEL_CHANGE("points", true, Subject.INDICATOR, Naming.REFUSED),
  DRILLS_HELD("count", true, Subject.NOTHING, Naming.REFUSED),
  MEETINGS_HELD("count", true, Subject.NOTHING, Naming.REFUSED),
  MECHANISMS_LOST("count", false, Subject.NOTHING, Naming.REFUSED);

  /** What a measure is about. */
  public enum Subject {
    LAUNCH,
    INJECT,
    INDICATOR,
    NOTHING
  }

  /** Whether an objective names a country: whose the measure is, or who rings. */
  public enum Naming {
    REQUIRED,
    ALLOWED,
    REFUSED
  }

  private final String unit;
  private final boolean moreIsBetter;
  private final Subject subject;
  private final Naming country;

  Measure(String unit, boolean moreIsBetter, Subject subject, Naming country) {
    this.unit = unit;
    this.moreIsBetter = moreIsBetter;
    this.subject = subject;
    this.country = country;
  }

  /** {@code s}, {@code points} or {@code count}. */
  public String unit() {
    return unit;
  }

  /** Whether a target is a floor ({@code at least}) rather than a ceiling ({@code at most}). */
  public boolean moreIsBetter() {
    return moreIsBetter;
  }

  /** Whether an objective has to name a country, may, or must not. */
  public Naming country() {
    return country;
  }

  /** What it is about: the launch, inject or indicator that an objective has to name. */
  public Subject subject() {
    return subject;
  }

  /** What decides it, any of these; none for scores and for mechanisms that are lost. */
  public Set<Action> actions() {
    return switch (this) {
      case WARNING_LEAD, TIME_TO_TRACK -> EnumSet.of(Action.TRACK_CONFIRMED, Action.WARNING_SHARED);
      case TIME_TO_ALERT -> EnumSet.of(Action.PUBLIC_ALERT);
      case TIME_TO_ANNOUNCEMENT -> EnumSet.of(Action.ANNOUNCEMENT);
      case TIME_TO_WITHDRAWAL -> EnumSet.of(Action.ALERT_WITHDRAWN);
      case TIME_TO_HOTLINE -> EnumSet.of(Action.HOTLINE_CALL);
      case TIME_TO_CONSULTATION, MEETINGS_HELD -> EnumSet.of(Action.CONSULTATION);
      case TIME_TO_STATEMENT -> EnumSet.of(Action.JOINT_STATEMENT);
      case TIME_TO_AGREED_COUNT -> EnumSet.of(Action.COUNT_RECONCILED);
      case DRILLS_HELD -> EnumSet.of(Action.DRILL_HELD);
      case LEVEL, LEVEL_CHANGE, MECHANISMS_LOST -> EnumSet.noneOf(Action.class);
    };
  }

  /** The name in files, such as {@code warning-lead}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The measure of that key, if there is one. */
  public static Optional<Measure> ofKey(String key) {
    return Arrays.stream(values()).filter(measure -> measure.key().equals(key)).findFirst();
  }

  /** All keys, in order of declaration. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Measure::key).toList();
  }
}
