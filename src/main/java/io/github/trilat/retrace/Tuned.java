package io.github.trilat.retrace;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.engine.RuleReach;
import io.github.trilat.engine.Setting;
import io.github.trilat.model.Respond;
import java.time.LocalDate;
import java.util.List;

/** A doctrine with one parameter set otherwise. */
record Tuned(Doctrine doctrine, String parameter, double value) implements Doctrine {

  @Override
  public List<PackId> packs() {
    return doctrine.packs();
  }

  @Override
  public Setting setting() {
    Setting setting = doctrine.setting();
    return Setting.of(
        List.copyOf(setting.mechanisms().values()),
        setting.parameters().values().stream().map(this::tuned).toList(),
        setting.sensors(),
        setting.indicators());
  }

  private ParameterDefinition tuned(ParameterDefinition each) {
    return each.id().equals(parameter)
        ? new ParameterDefinition(
            each.id(),
            each.title(),
            each.unit(),
            List.of(new ParameterDefinition.Dated(LocalDate.MIN, value)),
            each.range(),
            each.sources())
        : each;
  }

  @Override
  public List<RuleCard> rules() {
    return doctrine.rules();
  }

  @Override
  public RuleReach reach(RuleCard rule) {
    return doctrine.reach(rule);
  }

  @Override
  public Session open(Respond respond) {
    return doctrine.open(respond);
  }
}
