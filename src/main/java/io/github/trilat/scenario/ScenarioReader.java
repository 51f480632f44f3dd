package io.github.trilat.scenario;

import io.github.trilat.diagnostic.InputFile;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Node;
import io.github.trilat.yaml.Yaml;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads a scenario file: {@code ScenarioReader.read(Path.of("scenarios/salvo.yaml"), names)}. */
public final class ScenarioReader {

  /** Largest scenario file: 16 MiB, room for 100,000 injects and more. */
  public static final int MAX_BYTES = InputFile.MAX_BYTES;

  private ScenarioReader() {}

  /**
   * The scenario in a file.
   *
   * @throws InvalidInput with all problems of the file
   */
  public static Scenario read(Path file, Names names) {
    return read(file, names, warning -> {});
  }

  /** The same; {@code warnings} is told what is not wrong but may be unwanted. */
  public static Scenario read(Path file, Names names, Consumer<Problem> warnings) {
    Problems problems = new Problems();
    Optional<byte[]> bytes = InputFile.read(file, MAX_BYTES, problems);
    problems.throwIfAny();
    return read(InputFile.name(file), bytes.orElseThrow(), names, warnings);
  }

  /**
   * The scenario in the bytes of a file.
   *
   * @param path the file's name, for messages and for the scenario's id
   * @throws InvalidInput with all problems of the file
   */
  public static Scenario read(String path, byte[] bytes, Names names) {
    return read(path, bytes, names, warning -> {});
  }

  private static Scenario read(String path, byte[] bytes, Names names, Consumer<Problem> warnings) {
    Problems problems = new Problems();
    Optional<Node> root = Yaml.read(path, bytes, MAX_BYTES, problems);
    ScenarioForm form = new ScenarioForm(idOf(path), sha256(bytes), new Context(names, problems));
    Optional<Scenario> scenario = root.flatMap(node -> Fields.read(node, problems, form::read));
    problems.throwIfAny();
    problems.all().forEach(warnings);
    return scenario.orElseThrow();
  }

  /** The id of the scenario in this file: its name without its ending, fit to name a folder. */
  public static String idOf(Path file) {
    return idOf(InputFile.name(file));
  }

  static String idOf(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.replaceFirst("\\.ya?ml$", "").replaceAll("[^\\p{L}\\p{N}._]+", "-");
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
