package io.github.trilat.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Lays the readings of several runs side by side. */
final class Gauges {
  private Gauges() {}

  /** Every figure that any run has, with a value for each run. */
  static List<Comparison.Measure> measures(List<Chronicle> chronicles) {
    List<Map<String, Gauge.Reading>> runs = chronicles.stream().map(Gauges::byId).toList();
    Map<String, Gauge.Reading> all = new LinkedHashMap<>();
    runs.forEach(run -> run.forEach(all::putIfAbsent));
    List<Comparison.Measure> measures = new ArrayList<>();
    all.values().forEach(first -> measures.add(measure(first, runs)));
    return measures;
  }

  private static Comparison.Measure measure(
      Gauge.Reading first, List<Map<String, Gauge.Reading>> runs) {
    List<OptionalDouble> values = new ArrayList<>();
    for (Map<String, Gauge.Reading> run : runs) {
      values.add(
          run.containsKey(first.id()) ? run.get(first.id()).value() : OptionalDouble.empty());
    }
    return new Comparison.Measure(first.id(), first.title(), first.unit(), first.limit(), values);
  }

  private static Map<String, Gauge.Reading> byId(Chronicle chronicle) {
    Map<String, Gauge.Reading> byId = new LinkedHashMap<>();
    Gauge.of(chronicle).forEach(reading -> byId.put(reading.id(), reading));
    return byId;
  }

  /** Every objective that all runs have, with its rating in each. */
  static List<Comparison.Objective> objectives(List<Chronicle> chronicles) {
    List<Map<String, Assessment>> runs = chronicles.stream().map(Gauges::assessments).toList();
    return runs.get(0).values().stream()
        .map(Assessment::objective)
        .filter(objective -> runs.stream().allMatch(run -> run.containsKey(objective.id())))
        .map(
            objective ->
                new Comparison.Objective(
                    objective.id(),
                    objective.title(),
                    runs.stream().map(run -> run.get(objective.id()).rating()).toList()))
        .toList();
  }

  private static Map<String, Assessment> assessments(Chronicle chronicle) {
    Map<String, Assessment> byId = new LinkedHashMap<>();
    Analysis.of(chronicle).assessments().forEach(each -> byId.put(each.objective().id(), each));
    return byId;
  }
}
