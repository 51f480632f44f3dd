package io.github.trilat.rules;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.engine.IndicatorDefinition;
import io.github.trilat.engine.SensorSite;
import io.github.trilat.engine.Setting;
import io.github.trilat.rules.CompiledFile.Mention;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks what only shows when all files of a pack are seen together. */
final class RuleChecks {

  private final Map<Mention.Kind, Names> names = new EnumMap<>(Mention.Kind.class);
  private final Map<String, RuleFile> seen = new HashMap<>();
  private final Problems problems;

  private RuleChecks(Setting setting, Names facts, Problems problems) {
    this.problems = problems;
    names.put(Mention.Kind.FACT, facts);
    names.put(Mention.Kind.MECHANISM, new Names("mechanism", setting.mechanisms().keySet()));
    names.put(Mention.Kind.PARAMETER, new Names("parameter", setting.parameters().keySet()));
    names.put(
        Mention.Kind.INDICATOR,
        new Names("indicator", setting.indicators().stream().map(IndicatorDefinition::name).toList()));
    names.put(
        Mention.Kind.SENSOR,
        new Names("sensor", setting.sensors().stream().map(SensorSite::id).toList()));
  }

  /** Every name that a rule uses is defined, every rule name is used once. Passes warnings on. */
  static void check(List<RuleFile> files, Setting setting, Names facts, Problems problems) {
    RuleChecks checks = new RuleChecks(setting, facts, problems);
    files.forEach(checks::check);
  }

  private void check(RuleFile file) {
    for (Mention mention : file.compiled().mentions()) {
      names.get(mention.kind()).check(file.place(mention.span()), mention.name(), problems);
    }
    for (CompiledFile.Warning warning : file.compiled().warnings()) {
      problems.warn(file.place(warning.span()), warning.what(), warning.remedy());
    }
    file.compiled().rules().forEach(rule -> checkUnique(file, rule));
  }

  private void checkUnique(RuleFile file, CompiledFile.Rule rule) {
    RuleFile first = seen.putIfAbsent(rule.name(), file);
    if (first != null && first != file) {
      problems.error(
          file.source().place(rule.line(), 1, 4),
          "a rule " + Shown.value(rule.name()) + " already stands in " + first.source().path(),
          "Rename one of the two.");
    }
  }
}
