package io.github.trilat.rules.text;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A decision table, made into the text of one rule a row; every character of it remembers the cell
 * that it comes from.
 *
 * <p>Under {@code RuleTable NAME} stand the kinds of columns, facts, conditions and responses with
 * {@code $param} (or {@code $1}, {@code $2} of a list) where a cell goes, titles, and then the
 * rows. A blank cell leaves its column out.
 */
final class Table {
  private static final String FORM =
      "Under ‘RuleTable NAME’ come four rows (kinds of columns, facts, conditions, titles), then"
          + " one row for each rule.";
  private static final String RULE_TABLE = "ruletable";
  private static final List<String> KINDS =
      List.of("NAME", "METADATA", "CONDITION", "ACTION", "PRIORITY", "NO-LOOP");

  /** In tables of the rule engine these are settings or code. */
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

  /** Rows of the head: kinds, facts, conditions, titles. */
  private static final int HEAD = 4;

  private static final int MOST_RULES = 300;
  private static final int LONGEST_RULE = 20_000;

  private final SourceFile source;
  private final Problems problems;
  private final StringBuilder text = new StringBuilder();
  private int[] origins = new int[1024];
  private List<Row> head = List.of();
  private boolean found;
  private boolean doubtful;
  private int rules;

  private Table(SourceFile source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** A cell: its text without the quotation marks around it, and the offset of each character. */
  private static final class Cell {
    private final String text;
    private final int[] origins;
    private final int start;
    private final int end;

    Cell(String text, int[] origins, int start, int end) {
      this.text = text;
      this.origins = origins;
      this.start = start;
      this.end = end;
    }

    String text() {
      return text;
    }

    boolean isBlank() {
      return text.isBlank();
    }
  }

  private record Row(int number, int start, int end, List<Cell> cells) {
    Cell cell(int column) {
      return column < cells.size() ? cells.get(column) : new Cell("", new int[0], start, start);
    }

    Cell first() {
      return cells.stream().filter(cell -> !cell.isBlank()).findFirst().orElse(cells.get(0));
    }

    boolean isBlank() {
      return cells.stream().allMatch(Cell::isBlank);
    }
  }

  static Optional<RuleText> read(SourceFile source, Problems problems) {
    int before = problems.errors();
    Table table = new Table(source, problems);
    int start = 0;
    int number = 1;
    for (String line : source.lines()) {
      table.line(number++, line, start);
      start += line.length() + 1;
    }
    if (!table.found && problems.errors() == before) {
      problems.error(source.whole(), "the file holds no table", FORM);
    }
    return problems.errors() == before
        ? Optional.of(
            new RuleText(
                source,
                table.text.toString(),
                Arrays.copyOf(table.origins, Math.max(1, table.text.length()))))
        : Optional.empty();
  }

  private void line(int number, String line, int start) {
    if (line.chars().filter(c -> c == '"').count() % 2 == 1) {
      problems.error(
          source.place(number, 1, line.codePointCount(0, line.length())),
          "a quotation mark is never closed in this row",
          "A cell may not hold a line break; inside a cell, double each quotation mark.");
      doubtful = true;
      return;
    }
    Row row = new Row(number, start, start + line.length(), cells(line, start));
    String word = row.first().text().toLowerCase(Locale.ROOT);
    if (found && !head.isEmpty() && head.get(0).cells().isEmpty()) {
      kinds(row);
    } else if (word.startsWith(RULE_TABLE)) {
      found = true;
      head = List.of(new Row(number, start, start, List.of()));
    } else if (SUPPLIED.contains(word)) {
      error(
          row.first(),
          Shown.value(row.first().text()) + " does not belong in a table",
          "Delete this row; what rules need is supplied.");
    } else if (found && !head.isEmpty()) {
      below(row);
    }
  }

  private void kinds(Row row) {
    if (row.cells().size() == 1 && row.first().text().contains(";")) {
      error(
          row.first(),
          "the cells of this table are separated by semicolons",
          "Save it as CSV with commas between the cells.");
      head = List.of();
      return;
    }
    head = new ArrayList<>(List.of(row));
    for (Cell cell : row.cells()) {
      if (!cell.isBlank() && !KINDS.contains(cell.text())) {
        error(
            cell,
            "unknown kind of column " + Shown.value(cell.text()),
            Suggestion.remedy(cell.text(), KINDS, "kind of column"));
        doubtful = true;
      }
    }
  }

  private void below(Row row) {
    for (int column = 0; column < row.cells().size(); column++) {
      Cell cell = row.cell(column);
      if (!cell.isBlank() && head.get(0).cell(column).isBlank()) {
        error(
            cell,
            "this cell stands in no column",
            "Write the kind of the column in the row under RuleTable; put a text that has a comma"
                + " in it in quotation marks.");
        // One row of the head says it for all rows below.
        head = head.size() < HEAD ? List.of() : head;
        doubtful = true;
        return;
      }
    }
    if (head.size() < HEAD) {
      head.add(row);
    } else if (!row.isBlank() && !doubtful) {
      rule(row);
    }
  }

  private void rule(Row row) {
    if (++rules > MOST_RULES) {
      if (rules == MOST_RULES + 1) {
        problems.error(
            source.whole(),
            "more than " + MOST_RULES + " rules in one file",
            "Split it into several files.");
      }
      return;
    }
    row.cells().forEach(this::refuseFormula);
    int begin = text.length();
    add("rule \"", row.start());
    columns("NAME").forEach(column -> add(row.cell(column)));
    add("\"\n", row.start());
    columns("METADATA").forEach(column -> part("  @", column, row, ""));
    columns("PRIORITY").forEach(column -> part("  salience ", column, row, ""));
    columns("NO-LOOP").forEach(column -> part("  no-loop ", column, row, ""));
    add("when\n", row.start());
    columns("CONDITION").forEach(column -> condition(column, row));
    add("then\n", row.start());
    columns("ACTION").forEach(column -> part("  ", column, row, ""));
    add("end\n", row.start());
    if (text.length() - begin > LONGEST_RULE) {
      problems.error(
          row(row),
          "this row becomes a rule of more than " + LONGEST_RULE + " characters",
          "Write less in its cells, or less in the head of the table.");
      text.setLength(begin);
    }
  }

  /** A spreadsheet would work it out in its own way, and another program in none. */
  private void refuseFormula(Cell cell) {
    if (cell.text().startsWith("=")) {
      error(
          cell,
          "a formula in a cell: " + Shown.value(cell.text()),
          "Write what it comes to; a table holds texts and numbers only.");
    }
  }

  private List<Integer> columns(String kind) {
    List<Integer> columns = new ArrayList<>();
    for (int column = 0; column < head.get(0).cells().size(); column++) {
      if (head.get(0).cell(column).text().equals(kind)) {
        columns.add(column);
      }
    }
    return columns;
  }

  /** What is asked of a fact stands in the row of facts; without one, the cell is the pattern. */
  private void condition(int column, Row row) {
    Cell fact = head.get(1).cell(column);
    if (fact.isBlank() || row.cell(column).isBlank()) {
      part("  ", column, row, "");
    } else {
      add("  ", row.start());
      add(fact);
      part("( ", column, row, " )");
    }
  }

  private void part(String before, int column, Row row, String after) {
    Cell cell = row.cell(column);
    if (cell.isBlank() || text.length() > (1 << 22)) {
      return;
    }
    add(before, row.start());
    Cell form = head.get(2).cell(column);
    if (form.isBlank()) {
      add(cell);
    } else {
      fill(form, cell);
    }
    add(after + "\n", row.start());
  }

  /** The form with the cell in the place of {@code $param}, or its parts in those of {@code $1}. */
  private void fill(Cell form, Cell cell) {
    String written = form.text();
    int from = 0;
    for (int mark = written.indexOf('$'); mark >= 0; mark = written.indexOf('$', mark + 1)) {
      boolean whole = written.startsWith("$param", mark);
      boolean part = mark + 1 < written.length() && Character.isDigit(written.charAt(mark + 1));
      if (whole || part) {
        add(written.substring(from, mark), form.origins, from);
        if (whole) {
          add(cell);
        } else {
          addPart(cell, written.charAt(mark + 1) - '1');
        }
        from = mark + (whole ? "$param".length() : 2);
      }
      if (text.length() > 1 << 22) {
        return;
      }
    }
    add(written.substring(from), form.origins, from);
  }

  private void addPart(Cell cell, int number) {
    String[] parts = cell.text().split(",", -1);
    if (number < 0 || number >= parts.length) {
      return;
    }
    int from = 0;
    for (int each = 0; each < number; each++) {
      from += parts[each].length() + 1;
    }
    String part = parts[number];
    int blanks = part.length() - part.stripLeading().length();
    add(part.strip(), cell.origins, from + blanks);
  }

  private void add(Cell cell) {
    add(cell.text(), cell.origins, 0);
  }

  private void add(String part, int[] from, int offset) {
    for (int at = 0; at < part.length(); at++) {
      add(part.charAt(at), from[offset + at]);
    }
  }

  private void add(String part, int origin) {
    part.chars().forEach(c -> add((char) c, origin));
  }

  private void add(char c, int origin) {
    if (text.length() == origins.length) {
      origins = Arrays.copyOf(origins, origins.length * 2);
    }
    origins[text.length()] = origin;
    text.append(c);
  }

  private List<Cell> cells(String line, int start) {
    List<Cell> cells = new ArrayList<>();
    int from = 0;
    boolean quoted = false;
    for (int at = 0; at <= line.length(); at++) {
      boolean end = at == line.length();
      if (!end && line.charAt(at) == '"') {
        quoted = !quoted;
      } else if (end || (line.charAt(at) == ',' && !quoted)) {
        cells.add(cell(line, from, at, start));
        from = at + 1;
      }
    }
    return cells;
  }

  private static Cell cell(String line, int from, int to, int start) {
    int first = from;
    int last = to;
    while (first < last && Character.isWhitespace(line.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(line.charAt(last - 1))) {
      last--;
    }
    boolean quoted = last - first > 1 && line.charAt(first) == '"' && line.charAt(last - 1) == '"';
    int begin = quoted ? first + 1 : first;
    int end = quoted ? last - 1 : last;
    StringBuilder text = new StringBuilder();
    int[] origins = new int[end - begin];
    for (int at = begin; at < end; at++) {
      origins[text.length()] = start + at;
      text.append(line.charAt(at));
      if (quoted && line.charAt(at) == '"') {
        at++; // a quotation mark in a cell is doubled
      }
    }
    return new Cell(text.toString(), origins, start + from, start + to);
  }

  private void error(Cell cell, String what, String remedy) {
    problems.error(place(cell.start, cell.end), what, remedy);
  }

  private Place row(Row row) {
    return place(row.start(), row.end());
  }

  private Place place(int from, int to) {
    return new RuleText(source, source.text(), new int[0]).written(from, to);
  }
}
