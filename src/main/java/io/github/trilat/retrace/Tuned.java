package io.github.trilat.retrace;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.ForwardingDoctrine;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.engine.Setting;
import java.time.LocalDate;
import java.util.List;

/** A doctrine with one parameter set otherwise. */
final class Tuned extends ForwardingDoctrine {

  private final String parameter;
  private final double value;

  Tuned(Doctrine doctrine, String parameter, double value) {
    super(doctrine);
    this.parameter = parameter;
    this.value = value;
  }

  @Override
  public Setting setting() {
    Setting setting = super.setting();
    return Setting.of(
        List.copyOf(setting.mechanisms().values()),
        setting.parameters().values().stream().map(this::tuned).toList(),
        setting.sensors(),
        setting.indicators(),
        List.copyOf(setting.decisions().values()));
  }

  private ParameterDefinition tuned(ParameterDefinition each) {
    return each.id().equals(parameter)
        ? each.with(List.of(new ParameterDefinition.Dated(LocalDate.MIN, value)), each.sources())
        : each;
  }
}
