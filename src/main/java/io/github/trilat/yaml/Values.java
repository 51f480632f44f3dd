package io.github.trilat.yaml;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Turns nodes into typed values, or into a problem that names the key.
 *
 * @param key the key whose value is read
 */
record Values(String key, Problems problems) {

  /** Longest text; longer ones belong in a document, not in a log or a chart. */
  private static final int MAX_TEXT = 2000;

  private static final String QUOTES = "Put it in quotes: ";

  /** The key as messages show it. */
  private String name() {
    return Shown.value(key);
  }

  Optional<Scalar> sentence(Node node) {
    if (!(node instanceof Scalar scalar) || scalar.kind() != Scalar.Kind.TEXT) {
      return wrongType(node, "text", node instanceof Scalar s ? quoted(s) : "");
    }
    if (scalar.text().isBlank()) {
      problems.error(node.place(), name() + " is blank", "Write something there.");
      return Optional.empty();
    }
    if (scalar.text().length() > MAX_TEXT) {
      return refused(
          node, name() + " is longer than " + MAX_TEXT + " characters", "Say it in fewer words.");
    }
    return Optional.of(scalar);
  }

  Optional<String> text(Node node) {
    return sentence(node).map(scalar -> oneLine(scalar.text()));
  }

  private static String oneLine(String text) {
    String stripped = text.strip();
    return isOneLine(stripped) ? stripped : stripped.replaceAll("\\s+", " ");
  }

  private static boolean isOneLine(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\t') < 0 && !text.contains("  ");
  }

  List<Located<String>> texts(Node node) {
    List<Located<String>> texts = new ArrayList<>();
    for (Node item : items(node)) {
      text(item).ifPresent(text -> texts.add(new Located<>(text, item.place())));
    }
    return texts;
  }

  Optional<Integer> integer(Node node, int least, int most) {
    Optional<String> digits =
        number(node)
            .filter(text -> Numbers.isWhole(text))
            .or(() -> notNumber(node, "a whole number", Numbers::isWhole));
    return digits
        .flatMap(text -> within(node, Double.parseDouble(text), least, most))
        .map(Double::intValue);
  }

  Optional<Double> decimal(Node node, double least, double most) {
    return number(node)
        .filter(text -> Numbers.isDecimal(text))
        .or(() -> notNumber(node, "a number", Numbers::isDecimal))
        .flatMap(text -> within(node, Double.parseDouble(text), least, most));
  }

  private static Optional<String> number(Node node) {
    return isNumber(node) ? Optional.of(((Scalar) node).text()) : Optional.empty();
  }

  private Optional<String> notNumber(Node node, String wanted, Predicate<String> fits) {
    return wrongType(
        node,
        wanted,
        Optional.of(node)
            .map(each -> each instanceof Scalar scalar ? scalar.text() : "")
            .flatMap(Numbers::meant)
            .filter(fits)
            .map(meant -> "Write " + meant + ": digits alone.")
            .orElse("Write it in digits, without a unit and without quotes."));
  }

  private Optional<Double> within(Node node, double value, double least, double most) {
    if (value >= least && value <= most) {
      return Optional.of(value);
    }
    return refused(
        node,
        name() + " must be from " + Numbers.format(least) + " to " + Numbers.format(most),
        value < least ? "Write a greater number." : "Write a smaller number.");
  }

  Optional<Boolean> flag(Node node) {
    return node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.FLAG
        ? Optional.of(Boolean.valueOf(scalar.text()))
        : wrongType(node, "true or false", "Write true or false, without quotes.");
  }

  Optional<LocalDate> date(Node node) {
    Optional<LocalDate> date = text(node).flatMap(Values::isoDate);
    if (date.isEmpty() && isText(node)) {
      return refused(node, name() + " is not a date", "Write year-month-day, as in 2024-05-30.");
    }
    return date;
  }

  private static Optional<LocalDate> isoDate(String text) {
    try {
      return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  Optional<Duration> duration(Node node, Duration least, Duration most) {
    if (!isText(node)) {
      return wrongType(node, "a duration", Durations.REMEDY);
    }
    Optional<Duration> duration = text(node).flatMap(Durations::parse);
    if (duration.isEmpty()) {
      return refused(node, name() + " is not a duration", Durations.REMEDY);
    }
    return duration.flatMap(value -> within(node, value, least, most));
  }

  private Optional<Duration> within(Node node, Duration value, Duration least, Duration most) {
    boolean tooShort = value.compareTo(least) < 0;
    return tooShort || value.compareTo(most) > 0
        ? refused(
            node,
            name() + " must be from " + Durations.format(least) + " to " + Durations.format(most),
            tooShort ? "Make it longer." : "Make it shorter.")
        : Optional.of(value);
  }

  <E> Optional<E> choice(Node node, String kind, List<E> all, Function<E, String> nameOf) {
    return text(node).flatMap(text -> named(node, text, kind, all, nameOf));
  }

  private <E> Optional<E> named(
      Node node, String text, String kind, List<E> all, Function<E, String> nameOf) {
    for (E each : all) {
      if (nameOf.apply(each).equals(text)) {
        return Optional.of(each);
      }
    }
    List<String> names = all.stream().map(nameOf).toList();
    return refused(
        node, "unknown " + kind + " " + Shown.value(text), Suggestion.remedy(text, names, kind));
  }

  <E> List<E> choices(Node node, String kind, List<E> all, Function<E, String> nameOf) {
    Set<E> chosen = new LinkedHashSet<>();
    for (Node item : items(node)) {
      Optional<E> value = choice(item, kind, all, nameOf);
      if (value.isPresent() && !chosen.add(value.get())) {
        problems.error(item.place(), name() + " names this twice", "Delete one of the two.");
      }
    }
    return List.copyOf(chosen);
  }

  private static List<Node> items(Node node) {
    return node instanceof Sequence sequence ? sequence.items() : List.of(node);
  }

  <T> List<T> groups(Node node, boolean needed, Function<Fields, T> reader) {
    if (!(node instanceof Sequence sequence)) {
      return this.<List<T>>wrongType(node, "a list", "Begin each item with ‘- ’.")
          .orElse(List.of());
    }
    if (needed && sequence.items().isEmpty()) {
      problems.error(node.place(), name() + " is an empty list", "Give it at least one item.");
    }
    List<T> items = new ArrayList<>();
    sequence.items().forEach(item -> Fields.read(item, problems, reader).ifPresent(items::add));
    return items;
  }

  private static boolean isText(Node node) {
    return node instanceof Scalar scalar
        && scalar.kind() == Scalar.Kind.TEXT
        && !scalar.text().isBlank();
  }

  private <T> Optional<T> wrongType(Node node, String wanted, String remedy) {
    String instead =
        isNumber(node) && wanted.endsWith("number") ? "" : ", not " + node.kindInWords();
    return refused(node, name() + " must be " + wanted + instead, remedy);
  }

  private static boolean isNumber(Node node) {
    return node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NUMBER;
  }

  private <T> Optional<T> refused(Node node, String what, String remedy) {
    problems.error(node.place(), what, remedy);
    return Optional.empty();
  }

  private static String quoted(Scalar scalar) {
    return scalar.isNothing() ? "" : QUOTES + "\"" + Shown.escaped(scalar.text()) + "\".";
  }
}
