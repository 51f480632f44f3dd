package io.github.trilat.rules.table;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.rules.text.CsvRow;
import io.github.trilat.rules.text.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Checks the form of a table before Drools reads it: no statements beside the tables, and columns
 * of known kinds.
 */
final class TableLint {

  /** What a table looks like. */
  static final String FORM =
      "Under ‘RuleTable NAME’ come four rows (kinds of columns, facts, conditions, titles), then"
          + " one row for each rule.";

  /** Rows of the head below the kinds of columns. */
  private static final int HEAD = 3;

  private static final String TABLE = "ruletable";
  private static final List<String> KINDS =
      List.of("NAME", "METADATA", "CONDITION", "ACTION", "PRIORITY", "NO-LOOP");

  /** Drools would take these for settings or code. */
  private static final Set<String> SUPPLIED =
      Set.of(
          "ruleset",
          "import",
          "variables",
          "functions",
          "queries",
          "declare",
          "unit",
          "dialect",
          "sequential",
          "escapequotes",
          "sequentialminpriority",
          "sequentialmaxpriority",
          "numericdisabled",
          "ignorenumericformat");

  private final SourceFile source;
  private final Problems problems;
  private boolean kindsNext;
  private boolean tableFound;
  private List<CsvRow.Cell> kinds = List.of();
  private int kindsRow;

  private TableLint(SourceFile source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Whether the form is sound. */
  static boolean check(SourceFile source, Problems problems) {
    int before = problems.errors();
    TableLint lint = new TableLint(source, problems);
    List<String> lines = source.lines();
    for (int number = 1; number <= lines.size(); number++) {
      lint.line(number, lines.get(number - 1));
    }
    if (!lint.tableFound && problems.errors() == before) {
      problems.error(source.whole(), "the file holds no table", FORM);
    }
    return problems.errors() == before;
  }

  private void line(int number, String line) {
    CsvRow row = CsvRow.of(number, line);
    if (line.chars().filter(c -> c == '"').count() % 2 == 1) {
      problems.error(
          source.place(number, 1, line.length()),
          "a quotation mark is never closed in this row",
          "A cell may not hold a line break; inside a cell, double each quotation mark.");
    } else if (kindsNext) {
      kinds(row);
    } else {
      first(row, row.first().text().toLowerCase(Locale.ROOT));
      checkWidth(row);
    }
  }

  private void kinds(CsvRow row) {
    kindsNext = false;
    if (row.cells().size() == 1 && row.first().text().contains(";")) {
      problems.error(
          source.place(row, row.first()),
          "the cells of this table are separated by semicolons",
          "Save it as CSV with commas between the cells.");
      return;
    }
    kinds = row.cells();
    kindsRow = row.number();
    row.cells().forEach(cell -> kind(row, cell));
  }

  /** Reports the first cell that stands in no column. */
  private void checkWidth(CsvRow row) {
    for (int column = 0; tableFound && column < row.cells().size(); column++) {
      boolean stray = column >= kinds.size() || kinds.get(column).isBlank();
      if (stray && !kinds.isEmpty() && !row.cells().get(column).isBlank()) {
        problems.error(
            source.place(row, row.cells().get(column)),
            "this cell stands in no column",
            "Write the kind of the column in the row under RuleTable; put a text that has a comma"
                + " in it in quotation marks.");
        // One row of the head says it for all rows below.
        kinds = row.number() <= kindsRow + HEAD ? List.of() : kinds;
        return;
      }
    }
  }

  private void first(CsvRow row, String word) {
    if (word.startsWith(TABLE)) {
      tableFound = true;
      kindsNext = true;
      kinds = List.of();
    } else if (SUPPLIED.contains(word)) {
      problems.error(
          source.place(row, row.first()),
          Shown.value(row.first().text()) + " does not belong in a table",
          "Delete this row; what rules need is supplied.");
    }
  }

  private void kind(CsvRow row, CsvRow.Cell cell) {
    if (!cell.isBlank() && !KINDS.contains(cell.text())) {
      problems.error(
          source.place(row, cell),
          "unknown kind of column " + Shown.value(cell.text()),
          Suggestion.remedy(cell.text(), KINDS, "kind of column"));
    }
  }
}
