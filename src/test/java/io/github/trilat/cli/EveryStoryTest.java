package io.github.trilat.cli;

import static io.github.trilat.cli.Shell.trilat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.analysis.Analysis;
import io.github.trilat.analysis.Chronicle;
import io.github.trilat.analysis.Story;
import io.github.trilat.analysis.Story.Kind;
import io.github.trilat.analysis.Story.Step;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Journal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the story of every scenario that is shipped, with dice and without. */
class EveryStoryTest {
  private static final Set<Kind> BEGINNINGS = Set.of(Kind.INJECT, Kind.HELD_BACK, Kind.DECISION);

  @TempDir private Path folder;

  static Stream<Arguments> runs() throws IOException {
    List<Arguments> runs = new ArrayList<>();
    try (Stream<Path> scenarios = Files.list(Path.of("scenarios"))) {
      for (Path scenario :
          scenarios.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
        runs.add(Arguments.of(scenario, List.of()));
        runs.add(Arguments.of(scenario, List.of("--seed", 7)));
      }
    }
    return runs.stream();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("runs")
  void tellsEachResponseOnceUnderWhatBeganIt(Path scenario, List<Object> chance)
      throws IOException {
    List<Object> run = new ArrayList<>(List.of("run", scenario, "-q", "--only", "journal"));
    run.addAll(List.of("--out", folder));
    run.addAll(chance);
    trilat(run.toArray());
    Chronicle chronicle = chronicle();

    Story story = Analysis.of(chronicle).story();

    List<Step> roots =
        story.turns().stream()
            .flatMap(turn -> turn.strands().stream())
            .map(Story.Strand::root)
            .toList();
    assertThat(roots).extracting(Step::kind).isSubsetOf(BEGINNINGS);
    assertThat(roots.stream().flatMap(Step::all).flatMap(step -> step.entries().stream()))
        .containsExactlyInAnyOrderElementsOf(told(chronicle));
    assertThat(roots.stream().flatMap(Step::all))
        .allSatisfy(
            step ->
                assertThat(step.effects())
                    .allSatisfy(effect -> assertThat(effect.at()).isAfterOrEqualTo(step.at())));
  }

  private Chronicle chronicle() throws IOException {
    Chronicle chronicle = new Chronicle();
    try (InputStream in = Files.newInputStream(folder.resolve("journal.ndjson"))) {
      Journal.read(in, chronicle);
    }
    return chronicle;
  }

  /**
   * All that happened: every entry but those that frame the run, launches as computed, numbers that
   * the calendar moves, and what did not come.
   */
  private static List<Long> told(Chronicle chronicle) {
    return chronicle.entries().stream()
        .filter(
            entry ->
                !(entry instanceof Entry.Manifest
                    || entry instanceof Entry.Baseline
                    || entry instanceof Entry.TurnOpened
                    || entry instanceof Entry.TurnClosed
                    || entry instanceof Entry.Closed
                    || entry instanceof Entry.NumberChanged
                    || entry instanceof Entry.NotAsRecorded
                    || entry instanceof Entry.Plotted))
        .map(Entry::seq)
        .toList();
  }
}
