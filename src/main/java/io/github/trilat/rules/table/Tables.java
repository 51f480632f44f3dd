package io.github.trilat.rules.table;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.rules.text.CsvRow;
import io.github.trilat.rules.text.Dialect;
import io.github.trilat.rules.text.DrlText;
import io.github.trilat.rules.text.SourceFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.drools.template.parser.DecisionTableParseException;

/** Turns a decision table into rules, and keeps for each line of them the row it came from. */
public final class Tables {

  private static final Pattern ROW = Pattern.compile("^// rule values at [A-Z]+([0-9]+),.*");
  private static final Pattern CELL = Pattern.compile("(?:, |\\b)in cell ([A-Z]+)([0-9]+)");

  private Tables() {}

  /** The rules of a rule file, or of a table; empty, with problems, for a table that is none. */
  public static Optional<DrlText> rules(SourceFile source, Problems problems) {
    return source.name().endsWith(Dialect.TABLE_ENDING)
        ? read(source, problems)
        : Optional.of(DrlText.of(source));
  }

  private static Optional<DrlText> read(SourceFile source, Problems problems) {
    if (!TableLint.check(source, problems)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = source.text().getBytes(StandardCharsets.UTF_8);
      String drl =
          new SpreadsheetCompiler().compile(false, new ByteArrayInputStream(bytes), InputType.CSV);
      return Optional.of(new DrlText(source, drl, rows(drl)));
    } catch (DecisionTableParseException e) {
      report(source, e.getMessage(), problems);
    } catch (RuntimeException e) {
      problems.error(source.whole(), "the table cannot be read", TableLint.FORM);
    }
    return Optional.empty();
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

  /** The reader of tables names the cell at the end of its message, such as {@code D4}. */
  private static void report(SourceFile source, String message, Problems problems) {
    Matcher cell = CELL.matcher(message);
    boolean found = cell.find();
    problems.error(
        found ? place(source, cell.group(1), Integer.parseInt(cell.group(2))) : source.whole(),
        "the table cannot be read: " + Shown.escaped(cell.replaceAll("").strip()),
        TableLint.FORM);
  }

  private static Place place(SourceFile source, String letters, int number) {
    CsvRow row = CsvRow.of(number, source.lines().get(number - 1));
    int column = letters.chars().reduce(0, (before, letter) -> before * 26 + letter - 'A' + 1) - 1;
    return source.place(row, row.cells().get(Math.min(column, row.cells().size() - 1)));
  }
}
