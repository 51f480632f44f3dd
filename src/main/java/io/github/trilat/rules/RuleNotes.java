package io.github.trilat.rules;

import io.github.trilat.rules.CompiledFile.Mention;
import io.github.trilat.rules.CompiledFile.Warning;
import java.util.ArrayList;
import java.util.List;

/** What linting a file finds besides errors: names that other files define, and advice. */
final class RuleNotes {

  private final List<Mention> mentions = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();

  void mention(Mention mention) {
    mentions.add(mention);
  }

  void warn(Warning warning) {
    warnings.add(warning);
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** The mechanisms among the mentions from that one on. */
  List<String> mechanisms(int from) {
    return mentions.subList(from, mentions.size()).stream()
        .filter(mention -> mention.kind() == Mention.Kind.MECHANISM)
        .map(Mention::name)
        .toList();
  }

  List<Warning> warnings() {
    return warnings;
  }
}
