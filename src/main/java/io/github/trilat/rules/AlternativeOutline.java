package io.github.trilat.rules;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.Setting;
import io.github.trilat.rules.PackOutline.Written;
import io.github.trilat.rules.pack.Alternative;
import io.github.trilat.rules.pack.AlternativeReader;
import io.github.trilat.rules.pack.AlternativeStory;
import io.github.trilat.rules.pack.PackFiles;
import io.github.trilat.rules.pack.PackFolder;
import io.github.trilat.rules.pack.SettingOverlay;
import io.github.trilat.rules.pack.SettingReader;
import io.github.trilat.rules.tree.RuleFile;
import io.github.trilat.source.CitableFacts;
import io.github.trilat.yaml.Located;
import io.github.trilat.yaml.Mapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An alternative as its authors wrote it.
 *
 * @param story what it is and what it asks
 * @param offRules names of the base's rules that it leaves out
 * @param replacedRules names of the base's rules that it writes anew
 * @param offMechanisms ids of mechanisms that there never were
 * @param parameters ids of parameters that it changes or adds
 * @param mechanisms ids of mechanisms that it changes or adds
 * @param setting what it makes of the base's
 * @param files its own rule files and tables, by name
 */
public record AlternativeOutline(
    AlternativeStory story,
    List<String> offRules,
    List<String> replacedRules,
    List<String> offMechanisms,
    List<String> parameters,
    List<String> mechanisms,
    Setting setting,
    List<RuleFile> files) {
  public AlternativeOutline {
    offRules = List.copyOf(offRules);
    replacedRules = List.copyOf(replacedRules);
    offMechanisms = List.copyOf(offMechanisms);
    parameters = List.copyOf(parameters);
    mechanisms = List.copyOf(mechanisms);
    files = List.copyOf(files);
  }

  static AlternativeOutline read(Path pack, Path alternative, CitableFacts facts) {
    Problems problems = new Problems();
    PackFiles base =
        PackFolder.read(pack, problems).orElseThrow(() -> new InvalidInput(problems.all()));
    Alternative read =
        AlternativeReader.read(alternative, problems)
            .orElseThrow(() -> new InvalidInput(problems.all()));
    SettingReader.Read laid =
        SettingOverlay.of(
            SettingReader.read(base, facts, problems), facts, List.of(read), problems);
    List<RuleFile> rules = PackOutline.rules(read.files(), problems);
    problems.throwIfAny();
    return new AlternativeOutline(
        read.story(),
        values(read.offRules()),
        values(read.replaces()),
        values(read.offMechanisms()),
        keys(read.parameters()),
        keys(read.mechanisms()),
        laid.setting(),
        rules);
  }

  private static List<String> values(List<Located<String>> names) {
    return names.stream().map(Located::value).toList();
  }

  private static List<String> keys(Optional<Mapping> mapping) {
    return mapping.stream().flatMap(each -> each.entries().keySet().stream()).toList();
  }

  /** Its rules, by file and line. */
  public List<Written> rules() {
    return files.stream().flatMap(PackOutline::written).toList();
  }

  /** Its own rules that replace none of the base's. */
  public List<Written> addedRules() {
    return rules().stream().filter(each -> !replacedRules.contains(each.rule().name())).toList();
  }
}
