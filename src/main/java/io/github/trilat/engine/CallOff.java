package io.github.trilat.engine;

import io.github.trilat.journal.Reason;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Occasion;
import io.github.trilat.model.Respond;

/** {@code callOff(…)}: what was arranged is not to take place. */
final class CallOff extends TimedSentence implements Respond.Causing {
  private final Occasion occasion;
  private Reason why;

  CallOff(Occasion occasion) {
    super("callOff(…)", "because");
    this.occasion = occasion;
  }

  @Override
  public Respond.Timed because(Fact reason) {
    said("because");
    why = Reasons.of(reason);
    return this;
  }

  @Override
  Proposal proposal() {
    return new Proposal.CallingOff(occasion, why, timing());
  }
}
