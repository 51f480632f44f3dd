package io.github.trilat.rules.session;

import java.util.Optional;
import org.drools.core.common.InternalAgenda;
import org.kie.api.runtime.KieSession;

/** What a Drools session is about to do. */
final class Agenda {

  private Agenda() {}

  /**
   * The name of the rule whose conditions are tried now, or will be next. May be asked from another
   * thread than the session's, which may then answer with nothing.
   */
  static Optional<String> next(KieSession session) {
    try {
      return Optional.ofNullable(
              ((InternalAgenda) session.getAgenda()).getAgendaGroupsManager().peekNextRule())
          .map(item -> item.getRule().getName());
    } catch (RuntimeException e) {
      return Optional.empty(); // the session changes while it is looked at
    }
  }
}
