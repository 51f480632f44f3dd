package io.github.trilat.cli;

import java.util.OptionalLong;
import picocli.CommandLine.Option;

/** The option {@code --seed}: whether, and with which luck, chances are drawn. */
final class Luck {
  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "Draw chances from the random streams of seed N, a whole number; without it nothing is left to chance.")
  private Long seed;

  /** The seed; none for a nominal run. */
  OptionalLong seed() {
    return seed == null ? OptionalLong.empty() : OptionalLong.of(seed);
  }
}
