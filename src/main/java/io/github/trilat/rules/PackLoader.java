package io.github.trilat.rules;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.rules.check.IdleRules;
import io.github.trilat.rules.check.Lines;
import io.github.trilat.rules.check.RuleNames;
import io.github.trilat.rules.check.Sentences;
import io.github.trilat.rules.check.Unused;
import io.github.trilat.rules.pack.PackFiles;
import io.github.trilat.rules.pack.PackFolder;
import io.github.trilat.rules.pack.SettingOverlay;
import io.github.trilat.rules.pack.SettingReader;
import io.github.trilat.rules.session.DroolsDoctrine;
import io.github.trilat.rules.session.RuleBase;
import io.github.trilat.rules.text.SourceFile;
import io.github.trilat.rules.tree.Rule;
import io.github.trilat.rules.tree.RuleFile;
import io.github.trilat.rules.tree.RuleParser;
import io.github.trilat.source.CitableFacts;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Loads packs, also again and again while somebody edits them: a file that has stayed the same is
 * not read a second time.
 */
public final class PackLoader {
  private static final String REFUSED = "the rule engine cannot make anything of this rule";
  private static final String SIMPLER =
      "Write it more simply, say as two rules with fewer conditions each; and please report it.";

  private Map<String, RuleFile> known = Map.of();

  /** A loader that has loaded nothing yet. */
  public PackLoader() {}

  /**
   * Loads a pack with alternatives over it, as they now stand.
   *
   * @param base the pack's folder, such as {@code rules/agreed}
   * @param alternatives folders such as {@code rules/alternatives/no-real-time}; no two may change
   *     the same rule, parameter or mechanism
   * @param facts gives what citations have to be among; asked late, so that the fact cards may be
   *     read meanwhile
   * @param thorough whether to look for what does nothing in these packs; asked once they are read
   * @param warnings told of each warning, in order
   * @throws InvalidInput with all that is wrong with the pack and its alternatives
   */
  public Doctrine load(
      Path base,
      List<Path> alternatives,
      Supplier<CitableFacts> facts,
      Predicate<List<Doctrine.PackId>> thorough,
      Consumer<Problem> warnings) {
    Problems problems = new Problems();
    PackFiles files = PackFolder.read(base, problems);
    AlternativeStack stack = AlternativeStack.read(files, alternatives, problems);
    List<RuleFile> all =
        read(
            Stream.concat(Stream.of(files), stack.alternatives().stream().map(each -> each.files()))
                .toList());
    all.forEach(file -> file.problems().forEach(problems::add));
    List<RuleFile> rules = stack.inForce(all);
    // The rule base takes as long as the rest: it is made on the side, and only asked for when all
    // is well.
    CompletableFuture<RuleBase> ruleBase =
        problems.isClean()
            ? CompletableFuture.supplyAsync(() -> RuleBase.of(rules))
            : new CompletableFuture<>();
    CitableFacts citable = facts.get();
    SettingReader.Read read = SettingReader.read(files, citable, problems);
    SettingReader.Read laid = SettingOverlay.of(read, citable, stack.alternatives(), problems);
    RuleNames.check(rules, laid.names(), laid.setting(), problems);
    List<Rule> inForce = rules.stream().flatMap(file -> file.rules().stream()).toList();
    Lines.check(inForce, laid.setting(), problems);
    Sentences.check(inForce, laid.setting(), problems);
    problems.throwIfAny();
    if (thorough.test(stack.packs())) {
      IdleRules.warn(rules, List.of(read.setting(), laid.setting()), problems);
      Unused.warn(all, read.setting(), laid.setting(), laid.places(), problems);
    }
    problems.all().forEach(warnings);
    return new DroolsDoctrine(stack.packs(), laid.setting(), built(ruleBase, inForce));
  }

  /** What the rule engine made of the rules; where it fails on one, that is told of the rule. */
  private static RuleBase built(CompletableFuture<RuleBase> ruleBase, List<Rule> rules) {
    try {
      return ruleBase.join();
    } catch (CompletionException e) {
      Problems problems = new Problems();
      rules.stream()
          .filter(rule -> !RuleBase.takes(rule))
          .forEach(rule -> problems.error(rule.place(), REFUSED, SIMPLER));
      problems.throwIfAny();
      throw e;
    }
  }

  private List<RuleFile> read(List<PackFiles> packs) {
    Map<String, RuleFile> before = known;
    List<RuleFile> all =
        packs.stream()
            .flatMap(pack -> pack.rules().stream().map(source -> read(pack.name(), source, before)))
            .toList();
    Map<String, RuleFile> now = new HashMap<>();
    all.forEach(file -> now.put(file.source().path(), file));
    known = now;
    return all;
  }

  private static RuleFile read(String pack, SourceFile source, Map<String, RuleFile> known) {
    RuleFile before = known.get(source.path());
    return before != null
            && before.pack().equals(pack)
            && before.source().text().equals(source.text())
        ? before
        : RuleParser.parse(pack, source);
  }
}
