package io.github.trilat.retrace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.engine.Exercise;
import io.github.trilat.engine.Orders;
import io.github.trilat.journal.Entry;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Parameter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** A run gone through once more: the same moments, the same firings. */
class PastRunTest {
  private static final Path SALVO = Path.of("scenarios/2024-eighteen-missile-salvo.yaml");
  private static final PastRun RUN = ShippedRuns.run(SALVO, ShippedRuns.doctrine(List.of()));

  private static List<Moment> moments(PastRun run) {
    List<Moment> moments = new ArrayList<>();
    run.retrace(moments::add);
    return moments;
  }

  @Test
  void momentsComeInOrderOfTimeAndTurn() {
    assertThat(moments(RUN)).extracting(Moment::at).isSorted();
    assertThat(moments(RUN)).extracting(Moment::turn).isSorted().contains(1, 2, 3, 4, 5);
  }

  @Test
  void everyFiringIsOneThatTheJournalCounts() {
    List<Entry> journal = new ArrayList<>();
    new Exercise(
            RUN.scenario(), RUN.doctrine(), Orders.nominal(RUN.scenario().start()), journal::add)
        .run();
    long firings = ((Entry.Closed) journal.get(journal.size() - 1)).firings();

    assertThat(moments(RUN).stream().mapToLong(moment -> moment.firings().size()).sum())
        .isEqualTo(firings);
  }

  @Test
  void everyResponseHasItsFiring() {
    List<Entry> journal = new ArrayList<>();
    new Exercise(
            RUN.scenario(), RUN.doctrine(), Orders.nominal(RUN.scenario().start()), journal::add)
        .run();
    List<Occurrence> occurrences =
        RUN.doctrine().rules().stream()
            .flatMap(rule -> moments(RUN).stream().flatMap(moment -> moment.firingsOf(rule)))
            .toList();

    assertThat(journal)
        .filteredOn(Entry.Response.class::isInstance)
        .extracting(Entry.Response.class::cast)
        .allSatisfy(
            response ->
                assertThat(occurrences)
                    .anyMatch(
                        each ->
                            each.at().equals(response.since())
                                && each.ids().equals(response.because().ids())));
  }

  @Test
  void turnsThatAreNotAskedForAreNotTold() {
    List<Moment> moments = new ArrayList<>();
    RUN.retrace(turn -> turn == 2, moments::add);

    assertThat(moments).isNotEmpty().extracting(Moment::turn).containsOnly(2);
  }

  @Test
  void aParameterCanBeSetOtherwise() {
    List<Fact> facts = moments(RUN.with("grave-salvo", 20)).get(0).facts();

    assertThat(facts).contains(new Parameter("grave-salvo", 20, "count"));
    assertThat(moments(RUN).get(0).facts()).contains(new Parameter("grave-salvo", 8, "count"));
  }

  @Test
  void allThatDiffersIsToldAtOnce() {
    Map<String, String> packs = new LinkedHashMap<>(Map.of("agreed", "0"));
    Entry.Manifest manifest =
        new Entry.Manifest(
            0,
            Instant.EPOCH,
            1,
            "0.0.1",
            "other",
            "0",
            packs,
            RUN.scenario().date(),
            RUN.scenario().start(),
            Optional.empty(),
            Map.of());

    assertThatThrownBy(
            () ->
                PastRun.of(manifest, RUN.scenario(), RUN.doctrine(), List.of(), "0.1.0", "journal"))
        .asInstanceOf(InstanceOfAssertFactories.type(InvalidInput.class))
        .extracting(InvalidInput::problems, InstanceOfAssertFactories.list(Problem.class))
        .extracting(Problem::what)
        .containsExactlyInAnyOrder(
            "this run was made by Trilat 0.0.1, and this is Trilat 0.1.0",
            "the scenario ‘other’ in this folder is not the one of this run",
            "the rules ‘agreed’ in this folder are not those of this run");
  }
}
