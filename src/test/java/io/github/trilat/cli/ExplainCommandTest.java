package io.github.trilat.cli;

import static io.github.trilat.cli.Shell.SCENARIO;
import static io.github.trilat.cli.Shell.trilat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.app.Home;
import io.github.trilat.diagnostic.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why a run came out as it did: of the sample's scenario in a nominal run, and of one with outages
 * and dice.
 */
class ExplainCommandTest {
  private static final String DISPUTE = "scenarios/2018-radar-and-notice.yaml";
  private static final String SALVO = "salvo";
  private static final String DICE = "dice";
  private static final String PAST = "past";

  @TempDir private static Path runs;

  @BeforeAll
  static void run() {
    trilat("run", SCENARIO, "-q", "--only", "journal", "--out", runs.resolve(SALVO));
    trilat(
        "run",
        SCENARIO,
        "-q",
        "--only",
        "journal",
        "--as-of",
        "2012-01-01",
        "--out",
        runs.resolve(PAST));
    trilat("run", DISPUTE, "-q", "--only", "journal", "--seed", 7, "--out", runs.resolve(DICE));
  }

  private static Shell.Answer explain(String run, Object... args) {
    List<Object> words = new ArrayList<>(List.of("explain", runs.resolve(run)));
    words.addAll(List.of(args));
    return trilat(words.toArray());
  }

  private static void assertGolden(String name, String actual) {
    Golden.assertMatches(
        Golden.folder("cli/explain").resolve(name), actual.replace(runs + "/", "reports/"));
  }

  static Stream<Arguments> questions() {
    return Stream.of(
        Arguments.of("story", SALVO, List.of()),
        Arguments.of("story-dice", DICE, List.of("--turn", 5)),
        Arguments.of("story-of-an-inject", SALVO, List.of("--inject", "I-06", "--verbose")),
        Arguments.of("entry-shared", SALVO, List.of("--entry", 90)),
        Arguments.of("entry-failed", SALVO, List.of("--entry", 48)),
        Arguments.of("entry-inject", SALVO, List.of("--entry", 27)),
        Arguments.of("entry-dice", DICE, List.of("--entry", 48)),
        Arguments.of("outcome-met", SALVO, List.of("--outcome", "statement")),
        Arguments.of("outcome-too-late", SALVO, List.of("--outcome", "warn-japan-outage")),
        Arguments.of("outcome-never", DICE, List.of("--outcome", "talk")),
        Arguments.of("outcome-score", DICE, List.of("--outcome", "trust")),
        Arguments.of("outcome-count", DICE, List.of("--outcome", "drills")),
        Arguments.of("outcome-lost", DICE, List.of("--outcome", "nothing-lost")),
        Arguments.of("outcome-no-track", PAST, List.of("--outcome", "warn-japan-flat")),
        Arguments.of("who", SALVO, List.of("--who", "japan", "--inject", "I-02")),
        Arguments.of("who-never", PAST, List.of("--who", "US", "--inject", "I-04")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void explains(String name, String run, List<Object> args) {
    Shell.Answer answer = explain(run, args.toArray());

    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).isZero();
    assertGolden(name + ".txt", answer.out());
    assertThat(answer.out().replace(runs.toString(), "reports").lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of("unknown-entry", List.of("--entry", 999)),
        Arguments.of("silent-entry", List.of("--entry", 25)),
        Arguments.of("landing", List.of("--entry", 44)),
        Arguments.of("unknown-outcome", List.of("--outcome", "warn-jpan")),
        Arguments.of("unknown-country", List.of("--who", "JAPAM", "--inject", "I-02")),
        Arguments.of("unknown-inject", List.of("--inject", "I-99")),
        Arguments.of("no-launch", List.of("--who", "US", "--inject", "I-03")),
        Arguments.of("unknown-turn", List.of("--turn", 9)),
        Arguments.of("who-without-inject", List.of("--who", "US")),
        Arguments.of("two-questions", List.of("--entry", 3, "--outcome", "speak")),
        Arguments.of("narrowed-entry", List.of("--entry", 3, "--turn", 2)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void saysWhatThereIsInstead(String name, List<Object> args) {
    Shell.Answer answer = explain(SALVO, args.toArray());

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.out()).isEmpty();
    assertGolden(name + ".errors.txt", answer.err());
  }

  @Test
  void aFolderWithoutAJournalIsNoRun() {
    Shell.Answer answer = trilat("explain", "seeds");

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).contains("there is no journal here");
  }

  @Test
  void refusesWhenTheRulesInTheRunsFolderHaveChanged(@TempDir Path folder) throws IOException {
    Home home = SmallProject.in(folder);
    Path scenario = home.scenarios().resolve("small.yaml");
    Path run = folder.resolve("run");
    assertThat(trilat(home, "run", scenario, "-q", "--only", "journal", "--out", run).err())
        .doesNotContain("error");
    assertThat(trilat(home, "explain", run).code()).isZero();
    Path parameters = run.resolve("inputs/rules/agreed/parameters.yaml");
    Files.writeString(parameters, Files.readString(parameters) + "# changed\n");

    Shell.Answer answer = trilat(home, "explain", run);

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .contains(
            "the rules ‘agreed’ in this folder are not those of this run",
            "→ Run the scenario again");
  }

  @Test
  void theSameAsData() {
    JsonMapper json = JsonMapper.shared();
    JsonNode story = json.readTree(explain(SALVO, "--json").out());
    JsonNode entry = json.readTree(explain(SALVO, "--entry", 90, "--json").out());
    JsonNode why = json.readTree(explain(SALVO, "--outcome", "speak", "--json").out());

    assertThat(story.at("/story/turns/1/strands/0/id").asString()).isEqualTo("I-02");
    assertThat(story.at("/run/scenario").asString()).isEqualTo("2024-eighteen-missile-salvo");
    assertThat(entry.at("/rule/conditions/1/by/0/fact").asString()).isEqualTo("track:ROK:I-06");
    assertThat(why.at("/why/links/0/origin").asString()).isEqualTo("I-02");
  }
}
