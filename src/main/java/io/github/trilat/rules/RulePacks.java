package io.github.trilat.rules;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.rules.pack.Alternative;
import io.github.trilat.rules.pack.AlternativeReader;
import io.github.trilat.rules.pack.AlternativeStory;
import io.github.trilat.rules.pack.PackFolder;
import io.github.trilat.source.CitableFacts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes a {@link Doctrine} of a rule pack: {@code RulePacks.load(Path.of("rules/agreed"), …)}. */
public final class RulePacks {

  private RulePacks() {}

  /** Loads a pack and drops its warnings. */
  public static Doctrine load(Path pack, CitableFacts facts) {
    return load(pack, List.of(), () -> facts, warning -> {});
  }

  /**
   * Loads a pack with alternatives over it.
   *
   * @see PackLoader#load(Path, List, Supplier, Predicate, Consumer)
   * @throws InvalidInput with all that is wrong with the pack and its alternatives
   */
  public static Doctrine load(
      Path base,
      List<Path> alternatives,
      Supplier<CitableFacts> facts,
      Consumer<Problem> warnings) {
    return new PackLoader().load(base, alternatives, facts, packs -> false, warnings);
  }

  /**
   * Loads a pack with alternatives over it, and warns also of what does nothing.
   *
   * @see PackLoader#load(Path, List, Supplier, Predicate, Consumer)
   * @throws InvalidInput with all that is wrong with the pack and its alternatives
   */
  public static Doctrine check(
      Path base,
      List<Path> alternatives,
      Supplier<CitableFacts> facts,
      Consumer<Problem> warnings) {
    return new PackLoader().load(base, alternatives, facts, packs -> true, warnings);
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
   * Reads a pack, for those who want to read its rules rather than run them.
   *
   * @param facts what the YAML's citations have to be among
   * @throws InvalidInput with what is wrong with its files
   */
  public static PackOutline outline(Path pack, CitableFacts facts) {
    return PackOutline.read(pack, facts);
  }

  /**
   * Reads an alternative, for those who want to read what it changes.
   *
   * @throws InvalidInput with what is wrong with the files of the base or of the alternative
   */
  public static AlternativeOutline outline(Path base, Path alternative, CitableFacts facts) {
    return AlternativeOutline.read(base, alternative, facts);
  }
}
