package io.github.trilat.rules.outline;

import io.github.trilat.engine.RuleCard;
import io.github.trilat.engine.Setting;
import java.util.List;
import java.util.Map;

/**
 * A rule pack as its authors wrote it: read and linted, but not compiled. It serves whoever wants
 * to read the rules rather than run them.
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
    List<RuleFileOutline> files,
    Map<String, String> parameterGroups) {
  public PackOutline {
    files = List.copyOf(files);
    parameterGroups = Map.copyOf(parameterGroups);
  }

  /** Every rule, by file and line. */
  public List<RuleOutline> rules() {
    return files.stream().flatMap(file -> file.rules().stream()).toList();
  }

  /** The cards of all rules, by file and line. */
  public List<RuleCard> cards() {
    return rules().stream().map(RuleOutline::card).toList();
  }
}
