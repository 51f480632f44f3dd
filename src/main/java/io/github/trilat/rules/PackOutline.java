package io.github.trilat.rules;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.engine.Setting;
import io.github.trilat.rules.pack.CommentGroups;
import io.github.trilat.rules.pack.PackFiles;
import io.github.trilat.rules.pack.PackFolder;
import io.github.trilat.rules.pack.SettingReader;
import io.github.trilat.rules.tree.Rule;
import io.github.trilat.rules.tree.RuleFile;
import io.github.trilat.rules.tree.RuleParser;
import io.github.trilat.source.CitableFacts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A rule pack as its authors wrote it, for whoever wants to read the rules rather than run them.
 *
 * @param name of the folder, such as {@code agreed}
 * @param title what the pack is
 * @param summary the same in a sentence or two
 * @param setting mechanisms, numbers, sensors and indicators
 * @param files rule files and tables, by name
 * @param parameterGroups by id of a parameter, the comment that heads its group in the file; absent
 *     for one that stands under none
 */
public record PackOutline(
    String name,
    String title,
    String summary,
    Setting setting,
    List<RuleFile> files,
    Map<String, String> parameterGroups) {
  public PackOutline {
    files = List.copyOf(files);
    parameterGroups = Map.copyOf(parameterGroups);
  }

  /** A rule with its card. */
  public record Written(RuleCard card, Rule rule) {}

  static PackOutline read(Path pack, CitableFacts facts) {
    Problems problems = new Problems();
    PackFiles files = PackFolder.read(pack, problems);
    SettingReader.Read read = SettingReader.read(files, facts, problems);
    List<RuleFile> rules = rules(files, problems);
    problems.throwIfAny();
    Map<String, String> groups =
        files.yaml(PackFolder.PARAMETERS).map(CommentGroups::of).orElse(Map.of());
    return new PackOutline(
        files.name(), read.title(), read.summary(), read.setting(), rules, groups);
  }

  static List<RuleFile> rules(PackFiles files, Problems problems) {
    List<RuleFile> rules =
        files.rules().stream().map(source -> RuleParser.parse(files.name(), source)).toList();
    rules.forEach(file -> file.problems().forEach(problems::add));
    return rules;
  }

  /** Every rule, by file and line. */
  public List<Written> rules() {
    return files.stream().flatMap(PackOutline::written).toList();
  }

  static Stream<Written> written(RuleFile file) {
    return file.rules().stream().map(rule -> new Written(rule.card(file.label()), rule));
  }

  /** The cards of all rules, by file and line. */
  public List<RuleCard> cards() {
    return rules().stream().map(Written::card).toList();
  }
}
