package io.github.trilat.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.ProblemPrinter;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.SourceLines;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a file holds: a tree with places inside the text, or problems. Never an exception. */
class YamlPropertyTest {

  @Property(tries = 3000)
  void anyTextIsATreeOrProblems(@ForAll("yamlish") String text) {
    check(text, text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 500)
  void anyBytesAreATreeOrProblems(@ForAll byte[] bytes) {
    check(new String(bytes, StandardCharsets.UTF_8), bytes);
  }

  @Provide
  Arbitrary<String> yamlish() {
    return Arbitraries.of(
            "a", "b: ", ": ", "- ", "\n", "\n  ", "\n ", "[", "]", "{", "}", ",", "\"", "'", "#",
            " #", "&x ", "*x", "!t ", "!!str ", "|", ">-", "\t", "---\n", "...\n", "%", "@", "? ",
            "한", "😀", "1", "0x", ".", "\\", "\r", "\r\n", "~", "<<", "\u0007", "\u2028", "\uFEFF")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  private static void check(String text, byte[] bytes) {
    Problems problems = new Problems();
    Optional<Node> root;
    try {
      root = Yaml.read("f", bytes, problems);
    } catch (InvalidInput tooMany) {
      return;
    }
    assertThat(root.isPresent()).isEqualTo(problems.isClean());
    problems.all().forEach(problem -> assertInside(text, problem.place()));
    root.ifPresent(node -> assertInside(text, node));
    ProblemPrinter printer = new ProblemPrinter(SourceLines.of(Map.of("f", text)));
    assertThat(printer.print(problems.all()).chars()).noneMatch(c -> c == 0x1B || c == '\t');
  }

  private static void assertInside(String text, Node node) {
    assertInside(text, node.place());
    if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> assertInside(text, item));
    } else if (node instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries().values()) {
        assertInside(text, entry.at());
        assertInside(text, entry.value());
      }
    }
  }

  private static void assertInside(String text, Place place) {
    if (place.isWholeFile()) {
      return;
    }
    List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
    assertThat(place.line()).isBetween(1, lines.size());
    String line = lines.get(place.line() - 1);
    int end = place.column() - 1 + place.length();
    assertThat(end).isBetween(1, line.codePointCount(0, line.length()) + 1);
  }
}
