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
import io.github.trilat.rules.pack.YamlLists;
import io.github.trilat.rules.tree.RuleFile;
import io.github.trilat.source.CitableFacts;
import io.github.trilat.yaml.Mapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An alternative as its authors wrote it.
 *
 * @param alternative what it changes
 * @param setting what it makes of the base's
 * @param files its own rule files and tables, by name
 */
public record AlternativeOutline(Alternative alternative, Setting setting, List<RuleFile> files) {
  public AlternativeOutline {
    files = List.copyOf(files);
  }

  static AlternativeOutline read(Path pack, Path folder, CitableFacts facts) {
    Problems problems = new Problems();
    PackFiles files = PackFolder.read(pack, problems);
    Alternative alternative =
        AlternativeReader.read(folder, problems)
            .orElseThrow(() -> new InvalidInput(problems.all()));
    SettingReader.Read base = SettingReader.read(files, facts, problems);
    Setting laid = SettingOverlay.of(base, facts, List.of(alternative), problems).setting();
    List<RuleFile> rules = PackOutline.rules(alternative.files(), problems);
    problems.throwIfAny();
    return new AlternativeOutline(alternative, laid, rules);
  }

  /** What it is and what it asks. */
  public AlternativeStory story() {
    return alternative.story();
  }

  /** Names of the base's rules that it leaves out. */
  public List<String> offRules() {
    return YamlLists.values(alternative.offRules());
  }

  /** Names of the base's rules that it writes anew. */
  public List<String> replacedRules() {
    return YamlLists.values(alternative.replaces());
  }

  /** Ids of mechanisms that there never were. */
  public List<String> offMechanisms() {
    return YamlLists.values(alternative.offMechanisms());
  }

  /** Ids of parameters that it changes or adds. */
  public List<String> parameters() {
    return keys(alternative.parameters());
  }

  /** Ids of mechanisms that it changes or adds. */
  public List<String> mechanisms() {
    return keys(alternative.mechanisms());
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
    return rules().stream().filter(each -> !replacedRules().contains(each.rule().name())).toList();
  }
}
