package io.github.trilat.rules;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.rules.conditions.WrittenRule;
import io.github.trilat.rules.pack.Alternative;
import io.github.trilat.rules.pack.AlternativeReader;
import io.github.trilat.rules.pack.PackFiles;
import io.github.trilat.rules.pack.PackFolder;
import io.github.trilat.rules.text.SourceFile;
import io.github.trilat.yaml.Located;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of a pack and its alternatives as they are written; each file is read when needed. */
public final class RuleBook {
  private final Map<String, SourceFile> files = new HashMap<>();
  private final Map<String, List<WrittenRule>> read = new HashMap<>();

  private final List<Omission> omissions = new ArrayList<>();

  private RuleBook() {}

  /** Over these folders. */
  static RuleBook of(List<Path> folders) {
    RuleBook book = new RuleBook();
    for (Path folder : folders) {
      Problems problems = new Problems();
      PackFiles pack =
          PackFolder.read(folder, problems).orElseThrow(() -> new InvalidInput(problems.all()));
      pack.rules().forEach(file -> book.files.put(pack.name() + "/" + file.name(), file));
      if (RulePacks.isAlternative(folder)) {
        AlternativeReader.read(folder, problems).ifPresent(book::omit);
      }
    }
    return book;
  }

  private void omit(Alternative alternative) {
    alternative.offRules().forEach(each -> omit("rule", each, alternative, false));
    alternative.replaces().forEach(each -> omit("rule", each, alternative, true));
    alternative.offMechanisms().forEach(each -> omit("mechanism", each, alternative, false));
  }

  private void omit(String kind, Located<String> name, Alternative by, boolean replaced) {
    omissions.add(new Omission(kind, name.value(), by.files().name(), replaced, name.place()));
  }

  /** What alternatives leave out of the base, or replace. */
  public List<Omission> omissions() {
    return List.copyOf(omissions);
  }

  /**
   * A rule as it is written, such as {@code book.rule(doctrine.rules().get(0))}.
   *
   * @throws InvalidInput with what is wrong with its file
   * @throws IllegalArgumentException for a rule of another pack
   */
  public WrittenRule rule(RuleCard card) {
    return rules(card.file()).stream()
        .filter(each -> each.conditions().rule().equals(card.name()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rule of this book: " + card.at()));
  }

  private List<WrittenRule> rules(String file) {
    return files.containsKey(file)
        ? read.computeIfAbsent(file, label -> WrittenRule.read(files.get(label)))
        : List.of();
  }
}
