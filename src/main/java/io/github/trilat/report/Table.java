package io.github.trilat.report;

import java.util.List;

/**
 * A table as log and report show it, each in its own way.
 *
 * @param title over it
 * @param caption what its figures mean
 * @param columns from left to right
 * @param rows each with a cell for every column
 * @param notes sentences beneath it: what it shows, and what it leaves out
 */
record Table(
    String title, String caption, List<Column> columns, List<List<Cell>> rows, List<String> notes) {
  Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    notes = List.copyOf(notes);
  }

  /** A column; {@code width} is in characters, the gap to the next one included. */
  record Column(String title, int width) {}

  /** What stands in a row and column, in lines of its own. */
  record Cell(List<String> lines, Ink ink) {
    Cell {
      lines = List.copyOf(lines);
    }

    static final Cell EMPTY = plain("");

    static Cell plain(String line) {
      return new Cell(List.of(line), Ink.PLAIN);
    }

    static Cell dim(String line) {
      return new Cell(List.of(line), Ink.DIM);
    }

    static Cell strong(String line) {
      return new Cell(List.of(line), Ink.STRONG);
    }
  }
}
