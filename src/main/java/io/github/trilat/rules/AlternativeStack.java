package io.github.trilat.rules;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.engine.Doctrine.PackId;
import io.github.trilat.rules.pack.Alternative;
import io.github.trilat.rules.pack.AlternativeReader;
import io.github.trilat.rules.pack.Names;
import io.github.trilat.rules.pack.PackFiles;
import io.github.trilat.rules.tree.Rule;
import io.github.trilat.rules.tree.RuleFile;
import io.github.trilat.yaml.Located;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Alternatives one over the other, and all over one base. */
final class AlternativeStack {

  private final PackFiles base;
  private final List<Alternative> alternatives;
  private final Problems problems;

  private AlternativeStack(PackFiles base, List<Alternative> alternatives, Problems problems) {
    this.base = base;
    this.alternatives = List.copyOf(alternatives);
    this.problems = problems;
  }

  /**
   * Reads the folders, the lowest first.
   *
   * @throws InvalidInput if one of them is no alternative at all
   */
  static AlternativeStack read(PackFiles base, List<Path> folders, Problems problems) {
    List<Alternative> alternatives = new ArrayList<>();
    folders.forEach(
        folder -> AlternativeReader.read(folder, problems).ifPresent(alternatives::add));
    if (alternatives.size() < folders.size()) {
      throw new InvalidInput(problems.all());
    }
    AlternativeStack stack = new AlternativeStack(base, alternatives, problems);
    int before = problems.errors();
    stack.checkNames();
    if (problems.errors() == before) {
      stack.checkConflicts();
    }
    return stack;
  }

  List<Alternative> alternatives() {
    return alternatives;
  }

  /** Base and alternatives by name and content. */
  List<PackId> packs() {
    return packFiles().map(files -> new PackId(files.name(), files.hash())).toList();
  }

  private Stream<PackFiles> packFiles() {
    return Stream.concat(Stream.of(base), alternatives.stream().map(Alternative::files));
  }

  private void checkNames() {
    Map<String, PackFiles> seen = new HashMap<>(Map.of(base.name(), base));
    for (Alternative alternative : alternatives) {
      PackFiles files = alternative.files();
      PackFiles first = seen.putIfAbsent(files.name(), files);
      if (first != null) {
        problems.error(
            Place.ofFile(files.path()),
            "the name " + Shown.value(files.name()) + " is already that of " + first.path(),
            "Name each alternative once, and give its folder a name of its own.");
      }
      checkBase(alternative.base());
    }
  }

  private void checkBase(Located<String> named) {
    if (!named.value().isEmpty() && !named.value().equals(base.name())) {
      problems.error(
          named.place(),
          "this alternative stands on "
              + Shown.value(named.value())
              + ", and the base is "
              + Shown.value(base.name()),
          "Write ‘base: " + base.name() + "’.");
    }
  }

  /** What one has changed, no other may change as well: neither would be what it says it is. */
  private void checkConflicts() {
    Map<String, Place> touched = new HashMap<>();
    for (Alternative alternative : alternatives) {
      for (Alternative.Change change : alternative.changes()) {
        Located<String> name = change.name();
        Place first = touched.putIfAbsent(change.kind() + " " + name.value(), name.place());
        if (first != null) {
          problems.error(
              name.place(),
              "the " + change.kind() + " " + Shown.value(name.value()) + " is changed twice",
              "It is already changed at " + first + "; keep one of the two.");
        }
      }
    }
  }

  /**
   * The rules in force: the base's without those that are switched off or replaced, then each
   * alternative's own.
   *
   * @param all the rule files of base and alternatives
   */
  List<RuleFile> inForce(List<RuleFile> all) {
    alternatives.forEach(alternative -> checkRules(alternative, all));
    Set<String> omitted =
        alternatives.stream()
            .flatMap(Alternative::omitted)
            .map(Located::value)
            .collect(Collectors.toSet());
    return all.stream().map(file -> isBase(file) ? file.without(omitted) : file).toList();
  }

  private boolean isBase(RuleFile file) {
    return file.pack().equals(base.name());
  }

  private void checkRules(Alternative alternative, List<RuleFile> all) {
    Names known = Names.of("rule", names(all.stream().filter(this::isBase)));
    alternative.omitted().forEach(rule -> known.check(rule.place(), rule.value(), problems));
    String name = alternative.files().name();
    List<RuleFile> own = all.stream().filter(file -> file.pack().equals(name)).toList();
    List<String> written = names(own.stream());
    boolean whole = own.stream().noneMatch(file -> file.rules().isEmpty() && isWrong(file));
    alternative.replaces().stream()
        .filter(rule -> whole && known.has(rule.value()) && !written.contains(rule.value()))
        .forEach(this::reportNotWritten);
  }

  private static boolean isWrong(RuleFile file) {
    return file.problems().stream().anyMatch(Problem::isError);
  }

  private void reportNotWritten(Located<String> rule) {
    problems.error(
        rule.place(),
        "no rule file of this alternative has the rule " + Shown.value(rule.value()),
        "Write it in a *.drl beside this file, or name it under ‘off: {rules: …}’ instead.");
  }

  private static List<String> names(Stream<RuleFile> files) {
    return files.flatMap(file -> file.rules().stream()).map(Rule::name).toList();
  }
}
