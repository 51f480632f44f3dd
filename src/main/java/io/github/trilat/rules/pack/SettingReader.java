package io.github.trilat.rules.pack;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.IndicatorDefinition;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.engine.SensorSite;
import io.github.trilat.engine.Setting;
import io.github.trilat.rules.pack.WorldReader.World;
import io.github.trilat.rules.tree.Mention.Kind;
import io.github.trilat.source.CitableFacts;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the pack's three YAML files into the setting that its rules speak of. */
public final class SettingReader {

  private SettingReader() {}

  /**
   * The setting as far as it could be read; whether it can be used, the problems say.
   *
   * @param title what the pack is
   * @param summary the same in a sentence or two
   * @param names what rules may name, by kind
   * @param places where the ids of mechanisms and parameters are written
   */
  public record Read(
      String title,
      String summary,
      Setting setting,
      Map<Kind, Names> names,
      Map<String, Place> places) {

    /** The parameter of that id, if the base has it. */
    Optional<ParameterDefinition> parameter(String id) {
      return Optional.ofNullable(setting.parameters().get(id));
    }

    /** The mechanism of that id, if the base has it. */
    Optional<MechanismHistory> mechanism(String id) {
      return Optional.ofNullable(setting.mechanisms().get(id));
    }
  }

  /**
   * Reads the files.
   *
   * @param citable all fact cards
   */
  public static Read read(PackFiles pack, CitableFacts citable, Problems problems) {
    Names facts = facts(citable);
    Map<Kind, Names> names = new EnumMap<>(Kind.class);
    Map<String, Place> ids = YamlLists.register(); // both are facts of a session, known by id
    names.put(Kind.FACT, facts);
    Optional<List<ParameterDefinition>> parameters =
        ParameterReader.read(pack, citable, ids, problems);
    names.put(Kind.PARAMETER, names(Kind.PARAMETER, parameters, ParameterDefinition::id));
    Optional<List<MechanismHistory>> mechanisms = MechanismReader.read(pack, facts, ids, problems);
    names.put(
        Kind.MECHANISM,
        names(Kind.MECHANISM, mechanisms, MechanismHistory::id, MechanismHistory::title));
    Optional<World> world = WorldReader.read(pack, names.get(Kind.PARAMETER), facts, problems);
    Optional<List<SensorSite>> sensors = world.map(World::sensors);
    names.put(Kind.SENSOR, names(Kind.SENSOR, sensors, SensorSite::id));
    Optional<List<IndicatorDefinition>> indicators = world.map(World::indicators);
    names.put(Kind.INDICATOR, names(Kind.INDICATOR, indicators, IndicatorDefinition::name));
    names.put(Kind.SCORE, names(Kind.SCORE, indicators, IndicatorDefinition::kind));
    Setting setting =
        Setting.of(
            mechanisms.orElse(List.of()),
            parameters.orElse(List.of()),
            sensors.orElse(List.of()),
            indicators.orElse(List.of()));
    return new Read(
        world.map(World::title).orElse(""),
        world.map(World::summary).orElse(""),
        setting,
        names,
        ids);
  }

  static Names facts(CitableFacts citable) {
    return citable
        .known()
        .map(ids -> Names.of(Kind.FACT.word(), ids))
        .orElseGet(() -> Names.unknown(Kind.FACT.word()));
  }

  private static <T> Names names(Kind kind, Optional<List<T>> all, Function<T, String> name) {
    return names(kind, all, name, name);
  }

  private static <T> Names names(
      Kind kind, Optional<List<T>> all, Function<T, String> name, Function<T, String> title) {
    Map<String, String> titles = new LinkedHashMap<>();
    all.ifPresent(each -> each.forEach(one -> titles.put(name.apply(one), title.apply(one))));
    return all.isPresent() ? Names.titled(kind.word(), titles) : Names.unknown(kind.word());
  }
}
