package io.github.trilat.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.report.Table.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class FittedTableTest {

  private static List<Integer> widths(String... cells) {
    List<String> heads = List.of("Era", "What came of it", "");
    Table table = FittedTable.of("Title", "", heads, List.of(List.of(cells)), List.of());
    return table.columns().stream().map(Column::width).toList();
  }

  @Test
  void columnsAreAsWideAsTheLongestOfHeadAndCells() {
    assertThat(widths("4 Jun 2016", "nothing", "x")).containsExactly(12, 17, 3);
  }

  @Test
  void theWidestGivesWayUntilALineHoldsThemAll() {
    assertThat(widths("4 Jun 2016", "word ".repeat(30), "word ".repeat(12)))
        .containsExactly(12, 53, 53);
  }

  @Test
  void aLineMayBeFullToItsEnd() {
    assertThat(widths("4 Jun 2016", "w".repeat(101), "x")).containsExactly(12, 103, 3);
    assertThat(widths("4 Jun 2016", "w".repeat(102), "x")).containsExactly(12, 103, 3);
  }
}
