package io.github.trilat.rules;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.rules.compile.CompileCache;
import io.github.trilat.rules.outline.AlternativeOutline;
import io.github.trilat.rules.outline.OutlineReader;
import io.github.trilat.rules.outline.PackOutline;
import io.github.trilat.rules.pack.Alternative;
import io.github.trilat.rules.pack.AlternativeReader;
import io.github.trilat.rules.pack.AlternativeStory;
import io.github.trilat.rules.pack.Digest;
import io.github.trilat.rules.pack.PackFiles;
import io.github.trilat.rules.pack.PackFolder;
import io.github.trilat.rules.session.LoadedFiles;
import io.github.trilat.source.CitableFacts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

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
    return load(pack, List.of(), cache, facts, warnings);
  }

  /**
   * Loads a pack with alternatives over it.
   *
   * @param alternatives folders such as {@code rules/alternatives/no-real-time}; no two may change
   *     the same rule, parameter or mechanism
   * @see #load(Path, Path, Supplier, Consumer)
   * @throws InvalidInput with all that is wrong with the pack and its alternatives
   */
  public static Doctrine load(
      Path base,
      List<Path> alternatives,
      Path cache,
      Supplier<CitableFacts> facts,
      Consumer<Problem> warnings) {
    return new PackReloader(cache).load(base, alternatives, facts, warnings);
  }

  /** Loads a pack; {@code compiled} is told the name of each file that was not in the cache. */
  static Doctrine load(
      Path pack,
      CompileCache cache,
      Supplier<CitableFacts> facts,
      Consumer<Problem> warnings,
      Consumer<String> compiled) {
    return new DoctrineLoader(cache, new LoadedFiles(), facts, compiled)
        .load(pack, List.of(), false, warnings);
  }

  /**
   * Loads a pack with alternatives over it, and warns also of rules that do nothing; {@code load}
   * does so only after an edit.
   *
   * @see #load(Path, List, Path, Supplier, Consumer)
   * @throws InvalidInput with all that is wrong with the pack and its alternatives
   */
  public static Doctrine check(
      Path base,
      List<Path> alternatives,
      Path cache,
      Supplier<CitableFacts> facts,
      Consumer<Problem> warnings) {
    return new DoctrineLoader(new CompileCache(cache), new LoadedFiles(), facts, file -> {})
        .load(base, alternatives, true, warnings);
  }

  /**
   * Reads and lints an alternative without compiling it, for those who want to read what it
   * changes.
   *
   * @throws InvalidInput with what is wrong with the files of the base or of the alternative
   */
  public static AlternativeOutline outline(Path base, Path alternative, CitableFacts facts) {
    return OutlineReader.read(base, alternative, facts);
  }

  /**
   * A hash of what packs and alternatives say, as far as they can be read, whether it makes sense
   * or not.
   */
  public static String hash(List<Path> folders) {
    Digest digest = new Digest();
    folders.stream()
        .flatMap(folder -> files(folder).stream())
        .map(PackFiles::hash)
        .forEach(digest::add);
    return digest.hex();
  }

  private static Optional<PackFiles> files(Path folder) {
    return isAlternative(folder)
        ? PackFolder.readAlternative(folder, new Problems())
        : PackFolder.read(folder, new Problems());
  }

  /** Whether the folder holds an alternative rather than a pack. */
  public static boolean isAlternative(Path folder) {
    return Files.exists(folder.resolve(PackFolder.ALTERNATIVE));
  }

  /**
   * What an alternative is and what it asks, without a look at its base.
   *
   * @throws InvalidInput with what is wrong with its {@code alternative.yaml}
   */
  public static AlternativeStory story(Path alternative) {
    Problems problems = new Problems();
    Optional<Alternative> read = AlternativeReader.read(alternative, problems);
    problems.throwIfAny();
    return read.orElseThrow().story();
  }

  /**
   * The rules of a pack and of alternatives over it as they are written, so that their conditions
   * can be followed.
   *
   * @throws InvalidInput when a folder is no pack
   */
  public static RuleBook book(Path base, List<Path> alternatives) {
    return RuleBook.of(Stream.concat(Stream.of(base), alternatives.stream()).toList());
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
