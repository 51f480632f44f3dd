package io.github.trilat.cli;

import io.github.trilat.app.Misuse;
import io.github.trilat.diagnostic.Shown;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** The option {@code --decide} of all commands that run a script. */
final class Decisions {
  @Option(
      names = "--decide",
      paramLabel = "ID=OPTION",
      description = "Take a decision otherwise than by default, such as D-1=publish; repeatable.")
  private List<String> words = List.of();

  /**
   * The options taken, by decision.
   *
   * @throws Misuse when one is not written so, or two are about the same decision
   */
  SortedMap<String, String> taken() {
    SortedMap<String, String> taken = new TreeMap<>();
    for (String word : words) {
      int equals = word.indexOf('=');
      if (equals < 1) {
        throw new Misuse(
            "--decide " + Shown.value(word) + " is no decision and option",
            "Write it as in D-1=publish.");
      }
      String id = word.substring(0, equals);
      if (taken.put(id, word.substring(equals + 1)) != null) {
        throw new Misuse(
            "--decide takes the decision " + Shown.value(id) + " twice", "Keep one of the two.");
      }
    }
    return taken;
  }
}
