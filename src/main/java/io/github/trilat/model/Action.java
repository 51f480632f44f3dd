package io.github.trilat.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What countries do in response, as rules, scenarios, journal, log and report name it, such as
 * {@code WARNING_SHARED}.
 *
 * <p>A rule names it with its type, {@code Action.WARNING_SHARED}. An expected action in a scenario
 * file uses {@link #key()}, {@code warning-shared}; a condition there uses {@link #words()}, {@code
 * warning shared}.
 */
public enum Action {
  CUE_RECEIVED,
  TRACK_CONFIRMED,
  CUE_SHARED,
  WARNING_SHARED,
  HOTLINE_CALL,
  PUBLIC_ALERT,
  ANNOUNCEMENT,
  CONSULTATION,
  JOINT_STATEMENT,
  DRILL_HELD,
  COUNT_RECONCILED,
  COUNT_CORRECTED,
  ALERT_WITHDRAWN,
  ALERT_LIFTED,
  POSITION,
  MECHANISM_ADVANCED,
  NOTICE_GIVEN,
  MECHANISM_SUSPENDED,
  MECHANISM_RESTORED;

  /** The name in files, such as {@code warning-shared}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name in a condition, such as {@code warning shared}. */
  public String words() {
    return key().replace('-', ' ');
  }

  /** The action of that key, if there is one. */
  public static Optional<Action> ofKey(String key) {
    return Arrays.stream(values()).filter(action -> action.key().equals(key)).findFirst();
  }

  /** All keys, in order of declaration. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Action::key).toList();
  }
}
