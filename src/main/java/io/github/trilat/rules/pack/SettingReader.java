package io.github.trilat.rules.pack;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.DecisionTopic;
import io.github.trilat.engine.IndicatorDefinition;
import io.github.trilat.engine.SensorSite;
import io.github.trilat.engine.Setting;
import io.github.trilat.rules.tree.Mention.Kind;
import io.github.trilat.source.CitableFacts;
import io.github.trilat.yaml.Fields;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the pack's three YAML files into the setting that its rules speak of. */
public final class SettingReader {

  private final Map<String, Place> places;
  private final Names facts;
  final ParameterReader parameters;
  final MechanismReader mechanisms;
  final WorldReader world;
  private final Map<Kind, Names> names = new EnumMap<>(Kind.class);
  private String title;
  private String summary;

  SettingReader(Read base, CitableFacts citable) {
    places = new HashMap<>(base.places());
    boolean all = citable.known().isPresent();
    facts = Names.of(Kind.FACT.word(), all, citable.ids(), id -> id, id -> id);
    parameters = new ParameterReader(base, citable, facts, places);
    mechanisms = new MechanismReader(base, facts, places);
    world = new WorldReader(base, parameters, facts, places);
    title = base.title();
    summary = base.summary();
  }

  /**
   * The setting as far as it could be read; whether it can be used, the problems say.
   *
   * @param title what the pack is
   * @param summary the same in a sentence or two
   * @param names what rules may name, by kind
   * @param places where ids are written; those of mechanisms and parameters stand as they are, for
   *     both are facts of a session, known by id
   */
  public record Read(
      String title,
      String summary,
      Setting setting,
      Map<Kind, Names> names,
      Map<String, Place> places) {

    private static final Read NOTHING =
        new Read(
            "",
            "",
            new Setting(Map.of(), Map.of(), List.of(), List.of(), Map.of()),
            Map.of(),
            Map.of());

    /** Whether all of a kind could be read. */
    boolean knows(Kind kind) {
      return names.containsKey(kind) && names.get(kind).known().isPresent();
    }
  }

  /** Reads the files; {@code citable} are all fact cards. */
  public static Read read(PackFiles pack, CitableFacts citable, Problems problems) {
    SettingReader reader = new SettingReader(Read.NOTHING, citable);
    reader.parameters.read(pack, problems);
    reader.mechanisms.read(pack, problems);
    return reader.read(YamlLists.read(pack, PackFolder.PACK, problems, reader::world).isPresent());
  }

  private Fields world(Fields fields) {
    title = fields.text("title");
    summary = fields.text("summary");
    return world.read(fields);
  }

  /** What has been read; if the lists of the pack could not be, their names are not known. */
  Read read(boolean known) {
    Setting setting =
        Setting.of(
            List.copyOf(mechanisms.all.values()),
            List.copyOf(parameters.all.values()),
            world.sensors,
            world.indicators,
            world.decisions);
    Map<String, String> options = new LinkedHashMap<>();
    world.decisions.forEach(topic -> setting.options(topic).forEach(options::putIfAbsent));
    names.put(Kind.FACT, facts);
    names.put(Kind.PARAMETER, parameters.names());
    names.put(Kind.MECHANISM, mechanisms.names());
    put(Kind.SENSOR, known, world.sensors, SensorSite::id, SensorSite::id);
    put(
        Kind.INDICATOR,
        known,
        world.indicators,
        IndicatorDefinition::name,
        IndicatorDefinition::name);
    put(Kind.SCORE, known, world.indicators, IndicatorDefinition::kind, IndicatorDefinition::kind);
    put(Kind.TOPIC, known, world.decisions, DecisionTopic::id, DecisionTopic::title);
    boolean all = known && mechanisms.names().known().isPresent();
    put(Kind.OPTION, all, options.entrySet(), Map.Entry::getKey, Map.Entry::getValue);
    return new Read(title, summary, setting, names, places);
  }

  private <T> void put(
      Kind kind,
      boolean known,
      Collection<T> all,
      Function<T, String> id,
      Function<T, String> title) {
    names.put(kind, Names.of(kind.word(), known, all, id, title));
  }
}
