package io.github.trilat.engine;

import io.github.trilat.model.Fact;
import io.github.trilat.model.Indicator;
import io.github.trilat.model.Parameter;
import io.github.trilat.model.Respond;

/** {@code adjust(…)}: a score is to move. */
final class Adjustment extends TimedSentence implements Respond.Adjusting, Respond.Causing {
  private final Indicator indicator;
  private double points;
  private String cause = "";

  Adjustment(Indicator indicator) {
    super("adjust(…)", "by", "because");
    this.indicator = indicator;
  }

  @Override
  public Respond.Causing by(Parameter gain) {
    said("by");
    points = points(gain);
    return this;
  }

  @Override
  public Respond.Causing downBy(Parameter loss) {
    said("by");
    points = -points(loss);
    return this;
  }

  @Override
  public Respond.Timed because(Fact reason) {
    said("because");
    cause = reason.id();
    return this;
  }

  @Override
  Proposal proposal() {
    return new Proposal.Adjusting(indicator.name(), points, cause, timing());
  }
}
