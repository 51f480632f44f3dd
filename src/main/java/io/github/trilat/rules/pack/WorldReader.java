package io.github.trilat.rules.pack;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.engine.DecisionTopic;
import io.github.trilat.engine.IndicatorDefinition;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.engine.SensorSite;
import io.github.trilat.model.Country;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.SensorKind;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Mapping;
import io.github.trilat.yaml.Node;
import io.github.trilat.yaml.Scalar;
import io.github.trilat.yaml.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads what stands in {@code pack.yaml}: title, notional sensors, scores and topics of decisions.
 * Alternatives have scores and topics as well. The numbers of all are parameters.
 */
final class WorldReader {

  private final ParameterReader parameters;
  private final Names facts;
  private final Map<String, Place> places;
  final List<SensorSite> sensors;
  final List<IndicatorDefinition> indicators;
  final List<DecisionTopic> decisions;

  WorldReader(
      SettingReader.Read base, ParameterReader parameters, Names facts, Map<String, Place> places) {
    this.parameters = parameters;
    this.facts = facts;
    this.places = places;
    sensors = new ArrayList<>(base.setting().sensors());
    indicators = new ArrayList<>(base.setting().indicators());
    decisions = new ArrayList<>(base.setting().decisions().values());
  }

  /** Reads what the base lists. */
  Fields read(Fields fields) {
    sensors.addAll(fields.groups("sensors", this::sensor));
    indicators.addAll(fields.groups(Alternative.INDICATORS, this::indicator));
    decisions.addAll(fields.optionalGroups(Alternative.DECISIONS, this::decision));
    return fields;
  }

  /** Reads what an alternative adds. */
  Fields lay(Fields fields) {
    indicators.addAll(fields.optionalGroups(Alternative.INDICATORS, this::indicator));
    fields.optionalGroups(Alternative.DECISIONS, this::layDecision);
    return fields;
  }

  private SensorSite sensor(Fields fields) {
    String id = YamlLists.id(fields, "id", "sensor ", places);
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

  private String parameter(Fields fields, String key) {
    String id = fields.text(key);
    parameters.names().check(fields.place(key), id, fields.problems());
    return id;
  }

  private IndicatorDefinition indicator(Fields fields) {
    String id = YamlLists.id(fields, "id", "indicator ", places);
    if (id.equals("readiness")) {
      fields.error("id", "the engine keeps a score ‘readiness’ itself", "Choose another id.");
    }
    return new IndicatorDefinition(
        id,
        fields.text("title"),
        fields.text("kind"),
        fields.optionalChoices("countries", "country", List.of(Country.values()), Country::name),
        number(fields, id, "start", "points"),
        number(fields, id, "rest", "points"),
        number(fields, id, "half-life", "d"),
        YamlLists.optionalSources(fields, facts));
  }

  /** The id of a parameter in that unit. */
  private String number(Fields fields, String score, String key, String unit) {
    Optional<Node> bare =
        fields
            .optional(key)
            .filter(node -> node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NUMBER);
    String id = bare.isPresent() ? score + "-" + key : fields.text(key);
    boolean days = unit.equals("d");
    String value = bare.map(Node::flow).orElse(days ? "30" : "50");
    String range = days ? "1..365" : "0..100";
    String form = ParameterReader.form(id, Map.of("unit", unit, "value", value, "range", range));
    String remedy = "Write ‘" + key + ": " + id + "’, and under ‘parameters’ " + form + ".";
    ParameterDefinition named = parameters.all.get(id);
    if (bare.isPresent()) {
      fields.error(key, "the number of a score is a parameter, whose id stands here", remedy);
    } else if (!id.isEmpty() && !parameters.names().has(id)) {
      fields.error(
          key, "unknown parameter " + Shown.value(id), parameters.names().near(id).orElse(remedy));
    } else if (named != null && !List.of(unit, "").contains(named.unit())) {
      fields.error(
          key,
          Shown.value(id) + " is counted in " + named.unit() + ", and this in " + unit,
          "Name a parameter in " + unit + ".");
    }
    return id;
  }

  private DecisionTopic decision(Fields fields) {
    String id = YamlLists.id(fields, "topic", "topic ", places);
    String title = fields.text("title");
    Map<String, String> options = new LinkedHashMap<>();
    Set<MechanismKind> kinds = new LinkedHashSet<>();
    int items = options(fields, options, kinds);
    if (items == 1 && options.size() == 1) {
      fields.error("options", "one option is no choice", "Give it a second one.");
    }
    return new DecisionTopic(
        id,
        title,
        options,
        List.copyOf(kinds),
        fields.optionalChoice("for", "purpose", List.of("discussion"), each -> each).isPresent(),
        YamlLists.optionalSources(fields, facts));
  }

  /** A topic of an alternative's own, or more options of one that there is. */
  private DecisionTopic layDecision(Fields fields) {
    String id = fields.text("topic");
    Optional<DecisionTopic> there =
        decisions.stream().filter(topic -> topic.id().equals(id)).findFirst();
    if (there.isEmpty() && !id.isEmpty() && !fields.has("title")) {
      String near =
          Suggestion.nearest(id, decisions.stream().map(DecisionTopic::id).toList())
              .map(like -> "Did you mean " + Shown.value(like) + "? ")
              .orElse("‘./trilat list decisions’ shows all there are. ");
      fields.error(
          "topic", "unknown topic " + Shown.value(id), near + "One of your own has a title.");
      fields.ignoreRest();
      return new DecisionTopic(id, "", Map.of(), List.of(), false, List.of());
    }
    DecisionTopic topic =
        there.map(known -> widened(known, fields)).orElseGet(() -> decision(fields));
    there.ifPresentOrElse(
        known -> decisions.set(decisions.indexOf(known), topic), () -> decisions.add(topic));
    return topic;
  }

  private DecisionTopic widened(DecisionTopic known, Fields fields) {
    boolean told =
        fields.problems().all().stream()
            .anyMatch(each -> each.place().equals(fields.place("topic")));
    if (told) {
      fields.ignoreRest();
      return known;
    }
    for (String key : List.of("title", "for")) {
      fields.refuse(
          key,
          Shown.value(known.id()) + " is a topic already, at " + places.get("topic " + known.id()),
          "Delete the line to add options to that topic, or choose another id.");
    }
    Map<String, String> options = new LinkedHashMap<>(known.options());
    Set<MechanismKind> kinds = new LinkedHashSet<>(known.mechanisms());
    options(fields, options, kinds);
    return new DecisionTopic(
        known.id(),
        known.title(),
        options,
        List.copyOf(kinds),
        known.discussion(),
        Stream.concat(known.sources().stream(), YamlLists.optionalSources(fields, facts).stream())
            .distinct()
            .toList());
  }

  /** Reads options into those that there are; how many stand there. */
  private static int options(Fields fields, Map<String, String> options, Set<MechanismKind> kinds) {
    Map<String, String> before = new LinkedHashMap<>(options);
    Map<String, Place> seen = new HashMap<>();
    List<Node> items =
        fields.required("options").stream()
            .flatMap(
                node -> node instanceof Sequence list ? list.items().stream() : Stream.of(node))
            .toList();
    for (Node item : items) {
      if (item instanceof Mapping option) {
        Fields.read(option, fields.problems(), each -> option(each, before, seen, options));
      } else {
        kinds.addAll(kinds(item, fields.problems()));
      }
    }
    return items.size();
  }

  private static Boolean option(
      Fields fields,
      Map<String, String> before,
      Map<String, Place> seen,
      Map<String, String> options) {
    String id = YamlLists.id(fields, "id", "", seen);
    String title = fields.text("title");
    if (before.containsKey(id)) {
      fields.error(
          "id",
          "the topic has an option " + Shown.value(id) + " already: " + before.get(id),
          "Delete this one, or give it another id.");
    }
    return options.putIfAbsent(id, title) == null;
  }

  /** The kinds of mechanism that a word names, such as {@code hotlines}. */
  private static List<MechanismKind> kinds(Node item, Problems problems) {
    String word = item.flow();
    List<MechanismKind> kinds =
        Stream.of(MechanismKind.values())
            .filter(each -> word.equals("mechanisms") || word.matches(YamlLists.key(each) + "s?"))
            .toList();
    if (kinds.isEmpty()) {
      problems.error(
          item.place(),
          Shown.value(word) + " is no option, nor a kind of mechanism",
          "An option is {id: …, title: …}; a kind is, say, ‘hotlines’, all are ‘mechanisms’.");
    }
    return kinds;
  }
}
