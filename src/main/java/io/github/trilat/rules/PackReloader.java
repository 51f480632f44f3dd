package io.github.trilat.rules;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.rules.compile.CompileCache;
import io.github.trilat.rules.compile.RuleFiles;
import io.github.trilat.rules.pack.PackFolder;
import io.github.trilat.rules.session.LoadedFiles;
import io.github.trilat.source.CitableFacts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Loads packs again and again while somebody edits them: only rule files that have changed are
 * linted, compiled and loaded anew.
 */
public final class PackReloader {

  private final CompileCache cache;
  private final LoadedFiles loaded = new LoadedFiles();

  /**
   * A reloader that has loaded nothing yet.
   *
   * @param cache a folder for compiled rules; made if need be, and done without if it cannot be
   */
  public PackReloader(Path cache) {
    this.cache = new CompileCache(cache);
  }

  /**
   * Loads a pack with alternatives over it, as they now stand.
   *
   * @see RulePacks#load(Path, List, Path, Supplier, Consumer)
   * @throws InvalidInput with all that is wrong with the pack and its alternatives
   */
  public Doctrine load(
      Path base,
      List<Path> alternatives,
      Supplier<CitableFacts> facts,
      Consumer<Problem> warnings) {
    return new DoctrineLoader(cache, loaded, facts, file -> {})
        .load(base, alternatives, false, warnings);
  }

  /**
   * Compiles each rule file of a pack and drops what comes of it, so that the first edit finds a
   * compiler that is loaded and has run before; without this it would wait a second for it.
   */
  public static void rehearse(Path pack) {
    PackFolder.read(pack, new Problems()).ifPresent(RuleFiles::rehearse);
  }
}
