package io.github.trilat.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A line or a paragraph, in which words may be code or lead to an entry. */
public record Text(List<Span> spans) {

  /** Nothing. */
  public static final Text EMPTY = new Text(List.of());

  public Text {
    spans = List.copyOf(spans);
  }

  /** A stretch of text of one sort. */
  public sealed interface Span {
    /** What it reads. */
    String text();
  }

  /** Just words. */
  public record Plain(String text) implements Span {}

  /** Something to be typed, or a part of a rule. */
  public record Code(String text) implements Span {}

  /** Words that lead to an entry. */
  public record Link(String text, Ref to) implements Span {}

  /** Just words. */
  public static Text of(String words) {
    return words.isEmpty() ? EMPTY : new Text(List.of(new Plain(words)));
  }

  /** Words in which what stands between backticks is code. */
  public static Text marked(String words) {
    String[] parts = words.split("`", -1);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isEmpty()) {
        spans.add(i % 2 == 0 ? new Plain(parts[i]) : new Code(parts[i]));
      }
    }
    return new Text(spans);
  }

  /** Code. */
  public static Text code(String code) {
    return new Text(List.of(new Code(code)));
  }

  /** Words that lead to an entry. */
  public static Text link(String words, Ref to) {
    return new Text(List.of(new Link(words, to)));
  }

  /** An id that leads to its entry. */
  public static Text link(Kind kind, String id) {
    return link(id, new Ref(kind, id));
  }

  /** This and then that. */
  public Text and(Text more) {
    List<Span> both = new ArrayList<>(spans);
    both.addAll(more.spans);
    return new Text(both);
  }

  /** This and then some words. */
  public Text and(String words) {
    return and(of(words));
  }

  /** Texts in a row, such as ids with commas between. */
  public static Text join(String between, List<Text> texts) {
    Text all = EMPTY;
    for (int i = 0; i < texts.size(); i++) {
      all = i == 0 ? texts.get(i) : all.and(between).and(texts.get(i));
    }
    return all;
  }

  /** Whether it says nothing. */
  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /** What it reads, whatever it leads to. */
  public String plain() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  /** The words up to the first full stop. */
  public Text firstSentence() {
    List<Span> first = new ArrayList<>();
    for (Span span : spans) {
      int end = span instanceof Plain ? endOfSentence(span.text()) : -1;
      first.add(end < 0 ? span : new Plain(span.text().substring(0, end)));
      if (end >= 0) {
        break;
      }
    }
    return new Text(first);
  }

  private static int endOfSentence(String words) {
    int stop = (words + " ").indexOf(". ");
    return stop < 0 ? -1 : stop + 1;
  }
}
