package io.github.trilat.scenario;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;

/** The words of a sentence in a file, read from left to right, each with its place. */
final class Words {

  private record Word(String text, int offset) {}

  private final Scalar scalar;
  private final List<Word> words = new ArrayList<>();
  private int next;

  Words(Scalar scalar) {
    this.scalar = scalar;
    int offset = 0;
    for (String text : scalar.text().split("\\s", -1)) {
      int length = text.codePointCount(0, text.length());
      if (length > 0) {
        words.add(new Word(text, offset));
      }
      offset += length + 1;
    }
  }

  boolean contain(String word) {
    return words.stream().anyMatch(each -> each.text.equals(word));
  }

  /** The word so many after the next, not taken; empty past the end. */
  String ahead(int count) {
    return next + count < words.size() ? words.get(next + count).text : "";
  }

  boolean hasNext() {
    return next < words.size();
  }

  /** Whether the next word is this one; if so, it is taken. */
  boolean takes(String word) {
    boolean is = hasNext() && words.get(next).text.equals(word);
    next += is ? 1 : 0;
    return is;
  }

  /** The next word, or an empty one at the end. */
  Part take() {
    return take(1);
  }

  /** So many words, or as many as there are. */
  Part take(int count) {
    return takeTo(Math.min(next + count, words.size()));
  }

  /** The words up to one of these, or to the end. */
  Part takeUntil(List<String> stops) {
    int end = next;
    while (end < words.size() && !stops.contains(words.get(end).text)) {
      end++;
    }
    return takeTo(end);
  }

  private Part takeTo(int end) {
    int from = next;
    next = end;
    List<Word> taken = words.subList(from, next);
    return new Part(String.join(" ", taken.stream().map(Word::text).toList()), place(from, next));
  }

  private Place place(int from, int to) {
    if (from >= to) {
      return from < words.size() ? place(from, from + 1) : scalar.place();
    }
    Word last = words.get(to - 1);
    int offset = words.get(from).offset;
    int length = last.offset + last.text.codePointCount(0, last.text.length()) - offset;
    return scalar.part(offset, length);
  }

  /** Words taken together, with the place of all of them. */
  record Part(String text, Place place) {}
}
