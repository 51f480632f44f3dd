package io.github.trilat.rules;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.rules.compile.CompileCache;
import io.github.trilat.rules.compile.RuleFile;
import io.github.trilat.rules.compile.RuleFiles;
import io.github.trilat.rules.idle.IdleRules;
import io.github.trilat.rules.pack.PackFiles;
import io.github.trilat.rules.pack.PackFolder;
import io.github.trilat.rules.pack.SettingOverlay;
import io.github.trilat.rules.pack.SettingReader;
import io.github.trilat.rules.session.DroolsDoctrine;
import io.github.trilat.rules.session.LoadedFiles;
import io.github.trilat.rules.session.RuleBase;
import io.github.trilat.source.CitableFacts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Loads a pack and its alternatives into one doctrine.
 *
 * @param loaded the files of the rule base that was made before, if there was one
 * @param facts gives what citations have to be among; asked late
 * @param compiled told the name of each file that was not in the cache
 */
record DoctrineLoader(
    CompileCache cache,
    LoadedFiles loaded,
    Supplier<CitableFacts> facts,
    Consumer<String> compiled) {

  /**
   * Loads them.
   *
   * @param thorough whether to look for rules that do nothing even if none was compiled anew
   * @throws InvalidInput with all that is wrong
   */
  Doctrine load(Path base, List<Path> alternatives, boolean thorough, Consumer<Problem> warnings) {
    List<String> fresh = new ArrayList<>();
    Consumer<String> told = compiled.andThen(fresh::add);
    Problems problems = new Problems();
    PackFiles files =
        PackFolder.read(base, problems).orElseThrow(() -> new InvalidInput(problems.all()));
    AlternativeStack stack = AlternativeStack.read(files, alternatives, problems);
    List<RuleFile> agreed = RuleFiles.read(files, cache, problems, told);
    List<RuleFile> own =
        stack.alternatives().stream()
            .flatMap(each -> RuleFiles.read(each.files(), cache, problems, told).stream())
            .toList();
    List<RuleFile> rules = stack.inForce(agreed, own);
    // The rule base takes as long as the rest: it is made on the side, and only asked for when all
    // is well.
    CompletableFuture<RuleBase> ruleBase =
        problems.isClean()
            ? CompletableFuture.supplyAsync(() -> RuleBase.of(rules, loaded))
            : new CompletableFuture<>();
    CitableFacts citable = facts.get();
    SettingReader.Read read = SettingReader.read(files, citable, problems);
    SettingReader.Read laid = SettingOverlay.of(read, citable, stack.alternatives(), problems);
    RuleChecks.check(files.name(), rules, laid.names(), problems);
    problems.throwIfAny();
    if (thorough || !fresh.isEmpty()) {
      IdleRules.warn(rules, List.of(read.setting(), laid.setting()), problems);
    }
    UnusedMechanisms.warn(
        Stream.concat(agreed.stream(), own.stream()).toList(),
        laid.setting().mechanisms(),
        laid.places(),
        problems);
    problems.all().forEach(warnings);
    return new DroolsDoctrine(stack.packs(), laid.setting(), ruleBase.join());
  }
}
