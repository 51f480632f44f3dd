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

  /** Every objective with its rating in each run. */
  static List<Comparison.Objective> objectives(List<Chronicle> chronicles) {
    List<List<Assessment>> runs =
        chronicles.stream().map(each -> Analysis.of(each).assessments()).toList();
    List<Comparison.Objective> objectives = new ArrayList<>();
    for (int i = 0; i < runs.get(0).size(); i++) {
      int index = i;
      Assessment first = runs.get(0).get(i);
      objectives.add(
          new Comparison.Objective(
              first.objective().id(),
              first.objective().title(),
              runs.stream().map(run -> run.get(index).rating()).toList()));
    }
    return objectives;
  }
}
