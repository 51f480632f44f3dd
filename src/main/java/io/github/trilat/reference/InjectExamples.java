package io.github.trilat.reference;

import static io.github.trilat.reference.ReferenceSays.SAYS;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.document.Block.Section;
import io.github.trilat.scenario.Inject;
import io.github.trilat.yaml.Mapping;
import io.github.trilat.yaml.Node;
import io.github.trilat.yaml.Sequence;
import io.github.trilat.yaml.Yaml;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For each type of inject the first one of a shipped scenario, as it is written there. */
final class InjectExamples {
  private InjectExamples() {}

  /** By type. */
  static Map<String, Section> of(List<ScenarioFile> files) {
    Map<String, Section> examples = new LinkedHashMap<>();
    for (ScenarioFile file : files) {
      List<Node> written = injects(file);
      for (int i = 0; i < written.size(); i++) {
        Inject inject = file.scenario().injects().get(i);
        String place = "scenarios/" + file.scenario().id() + ".yaml:";
        int line = written.get(i).place().line();
        examples.putIfAbsent(
            inject.event().type(),
            Shelf.excerpt(SAYS.example(), place + line, lines(file.text(), line)));
      }
    }
    return examples;
  }

  private static List<Node> injects(ScenarioFile file) {
    return Yaml.read("", file.text().getBytes(StandardCharsets.UTF_8), new Problems())
        .filter(Mapping.class::isInstance)
        .flatMap(root -> ((Mapping) root).get("injects"))
        .map(list -> ((Sequence) list).items())
        .orElse(List.of());
  }

  /** From a line, which opens an item of a list, up to the next item or a blank line. */
  private static String lines(String text, int first) {
    List<String> lines = text.lines().toList();
    int end = first;
    while (end < lines.size() && isWithin(lines.get(end))) {
      end++;
    }
    return String.join("\n", lines.subList(first - 1, end)).stripIndent();
  }

  private static boolean isWithin(String line) {
    String words = line.strip();
    return !words.isEmpty()
        && !words.startsWith("#")
        && !words.startsWith("- ")
        && line.startsWith(" ");
  }
}
