package io.github.trilat.engine;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Journal;
import io.github.trilat.journal.ObjectivePlan;
import io.github.trilat.journal.TurnPlan;
import io.github.trilat.model.Measure;
import io.github.trilat.scenario.Objective;
import io.github.trilat.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The journal's first two entries: what is run, and what a reader has to know. */
final class Opening {
  private Opening() {}

  static Recorder.Form manifest(Scenario scenario, Doctrine doctrine, Orders orders) {
    Map<String, String> packs = new LinkedHashMap<>();
    doctrine.packs().forEach(pack -> packs.put(pack.name(), pack.hash()));
    Optional<Long> seed =
        orders.seed().isPresent() ? Optional.of(orders.seed().getAsLong()) : Optional.empty();
    return (seq, at, turn) ->
        new Entry.Manifest(
            seq,
            at,
            Journal.FORMAT,
            orders.version(),
            scenario.id(),
            scenario.hash(),
            packs,
            scenario.date(),
            orders.asOf(),
            seed,
            orders.decided());
  }

  static Recorder.Form baseline(Scenario scenario, World world, Orders orders) {
    return (seq, at, turn) ->
        new Entry.Baseline(
            seq,
            at,
            scenario.title(),
            scenario.summary(),
            scenario.sources(),
            scenario.turns().stream()
                .map(each -> new TurnPlan(each.number(), each.title(), each.starts(), each.ends()))
                .toList(),
            scenario.objectives().stream().map(Opening::plan).toList(),
            world.mechanisms().states(),
            world.parameterValues(),
            world.levels(),
            orders.citations());
  }

  private static ObjectivePlan plan(Objective objective) {
    Measure measure = objective.measure();
    return new ObjectivePlan(
        objective.id(),
        objective.title(),
        objective.capability(),
        measure,
        objective.country(),
        objective.about(),
        measure.moreIsBetter(),
        objective.target(),
        measure.unit());
  }
}
