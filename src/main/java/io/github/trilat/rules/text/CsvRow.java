package io.github.trilat.rules.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table, cut into cells as a spreadsheet writes them.
 *
 * @param number from 1
 * @param cells by column
 */
public record CsvRow(int number, List<Cell> cells) {
  public CsvRow {
    cells = List.copyOf(cells);
  }

  /**
   * A cell.
   *
   * @param text without quotation marks around it
   * @param start index in the row's line where it begins
   * @param length as written, at least 1
   */
  public record Cell(String text, int start, int length) {

    /** Whether nothing stands in the cell. */
    public boolean isBlank() {
      return text.isBlank();
    }
  }

  /** Splits a line of a table, quoted cells included, into its cells. */
  public static CsvRow of(int number, String line) {
    List<Cell> cells = new ArrayList<>();
    int start = 0;
    boolean quoted = false;
    for (int at = 0; at <= line.length(); at++) {
      boolean end = at == line.length();
      if (!end && line.charAt(at) == '"') {
        quoted = !quoted;
      } else if (end || (line.charAt(at) == ',' && !quoted)) {
        cells.add(cell(line.substring(start, at), start));
        start = at + 1;
      }
    }
    return new CsvRow(number, cells);
  }

  private static Cell cell(String written, int start) {
    String bare = written.strip();
    boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
    String inner = quoted ? bare.substring(1, bare.length() - 1).replace("\"\"", "\"") : bare;
    return new Cell(inner, start, Math.max(1, written.length()));
  }

  /** The first cell with something in it; a blank one if there is none. */
  public Cell first() {
    return cells.stream().filter(cell -> !cell.isBlank()).findFirst().orElse(cells.get(0));
  }
}
