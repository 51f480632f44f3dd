package io.github.trilat.analysis;

import io.github.trilat.model.MechanismKind;
import java.util.List;

/**
 * Which mechanisms there were, which were used in which turn, and which failed so that another had
 * to serve.
 *
 * @param finding the sentence that the chart states
 * @param turns titles of the turns
 * @param rows one a mechanism, grouped by kind
 */
public record MechanismUse(String finding, List<String> turns, List<Row> rows) {
  public MechanismUse {
    turns = List.copyOf(turns);
    rows = List.copyOf(rows);
  }

  /**
   * One mechanism.
   *
   * @param status its status in words at the end, such as {@code active since 19 Dec 2023}
   * @param cells one a turn
   */
  public record Row(String id, String title, MechanismKind kind, String status, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A mechanism in a turn: its state, and how many responses went over it. */
  public record Cell(State state, int uses) {}

  /** How a mechanism stood in a turn. */
  public enum State {
    /** Not in force, or it needs one that is not. */
    UNAVAILABLE,
    /** It could have been used. */
    AVAILABLE,
    /** It carried at least one response. */
    USED,
    /** It was out for at least a part of the turn, or something begun over it failed. */
    FAILED
  }
}
