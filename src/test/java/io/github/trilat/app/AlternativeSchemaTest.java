package io.github.trilat.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.trilat.diagnostic.Golden;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of alternatives: an independent validator judges what the reader takes. */
class AlternativeSchemaTest {

  private static final String TEXT = Schemas.text(Schemas.Kind.alternative);
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(TEXT);

  @TempDir Path temp;

  static List<Path> shipped() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("rules/alternatives"))) {
      return folders.map(folder -> folder.resolve("alternative.yaml")).sorted().toList();
    }
  }

  private static List<?> errors(String yaml) {
    return SCHEMA.validate(yaml, InputFormat.YAML);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void acceptsWhatIsShipped(Path file) throws IOException {
    assertThat(errors(Files.readString(file))).isEmpty();
  }

  @Test
  void acceptsWhatANewAlternativeBeginsWith() throws IOException {
    assertThat(errors(begun())).isEmpty();
  }

  @Test
  void acceptsAllThatANewAlternativeOffers() throws IOException {
    String offered = begun().lines().map(this::uncommented).collect(Collectors.joining("\n"));

    assertThat(offered)
        .contains(
            "\noff:",
            "\nreplaces:",
            "\nmechanisms:",
            "\nindicators:",
            "\ndecisions:",
            "\n  few-missiles:");
    assertThat(errors(offered)).isEmpty();
  }

  private String begun() throws IOException {
    Home home = new Home(temp);
    Files.createDirectories(home.pack());
    Path folder = new NewAlternative(home).create("slow-hub", "agreed");
    return Files.readString(folder.resolve("alternative.yaml"));
  }

  /** What a comment offers begins with a key or an item of a list; sentences remain comments. */
  private String uncommented(String line) {
    return line.matches(" *# (?!yaml-language)( *- .*| *[a-z-]+:( .*)?)")
        ? line.replaceFirst("# ", "")
        : line;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date-the-other-way-round",
        "hypothesis-missing",
        "key",
        "mechanism-at-the-top",
        "new-mechanism-without-members",
        "new-parameter-without-a-unit",
        "new-parameter-in-minutes-spelt-out",
        "parameters-as-a-list",
        "score-with-a-number",
        "score-without-a-kind",
        "scores-by-their-ids",
        "status",
        "status-without-a-date",
        "topic-called-an-id",
        "topic-for-debate",
        "topic-with-options-in-words",
        "topic-without-options",
        "value-as-text"
      })
  void rejectsWhatIsStructurallyBad(String mistake) throws IOException {
    Path file = Golden.folder("rules/mistakes/alternatives").resolve(mistake + ".yaml");

    assertThat(errors(Files.readString(file))).isNotEmpty();
  }

  @Test
  void namesEveryKindAndStatus() {
    assertThat(TEXT).contains(listed(MechanismKind.values()), listed(Status.values()));
  }

  @Test
  void acceptsEveryUnitAndEveryKindOfMechanism() {
    assertThat(errors(own("parameters: {few: {title: Few, unit: h, value: 3, source: x}}")))
        .isEmpty();
    assertThat(
            errors(
                own(
                    """
                    decisions:
                      - {topic: one, title: One, options: mechanisms}
                      - topic: two
                        title: Two
                        options: [information-sharing, pacts, hotlines, consultations, drills, frameworks, exchanges, diplomacy]
                        for: discussion
                      - {topic: three, title: Three, options: [hotlines, {id: none, title: None}], source: [a, b]}
                    """)))
        .isEmpty();
  }

  private static String own(String more) {
    return "title: Own\nhypothesis: It matters.\nbase: agreed\n" + more;
  }

  private static String listed(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(each -> "\"" + each.name().toLowerCase(Locale.ROOT).replace('_', '-') + "\"")
        .collect(Collectors.joining(", "));
  }
}
