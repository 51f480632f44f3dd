package io.github.trilat.cli;

import static io.github.trilat.cli.Shell.trilat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.app.Home;
import io.github.trilat.diagnostic.Golden;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Journal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a rule did not fire, told of runs of a small project. */
class WhyNotTest {
  private static final Path FILES = Golden.folder("cli/why-not");
  private static final String LARGE = "A large salvo brings the two closer";

  @TempDir(factory = Fixed.class)
  private Path folder;

  private Home home;

  /** Always the same, for answers tell paths. */
  static final class Fixed implements TempDirFactory {
    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context)
        throws IOException {
      return Files.createDirectories(Path.of("target", "why-not"));
    }
  }

  @BeforeEach
  void makeProject() throws IOException {
    home = SmallProject.in(folder);
    Path project = FILES.resolve("project");
    Files.copy(project.resolve("talk.drl"), folder.resolve("rules/agreed/talk.drl"));
    Files.copy(project.resolve("two-salvos.yaml"), folder.resolve("scenarios/two-salvos.yaml"));
    for (String name : List.of("quiet", "anew", "no-link")) {
      SmallProject.copy(
          project.resolve("alternatives").resolve(name),
          folder.resolve("rules/alternatives").resolve(name));
    }
    replace(
        folder.resolve("rules/agreed/parameters.yaml"),
        "unit: count, value: 10,",
        "unit: count, value: 10, range: 5..20,");
    Files.writeString(
        folder.resolve("rules/agreed/parameters.yaml"),
        Files.readString(folder.resolve("rules/agreed/parameters.yaml"))
                .replace("value: 60, source", "value: 60, range: 0..100, source")
            + "  - {id: close-enough, title: Cohesion of those who are close, unit: points,"
            + " value: 90, source: assumption}\n");
  }

  private static void replace(Path file, String part, String by) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(part);
    Files.writeString(file, text.replace(part, by));
  }

  /** Runs the two salvos, and gives the folder of the run. */
  private Path run(Object... more) {
    Path run = folder.resolve("reports/two-salvos");
    List<Object> line =
        new ArrayList<>(
            List.of("run", folder.resolve("scenarios/two-salvos.yaml"), "-q", "-o", run));
    line.addAll(List.of("--only", "journal"));
    line.addAll(List.of(more));
    assertThat(trilat(home, line.toArray()).code()).isZero();
    return run;
  }

  private static void matches(String name, Shell.Answer answer) {
    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).isZero();
    assertThat(answer.out().lines()).allMatch(line -> line.length() <= 120);
    Golden.assertMatches(FILES.resolve(name), answer.out());
  }

  private static void refuses(String name, int code, Shell.Answer answer) {
    assertThat(answer.out()).isEmpty();
    assertThat(answer.code()).isEqualTo(code);
    Golden.assertMatches(FILES.resolve(name + ".errors.txt"), answer.err());
  }

  @Test
  void tellsOfEveryTurnBriefly() {
    matches("every-turn.txt", trilat(home, "why-not", run(), LARGE));
  }

  @Test
  void aParameterThatTheRuleReadsWouldHaveDone() {
    matches("direct.txt", trilat(home, "why-not", run(), LARGE, "--turn", 1));
  }

  @Test
  void aParameterThatActsThroughOtherThingsWouldHaveDone() {
    matches("indirect.txt", trilat(home, "why-not", run(), "grow closer still", "--turn", 1));
  }

  @Test
  void noParameterWouldHaveDone() {
    matches("none.txt", trilat(home, "why-not", run(), LARGE, "--turn", 2));
  }

  @Test
  void aRuleThatDidFireIsTold() {
    matches("fired.txt", trilat(home, "why-not", run(), "carries a partner", "--turn", 1));
  }

  @Test
  void aRuleFiresOnceOnTheSameFacts() {
    matches("before.txt", trilat(home, "why-not", run(), "Time heals", "--turn", 2));
  }

  @Test
  void aTurnInWhichNothingHappensIsTold() throws IOException {
    replace(folder.resolve("scenarios/two-salvos.yaml"), "lasts: 1h", "lasts: 30m");

    matches("nothing.txt", trilat(home, "why-not", run(), LARGE, "--turn", 3));
  }

  @Test
  void aMechanismThatWasNotYetInForceIsTold() {
    matches("as-of.txt", trilat(home, "why-not", run("--as-of", "2022-12-01"), LARGE));
  }

  @ParameterizedTest
  @CsvSource({"quiet, off.txt", "anew, replaced.txt", "no-link, mechanism-off.txt"})
  void whatAlternativesLeaveOutIsTold(String alternative, String golden) {
    Path run = run("--with", alternative);

    matches(golden, trilat(home, "why-not", run, LARGE));
  }

  @Test
  void theAnswerIsThereAsData() {
    matches("direct.json", trilat(home, "why-not", run(), LARGE, "--turn", 1, "--json"));
  }

  @ParameterizedTest
  @CsvSource({
    "unknown-rule, A lange salvo brings the two closer, 1",
    "strange-rule, Salvos are small, 1",
    "no-rule, xyzzy, 1",
    "several-rules, closer, 1",
    "turn-beyond, " + LARGE + ", 4",
    "turn-none, " + LARGE + ", 0",
  })
  void aQuestionThatMakesNoSenseIsRefused(String golden, String rule, int turn) {
    refuses(golden, 2, trilat(home, "why-not", run(), rule, "--turn", turn));
  }

  @Test
  void aRunThatIsNotThereIsRefused() {
    refuses("no-run", 1, trilat(home, "why-not", folder.resolve("reports/other"), LARGE));
  }

  @Test
  void aJournalThatIsDamagedIsRefused() throws IOException {
    Path journal = run().resolve("journal.ndjson");
    List<String> whole = Files.readAllLines(journal);
    Files.write(journal, whole.subList(0, whole.size() - 1));

    refuses("damaged", 1, trilat(home, "why-not", journal, LARGE));
  }

  @Test
  void whatBecameOfTheProjectsFilesSinceMakesNoDifference() throws IOException {
    Path run = run("--with", "quiet");
    replace(folder.resolve("rules/agreed/talk.drl"), "What officials make", "What they make");
    Files.move(
        folder.resolve("rules/alternatives/quiet"), folder.resolve("rules/alternatives/loud"));
    Files.delete(folder.resolve("scenarios/two-salvos.yaml"));

    matches("off.txt", trilat(home, "why-not", run, LARGE));
  }

  @Test
  void aPackThatHasChangedInTheRunsFolderIsRefused() throws IOException {
    Path run = run();
    replace(run.resolve("inputs/rules/agreed/talk.drl"), "What officials make", "What they make");

    refuses("changed-pack", 1, trilat(home, "why-not", run, LARGE));
  }

  @Test
  void anAlternativeThatHasChangedInTheRunsFolderIsRefused() throws IOException {
    Path run = run("--with", "quiet");
    replace(
        run.resolve("inputs/rules/alternatives/quiet/alternative.yaml"),
        "One of them",
        "One of two");

    refuses("changed-alternative", 1, trilat(home, "why-not", run, LARGE));
  }

  @Test
  void aScenarioThatHasChangedInTheRunsFolderIsRefused() throws IOException {
    Path run = run();
    replace(run.resolve("inputs/scenarios/two-salvos.yaml"), "count: 6", "count: 7");

    refuses("changed-scenario", 1, trilat(home, "why-not", run, LARGE));
  }

  @Test
  void aRunWithoutItsInputsIsRefused() throws IOException {
    Path run = run();
    Files.move(run.resolve("inputs"), folder.resolve("elsewhere"));

    refuses("no-inputs", 1, trilat(home, "why-not", run, LARGE));

    Files.createSymbolicLink(run.resolve("inputs"), folder.resolve("elsewhere"));
    refuses("no-inputs", 1, trilat(home, "why-not", run, LARGE));
  }

  @Test
  void nothingIsFollowedOutOfARunsFolder() throws IOException {
    Path run = run();
    Path rules = run.resolve("inputs/rules/agreed/talk.drl");
    Files.move(rules, folder.resolve("talk.drl"));
    Files.createSymbolicLink(rules, folder.resolve("talk.drl"));

    refuses("link-in-inputs", 1, trilat(home, "why-not", run, LARGE));
  }

  @Test
  void anotherVersionIsRefused() throws IOException {
    Path run = run();
    Path journal = run.resolve("journal.ndjson");
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    Consumer<Entry> writer = Journal.writer(other);
    try (InputStream in = Files.newInputStream(journal)) {
      Journal.read(
          in, entry -> writer.accept(entry instanceof Entry.Manifest it ? older(it) : entry));
    }
    Files.write(journal, other.toByteArray());

    Shell.Answer answer = trilat(home, "why-not", run, LARGE);
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err())
        .contains("this run was made by Trilat 0.0.1, and this is Trilat ")
        .contains("Run the scenario again, and ask about that run.");
  }

  private static Entry older(Entry.Manifest it) {
    return new Entry.Manifest(
        it.seq(),
        it.at(),
        it.format(),
        "0.0.1",
        it.scenario(),
        it.scenarioHash(),
        it.packs(),
        it.date(),
        it.asOf(),
        it.seed(),
        it.decided());
  }
}
