package io.github.trilat.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Breaks text into lines: at spaces, and between the characters of Chinese, Japanese and Korean
 * writing, but not before a mark that closes, nor after one that opens (a small part of UAX 14).
 * Stretches without a break between them stay together, and each keeps its mark.
 */
public final class Lines {
  private static final String CLOSING = "、。，．・：；？！ー）」』】〕〉》”’ぁぃぅぇぉっゃゅょァィゥェォッャュョ々";
  private static final String OPENING = "（「『【〔〈《“‘";

  private final int width;
  private final List<List<Span>> lines = new ArrayList<>();
  private final List<Span> word = new ArrayList<>();
  private List<Span> line = new ArrayList<>();
  private int used;
  private boolean spaced;
  private int last = ' ';

  private Lines(int width) {
    this.width = Math.max(1, width);
  }

  /** The text in lines of at most that width; a longer word is cut. At least one line. */
  public static List<List<Span>> of(List<Span> text, int width) {
    Lines all = new Lines(width);
    text.forEach(all::add);
    all.endWord();
    all.endLine();
    return all.lines;
  }

  /** The same without marks. */
  public static List<String> of(String text, int width) {
    return of(List.of(new Span(text)), width).stream()
        .map(line -> line.isEmpty() ? "" : line.get(0).text())
        .toList();
  }

  private void add(Span span) {
    if (span.isWhole() && Width.of(span.text()) <= width) {
      word.add(span);
      last = 'x';
      return;
    }
    StringBuilder run = new StringBuilder();
    span.text()
        .codePoints()
        .forEach(
            point -> {
              if (Character.isWhitespace(point) || mayBreak(last, point)) {
                take(run, span);
                endWord();
              }
              if (Character.isWhitespace(point)) {
                spaced = !line.isEmpty();
              } else {
                run.appendCodePoint(point);
              }
              last = point;
            });
    take(run, span);
  }

  private static boolean mayBreak(int before, int after) {
    return (isUnspaced(before) || isUnspaced(after))
        && !Character.isWhitespace(before)
        && CLOSING.indexOf(after) < 0
        && OPENING.indexOf(before) < 0;
  }

  private static boolean isUnspaced(int point) {
    return point >= 0x2E80 && Width.isWide(point);
  }

  private void take(StringBuilder run, Span span) {
    if (run.length() > 0) {
      word.add(span.with(run.toString()));
      run.setLength(0);
    }
  }

  /** Puts the word that has come together into this line, or the next. */
  private void endWord() {
    if (word.isEmpty()) {
      return;
    }
    int wide = word.stream().mapToInt(each -> Width.of(each.text())).sum();
    if (used > 0 && used + (spaced ? 1 : 0) + wide > width) {
      endLine();
    } else if (spaced) {
      put(new Span(" ", sharedMark()));
      used++;
    }
    word.forEach(this::fill);
    word.clear();
    spaced = false;
  }

  /** A space between words of one mark has it too. */
  private Optional<Mark> sharedMark() {
    Optional<Mark> before = line.get(line.size() - 1).mark();
    return before.equals(word.get(0).mark()) ? before : Optional.empty();
  }

  private void fill(Span part) {
    StringBuilder piece = new StringBuilder();
    int[] points = part.text().codePoints().toArray();
    for (int point : points) {
      int wide = Width.of(point);
      if (used + wide > width && used > 0) {
        put(part.with(piece.toString()));
        piece.setLength(0);
        endLine();
      }
      piece.appendCodePoint(point);
      used += wide;
    }
    put(part.with(piece.toString()));
  }

  private void put(Span span) {
    int end = line.size() - 1;
    if (end >= 0 && line.get(end).mark().equals(span.mark())) {
      line.set(end, span.with(line.get(end).text() + span.text()));
    } else if (!span.text().isEmpty()) {
      line.add(span);
    }
  }

  private void endLine() {
    lines.add(List.copyOf(line));
    line = new ArrayList<>();
    used = 0;
    spaced = false;
  }
}
