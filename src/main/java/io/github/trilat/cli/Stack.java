package io.github.trilat.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** The option {@code --with}: the alternatives that a run stands on. */
final class Stack {
  @Option(
      names = "--with",
      paramLabel = "NAME",
      description =
          "Run with that alternative over the agreed rules: a name, such as no-real-time, or the path of a folder; repeatable.")
  private List<String> names = List.of();

  /** Their names, the lowest first. */
  List<String> names() {
    return names;
  }
}
