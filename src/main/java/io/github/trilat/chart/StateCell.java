package io.github.trilat.chart;

import io.github.trilat.analysis.MechanismUse.Cell;
import io.github.trilat.analysis.MechanismUse.State;
import java.awt.Color;

/**
 * A cell of the matrix: hatched if unavailable, grey if suspended, an outline if available, filled
 * if used, framed in the colour of failures if out or failed.
 */
final class StateCell {
  private static final double MARGIN = 3;

  private StateCell() {}

  private static Box box(State state) {
    return switch (state) {
      case UNAVAILABLE -> new Box(Palette.PAPER, 6, Palette.ABSENT, 0, 0);
      case SUSPENDED -> new Box(Palette.ABSENT, 0, Palette.ABSENT, 0, 4);
      case AVAILABLE -> new Box(Palette.PAPER, 0, Palette.EDGE, 1.25, 4);
      case USED -> new Box(Palette.USED, 0, Palette.USED, 0, 4);
      case CALLED_OFF -> new Box(Palette.PAPER, 0, Palette.USED, 2, 4);
      case OUT -> new Box(Palette.PAPER, 0, Palette.FAILED, 1.25, 4);
      case FAILED -> new Box(Palette.FAILED_GROUND, 0, Palette.FAILED, 2, 4);
    };
  }

  private static Color ink(State state) {
    return switch (state) {
      case USED -> Palette.PAPER;
      case OUT, FAILED -> Palette.FAILED;
      case UNAVAILABLE, SUSPENDED, AVAILABLE, CALLED_OFF -> Palette.USED;
    };
  }

  /** Draws a cell between two pixels, in a row of that top and height. */
  static void draw(Panel panel, Cell cell, double left, double right, double top, double height) {
    panel.bar(
        box(cell.state()), left + MARGIN, right - MARGIN, top + MARGIN, top + height - MARGIN);
    String label = StateWords.label(cell, right - left - 14);
    Words words = Words.of(label, Fonts.VALUE, ink(cell.state()));
    panel.words((left + right - words.width()) / 2, top + height / 2 + 5, words);
  }

  /** For the legend, a failed one with its cross. */
  static Pen sample(State state) {
    Pen cell = box(state).sample(40, 20);
    if (state != State.FAILED) {
      return cell;
    }
    Words cross = Words.of("✕", Fonts.VALUE, ink(state));
    return graphics -> {
      cell.draw(graphics);
      cross.draw(graphics, -cross.width() / 2, 5);
    };
  }
}
