package io.github.trilat.cli;

import static io.github.trilat.cli.Shell.trilat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.app.Home;
import io.github.trilat.app.LookUp;
import io.github.trilat.diagnostic.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The student's commands: what there is, and what is known about one thing. */
class LookUpTest {

  @TempDir private Path folder;
  private Home home;

  @BeforeEach
  void makeProject() throws IOException {
    home = SmallProject.in(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules",
        "mechanisms",
        "parameters",
        "scenarios",
        "facts",
        "indicators",
        "countries"
      })
  void lists(String kind) {
    matches("list-" + kind, trilat(home, "list", kind));
  }

  @Test
  void listsMechanismsAsTheyStoodOnADay() {
    Shell.Answer answer = trilat(home, "list", "mechanisms", "--as-of", "2022-12-01");

    matches("list-mechanisms-2022-12-01", answer);
  }

  static Stream<Arguments> things() {
    return Stream.of(
        Arguments.of("rule", "the real-time link CARRIES"),
        Arguments.of("mechanism", "real-time-link"),
        Arguments.of("parameter", "link-delay"),
        Arguments.of("inject", "link-outage"),
        Arguments.of("scenario", "small"),
        Arguments.of("fact", "fact-one"),
        Arguments.of("indicator", "cohesion-japan-rok"),
        Arguments.of("country", "ROK"),
        Arguments.of("fact-word", "Track"),
        Arguments.of("response", "share"),
        Arguments.of("values", "LaunchKind"),
        Arguments.of("form", "rule"),
        Arguments.of("several", "sharing"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("things")
  void shows(String name, String thing) {
    matches("show-" + name, trilat(home, "show", thing));
  }

  @Test
  void listsAndShowsWhatMayBeDecided() throws IOException {
    Path pack = folder.resolve("rules/agreed");
    append(
        pack.resolve("pack.yaml"),
        """
          - topic: which-pact
            title: Which pact is kept
            options: [pacts, {id: none, title: None of them}]
            source: fact-one
          - topic: press-room
            title: Whether the press is told
            options: [{id: open, title: Tell it}, {id: closed, title: Tell it not}]
            for: discussion
        """);
    append(
        pack.resolve("cohesion.drl"),
        """

        rule "Keeping no pact drives the two apart"
          @source( "fact-two" )
        when
          $decision : Decision( ongoing == false, topic == "which-pact", option == "none" )
          $cohesion : Indicator( name == "cohesion-japan-rok" )
          $gain     : Parameter( id == "cohesion-gain" )
        then
          respond.adjust( $cohesion ).downBy( $gain ).because( $decision );
        end

        rule "A pact that is called like a topic is no topic"
          @source( "fact-two" )
        when
          $notice   : Notice( mechanism == "tisa", launch == "press-room" )
          $cohesion : Indicator( name == "cohesion-japan-rok" )
          $gain     : Parameter( id == "cohesion-gain" )
        then
          respond.adjust( $cohesion ).by( $gain ).because( $notice );
        end
        """);

    matches("list-decisions", trilat(home, "list", "decisions"));
    matches("show-decision", trilat(home, "show", "which-pact"));
    matches("show-decision-for-discussion", trilat(home, "show", "Whether the press is told"));
    assertThat(trilat(home, "show", "Keeping no pact").out())
        .contains("Decisions\n    which-pact  Which pact is kept\n");
    assertThat(trilat(home, "show", "tisa").out()).contains("which-pact, as an option");
    assertThat(trilat(home, "show", "fact-one").out()).containsPattern("topic +which-pact");
  }

  @Test
  void showsWhatIsAnAlternativesOwn() throws IOException {
    Path own = Files.createDirectories(home.alternatives().resolve("press"));
    Files.writeString(
        own.resolve("alternative.yaml"),
        """
        title: The press
        hypothesis: It matters.
        base: agreed
        parameters:
          mood-start: {title: Mood at the start, unit: points, value: 50, source: assumption}
        indicators:
          - {id: mood, title: Mood of the press, kind: mood, start: mood-start, rest: mood-start, half-life: cohesion-half-life}
        decisions:
          - {topic: which-pact, title: Which pact is kept, options: pacts}
        """);

    matches("show-alternative-of-its-own", trilat(home, "show", "press"));
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(file, Files.readString(file) + text);
  }

  @ParameterizedTest
  @CsvSource({
    "three-way sharing arrangement, tisa",
    "the US, US",
    "SATELLITE, LaunchKind",
    "downTo, track"
  })
  void findsAThingByAnotherNameOfIts(String name, String id) {
    assertThat(trilat(home, "show", name).out()).containsPattern("(?m)^(  word +)?" + id + "$");
  }

  @Test
  void showsAllThingsOfThatVeryName() throws IOException {
    Path mechanisms = folder.resolve("rules/agreed/mechanisms.yaml");
    Files.writeString(
        mechanisms, Files.readString(mechanisms).replace("id: freedom-edge", "id: fact-two"));

    assertThat(trilat(home, "show", "fact-two").out())
        .contains("fact-two\nmechanism · Freedom Edge\n", "fact-two\nfact card\n");
  }

  @ParameterizedTest
  @CsvSource({"unknown-kind, 2, list, mechanism", "unknown-thing, 1, show, trakc"})
  void saysWhatWasMeant(String name, int code, String command, String word) {
    Shell.Answer answer = trilat(home, command, word);

    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.out()).isEmpty();
    Golden.assertMatches(Golden.folder("cli").resolve(name + ".errors.txt"), answer.err());
  }

  @Test
  void leavesOutAScenarioThatIsNotInOrder() throws IOException {
    Files.writeString(folder.resolve("scenarios/draft.yaml"), "title: A draft\n");

    Shell.Answer answer = trilat(home, "list", "scenarios");

    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("small").doesNotContain("draft");
    assertThat(answer.err()).contains("draft.yaml: warning: this is left out", "1 warning");
  }

  @Test
  void checksNoRules() {
    trilat(home, "list", "rules");
    trilat(home, "show", "Track");

    assertThat(folder.resolve("target")).doesNotExist();
  }

  static List<String> kinds() {
    return LookUp.kinds();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void linesOfTheRealProjectFit(String kind) {
    Shell.Answer answer = trilat("list", kind);

    assertThat(answer.code()).isZero();
    assertThat(answer.out().lines()).hasSizeGreaterThan(3).allMatch(line -> line.length() <= 120);
  }

  private static void matches(String name, Shell.Answer answer) {
    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).isZero();
    Golden.assertMatches(Golden.folder("reference").resolve(name + ".txt"), answer.out());
  }
}
