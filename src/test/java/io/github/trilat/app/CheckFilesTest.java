package io.github.trilat.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.diagnostic.Golden;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.ProblemPrinter;
import io.github.trilat.diagnostic.SourceLines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code check} tells of a small project, with doubtful scenarios and their near misses. */
class CheckFilesTest {

  private static final Path FILES = Golden.folder("app/check");

  @TempDir private static Path temp;

  @TempDir private Path other;

  static List<Path> doubtful() {
    return Golden.files("app/check/doubtful", ".yaml");
  }

  static List<Path> sound() {
    return Golden.files("app/check/sound", ".yaml");
  }

  @BeforeAll
  static void copyTheProject() {
    copyTo(temp);
  }

  private static void copyTo(Path home) {
    try (Stream<Path> files = Files.walk(FILES)) {
      for (Path file : files.toList()) {
        Path copy = home.resolve(FILES.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Problem> check(Path home, Path... files) {
    return new CheckFiles(new Home(home)).check(List.of(files));
  }

  private static String printed(Path home, List<Problem> problems) {
    return new ProblemPrinter(SourceLines.onDisk())
        .print(problems)
        .replace(home + "/", "")
        .replace(FILES + "/", "");
  }

  @ParameterizedTest
  @MethodSource("doubtful")
  void warnsOfWhatCanComeToNothing(Path file) {
    List<Problem> problems = check(temp, file);

    assertThat(problems).noneMatch(Problem::isError);
    Path expected = Path.of(file.toString().replace(".yaml", ".warnings.txt"));
    Golden.assertMatches(expected, printed(temp, problems));
  }

  @ParameterizedTest
  @MethodSource("sound")
  void isContentWithNearMisses(Path file) {
    assertThat(check(temp, file)).isEmpty();
  }

  @Test
  void isContentWithAPackWhoseMechanismsAreAllUsed() {
    assertThat(check(temp, temp.resolve("rules/agreed"))).isEmpty();
  }

  @Test
  void warnsOfMechanismsThatNoRuleUses() throws IOException {
    copyTo(other);
    Path mechanisms = other.resolve("rules/agreed/mechanisms.yaml");
    String more = Files.readString(FILES.resolve("more-mechanisms.yaml"));
    Files.writeString(mechanisms, Files.readString(mechanisms) + more);

    List<Problem> problems = check(other, other.resolve("rules/agreed"));

    Golden.assertMatches(FILES.resolve("more-mechanisms.warnings.txt"), printed(other, problems));
  }

  @Test
  void warnsOfADayBeforeAllMechanisms() throws IOException {
    assertThat(warnings("2015-06-01"))
        .contains(
            "on 2015-06-01 there is no mechanism yet; the first begins on 2016-01-01",
            "nothing can meet this objective: no rule can answer I-03 with ‘joint statement’");
    assertThat(warnings("2016-01-01")).noneMatch(what -> what.contains("no mechanism yet"));
    assertThat(warnings("2016-06-10")).isEmpty();
  }

  private List<String> warnings(String asOf) throws IOException {
    List<String> warnings = new ArrayList<>();
    RunRequest request =
        new RunRequest(
            temp.resolve("sound/objectives.yaml"),
            List.of(),
            Optional.of(other.resolve("run")),
            EnumSet.of(Product.JOURNAL),
            Optional.of(LocalDate.parse(asOf)),
            OptionalLong.empty(),
            new TreeMap<>());
    new RunScenario(new Home(temp))
        .run(request, Console.quiet(), warning -> warnings.add(warning.what()));
    return warnings;
  }

  @Test
  void goesOnWhenFactCardsAreBroken() throws IOException {
    copyTo(other);
    Path seeds = other.resolve("seeds/small-paper.yaml");
    Files.writeString(seeds, Files.readString(seeds).replace("kind: founding", "kind: funding"));
    Path pack = other.resolve("rules/agreed/pack.yaml");
    Files.writeString(pack, Files.readString(pack).replace("title: Trust,", "titel: Trust,"));
    Path scenario = other.resolve("doubtful/injects.yaml");
    Files.writeString(scenario, Files.readString(scenario).replace("length: 3d", "length: 0d"));

    List<Problem> problems = check(other, other.resolve("rules/agreed"), scenario);

    Golden.assertMatches(FILES.resolve("all-broken.errors.txt"), printed(other, problems));
  }

  @Test
  void citationsAreNotBlamedForBrokenFactCards() throws IOException {
    copyTo(other);
    Files.writeString(other.resolve("seeds/small-paper.yaml"), "document: small-paper\n");

    assertThat(check(other, other.resolve("rules/agreed"), other.resolve("sound/injects.yaml")))
        .allMatch(problem -> problem.place().path().endsWith("small-paper.yaml"))
        .isNotEmpty();
  }
}
