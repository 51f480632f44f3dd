package io.github.trilat.rules.pack;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.IndicatorDefinition;
import io.github.trilat.engine.SensorSite;
import io.github.trilat.model.Country;
import io.github.trilat.model.SensorKind;
import io.github.trilat.yaml.Fields;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code pack.yaml}: title, notional sensors and scores; their numbers are parameters. */
final class WorldReader {

  private final Names parameters;
  private final Names facts;
  private final Map<String, Place> sensorIds = YamlLists.register();
  private final Map<String, Place> indicatorIds = YamlLists.register();

  private WorldReader(Names parameters, Names facts) {
    this.parameters = parameters;
    this.facts = facts;
  }

  /** A pack's head: what it is, and the sensors and scores it speaks of. */
  record World(
      String title,
      String summary,
      List<SensorSite> sensors,
      List<IndicatorDefinition> indicators) {}

  static Optional<World> read(PackFiles pack, Names parameters, Names facts, Problems problems) {
    WorldReader reader = new WorldReader(parameters, facts);
    return YamlLists.read(pack, PackFolder.PACK, problems, reader::world);
  }

  private World world(Fields fields) {
    String title = fields.text("title");
    String summary = fields.text("summary");
    return new World(
        title,
        summary,
        fields.groups("sensors", this::sensor),
        fields.groups("indicators", this::indicator));
  }

  private SensorSite sensor(Fields fields) {
    String id = YamlLists.id(fields, "id", sensorIds);
    Country country = fields.choice("country", "country", List.of(Country.values()), Country::name);
    SensorKind kind =
        fields.choice("kind", "kind of sensor", List.of(SensorKind.values()), YamlLists::key);
    return kind == SensorKind.RADAR ? radar(fields, id, country) : satellite(fields, id, country);
  }

  private SensorSite radar(Fields fields, String id, Country country) {
    fields.refuse("cue", "a radar has no cue", "Only a satellite has one; delete it.");
    return SensorSite.radar(
        id,
        country,
        parameter(fields, "downrange"),
        parameter(fields, "cross-range"),
        parameter(fields, "mask"),
        parameter(fields, "reach"));
  }

  private SensorSite satellite(Fields fields, String id, Country country) {
    for (String key : List.of("downrange", "cross-range", "mask", "reach")) {
      fields.refuse(key, "a satellite has no " + key, "Only a radar has one; delete it.");
    }
    return SensorSite.satellite(id, country, parameter(fields, "cue"));
  }

  private IndicatorDefinition indicator(Fields fields) {
    return new IndicatorDefinition(
        YamlLists.id(fields, "id", indicatorIds),
        fields.text("title"),
        fields.text("kind"),
        fields.optionalChoices("countries", "country", List.of(Country.values()), Country::name),
        parameter(fields, "start"),
        parameter(fields, "rest"),
        parameter(fields, "half-life"),
        fields.has("source") ? YamlLists.sources(fields, facts) : List.of());
  }

  private String parameter(Fields fields, String key) {
    String id = fields.text(key);
    parameters.check(fields.place(key), id, fields.problems());
    return id;
  }
}
