package io.github.trilat.journal;

import io.github.trilat.model.Action;
import java.util.Set;

/**
 * Actions that give a mechanism another status, such as suspending it: they go over no mechanism,
 * but change one.
 */
public final class StatusActions {
  private static final Set<Action> ALL =
      Set.of(
          Action.MECHANISM_ADVANCED,
          Action.NOTICE_GIVEN,
          Action.MECHANISM_SUSPENDED,
          Action.MECHANISM_RESTORED);

  private StatusActions() {}

  /** Whether it is one of them. */
  public static boolean include(Action action) {
    return ALL.contains(action);
  }
}
