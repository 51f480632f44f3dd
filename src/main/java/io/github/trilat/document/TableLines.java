package io.github.trilat.document;

import io.github.trilat.document.Block.Cells;
import io.github.trilat.document.Block.Table;
import io.github.trilat.words.Lines;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Span;
import io.github.trilat.words.Width;
import io.github.trilat.words.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Cells side by side: each column as wide as it needs, the widest giving way to the margin. */
final class TableLines {
  private static final String GAP = "  ";
  private static final int NARROWEST = 6;

  private final Words words;
  private final List<Phrase> heads;
  private final int[] widths;

  /**
   * The lines of a table.
   *
   * @param room the width of all columns and what lies between them
   */
  TableLines(Table table, int room, Words words) {
    this.words = words;
    this.heads = table.heads();
    List<Cells> rows = new ArrayList<>(head());
    table.rows().stream().filter(Cells.class::isInstance).map(Cells.class::cast).forEach(rows::add);
    int count = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    boolean[] kept = new boolean[count];
    Arrays.fill(kept, true);
    this.widths = new int[count];
    for (Cells row : rows) {
      for (int i = 0; i < count; i++) {
        for (Phrase line : row.cells().get(i)) {
          List<Span> spans = Safe.spans(line, words);
          widths[i] = Math.max(widths[i], width(spans));
          kept[i] &= isCode(spans);
        }
      }
    }
    shrink(kept, room - GAP.length() * (count - 1));
  }

  private List<Cells> head() {
    return heads.isEmpty()
        ? List.of()
        : List.of(
            new Cells(
                heads.stream().map(head -> List.of(Phrase.of(head, Style.DIM))).toList(),
                List.of()));
  }

  /** Columns of code keep their width. */
  private void shrink(boolean[] kept, int room) {
    while (Arrays.stream(widths).sum() > room) {
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

  /** The lines that the heads take; none if there are no heads. */
  List<List<Span>> heads() {
    return head().stream().flatMap(row -> of(row).stream()).toList();
  }

  /** The lines that a row takes. */
  List<List<Span>> of(Cells row) {
    List<List<List<Span>>> columns = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      columns.add(cell(row.cells().get(i), widths[i]));
    }
    int height = columns.stream().mapToInt(List::size).max().orElse(0);
    List<List<Span>> lines = new ArrayList<>();
    for (int at = 0; at < height; at++) {
      List<Span> line = new ArrayList<>();
      for (int i = 0; i < widths.length; i++) {
        List<Span> text = at < columns.get(i).size() ? columns.get(i).get(at) : List.of();
        line.addAll(text);
        line.add(space(widths[i] - width(text) + GAP.length()));
      }
      lines.add(line);
    }
    return lines;
  }

  private List<List<Span>> cell(List<Phrase> lines, int width) {
    return lines.stream()
        .map(line -> Safe.spans(line, words))
        .flatMap(
            spans ->
                isCode(spans) && width(spans) <= width
                    ? List.of(spans).stream()
                    : Lines.of(spans, width).stream())
        .toList();
  }

  static Span space(int width) {
    return new Span(" ".repeat(Math.max(0, width)), Optional.empty());
  }

  static int width(List<Span> spans) {
    return spans.stream().mapToInt(span -> Width.of(span.text())).sum();
  }

  private static boolean isCode(List<Span> spans) {
    return spans.stream().allMatch(span -> span.mark().filter(Style.CODE::equals).isPresent());
  }
}
