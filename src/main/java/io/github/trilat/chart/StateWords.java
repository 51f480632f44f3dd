package io.github.trilat.chart;

import io.github.trilat.analysis.MechanismUse.Cell;
import io.github.trilat.analysis.MechanismUse.Row;
import io.github.trilat.analysis.MechanismUse.State;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The words of the matrix of mechanisms: in cells, legend and description. */
final class StateWords {
  private StateWords() {}

  /** What the looks of these states mean. */
  static List<Words> legend(Collection<State> states) {
    return states.stream().map(state -> key(state, StateCell.sample(state))).toList();
  }

  private static Words key(State state, Pen sample) {
    return Key.of(sample, 40, meaning(state));
  }

  private static String meaning(State state) {
    return switch (state) {
      case UNAVAILABLE -> "not in force";
      case SUSPENDED -> "suspended";
      case AVAILABLE -> "available, not used";
      case USED -> "used: how many times";
      case CALLED_OFF -> "called off";
      case OUT -> "out of service";
      case FAILED -> "failed when wanted";
    };
  }

  /** What is written in a cell that has room for so many pixels. */
  static String label(Cell cell, double room) {
    return switch (cell.state()) {
      case UNAVAILABLE, SUSPENDED, AVAILABLE -> "";
      case USED -> String.valueOf(cell.uses());
      case CALLED_OFF -> fitting("called off" + after(", ", cell), "off" + after(", ", cell), room);
      case OUT -> fitting("out of service" + after(", ", cell), "out" + after(", ", cell), room);
      case FAILED -> fitting("✕ failed" + after(", ", cell), "✕" + after(" ", cell), room);
    };
  }

  private static String after(String separator, Cell cell) {
    return cell.uses() == 0 ? "" : separator + cell.uses();
  }

  private static String fitting(String all, String brief, double room) {
    return Fonts.width(Fonts.VALUE, all) <= room ? all : brief;
  }

  /** All of a mechanism in words. */
  static String sentence(Row row) {
    String cells = row.cells().stream().map(StateWords::words).collect(Collectors.joining(", "));
    return row.title() + " (" + Words.said(row.status()) + "): " + cells + ".";
  }

  /** The words for a cell, such as {@code used 3 times}. */
  static String words(Cell cell) {
    return switch (cell.state()) {
      case UNAVAILABLE -> "not in force";
      case SUSPENDED -> "suspended";
      case AVAILABLE -> "available";
      case USED -> used(cell);
      case CALLED_OFF -> "called off" + alsoUsed(cell);
      case OUT -> "out of service" + alsoUsed(cell);
      case FAILED -> "failed" + alsoUsed(cell);
    };
  }

  private static String alsoUsed(Cell cell) {
    return cell.uses() == 0 ? "" : ", " + used(cell);
  }

  private static String used(Cell cell) {
    return "used " + (cell.uses() == 1 ? "once" : cell.uses() + " times");
  }
}
