package io.github.trilat.report;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.analysis.Words;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.ObjectivePlan;
import io.github.trilat.journal.TurnPlan;
import io.github.trilat.model.Country;
import io.github.trilat.report.AfterActionView.Pair;
import java.util.List;
import java.util.stream.Collectors;

/** The overview table at the head of an after-action report. */
final class Overview {
  private Overview() {}

  static List<Pair> of(Chronicle chronicle) {
    Entry.Manifest manifest = chronicle.manifest();
    Entry.Baseline baseline = chronicle.baseline();
    List<TurnPlan> turns = baseline.turns();
    return List.of(
        new Pair("Exercise name", baseline.title()),
        new Pair("Exercise dates", dates(turns)),
        new Pair(
            "Type", "Tabletop exercise, run from a scenario file in " + turns.size() + " turns"),
        new Pair(
            "Mission area", "Information sharing and consultation about DPRK missile launches"),
        new Pair("Core capabilities", capabilities(baseline.objectives())),
        new Pair("Scenario", baseline.summary()),
        new Pair("Participants", Words.capital(Words.names(List.of(Country.values())))),
        new Pair("Mechanisms as of", Clock.day(manifest.asOf())),
        new Pair("Rules", packs(manifest)),
        new Pair("Chance", chance(manifest)),
        new Pair("Decisions", decisions(chronicle)),
        new Pair("Made by", "Trilat " + manifest.trilat() + ", from the journal alone"));
  }

  private static String dates(List<TurnPlan> turns) {
    return Clock.period(turns.get(0).starts(), turns.get(turns.size() - 1).ends());
  }

  private static String packs(Entry.Manifest manifest) {
    return Words.and(
        manifest.packs().entrySet().stream()
            .map(
                pack ->
                    pack.getKey()
                        + " ("
                        + pack.getValue().substring(0, Math.min(12, pack.getValue().length()))
                        + ")")
            .toList());
  }

  private static String chance(Entry.Manifest manifest) {
    return manifest
        .seed()
        .map(seed -> "Drawn from named streams with seed " + seed)
        .orElse("None: every delay takes its nominal value");
  }

  private static String decisions(Chronicle chronicle) {
    List<String> taken =
        chronicle
            .all(Entry.Decided.class)
            .map(
                each -> each.id() + ": " + each.title() + (each.byDefault() ? " (by default)" : ""))
            .toList();
    return taken.isEmpty() ? "None" : String.join("; ", taken);
  }

  /** Capabilities in the order of the script, each once. */
  private static String capabilities(List<ObjectivePlan> objectives) {
    return objectives.stream()
        .map(each -> each.capability().title())
        .distinct()
        .collect(Collectors.joining(" · "));
  }
}
