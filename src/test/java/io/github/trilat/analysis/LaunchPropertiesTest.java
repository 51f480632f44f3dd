package io.github.trilat.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.analysis.Knowledge.Arrival;
import io.github.trilat.analysis.Knowledge.Cell;
import io.github.trilat.analysis.LatencyBudget.Received;
import io.github.trilat.analysis.LatencyBudget.Row;
import io.github.trilat.analysis.LatencyBudget.Stage;
import io.github.trilat.journal.JournalMaker;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of latency budgets and knowledge whatever happened after lift-off. */
class LaunchPropertiesTest {
  private static final List<Action> ACTIONS =
      List.of(
          Action.CUE_RECEIVED,
          Action.CUE_SHARED,
          Action.TRACK_CONFIRMED,
          Action.WARNING_SHARED,
          Action.PUBLIC_ALERT,
          Action.CONSULTATION);

  /** Something that a country did, by itself or with another. */
  record Deed(int began, int took, Action action, Country by, Country to, String mechanism) {
    int done() {
      return began + took;
    }
  }

  @Provide
  Arbitrary<List<Deed>> deeds() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 400),
            Arbitraries.integers().between(0, 200),
            Arbitraries.of(ACTIONS),
            Arbitraries.of(Country.values()),
            Arbitraries.of(Country.values()),
            Arbitraries.of(Told.LINK, Told.RELAY))
        .as(Deed::new)
        .list()
        .ofMaxSize(20)
        .map(deeds -> deeds.stream().sorted(Comparator.comparing(Deed::done)).toList());
  }

  private static Analysis after(List<Deed> deeds) {
    JournalMaker journal = Told.salvo();
    for (Deed deed : deeds) {
      boolean shared = deed.action() == Action.WARNING_SHARED || deed.action() == Action.CUE_SHARED;
      journal.at(deed.done() + "s").since(deed.began() + "s");
      journal.did(
          deed.action(),
          List.of(deed.by()),
          shared ? List.of(deed.to()) : List.of(),
          shared ? deed.mechanism() : "",
          "I-02");
    }
    return Told.analysis(journal);
  }

  @Property
  void timesAreNeverNegative(@ForAll("deeds") List<Deed> deeds) {
    for (Row row : after(deeds).latencyBudget().launches().get(0).rows()) {
      assertThat(times(row)).noneMatch(Duration::isNegative);
    }
  }

  private static Stream<Duration> times(Row row) {
    return Stream.of(
            row.inView(),
            row.cue(),
            row.confirmed(),
            row.received().map(Received::at),
            row.consulted(),
            row.alerted())
        .flatMap(Optional::stream);
  }

  @Property
  void stagesFollowEachOtherWithoutAGap(@ForAll("deeds") List<Deed> deeds) {
    for (Row row : after(deeds).latencyBudget().launches().get(0).rows()) {
      Duration reached = Duration.ZERO;
      for (Stage stage : row.stages()) {
        assertThat(stage.from()).isEqualTo(reached);
        assertThat(stage.took()).isPositive();
        reached = stage.to();
      }
      assertThat(reached).isEqualTo(row.alerted().or(row::track).orElse(Duration.ZERO));
    }
  }

  @Property
  void twoIndependentPathsAreNeverASinglePath(@ForAll("deeds") List<Deed> deeds) {
    for (Cell cell : cells(deeds)) {
      boolean independent =
          cell.inTime().stream()
              .anyMatch(one -> cell.inTime().stream().anyMatch(other -> areApart(one, other)));
      assertThat(independent && cell.isSinglePath()).isFalse();
      assertThat(cell.secureSince().isPresent())
          .isEqualTo(!cell.inTime().isEmpty() && !cell.isSinglePath());
    }
  }

  @Property
  void whoKnewByOneWayInTimeHungOnIt(@ForAll("deeds") List<Deed> deeds) {
    assertThat(cells(deeds))
        .filteredOn(cell -> cell.inTime().size() == 1)
        .allMatch(Cell::isSinglePath);
  }

  private static List<Cell> cells(List<Deed> deeds) {
    return after(deeds).knowledge().launches().get(0).rows().stream()
        .flatMap(row -> row.cells().stream())
        .toList();
  }

  private static boolean areApart(Arrival one, Arrival other) {
    return Collections.disjoint(one.way().links(), other.way().links());
  }
}
