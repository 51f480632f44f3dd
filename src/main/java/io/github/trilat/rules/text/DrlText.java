package io.github.trilat.rules.text;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Rules as text, and where each part of them stands in the file that the user wrote: the same place
 * for a rule file, the row of the table for rules made from a table.
 *
 * @param source the file that the user wrote
 * @param text the rules
 * @param rows for each line of the text the row of the table, from 1; empty for a rule file
 */
public record DrlText(SourceFile source, String text, List<Integer> rows) {
  public DrlText {
    rows = List.copyOf(rows);
  }

  /** A rule file. */
  public static DrlText of(SourceFile source) {
    return new DrlText(source, source.text(), List.of());
  }

  /** Whether the text was made of a decision table. */
  public boolean isTable() {
    return !rows.isEmpty();
  }

  /** Where a part of the text stands. */
  public Span span(int offset, int length) {
    int start = Math.min(offset, text.length());
    int end = Math.min(start + length, text.length());
    int line = (int) text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
    return isTable()
        ? cell(rows.get(line - 1), text.substring(start, end))
        : new Span(
            line,
            text.codePointCount(text.lastIndexOf('\n', start - 1) + 1, start) + 1,
            Math.max(1, text.codePointCount(start, end)));
  }

  /** The part of a line in which the token stands. */
  public Span span(Token token) {
    return span(token.offset(), token.length());
  }

  /** Whether nothing stands before the token in its line. */
  public boolean beginsLine(Token token) {
    int line = text.lastIndexOf('\n', token.offset() - 1) + 1;
    return text.substring(line, token.offset()).isBlank();
  }

  /**
   * The cell that holds the text and nothing else, or the first to hold it; failing that, the cell
   * of the table's head that does; failing that, the whole row.
   */
  private Span cell(int number, String part) {
    String bare = part.replace("\"", "").strip();
    return inRow(number, bare).or(() -> inHead(number, bare)).orElseGet(() -> row(number));
  }

  private Optional<Span> inRow(int number, String bare) {
    String line = line(number);
    if (bare.isEmpty() || !line.contains(bare)) {
      return Optional.empty();
    }
    int found =
        CsvRow.of(number, line).cells().stream()
            .filter(cell -> cell.text().equals(bare))
            .findFirst()
            .map(cell -> line.indexOf(bare, cell.start()))
            .orElse(line.indexOf(bare));
    return Optional.of(
        new Span(number, line.codePointCount(0, found) + 1, bare.codePointCount(0, bare.length())));
  }

  /** The nearest row above that no rule comes from. */
  private Optional<Span> inHead(int number, String bare) {
    return Stream.iterate(number - 1, above -> above > 0, above -> above - 1)
        .filter(above -> !rows.contains(above))
        .flatMap(above -> inRow(above, bare).stream())
        .findFirst();
  }

  private Span row(int number) {
    String line = line(number);
    return new Span(number, 1, Math.max(1, line.codePointCount(0, line.length())));
  }

  private String line(int number) {
    return source.lines().get(number - 1);
  }

  /** Where that part of a line stands in the file that the user wrote. */
  public Place place(Span span) {
    return source.place(span.line(), span.column(), span.length());
  }

  /** Where the token stands in the file that the user wrote. */
  public Place place(Token token) {
    return place(span(token));
  }

  /** Reports an error at a token. */
  public void error(Problems problems, Token token, String what, String remedy) {
    problems.error(place(token), what, remedy);
  }
}
