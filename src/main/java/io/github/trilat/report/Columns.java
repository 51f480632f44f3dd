package io.github.trilat.report;

import io.github.trilat.reference.Text;
import java.util.ArrayList;
import java.util.List;

/** Cells side by side: each column as wide as it needs, the widest giving way to the margin. */
final class Columns {
  private static final String GAP = "  ";
  private static final int NARROWEST = 10;

  private final int[] widths;

  private Columns(int[] widths) {
    this.widths = widths;
  }

  /**
   * Columns for rows of equally many cells.
   *
   * @param width of all columns and what lies between them
   */
  static Columns of(List<List<Text>> rows, int width) {
    int count = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[count];
    boolean[] kept = new boolean[count];
    for (int i = 0; i < count; i++) {
      int column = i;
      widths[i] = rows.stream().mapToInt(row -> row.get(column).plain().length()).max().orElse(0);
      kept[i] = rows.stream().allMatch(row -> isCode(row.get(column)));
    }
    shrink(widths, kept, width - GAP.length() * (count - 1));
    return new Columns(widths);
  }

  private static void shrink(int[] widths, boolean[] kept, int width) {
    while (sum(widths) > width) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        boolean gives = !kept[i] && widths[i] > NARROWEST;
        widest = gives && (widest < 0 || widths[i] >= widths[widest]) ? i : widest;
      }
      if (widest < 0) {
        return;
      }
      widths[widest]--;
    }
  }

  private static int sum(int[] widths) {
    int sum = 0;
    for (int width : widths) {
      sum += width;
    }
    return sum;
  }

  /** The lines that a row takes. */
  List<String> lines(List<Text> row) {
    List<List<String>> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      cells.add(cell(row.get(i), widths[i]));
    }
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < height; at++) {
      lines.add(line(cells, at));
    }
    return lines;
  }

  private String line(List<List<String>> cells, int at) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String text = at < cells.get(i).size() ? cells.get(i).get(at) : "";
      line.append(i == 0 ? "" : GAP).append(text);
      line.append(" ".repeat(Math.max(0, widths[i] - text.length())));
    }
    return line.toString().stripTrailing();
  }

  /** Code keeps its indentation. */
  private static List<String> cell(Text text, int width) {
    return isCode(text) && text.plain().length() <= width
        ? List.of(text.plain())
        : Phrases.lines(text, Math.max(1, width));
  }

  private static boolean isCode(Text text) {
    return text.spans().stream().allMatch(Text.Code.class::isInstance);
  }
}
