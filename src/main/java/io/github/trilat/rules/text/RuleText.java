package io.github.trilat.rules.text;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Rules as text, and where each part of them stands in the file that the user wrote: the same place
 * for a rule file, the cell for rules that a table was made into.
 */
public final class RuleText {
  private static final Pattern GAP = Pattern.compile("\\s+");

  private final SourceFile source;
  private final String text;
  private final int[] origins; // for each character its offset in the source; empty for a rule file
  private final int[] lines; // where each line of the source begins

  RuleText(SourceFile source, String text, int[] origins) {
    this.source = source;
    this.text = text;
    this.origins = origins;
    String written = source.text();
    this.lines =
        IntStream.range(0, written.length() + 1)
            .filter(at -> at == 0 || written.charAt(at - 1) == '\n')
            .toArray();
  }

  /**
   * The rules of a rule file, or of a table; empty, with problems, for a file with characters that
   * make it read otherwise than it looks, and for a table that is none.
   */
  public static Optional<RuleText> read(SourceFile source, Problems problems) {
    RuleText plain = new RuleText(source, source.text(), new int[0]);
    if (!plain.hasPlainCharacters(problems)) {
      return Optional.empty();
    }
    return source.isTable() ? Table.read(source, problems) : Optional.of(plain);
  }

  /** The file that the user wrote. */
  public SourceFile source() {
    return source;
  }

  /** The rules. */
  public String text() {
    return text;
  }

  /** Whether the text was made of a decision table. */
  public boolean isTable() {
    return source.isTable();
  }

  /**
   * Where the part of the text stands from one offset up to another. Of a table what the row gives
   * counts before what its head does.
   */
  public Place place(int from, int to) {
    if (!isTable()) {
      return written(from, to);
    }
    int last = IntStream.range(from, to).map(at -> origins[at]).max().orElse(0);
    int lineStart = source.text().lastIndexOf('\n', last - 1) + 1;
    int first =
        IntStream.range(from, to)
            .map(at -> origins[at])
            .filter(o -> o >= lineStart)
            .min()
            .orElse(0);
    return written(first, last + 1);
  }

  /** The whole line of the file in which the token stands. */
  public Place line(Token token) {
    int at = isTable() ? origins[token.offset()] : token.offset();
    String written = source.text();
    int end = written.indexOf('\n', at);
    return written(written.lastIndexOf('\n', at - 1) + 1, end < 0 ? written.length() : end);
  }

  /** Where a part of the file stands; of one that goes over lines, what is in its first. */
  Place written(int from, int to) {
    String written = source.text();
    int found = Arrays.binarySearch(lines, from);
    int line = found < 0 ? -found - 2 : found;
    int lineEnd = line + 1 < lines.length ? lines[line + 1] - 1 : written.length();
    int start = Math.min(from, lineEnd);
    int end = Math.max(start, Math.min(to, lineEnd));
    return new Place(
        source.path(),
        line + 1,
        written.codePointCount(lines[line], start) + 1,
        Math.max(1, written.codePointCount(start, end)));
  }

  /** Where the token stands; of a text in a table, what stands between the quotation marks. */
  public Place place(Token token) {
    return isTable() && token.isText() && !token.text().isEmpty()
        ? place(token.offset() + 1, token.end() - 1)
        : place(token.offset(), token.end());
  }

  /** Where a row of tokens stands, from the first to the last. */
  public Place place(Token first, Token last) {
    return place(first.offset(), last.end());
  }

  /** What is written from one token to another, with a single blank for each gap. */
  public String written(Token first, Token last) {
    return GAP.matcher(text.substring(first.offset(), last.end())).replaceAll(" ");
  }

  /** Whether nothing stands before the token in its line. */
  public boolean beginsLine(Token token) {
    for (int at = token.offset() - 1; at >= 0 && text.charAt(at) != '\n'; at--) {
      if (!Character.isWhitespace(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Reports an error at a token. */
  public void error(Problems problems, Token token, String what, String remedy) {
    problems.error(place(token), what, remedy);
  }

  private boolean hasPlainCharacters(Problems problems) {
    int before = problems.errors();
    int backslash = text.indexOf('\\');
    if (backslash >= 0) {
      problems.error(
          written(backslash, backslash + 1),
          "a backslash may not stand in a rule file, not even in a comment",
          "Write the character itself; for text in quotation marks inside a text, use ‘ and ’.");
    }
    text.codePoints()
        .filter(RuleText::isHidden)
        .findFirst()
        .ifPresent(
            point ->
                problems.error(
                    written(text.indexOf(point), text.indexOf(point) + 1),
                    String.format(Locale.ROOT, "a character that cannot be seen (U+%04X)", point),
                    "Delete it; it often comes with text pasted from elsewhere."));
    return problems.errors() == before;
  }

  private static boolean isHidden(int point) {
    if ((point >= ' ' && point <= '~') || point == '\n' || point == '\t') {
      return false;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> Character.isSpaceChar(point);
    };
  }
}
