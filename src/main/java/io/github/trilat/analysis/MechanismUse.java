package io.github.trilat.analysis;

import io.github.trilat.model.MechanismKind;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.List;

/**
 * Which mechanisms there were, which were used in which turn, and which failed so that another had
 * to serve.
 *
 * @param finding the sentence that the chart states
 * @param turns titles of the turns
 * @param rows one for each mechanism that was used, called off, out, failed or changed, grouped by
 *     kind
 * @param quiet the others: they stood from beginning to end as their one state says
 */
public record MechanismUse(Saying finding, List<String> turns, List<Row> rows, List<Row> quiet) {
  public MechanismUse {
    turns = List.copyOf(turns);
    rows = List.copyOf(rows);
    quiet = List.copyOf(quiet);
  }

  /**
   * One mechanism.
   *
   * @param status its status in words at the end, such as {@code active since 19 Dec 2023}
   * @param cells one a turn
   */
  public record Row(String id, String title, MechanismKind kind, Phrase status, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** Whether it stood so in some turn. */
    public boolean was(State state) {
      return cells.stream().anyMatch(cell -> cell.state() == state);
    }

    /** Whether a response went over it. */
    public boolean used() {
      return cells.stream().anyMatch(cell -> cell.uses() > 0);
    }
  }

  /** A mechanism in a turn: its state, and how many responses went over it. */
  public record Cell(State state, int uses) {}

  /** How a mechanism stood in a turn. */
  public enum State {
    /** Not in force, or it needs one that is not. */
    UNAVAILABLE,
    /** It rested for political reasons when the turn ended, and was not used before. */
    SUSPENDED,
    /** It could have been used. */
    AVAILABLE,
    /** It carried at least one response. */
    USED,
    /** A drill or a meeting under it was called off. */
    CALLED_OFF,
    /** It was out of service for at least a part of the turn, and nothing else had to serve. */
    OUT,
    /** Something begun over it failed, or something else had to serve while it was out. */
    FAILED
  }
}
