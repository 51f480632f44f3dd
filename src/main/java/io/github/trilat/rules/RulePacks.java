package io.github.trilat.rules;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.source.CitableFacts;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes a {@link Doctrine} of a rule pack: {@code RulePacks.load(Path.of("rules/agreed"), …)}. */
public final class RulePacks {

  private RulePacks() {}

  /**
   * Loads a pack and drops its warnings.
   *
   * @see #load(Path, Path, Supplier, Consumer)
   */
  public static Doctrine load(Path pack, Path cache, CitableFacts facts) {
    return load(pack, cache, () -> facts, warning -> {});
  }

  /**
   * Loads a pack: reads and checks everything in its folder, compiles what is not in the cache.
   *
   * @param pack the pack's folder, such as {@code rules/agreed}
   * @param cache a folder for compiled rules; made if need be, and done without if it cannot be
   * @param facts gives what citations have to be among; asked late, so that the fact cards may be
   *     read meanwhile
   * @param warnings told of each warning, in order
   * @throws InvalidInput with all that is wrong with the pack
   */
  public static Doctrine load(
      Path pack, Path cache, Supplier<CitableFacts> facts, Consumer<Problem> warnings) {
    return load(pack, new CompileCache(cache), facts, warnings, file -> {});
  }

  /** The same; {@code compiled} is told the name of each file that was not in the cache. */
  static Doctrine load(
      Path pack,
      CompileCache cache,
      Supplier<CitableFacts> facts,
      Consumer<Problem> warnings,
      Consumer<String> compiled) {
    Problems problems = new Problems();
    PackFiles files =
        PackFolder.read(pack, problems).orElseThrow(() -> new InvalidInput(problems.all()));
    List<RuleFile> rules = RuleFiles.read(files, cache, problems, compiled);
    // The rule base takes as long as the rest: it is made on the side, and only asked for when all
    // is well.
    CompletableFuture<RuleBase> base = CompletableFuture.supplyAsync(() -> RuleBase.of(rules));
    SettingReader.Read read = SettingReader.read(files, facts.get(), problems);
    RuleChecks.check(rules, read.names(), problems);
    problems.throwIfAny();
    UnusedMechanisms.warn(rules, read.setting().mechanisms(), read.places(), problems);
    problems.all().forEach(warnings);
    return new DroolsDoctrine(
        List.of(new Doctrine.PackId(files.name(), files.hash())), read.setting(), base.join());
  }

  /**
   * Reads and lints a pack without compiling it, for those who want to read its rules.
   *
   * @param facts what the YAML's citations have to be among
   * @throws InvalidInput with what is wrong with its files
   */
  public static PackOutline outline(Path pack, CitableFacts facts) {
    return OutlineReader.read(pack, facts);
  }
}
