package io.github.trilat.rules;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.rules.pack.Alternative;
import io.github.trilat.rules.pack.AlternativeReader;
import io.github.trilat.rules.pack.PackFiles;
import io.github.trilat.rules.pack.PackFolder;
import io.github.trilat.rules.text.SourceFile;
import io.github.trilat.rules.tree.Rule;
import io.github.trilat.rules.tree.RuleFile;
import io.github.trilat.rules.tree.RuleParser;
import io.github.trilat.yaml.Located;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules of a pack and its alternatives as they are written; each file is read when needed. */
public final class RuleBook {
  private final Map<String, SourceFile> files = new HashMap<>();
  private final Map<String, RuleFile> read = new HashMap<>();
  private final List<Omission> omissions = new ArrayList<>();

  private RuleBook() {}

  /**
   * A rule or mechanism of the base that an alternative leaves out.
   *
   * @param kind {@code rule} or {@code mechanism}
   * @param name the rule's name or the mechanism's id
   * @param alternative the alternative's name
   * @param replaced whether the alternative gives it anew
   * @param place where the alternative says so
   */
  public record Omission(
      String kind, String name, String alternative, boolean replaced, Place place) {}

  /** Over these folders. */
  static RuleBook of(List<Path> folders) {
    RuleBook book = new RuleBook();
    for (Path folder : folders) {
      Problems problems = new Problems();
      PackFiles pack = PackFolder.read(folder, problems);
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
  public Rule rule(RuleCard card) {
    return rules(card.file())
        .filter(each -> each.name().equals(card.name()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no rule of this book: " + card.at()));
  }

  private Stream<Rule> rules(String label) {
    if (!files.containsKey(label)) {
      return Stream.empty();
    }
    RuleFile file =
        read.computeIfAbsent(
            label,
            any -> RuleParser.parse(label.substring(0, label.indexOf('/')), files.get(label)));
    Problems problems = new Problems();
    file.problems().forEach(problems::add);
    problems.throwIfAny();
    return file.rules().stream();
  }
}
