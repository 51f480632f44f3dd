package io.github.trilat.rules;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.drools.template.parser.DecisionTableParseException;

/** Turns a decision table into rules, and keeps for each line of them the row it came from. */
final class Tables {

  private static final Pattern ROW = Pattern.compile("^// rule values at [A-Z]+([0-9]+),.*");
  private static final Pattern CELL = Pattern.compile("cell [A-Z]+([0-9]+)");
  private static final String TABLE = "ruletable";
  private static final Set<String> SUPPLIED =
      Set.of(
          "ruleset", "import", "variables", "functions", "queries", "declare", "unit", "dialect",
          "sequential", "escapequotes", "sequentialminpriority", "sequentialmaxpriority",
          "numericdisabled", "ignorenumericformat");

  private Tables() {}

  /** The rules of a table; empty, with problems, if it is not one. */
  static Optional<DrlText> read(SourceFile source, Problems problems) {
    int before = problems.errors();
    checkRows(source, problems);
    if (problems.errors() > before) {
      return Optional.empty();
    }
    try {
      byte[] bytes = source.text().getBytes(StandardCharsets.UTF_8);
      String drl =
          new SpreadsheetCompiler()
              .compile(false, new ByteArrayInputStream(bytes), InputType.CSV);
      return Optional.of(new DrlText(source, drl, rows(drl)));
    } catch (DecisionTableParseException e) {
      report(source, e.getMessage(), problems);
    } catch (RuntimeException e) {
      problems.error(source.whole(), "the table cannot be read", "Compare it with another table.");
    }
    return Optional.empty();
  }

  private static void checkRows(SourceFile source, Problems problems) {
    List<String> lines = source.lines();
    boolean table = false;
    for (int row = 1; row <= lines.size(); row++) {
      String first = firstCell(lines.get(row - 1));
      String word = first.toLowerCase(java.util.Locale.ROOT);
      table |= word.startsWith(TABLE);
      if (SUPPLIED.contains(word)) {
        problems.error(
            source.place(row, 1, first.length()),
            Shown.value(first) + " does not belong in a table",
            "Delete this row; what rules need is supplied.");
      }
      if (hasOpenQuote(lines.get(row - 1))) {
        problems.error(
            source.place(row, 1, lines.get(row - 1).length()),
            "a quotation mark is never closed in this row",
            "A cell may not hold a line break; double a quotation mark inside a cell.");
      }
    }
    if (!table) {
      problems.error(
          source.whole(), "the file holds no table", "Begin one with a cell ‘RuleTable’ and a name.");
    }
  }

  private static String firstCell(String line) {
    for (String cell : line.split(",")) {
      String bare = cell.replace("\"", "").strip();
      if (!bare.isEmpty()) {
        return bare;
      }
    }
    return "";
  }

  private static boolean hasOpenQuote(String line) {
    return line.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  private static List<Integer> rows(String drl) {
    List<Integer> rows = new ArrayList<>();
    int row = 1;
    for (String line : drl.split("\n", -1)) {
      Matcher matcher = ROW.matcher(line);
      if (matcher.matches()) {
        row = Integer.parseInt(matcher.group(1));
      }
      rows.add(row);
    }
    return rows;
  }

  private static void report(SourceFile source, String message, Problems problems) {
    Matcher cell = CELL.matcher(message);
    int row = cell.find() ? Integer.parseInt(cell.group(1)) : 1;
    int line = Math.min(row, source.lines().size());
    problems.error(
        source.place(line, 1, source.lines().get(line - 1).length()),
        "the table cannot be read: " + Shown.escaped(message),
        "Under ‘RuleTable’ come a row of column kinds, one of facts, one of conditions, one of titles.");
  }
}
