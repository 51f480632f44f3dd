package io.github.trilat.rules;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.IndicatorDefinition;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.engine.SensorSite;
import io.github.trilat.engine.Setting;
import io.github.trilat.rules.CompiledFile.Mention.Kind;
import io.github.trilat.rules.WorldReader.World;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the pack's three YAML files into the setting that its rules speak of. */
final class SettingReader {

  private SettingReader() {}

  /**
   * The setting as far as it could be read; whether it can be used, the problems say.
   *
   * @param names what rules may name, by kind
   */
  record Read(Setting setting, Map<Kind, Names> names) {}

  /**
   * Reads the files.
   *
   * @param facts ids of all fact cards
   */
  static Read read(PackFiles pack, Names facts, Problems problems) {
    Map<Kind, Names> names = new EnumMap<>(Kind.class);
    Map<String, Place> ids = YamlLists.register(); // both are facts of a session, known by id
    names.put(Kind.FACT, facts);
    Optional<List<ParameterDefinition>> parameters =
        ParameterReader.read(pack, facts, ids, problems);
    names.put(Kind.PARAMETER, names(Kind.PARAMETER, parameters, ParameterDefinition::id));
    Optional<List<MechanismHistory>> mechanisms = MechanismReader.read(pack, facts, ids, problems);
    names.put(Kind.MECHANISM, names(Kind.MECHANISM, mechanisms, MechanismHistory::id));
    Optional<World> world = WorldReader.read(pack, names.get(Kind.PARAMETER), problems);
    Optional<List<SensorSite>> sensors = world.map(World::sensors);
    names.put(Kind.SENSOR, names(Kind.SENSOR, sensors, SensorSite::id));
    Optional<List<IndicatorDefinition>> indicators = world.map(World::indicators);
    names.put(Kind.INDICATOR, names(Kind.INDICATOR, indicators, IndicatorDefinition::name));
    Setting setting =
        Setting.of(
            mechanisms.orElse(List.of()),
            parameters.orElse(List.of()),
            sensors.orElse(List.of()),
            indicators.orElse(List.of()));
    return new Read(setting, names);
  }

  private static <T> Names names(Kind kind, Optional<List<T>> all, Function<T, String> name) {
    return new Names(kind.word(), all.map(each -> each.stream().map(name).toList()));
  }
}
