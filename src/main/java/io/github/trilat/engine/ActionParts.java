package io.github.trilat.engine;

import io.github.trilat.model.Action;
import io.github.trilat.model.Scope;
import io.github.trilat.model.Strength;
import io.github.trilat.model.Tier;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What there is to an action that an exception may be about: its way, its partner, its strength.
 */
public final class ActionParts {

  /** What goes over a mechanism, and so can go over another one. */
  public static final Set<Action> DIVERTED =
      Collections.unmodifiableSet(
          EnumSet.of(
              Action.CUE_SHARED,
              Action.WARNING_SHARED,
              Action.HOTLINE_CALL,
              Action.CONSULTATION,
              Action.DRILL_HELD,
              Action.COUNT_RECONCILED));

  /** What is done with somebody, or for somebody. */
  public static final Set<Action> WITH_A_PARTNER =
      Collections.unmodifiableSet(
          EnumSet.of(Action.CUE_SHARED, Action.WARNING_SHARED, Action.HOTLINE_CALL));

  /** What a mechanism has a part in. */
  public static final Set<Action> OVER_A_MECHANISM =
      Collections.unmodifiableSet(
          EnumSet.complementOf(
              EnumSet.of(
                  Action.CUE_RECEIVED,
                  Action.TRACK_CONFIRMED,
                  Action.PUBLIC_ALERT,
                  Action.ANNOUNCEMENT,
                  Action.ALERT_WITHDRAWN,
                  Action.ALERT_LIFTED,
                  Action.COUNT_CORRECTED)));

  private static final Map<Class<?>, Action> GRADED =
      Map.of(
          Strength.class, Action.JOINT_STATEMENT,
          Tier.class, Action.CONSULTATION,
          Scope.class, Action.DRILL_HELD);

  private ActionParts() {}

  /** The action whose strength that type tells, as {@code Tier} does of a consultation. */
  public static Optional<Action> gradedBy(Class<?> type) {
    return Optional.ofNullable(GRADED.get(type));
  }
}
