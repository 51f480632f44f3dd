package io.github.trilat.cli;

import static io.github.trilat.cli.Shell.SCENARIO;
import static io.github.trilat.cli.Shell.trilat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.diagnostic.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One script under the mechanisms of each year, from the scenario file to every file written. */
class ErasCommandTest {

  @TempDir private Path folder;

  @Test
  void laysTheErasOfTheSampleSideBySide() throws IOException {
    assertThat(trilat("eras", SCENARIO, "--quiet", "--out", folder))
        .isEqualTo(new Shell.Answer(0, "", ""));

    Golden.assertMatches(
        Golden.folder("cli").resolve("eras.md"), Files.readString(folder.resolve("eras.md")));
    assertThat(FolderText.of(folder).keySet())
        .containsExactly(
            "charts/eras.png",
            "charts/eras.svg",
            "eras.json",
            "eras.md",
            "journals/2016-06-04.ndjson",
            "journals/2019-11-17.ndjson",
            "journals/2021-05-14.ndjson",
            "journals/2022-06-11.ndjson",
            "journals/2023-11-12.ndjson",
            "journals/2024-06-02.ndjson");
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    Path one = folder.resolve("one");
    Path other = folder.resolve("other");

    trilat("eras", SCENARIO, "--quiet", "--seed", 7, "--out", one);
    trilat("eras", SCENARIO, "--quiet", "--seed", 7, "--out", other);

    SortedMap<String, String> again = FolderText.of(other);
    FolderText.of(one)
        .forEach((name, text) -> assertThat(text.equals(again.get(name))).as(name).isTrue());
  }

  @Test
  void anEraIsTheRunOfThatDay() throws IOException {
    Path run = folder.resolve("run");
    Path eras = folder.resolve("eras");
    trilat("run", SCENARIO, "--as-of", "2016-06-04", "--quiet", "--only=journal", "--out", run);
    trilat("eras", SCENARIO, "--quiet", "--only=journals", "--out", eras);

    assertThat(eras.resolve("journals/2016-06-04.ndjson"))
        .hasSameTextualContentAs(run.resolve("journal.ndjson"));
  }

  @Test
  void tellsDatesInOrderAndSaysWhichLieBeforeEveryMechanism() {
    Shell.Answer answer =
        trilat("eras", SCENARIO, "--dates", "2024-06-02,2001-01-01", "--out", folder);

    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .containsSubsequence("  1 Jan 2001 ", "  2 Jun 2024 ", "2001 lies before every mechanism")
        .doesNotContain("\u001b");
    assertThat(answer.out().lines())
        .filteredOn(line -> !line.startsWith("Written to "))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
  }

  @Test
  void leavesNothingOfAnEarlierComparisonAndKeepsOtherFiles() throws IOException {
    trilat("eras", SCENARIO, "--quiet", "--out", folder);
    Files.writeString(folder.resolve("journals/my-notes.txt"), "keep me");

    trilat(
        "eras",
        SCENARIO,
        "--quiet",
        "--only=table",
        "--out",
        folder,
        "--dates=2012-05-01,2024-06-02");

    assertThat(FolderText.of(folder).keySet())
        .containsExactly(
            "eras.md",
            "journals/2012-05-01.ndjson",
            "journals/2024-06-02.ndjson",
            "journals/my-notes.txt");
  }
}
