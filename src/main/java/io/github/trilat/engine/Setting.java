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
 * notional sensors, its indicators.
 *
 * @param mechanisms by id, in the order of the file
 * @param parameters by id, in the order of the file
 * @param sensors at least one
 * @param indicators the scores that rules may move
 */
public record Setting(
    Map<String, MechanismHistory> mechanisms,
    Map<String, ParameterDefinition> parameters,
    List<SensorSite> sensors,
    List<IndicatorDefinition> indicators) {

  /** Parameters that the engine itself reads, which every pack has to declare. */
  public static final List<String> NEEDED =
      List.of(
          "boost-short-range",
          "boost-medium-range",
          "boost-intermediate-range",
          "boost-intercontinental",
          "drill-half-life");

  public Setting {
    sensors = List.copyOf(sensors);
    indicators = List.copyOf(indicators);
  }

  /** A setting of these lists, kept in their order. */
  public static Setting of(
      List<MechanismHistory> mechanisms,
      List<ParameterDefinition> parameters,
      List<SensorSite> sensors,
      List<IndicatorDefinition> indicators) {
    return new Setting(
        byId(mechanisms, MechanismHistory::id),
        byId(parameters, ParameterDefinition::id),
        sensors,
        indicators);
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

  private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    items.forEach(item -> byId.put(id.apply(item), item));
    return Collections.unmodifiableMap(byId);
  }
}
