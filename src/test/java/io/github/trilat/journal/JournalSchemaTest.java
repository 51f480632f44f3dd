package io.github.trilat.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.Exercise;
import io.github.trilat.engine.Orders;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.LaunchKind;
import io.github.trilat.model.Measure;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Scope;
import io.github.trilat.model.SensorKind;
import io.github.trilat.model.Status;
import io.github.trilat.model.Strength;
import io.github.trilat.model.Theme;
import io.github.trilat.model.Tier;
import io.github.trilat.retrace.ShippedRuns;
import io.github.trilat.scenario.Capability;
import io.github.trilat.scenario.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The schema of journals, against what is written: an independent validator judges each line. */
class JournalSchemaTest {
  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try (InputStream in =
        Journal.class.getResourceAsStream("/io/github/trilat/schema/journal.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> lines(List<Entry> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    entries.forEach(Journal.writer(out));
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static void takes(String line) {
    assertThat(SCHEMA.validate(line, InputFormat.JSON)).as(line).isEmpty();
  }

  private static void refuses(String line) {
    assertThat(SCHEMA.validate(line, InputFormat.JSON)).as(line).isNotEmpty();
  }

  @Test
  void takesOneOfEach() {
    lines(OneOfEach.full()).forEach(JournalSchemaTest::takes);
    lines(OneOfEach.bare()).forEach(JournalSchemaTest::takes);
  }

  static List<Path> scenarios() throws IOException {
    return ShippedRuns.scenarios();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void takesEveryEntryOfAShippedScenario(Path file) {
    Doctrine doctrine = ShippedRuns.doctrine(List.of());
    Scenario scenario = ShippedRuns.run(file, doctrine).scenario();
    Orders orders =
        new Orders(
            "test",
            scenario.start(),
            OptionalLong.of(1),
            new TreeMap<>(),
            List.of(),
            List.of(new Citation("a-fact", "Something is so", "a newspaper", "2024-05-30")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exercise(scenario, doctrine, orders, Journal.writer(out)).run();

    out.toString(StandardCharsets.UTF_8).lines().forEach(JournalSchemaTest::takes);
  }

  static Stream<Arguments> codes() {
    return Stream.of(
        Arguments.of("action", Action.class),
        Arguments.of("status", Status.class),
        Arguments.of("country", Country.class),
        Arguments.of("mechanismKind", MechanismKind.class),
        Arguments.of("measure", Measure.class),
        Arguments.of("launchKind", LaunchKind.class),
        Arguments.of("sensorKind", SensorKind.class),
        Arguments.of("tier", Tier.class),
        Arguments.of("strength", Strength.class),
        Arguments.of("scope", Scope.class),
        Arguments.of("theme", Theme.class),
        Arguments.of("incidentKind", IncidentKind.class),
        Arguments.of("capability", Capability.class),
        Arguments.of("overruling", Overruling.class),
        Arguments.of("setback", Setback.class),
        Arguments.of("shiftKind", Shift.Kind.class));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void knowsEveryCodeAndNoOther(String name, Class<? extends Enum<?>> kind) {
    JsonNode known = SCHEMA.getSchemaNode().at("/$defs/" + name + "/enum");

    assertThat(known.valueStream().map(JsonNode::asString))
        .containsExactlyElementsOf(Arrays.stream(kind.getEnumConstants()).map(Enum::name).toList());
  }

  /** Each of these turns a line of one of each into one that no run writes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "manifest | \"format\":2 | \"format\":1",
        "manifest | \"date\":\"2024-05-30\" | \"date\":\"yesterday\"",
        "baseline | \"capability\":\"INFORMATION_SHARING\" | \"capability\":\"Information sharing\"",
        "turn-opened | \"entry\":\"turn-opened\" | \"entry\":\"turn-begun\"",
        "injected | \"event\":\"launch\" | \"event\":\"lunch\"",
        "injected | \"causes\":[2] | \"causes\":[2,2]",
        "injected | \"known\":{\"JAPAN\" | \"known\":{\"FRANCE\"",
        "withheld | \"idle\":\"link\" | \"idle\":null",
        "plotted | \"seq\": | \"more\":1,\"seq\":",
        "landed | \"failed\":false | \"failed\":\"no\"",
        "landed | ,\"launch\":\"I-02\" | ``",
        "response | \"tier\":\"MINISTERS\" | \"tier\":\"ministers\"",
        "response | \"since\":\"2024- | \"since\":\"+999999999-",
        "failed | \"setback\":\"CALLED_OFF\" | \"setback\":\"called off\"",
        "failed | \"reason\":\"incident\" | \"reason\":\"accident\"",
        "overruled | \"seconds\":7200.25 | \"seconds\":-1",
        "level-changed | \"by\":3 | \"by\":-3",
        "mechanism-changed | \"kind\":\"OUT\" | \"kind\":\"GONE\"",
        "decided | \"asks\":\"JAPAN\" | \"asks\":null",
        "noted | \"who\":\"facilitator\" | \"who\":\"\\u202e\"",
        "turn-closed | \"turn\":1 | \"turn\":-1",
        "closed | \"digest\":\" | \"digest\":\"x",
      })
  void refusesWhatNoRunWrites(String entry, String from, String to) {
    String line =
        lines(OneOfEach.full()).stream()
            .filter(each -> each.startsWith("{\"entry\":\"" + entry + "\""))
            .findFirst()
            .orElseThrow();
    assertThat(line).contains(from);

    refuses(line.replace(from, to));
  }
}
