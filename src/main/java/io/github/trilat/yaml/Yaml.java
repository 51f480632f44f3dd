package io.github.trilat.yaml;

import io.github.trilat.diagnostic.InputFile;
import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import java.nio.file.Path;
import java.util.Optional;

/** Reads YAML into nodes that know their places. */
public final class Yaml {

  /** Largest file, in bytes, unless a caller allows more: 4 MiB. */
  public static final int MAX_BYTES = 4 << 20;

  /** Deepest nesting of lists and keys. */
  public static final int MAX_DEPTH = 50;

  private Yaml() {}

  /** Reads a file of at most {@link #MAX_BYTES}; empty, with its problems, if it cannot be used. */
  public static Optional<Node> read(Path file, Problems problems) {
    return InputFile.read(file, MAX_BYTES, problems)
        .flatMap(bytes -> read(InputFile.name(file), bytes, problems));
  }

  /**
   * Reads the bytes of a file; empty, with its problems, if they cannot be used.
   *
   * @param path the file's name for messages
   */
  public static Optional<Node> read(String path, byte[] bytes, Problems problems) {
    return read(path, bytes, MAX_BYTES, problems);
  }

  /** The same with another limit on size, for scenarios of very many injects. */
  public static Optional<Node> read(String path, byte[] bytes, int maxBytes, Problems problems) {
    int errorsBefore = problems.errors();
    try {
      if (bytes.length > maxBytes) {
        throw new Refusal(Place.ofFile(path), InputFile.tooLarge(maxBytes), "Split it.");
      }
      Node root = TreeReader.read(Characters.decode(path, bytes), problems);
      return problems.errors() == errorsBefore ? Optional.of(root) : Optional.empty();
    } catch (Refusal refusal) {
      problems.add(refusal.problem());
      return Optional.empty();
    }
  }
}
