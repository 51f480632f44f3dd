package io.github.trilat.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.trilat.diagnostic.Golden;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.ProblemPrinter;
import io.github.trilat.diagnostic.SourceLines;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.model.Country;
import io.github.trilat.model.LaunchKind;
import io.github.trilat.model.Level;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.Parameter;
import io.github.trilat.model.Status;
import io.github.trilat.model.Track;
import io.github.trilat.rules.Facts;
import io.github.trilat.rules.TinyPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseReaderTest {

  private static final String BAD = "rules/cases/bad";

  @TempDir Path temp;

  private Doctrine doctrine;

  @BeforeEach
  void load() {
    doctrine = TinyPack.in(temp).load();
  }

  static List<Path> badFiles() {
    return Golden.files(BAD, ".yaml");
  }

  /** Every bad file has its whole output beside it. */
  @ParameterizedTest
  @MethodSource("badFiles")
  void tellsAllThatIsWrong(Path bad) throws IOException {
    Path tests = Files.createDirectory(temp.resolve("tests"));
    Files.copy(bad, tests.resolve(bad.getFileName()));

    InvalidInput invalid =
        catchThrowableOfType(InvalidInput.class, () -> CaseReader.readAll(tests, doctrine));

    assertThat(invalid).as("refused").isNotNull();
    String printed = new ProblemPrinter(SourceLines.onDisk()).print(invalid.problems());
    String expected = bad.getFileName().toString().replace(".yaml", ".errors.txt");
    Golden.assertMatches(
        Golden.folder(BAD).resolve(expected), printed.replace(temp.toString(), "rules/tiny"));
  }

  private String refusal(Path tests) {
    InvalidInput invalid =
        catchThrowableOfType(InvalidInput.class, () -> CaseReader.readAll(tests, doctrine));
    assertThat(invalid).as("refused").isNotNull();
    return invalid.problems().get(0).what();
  }

  @Test
  void readsPlainFilesOnly() throws Exception {
    Path tests = Files.createDirectory(temp.resolve("tests"));
    Path link = Files.createSymbolicLink(tests.resolve("cases.yaml"), Path.of("/etc/passwd"));
    assertThat(refusal(tests)).isEqualTo("this is a link or a folder, not a file");
    Files.delete(link);

    new ProcessBuilder("mkfifo", link.toString()).start().waitFor();
    assertThat(refusal(tests)).isEqualTo("this is a link or a folder, not a file");
    Files.delete(link);

    Path elsewhere = Files.createSymbolicLink(temp.resolve("linked"), tests);
    assertThat(refusal(elsewhere)).isEqualTo("this is a link, not a folder");
  }

  @Test
  void readsNoMoreFilesThanAPackMayHave() throws IOException {
    Path tests = Files.createDirectory(temp.resolve("tests"));
    for (int number = 0; number <= 100; number++) {
      Files.writeString(tests.resolve(number + ".yaml"), "");
    }

    assertThat(refusal(tests)).isEqualTo("a folder of cases has at most 100 files");
  }

  private Case read(String yaml) throws IOException {
    Path tests = Files.createDirectories(temp.resolve("tests"));
    Files.writeString(tests.resolve("sharing.yaml"), yaml);
    return CaseReader.readAll(tests, doctrine).get(0).cases().get(0);
  }

  @Test
  void readsFactsAsRulesNameThem() throws IOException {
    Case read =
        read(
            """
            date: 2024-05-30
            cases:
              - rule: A sighting becomes a track
                case: facts
                facts:
                  - Track: {country: ROK, launch: I-02, objects: 18, at: 06:14:46}
                  - Launch: {id: I-02, kind: satellite, count: 1, rangeKm: 1500.5, apogeeKm: 500, concerns: []}
                then: nothing
            """);

    assertThat(read.facts())
        .contains(
            new Track(Country.ROK, "I-02", 18, Instant.parse("2024-05-29T21:14:46Z")),
            Facts.launch(
                "I-02",
                LaunchKind.SATELLITE,
                1,
                1500.5,
                500,
                false,
                Set.of(),
                Instant.parse("2024-05-30T03:00:00Z")));
  }

  @Test
  void aCaseGoesBeforeWhatItsFileShares() throws IOException {
    Case read =
        read(
            """
            date: 2024-05-30
            given:
              mechanisms: {tisa: out, real-time-link: suspended}
              parameters: {link-delay: 30, cohesion-gain: 3}
              facts:
                - Level: {indicator: cohesion-japan-rok, value: 50}
            cases:
              - rule: A sighting becomes a track
                case: the case goes first
                mechanisms: {tisa: usable}
                parameters: {link-delay: 20}
                facts:
                  - Level: {indicator: cohesion-japan-rok, value: 40}
                then: nothing
            """);

    assertThat(read.facts())
        .contains(
            new Parameter("link-delay", 20, "s"),
            new Parameter("cohesion-gain", 3, "points"),
            new Level("cohesion-japan-rok", 40))
        .doesNotContain(new Level("cohesion-japan-rok", 50))
        .filteredOn(fact -> fact instanceof Mechanism)
        .extracting(fact -> ((Mechanism) fact).status())
        .containsExactly(Status.ACTIVE, Status.SUSPENDED, Status.ABSENT);
  }

  /** Facts keep their time, as in an exercise that is run as of another date. */
  @Test
  void aCaseOfAnotherDateMovesThePackAndNotTheFacts() throws IOException {
    Case read =
        read(
            """
            date: 2024-05-30
            cases:
              - rule: A sighting becomes a track
                case: eight years before
                date: 2016-06-10
                facts:
                  - Track: {country: ROK, launch: I-02, objects: 18}
                then: nothing
            """);

    assertThat(read.facts())
        .contains(
            new Parameter("link-delay", 45, "s"),
            new Track(Country.ROK, "I-02", 18, Instant.parse("2024-05-30T03:00:00Z")));
  }

  @Test
  void sentencesMayRunOverLinesAndHaveAnyApostrophe() throws IOException {
    Case read =
        read(
            """
            date: 2024-05-30
            cases:
              - rule: A sighting becomes a track
                case: a long sentence
                then:
                  - track rok-forward-radar’s
                    sighting of I-02
            """);

    assertThat(read.then()).containsExactly("track rok-forward-radar's sighting of I-02");
    assertThat(read.isNearMiss()).isFalse();
  }

  @Test
  void onlyYamlFilesOfTheFolderAreRead() throws IOException {
    Path tests = Files.createDirectory(temp.resolve("tests"));
    Files.writeString(tests.resolve("notes.md"), "not yaml: [");

    assertThat(CaseReader.readAll(tests, doctrine)).isEmpty();
    assertThat(CaseReader.readAll(temp.resolve("nowhere"), doctrine)).isEmpty();
  }

  @Test
  void playsAShortScenario() throws IOException {
    Case read =
        read(
            """
            date: 2024-05-30
            cases:
              - rule: The real-time link carries a partner's track
                case: the ROK sees the salvo and tells both partners
                scenario:
                  injects:
                    - {id: I-01, at: turn 1 + 00:00, type: missile-salvo, count: 2, range: 350 km, apogee: 100 km}
                then:
                  - share the ROK's track of I-01 with Japan over real-time-link after link-delay
                  - share the ROK's track of I-01 with the US over real-time-link after link-delay
            """);

    assertThat(read.given()).singleElement().asString().contains("2 short-range missiles");
    assertThat(new CaseRunner(doctrine).run(read).said()).isEqualTo(read.then());
  }

  @Test
  void playsAShortScenarioToItsEnd() throws IOException {
    Case read =
        read(
            """
            date: 2024-05-30
            cases:
              - rule: The real-time link carries a partner's track
                case: silent where nobody has a track
                scenario:
                  turns:
                    - {title: A day, length: 24h}
                  injects:
                    - {id: I-01, at: turn 1 + 00:00, type: report, text: Nothing is in the air.}
                then: nothing
            """);

    CaseResult result = new CaseRunner(doctrine).run(read);

    assertThat(result.passed()).isTrue();
    assertThat(result.said()).isEmpty();
  }
}
