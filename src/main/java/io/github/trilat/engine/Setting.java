package io.github.trilat.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The world that a rule pack speaks of: its mechanisms with their histories, its numbers, its
 * notional sensors, its indicators, and what may be decided in it.
 *
 * @param mechanisms by id, in the order of the file
 * @param parameters by id, in the order of the file
 * @param sensors at least one
 * @param indicators the scores that rules may move
 * @param decisions topics of decisions by id, in the order of the file
 */
public record Setting(
    Map<String, MechanismHistory> mechanisms,
    Map<String, ParameterDefinition> parameters,
    List<SensorSite> sensors,
    List<IndicatorDefinition> indicators,
    Map<String, DecisionTopic> decisions) {

  /** Parameters that the engine itself reads, which every pack has to declare. */
  public static final List<String> NEEDED =
      List.of(
          "boost-short-range",
          "boost-medium-range",
          "boost-intermediate-range",
          "boost-intercontinental",
          "drill-half-life",
          "track-kept");

  public Setting {
    mechanisms = Collections.unmodifiableMap(new LinkedHashMap<>(mechanisms));
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    sensors = List.copyOf(sensors);
    indicators = List.copyOf(indicators);
    decisions = Collections.unmodifiableMap(new LinkedHashMap<>(decisions));
  }

  /** A setting of these lists, kept in their order. */
  public static Setting of(
      List<MechanismHistory> mechanisms,
      List<ParameterDefinition> parameters,
      List<SensorSite> sensors,
      List<IndicatorDefinition> indicators,
      List<DecisionTopic> decisions) {
    return new Setting(
        byId(mechanisms, MechanismHistory::id),
        byId(parameters, ParameterDefinition::id),
        sensors,
        indicators,
        byId(decisions, DecisionTopic::id));
  }

  /** What each mechanism is called, by id. */
  public Map<String, String> mechanismTitles() {
    Map<String, String> titles = new LinkedHashMap<>();
    mechanisms.forEach((id, each) -> titles.put(id, each.title()));
    return titles;
  }

  /** The names of all scores. */
  public Set<String> indicatorNames() {
    return indicators.stream()
        .map(IndicatorDefinition::name)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What may be decided on a topic, titles by id: its own options, then mechanisms. */
  public Map<String, String> options(DecisionTopic topic) {
    Map<String, String> options = new LinkedHashMap<>(topic.options());
    mechanisms.values().stream()
        .filter(each -> topic.mechanisms().contains(each.kind()))
        .forEach(each -> options.putIfAbsent(each.id(), each.title()));
    return options;
  }

  /** What may be decided on each topic: {@link #options}, by the topic's id. */
  public Map<String, Map<String, String>> topics() {
    Map<String, Map<String, String>> topics = new LinkedHashMap<>();
    decisions.forEach((id, topic) -> topics.put(id, options(topic)));
    return topics;
  }

  private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    items.forEach(item -> byId.put(id.apply(item), item));
    return byId;
  }
}
