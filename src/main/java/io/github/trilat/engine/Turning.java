package io.github.trilat.engine;

import io.github.trilat.journal.Detail;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.Decision;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Incident;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.Respond;
import io.github.trilat.model.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code suspend(…)}, {@code restore(…)}, {@code bring(…)}: a mechanism is given a status. */
final class Turning extends TimedSentence implements Respond.Bringing, Respond.Switching {
  private final Mechanism mechanism;

  /** Those who were named, and whoever acts if nobody was. */
  private final Set<Country> named = EnumSet.noneOf(Country.class);

  private final Set<Country> otherwise = EnumSet.noneOf(Country.class);
  private Action action;
  private Optional<Status> status = Optional.empty();
  private String about = "";

  private Turning(String phrase, Action action, Mechanism mechanism, String... needed) {
    super(phrase, needed);
    this.action = action;
    this.mechanism = mechanism;
    this.otherwise.addAll(mechanism.members());
  }

  static Turning suspending(Mechanism mechanism) {
    Turning turning = new Turning("suspend(…)", Action.MECHANISM_SUSPENDED, mechanism, "because");
    turning.status = Optional.of(Status.SUSPENDED);
    return turning;
  }

  static Turning restoring(Mechanism mechanism) {
    return new Turning("restore(…)", Action.MECHANISM_RESTORED, mechanism, "because");
  }

  static Turning bringing(Mechanism mechanism) {
    return new Turning("bring(…)", Action.MECHANISM_ADVANCED, mechanism, "to", "about");
  }

  @Override
  public Turning by(Country member) {
    named.add(member);
    return this;
  }

  @Override
  public Turning to(Status next) {
    said("to");
    status = Optional.of(next);
    action =
        switch (next) {
          case TERMINATION_NOTIFIED -> Action.NOTICE_GIVEN;
          case ABSENT, SUSPENDED, ENDED -> Action.MECHANISM_SUSPENDED;
          case PROPOSED, AGREED, TESTING, ACTIVE, CONDITIONAL -> Action.MECHANISM_ADVANCED;
        };
    return this;
  }

  @Override
  public Respond.Timed about(Fact cause) {
    said("about");
    answer(cause);
    return this;
  }

  @Override
  public Respond.Timed because(Fact reason) {
    said("because");
    answer(reason);
    return this;
  }

  /** What a decision or a notice gives is given by whoever took or sent it, if nobody is named. */
  private void answer(Fact cause) {
    about = Origins.of(cause);
    if (cause instanceof Decision decision) {
      otherwise.clear();
      otherwise.add(decision.country());
    } else if (cause instanceof Incident incident && action == Action.NOTICE_GIVEN) {
      otherwise.clear();
      otherwise.addAll(incident.countries());
    }
  }

  @Override
  Proposal proposal() {
    return new Proposal.Doing(
        action,
        List.copyOf(named.isEmpty() ? otherwise : named),
        List.of(),
        Optional.empty(),
        mechanism.id(),
        about,
        status.map(Status::name).orElse(""),
        Optional.empty(),
        status.filter(each -> each != Status.SUSPENDED).map(Detail::status).orElse(Detail.NONE),
        timing(),
        new Proposal.Turns(mechanism.status(), status));
  }
}
