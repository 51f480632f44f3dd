package io.github.trilat.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import io.github.trilat.diagnostic.Golden;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.Measure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * The schema that editors use, against the reader: an independent validator judges the same files.
 */
class ScenarioSchemaTest {

  static Stream<Path> goodFiles() throws IOException {
    try (Stream<Path> shipped = Files.list(Path.of("scenarios"))) {
      return Stream.concat(
          Stream.of(Golden.folder("scenario").resolve("good.yaml")),
          shipped.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream());
    }
  }

  @ParameterizedTest
  @MethodSource("goodFiles")
  void acceptsWhatIsGood(Path file) throws IOException {
    assertThat(errors(file)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unknown-key",
        "wrong-type",
        "missing-field",
        "no-turns-and-no-injects",
        "bad-duration",
        "date-out-of-bounds",
        "bad-time",
        "unknown-inject-type",
        "unknown-country",
        "bad-id",
        "bad-condition",
        "bad-objective",
        "bad-happening",
        "bad-target",
        "bad-decision",
        "out-of-bounds",
        "bad-distance",
        "everything-at-once",
        "only-text",
        "a-list",
        "merge-key",
        "long-line",
        "too-long-text"
      })
  void rejectsWhatIsStructurallyBad(String name) throws IOException {
    assertThat(errors(Golden.folder("scenario/bad").resolve(name + ".yaml"))).isNotEmpty();
  }

  @Test
  void rejectsEachBadTurnInjectObjectiveAndDecisionAlone() throws IOException {
    for (String name :
        List.of("bad-duration", "bad-condition", "bad-objective", "bad-target", "bad-happening")) {
      Path file = Golden.folder("scenario/bad").resolve(name + ".yaml");
      Golden.assertMatches(
          Golden.folder("scenario/schema").resolve(name + ".txt"),
          String.join(
                  "\n", errors(file).stream().map(ScenarioSchemaTest::place).distinct().toList())
              + "\n");
    }
  }

  @Test
  void takesWhateverTheReaderTakes() throws IOException {
    List<String> lines = Files.readAllLines(Golden.folder("scenario").resolve("good.yaml"));
    int taken = 0;
    for (int index = 0; index < lines.size(); index++) {
      for (String changed : changes(lines.get(index))) {
        List<String> mutant = new ArrayList<>(lines);
        mutant.set(index, changed);
        String text = String.join("\n", mutant) + "\n";
        if (Judges.readerTakes(text)) {
          taken++;
          assertThat(Judges.schemaErrors(text)).as(changed).isEmpty();
        }
      }
    }
    assertThat(taken).as("changes that leave a good scenario").isGreaterThan(100);
  }

  /**
   * The line without itself, with another value, with another key, with one more key, and so on.
   */
  private static List<String> changes(String line) {
    return List.of(
        "",
        line.replaceFirst(": .*", ": 7"),
        line.replaceFirst(": .*", ": true"),
        line.replaceFirst(": .*", ": [a, b]"),
        line.replaceFirst(": .*", ": JAPAN"),
        line.replaceFirst(": .*", ": 10m"),
        line.replaceFirst("([a-z]+):", "$1s:"),
        line.replaceFirst("\\{", "{source: 2024-framework, "),
        line.replaceFirst("[0-9]", "0"),
        line.replaceFirst("([0-9])([a-z])", "$1$1$2"),
        line.replaceFirst(" \\+ 0", " + 1"),
        line.replaceFirst("type: [a-z-]+", "type: report, text: x"),
        line.replaceFirst("no ", ""),
        line.replaceFirst("unless", "when"),
        line.replaceFirst(", [a-z-]+: [^,}]+", ""));
  }

  @Test
  void listsWhatTheCodeKnows() {
    assertThat(values("/$defs/country/enum"))
        .containsExactlyElementsOf(Arrays.stream(Country.values()).map(Country::name).toList());
    assertThat(values("/$defs/action/enum")).containsExactlyElementsOf(Action.keys());
    assertThat(values("/$defs/objective/properties/measure/enum"))
        .containsExactlyElementsOf(Measure.keys());
    assertThat(values("/$defs/objective/properties/capability/enum"))
        .containsExactlyElementsOf(Capability.keys());
    assertThat(values("/$defs/inject/properties/type/enum"))
        .containsExactlyElementsOf(EventReaders.types());
    String actions = String.join("|", Arrays.stream(Action.values()).map(Action::words).toList());
    assertThat(Judges.schemaAt("/$defs/condition/pattern").asString())
        .contains("(" + actions + ")");
  }

  @Test
  void describesEveryKey() {
    for (String part :
        List.of("", "/$defs/turn", "/$defs/objective", "/$defs/inject", "/$defs/decision")) {
      JsonNode properties = Judges.schemaAt(part + "/properties");
      assertThat(properties.properties()).isNotEmpty();
      properties
          .properties()
          .forEach(
              property ->
                  assertThat(
                          property.getValue().has("description") || property.getValue().has("$ref"))
                      .as(part + "/" + property.getKey())
                      .isTrue());
    }
  }

  private static List<String> values(String pointer) {
    return Judges.schemaAt(pointer).valueStream().map(JsonNode::asString).toList();
  }

  private static String place(Error error) {
    String place = error.getInstanceLocation().toString();
    return Arrays.stream(place.split("/")).limit(3).reduce((a, b) -> a + "/" + b).orElse(place);
  }

  private static List<Error> errors(Path file) throws IOException {
    return Judges.schemaErrors(Files.readString(file));
  }
}
