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
  CUE_RECEIVED("launch cue"),
  TRACK_CONFIRMED("own track confirmed"),
  CUE_SHARED("launch cue passed on"),
  WARNING_SHARED("track shared"),
  HOTLINE_CALL("hotline call answered"),
  PUBLIC_ALERT("public alerted"),
  ANNOUNCEMENT("launch announced"),
  CONSULTATION("consultation"),
  JOINT_STATEMENT("joint statement"),
  DRILL_HELD("drill held"),
  COUNT_RECONCILED("one count agreed"),
  COUNT_CORRECTED("count corrected"),
  ALERT_WITHDRAWN("alert withdrawn"),
  ALERT_LIFTED("alert lifted"),
  POSITION("position taken"),
  MECHANISM_ADVANCED("mechanism taken forward"),
  NOTICE_GIVEN("notice of termination given"),
  MECHANISM_SUSPENDED("mechanism suspended"),
  MECHANISM_RESTORED("mechanism taken up again");

  private final String title;

  Action(String title) {
    this.title = title;
  }

  /** What log and report call it once it is done, such as {@code track shared}. */
  public String title() {
    return title;
  }

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
