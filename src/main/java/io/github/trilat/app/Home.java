package io.github.trilat.app;

import java.nio.file.Path;

/**
 * Where the project keeps its things: {@code new Home(Path.of("."))} for a checkout.
 *
 * @param root the folder of {@code rules}, {@code seeds} and {@code reports}
 */
public record Home(Path root) {
  public Home {
    root = root.normalize();
  }

  /** All rules of the project. */
  public Path rules() {
    return root.resolve("rules");
  }

  /** The base rule pack. */
  public Path pack() {
    return root.resolve("rules/agreed");
  }

  /** The named differences from the base pack. */
  public Path alternatives() {
    return root.resolve("rules/alternatives");
  }

  /** The fact cards. */
  public Path seeds() {
    return root.resolve("seeds");
  }

  /** The scenario file of that id. */
  public Path scenario(String id) {
    return scenarios().resolve(id + ".yaml");
  }

  /** The scenarios that are shipped. */
  public Path scenarios() {
    return root.resolve("scenarios");
  }

  /** The reference in HTML that is kept with the sources. */
  public Path reference() {
    return root.resolve("src/site/resources/reference");
  }

  /** Where runs are written unless told otherwise. */
  public Path reports() {
    return root.resolve("reports");
  }

  /** What gave nothing to warn of when it was looked through. */
  Cleared cleared() {
    return new Cleared(root.resolve("target/trilat/checked"));
  }
}
