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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Alternatives on the command line: begun, run with, and what became of those that are shipped. */
class AlternativesTest {

  private static final String SALVO = SCENARIO;
  private static final String SPRING = "scenarios/2022-record-spring.yaml";
  private static final String CHANGE =
      "scenarios/2025-change-of-government.yaml --as-of 2024-06-15 --decide D-1=leave";

  @TempDir private Path temp;

  /** What the outcome of each rests on, and what the agreed rules do not bring about. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no-real-time           | SALVO  | 8 min 40 s; the target was at most 7 min.
          direct-link            | SALVO  | 2 min 49 s by Japan–ROK information pact; the target was at least 1 s.
          pact-lapsed            | SALVO  | 2 points; the target was at least 0 points.
          hotline-unstaffed      | SALVO  | let go: when no hotline call within 30m of I-02
          consult-before-sharing | SALVO  | The real-time link told it after 2 h, 1 h 56 min after it landed.
          open-tracks            | SALVO  | Public alerts: Japan 2 min 38 s after it landed
          low-key-drills         | SPRING | 50 points; the target was at least 48 points.
          binding-framework      | CHANGE | 0 mechanisms; the target was at most 0 mechanisms.
          """)
  void itsOutcomeIsWhatTheRunShows(String name, String script, String shown) throws IOException {
    String words = script.equals("SALVO") ? SALVO : script.equals("SPRING") ? SPRING : CHANGE;

    assertThat(log("agreed", words)).doesNotContain(shown);
    assertThat(log(name, words + " --with " + name)).contains("rules: agreed with " + name, shown);
  }

  private String log(String folder, String words) throws IOException {
    return Files.readString(run(folder, words).resolve("log.md"));
  }

  private Path run(String folder, String words) {
    Path out = temp.resolve(folder);
    List<Object> line = new ArrayList<>(List.of("run", "--quiet", "--only", "log", "--out", out));
    line.addAll(List.of(words.split(" ")));
    assertThat(trilat(line.toArray()).code()).isZero();
    return out;
  }

  @Test
  void theSameAlternativesMakeTheSameBytes() throws IOException {
    String words = SALVO + " --with no-real-time --with hotline-unstaffed";
    String journal = Files.readString(run("one", words).resolve("journal.ndjson"));

    assertThat(Files.readString(run("two", words).resolve("journal.ndjson"))).isEqualTo(journal);
    assertThat(journal.lines().findFirst())
        .hasValueSatisfying(
            manifest ->
                assertThat(manifest)
                    .containsSubsequence(
                        "\"agreed\":", "\"no-real-time\":", "\"hotline-unstaffed\":"));
  }

  @Test
  void theFolderIsNamedAfterThem() throws IOException {
    Home home = project();
    trilat(home, "new", "alternative", "slow-hub");
    Path scenario = Path.of(SALVO);

    trilat(home, "run", scenario, "-q", "--only", "journal", "--with", "slow-hub");

    assertThat(home.reports().resolve("2024-eighteen-missile-salvo--slow-hub/journal.ndjson"))
        .exists();
  }

  @Test
  void whatIsExpectedIsToldFirst() {
    Shell.Answer answer =
        trilat("run", SALVO, "--only", "journal", "--out", temp, "--with", "no-real-time");

    assertThat(answer.out())
        .startsWith("Hypothesis of no-real-time: The hub relay alone still brings Japan");
  }

  @Test
  void aScoreOfItsOwnIsInLogChartAndObjectives() throws IOException {
    Home home = project();
    Path own = Files.createDirectories(home.alternatives().resolve("press"));
    SmallProject.copy(Golden.folder("cli/press"), own);
    Path scenario = temp.resolve("press.yaml");
    Files.writeString(
        scenario,
        Files.readString(Path.of(SALVO))
            .replace(
                "\nobjectives:\n",
                """

                objectives:
                  - {id: mood-lasts, title: The mood lasts, capability: consultation, measure: level, about: mood, target: at least 60}
                """));

    Shell.Answer answer =
        trilat(home, "run", scenario, "-q", "--out", temp.resolve("out"), "--with", "press");

    assertThat(answer.err()).isEmpty();
    assertThat(Files.readString(temp.resolve("out/log.md")))
        .contains(
            "Mood of the press 50 → 36",
            "| **M** | The mood lasts<br>50 points; the target was at least 60 points. |");
    assertThat(Files.readString(temp.resolve("out/charts/course.svg")))
        .contains(">Mood</text>", ">Mood of the press <");
    assertThat(trilat(home, "run", scenario, "-q", "--out", temp.resolve("other")).err())
        .contains("unknown indicator ‘mood’");
  }

  @Test
  void aTopicOfItsOwnAndAnOptionOfItsOwnMayBeAskedWithIt() throws IOException {
    Home home = project();
    Path own = Files.createDirectories(home.alternatives().resolve("press"));
    Files.writeString(
        own.resolve("alternative.yaml"),
        """
        title: A press room
        hypothesis: It makes no difference.
        base: agreed
        decisions:
          - topic: press-room
            title: Whether the press is told
            options: [{id: open, title: Tell it}, {id: closed, title: Tell it not}]
            for: discussion
          - {topic: track-publication, options: [{id: summary, title: Publish a summary}]}
        """);
    Path scenario = temp.resolve("press.yaml");
    Files.writeString(
        scenario,
        """
        title: A salvo
        date: 2024-05-30
        turns:
          - {title: First minutes, starts: 2024-05-30 06:14, length: 15m}
        injects:
          - {id: I-01, at: turn 1 + 00:00, type: missile-salvo, range: 350 km}
        decisions:
          - id: D-1
            at: turn 1 + 00:05
            asks: JAPAN
            question: Tell the press?
            topic: press-room
            options: [{id: open, title: Tell it}, {id: closed, title: Tell it not}]
            default: open
          - id: D-2
            at: turn 1 + 00:05
            asks: JAPAN
            question: Publish it?
            topic: track-publication
            options: [{id: publish, title: Publish it}, {id: summary, title: Say a little}]
            default: summary
        """);

    assertThat(trilat(home, "check", scenario, own).err()).isEmpty();
    assertThat(
            trilat(home, "run", scenario, "-q", "--out", temp.resolve("with"), "--with", "press"))
        .returns(0, Shell.Answer::code);
    assertThat(trilat(home, "compare", scenario, "--out", temp.resolve("both"), "--with", "press"))
        .returns(0, Shell.Answer::code);
    assertThat(trilat(home, "run", scenario, "-q", "--out", temp.resolve("without")).err())
        .contains("unknown topic ‘press-room’", "‘summary’ is no option of ‘track-publication’");
    assertThat(trilat(home, "show", "press").out()).contains("option of track-publication");
  }

  @Test
  void twoThatChangeTheSameAreRefused() {
    Shell.Answer answer = trilat("run", SALVO, "--with", "no-real-time", "--with", "direct-link");

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err())
        .contains(
            "rules/alternatives/direct-link/alternative.yaml",
            "rules/alternatives/no-real-time/alternative.yaml",
            "the mechanism ‘real-time-warning-data’ is changed twice");
  }

  @Test
  void anUnknownOneIsAnsweredWithTheNearest() {
    Shell.Answer answer = trilat("run", SALVO, "--with", "no-realtime");

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err())
        .contains("there is no alternative ‘no-realtime’", "Did you mean ‘no-real-time’?");
  }

  @Test
  void namesOfSeveralAreAnsweredWithHowToGiveThem() {
    Shell.Answer answer = trilat("run", SALVO, "--with", "no-real-time+hotline-unstaffed");

    assertThat(answer.err())
        .contains("Repeat --with: --with no-real-time --with hotline-unstaffed");
  }

  @Test
  void whatNewWritesIsInOrderAndIsNotWrittenTwice() throws IOException {
    Home home = project();

    Shell.Answer begun = trilat(home, "new", "alternative", "slow-hub", "--base", "agreed");
    Path folder = home.alternatives().resolve("slow-hub");

    assertThat(begun.code()).isZero();
    assertThat(begun.out()).contains("alternative.yaml", "./trilat check", "--with slow-hub");
    assertThat(Files.readString(folder.resolve("alternative.yaml"))).contains("Slow hub");
    assertThat(trilat(home, "check", folder)).isEqualTo(new Shell.Answer(0, inOrder(folder), ""));
    assertThat(trilat(home, "new", "alternative", "slow-hub").code()).isEqualTo(2);
  }

  private static String inOrder(Path folder) {
    return folder + ": alternative.yaml is in order." + System.lineSeparator();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Slow", "slow hub", "../slow", "slow--hub", "-", "agreed", ""})
  void badNamesAreRefused(String name) throws IOException {
    Home home = project();

    assertThat(trilat(home, "new", "alternative", name).code()).isEqualTo(2);
    assertThat(home.alternatives()).doesNotExist();
  }

  @Test
  void anUnknownBaseIsRefused() throws IOException {
    Shell.Answer answer = trilat(project(), "new", "alternative", "mine", "--base", "other");

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("there is no base ‘other’", "The only base: agreed.");
  }

  /** A project of its own with the agreed rules. */
  private Home project() throws IOException {
    Path root = temp.resolve("project");
    SmallProject.copy(Path.of("rules/agreed"), root.resolve("rules/agreed"));
    SmallProject.copy(Path.of("seeds"), root.resolve("seeds"));
    return new Home(root);
  }
}
