package io.github.trilat.cli;

import io.github.trilat.app.Product;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** The option {@code --format}: in which forms people get what is not written as a rule. */
final class Formats {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      description =
          "Write this too: slides, every chart on sheets of 16:9 with large type, for a projector.")
  private List<Format> formats = List.of();

  /** Forms by name. */
  private enum Format {
    SLIDES
  }

  /** Whether charts are drawn for a projector too. */
  boolean slides() {
    return formats.contains(Format.SLIDES);
  }

  /** These products and what was asked for. */
  Set<Product> with(Set<Product> products) {
    Set<Product> all = EnumSet.copyOf(products);
    if (slides()) {
      all.add(Product.SLIDES);
    }
    return all;
  }
}
