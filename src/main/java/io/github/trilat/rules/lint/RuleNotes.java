package io.github.trilat.rules.lint;

import io.github.trilat.rules.text.Mention;
import java.util.ArrayList;
import java.util.List;

/** What linting a file finds besides errors: names that other files define, and advice. */
public final class RuleNotes {

  private final List<Mention> mentions = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();

  void mention(Mention mention) {
    mentions.add(mention);
  }

  void warn(Warning warning) {
    warnings.add(warning);
  }

  /** The names that other files have to define, in the order of the file. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The mechanisms among the mentions from that one on. */
  List<String> mechanisms(int from) {
    return mentions.subList(from, mentions.size()).stream()
        .filter(mention -> mention.kind() == Mention.Kind.MECHANISM)
        .map(Mention::name)
        .toList();
  }

  /** The advice, in the order of the file. */
  public List<Warning> warnings() {
    return warnings;
  }
}
