package io.github.trilat.rules;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.engine.Setting;
import io.github.trilat.rules.WorldReader.World;
import java.util.List;

/** Reads the pack's three YAML files into the setting that its rules speak of. */
final class SettingReader {

  private SettingReader() {}

  /**
   * The setting, as far as it could be read; whether it can be used, the problems say.
   *
   * @param facts ids of all fact cards
   */
  static Setting read(PackFiles pack, Names facts, Problems problems) {
    List<ParameterDefinition> parameters = ParameterReader.read(pack, facts, problems);
    Names parameterIds =
        new Names("parameter", parameters.stream().map(ParameterDefinition::id).toList());
    List<MechanismHistory> mechanisms = MechanismReader.read(pack, facts, problems);
    World world =
        WorldReader.read(pack, parameterIds, problems)
            .orElse(new World("", List.of(), List.of()));
    return Setting.of(mechanisms, parameters, world.sensors(), world.indicators());
  }
}
