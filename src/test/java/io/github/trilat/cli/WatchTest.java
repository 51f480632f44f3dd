package io.github.trilat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.app.Changes;
import io.github.trilat.app.Console;
import io.github.trilat.app.Home;
import io.github.trilat.app.WatchRequest;
import io.github.trilat.app.WatchScenario;
import io.github.trilat.diagnostic.Golden;
import io.github.trilat.diagnostic.InvalidInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What whoever edits a project is told at each save. */
class WatchTest {

  @TempDir private Path folder;
  @TempDir private Path elsewhere;
  private Home home;
  private Path scenario;
  private final Edits edits = new Edits();
  private final StringWriter told = new StringWriter();

  /** Edits files one after the other, each once what came of the one before has been told. */
  private final class Edits implements Changes {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private SortedSet<Path> saved = Collections.emptySortedSet();

    /** Puts a text in place of another, in a file of the project. */
    Edits in(String file, String text, String instead) {
      waiting.add(() -> replace(folder.resolve(file), text, instead));
      return this;
    }

    @Override
    public SortedSet<Path> next() {
      saved = new TreeSet<>();
      Optional.ofNullable(waiting.poll()).ifPresent(Runnable::run);
      return saved;
    }

    private void replace(Path file, String text, String instead) {
      try {
        String before = Files.readString(file);
        assertThat(before).contains(text);
        Files.writeString(file, before.replace(text, instead));
        saved.add(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @BeforeEach
  void setUp() throws IOException {
    home = SmallProject.in(folder);
    scenario = folder.resolve("scenarios/salvo.yaml");
    Files.writeString(
        scenario,
        """
        title: A salvo
        date: 2024-05-30
        summary: Two missiles, and one who sees them first.
        sources: [fact-two]
        turns:
          - {title: First minutes, starts: 2024-05-30 06:14, length: 15m}
        objectives:
          - id: trust
            title: The two come out closer
            capability: defence-exchange
            measure: level-change
            about: cohesion-japan-rok
            target: at least 1 points
        injects:
          - {id: I-01, at: turn 1 + 00:00, type: missile-salvo, count: 2, range: 350 km, apogee: 100 km}
        """);
  }

  private String watch() {
    watch(scenario);
    return told.toString().replace(folder + "/", "");
  }

  private void watch(Path file, String... with) {
    WatchRequest request =
        new WatchRequest(
            file, List.of(with), Optional.empty(), OptionalLong.empty(), new TreeMap<>());
    PrintWriter out = new PrintWriter(told);
    new WatchScenario(
            home,
            request,
            new Console(Optional.of(out), false, false),
            fault -> WatchCommand.tell(fault, out),
            warnings -> WatchCommand.warn(warnings, out))
        .watch(edits);
  }

  @Test
  void tellsOnlyWhatASaveChanges() {
    edits
        .in("rules/agreed/parameters.yaml", "unit: points, value: 2,", "unit: points, value: 3,")
        .in("rules/agreed/sharing.drl", "// How a track travels.", "// How tracks travel.")
        .in("rules/agreed/sharing.drl", "respond.share(", "respond.sahre(")
        .in("scenarios/salvo.yaml", "count: 2", "count: none")
        .in("rules/agreed/sharing.drl", "respond.sahre(", "respond.share(")
        .in("scenarios/salvo.yaml", "count: none", "count: 2")
        .in("scenarios/salvo.yaml", "at least 1 points", "at least 30 points")
        .in("seeds/first-paper.yaml", "value: 10", "value: 12");

    Golden.assertMatches(Golden.folder("cli").resolve("watch.txt"), watch());
  }

  @Test
  void namesObjectivesThatAreNew() {
    edits.in(
        "scenarios/salvo.yaml",
        "injects:",
        """
          - id: worth
            title: Trust stays above fifty
            capability: defence-exchange
            measure: level
            about: cohesion-japan-rok
            target: at least 50 points
        injects:""");

    assertThat(watch()).contains("New: ‘Trust stays above fifty’, rated P.");
  }

  @Test
  void warnsOnceOfWhatStaysAsItIs() {
    edits
        .in(
            "scenarios/salvo.yaml",
            "injects:",
            """
            injects:
              - {id: I-02, when: joint statement within 5m of I-01, type: report, text: They agree}""")
        .in("scenarios/salvo.yaml", "date:", "# a line more\ndate:")
        .in("scenarios/salvo.yaml", "date:", "# and one more\ndate:");

    assertThat(watch()).containsOnlyOnce("this inject can never fire").contains("Save 3");
  }

  @Test
  void waitsWhereSomethingIsWrongToBeginWith() throws IOException {
    String good = Files.readString(scenario);
    Files.writeString(scenario, good.replace("count: 2", "count: two"));
    edits.in("scenarios/salvo.yaml", "count: two", "count: 2");

    assertThat(watch())
        .contains("salvo.yaml:15:", "Ctrl-C ends.", "Save 1 · salvo.yaml", "All well again.")
        .contains("A salvo, watched");
  }

  @Test
  void watchesAnAlternativeThatStandsElsewhere() throws IOException {
    Path file = elsewhere.resolve("alternative.yaml");
    Files.writeString(file, "title: Mine\nhypothesis: Nothing.\nbase: agreed\n");
    edits.in(file.toString(), "base: agreed", "base: agreed\noff: {mechanisms: [real-time-link]}");

    watch(scenario, elsewhere.toString());

    assertThat(told.toString()).contains("Save 1 · alternative.yaml").doesNotContain("error");
  }

  @Test
  void refusesAScenarioThatIsNotThere() {
    assertThatThrownBy(() -> watch(folder.resolve("nothing.yaml")))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @Timeout(120)
  void noticesASaveAndEndsWithItsInput() throws IOException, InterruptedException {
    Process process = Shell.start(home, "watch", scenario);
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      readTo("Ctrl-C ends.", lines);
      Files.writeString(scenario, Files.readString(scenario).replace("count: 2", "count: two"));
      readTo("Save 1 · salvo.yaml", lines);
      readTo("salvo.yaml:15:64: error: ‘count’ must be a whole number", lines);
      process.getOutputStream().close();

      assertThat(process.waitFor()).isZero();
    } finally {
      process.destroyForcibly();
    }
  }

  private static void readTo(String text, BufferedReader lines) throws IOException {
    String line = lines.readLine();
    while (!line.contains(text)) {
      line = lines.readLine();
    }
  }
}
