package io.github.trilat.yaml;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the keys of a mapping into typed values and gathers what is wrong with them.
 *
 * <pre>{@code
 * Turn turn = Fields.read(mapping, problems, fields -> new Turn(
 *     fields.text("title"), fields.duration("length"), fields.optionalTexts("questions")));
 * problems.throwIfAny();
 * }</pre>
 *
 * <p>After a problem a getter returns a harmless stand-in (an empty text, the least number, the
 * first choice), so that reading goes on to find the rest; {@link Problems#throwIfAny()} must
 * follow before the value is used. A key that nobody asked for is unknown, and reported at the end.
 */
public final class Fields {

  private final Mapping mapping;
  private final Problems problems;
  private final Set<String> asked = new LinkedHashSet<>();
  private final List<String> missing = new ArrayList<>();

  private Fields(Mapping mapping, Problems problems) {
    this.mapping = mapping;
    this.problems = problems;
  }

  /** Reads a mapping, then reports missing and unknown keys. */
  public static <T> T read(Mapping mapping, Problems problems, Function<Fields, T> reader) {
    Fields fields = new Fields(mapping, problems);
    T value = reader.apply(fields);
    fields.close();
    return value;
  }

  /** Reads a node that has to be a mapping; empty, with a problem, if it is not one. */
  public static <T> Optional<T> read(Node node, Problems problems, Function<Fields, T> reader) {
    if (node instanceof Mapping mapping) {
      return Optional.of(read(mapping, problems, reader));
    }
    problems.error(
        node.place(),
        "keys with values are wanted here, not " + node.kindInWords(),
        "Write them as ‘key: value’, one on each line.");
    return Optional.empty();
  }

  /** The collector, for problems that the caller finds. */
  public Problems problems() {
    return problems;
  }

  /** Where the mapping begins. */
  public Place place() {
    return mapping.place();
  }

  /** Where the value of a key stands; the start of the mapping if there is none. */
  public Place place(String key) {
    return mapping.get(key).map(Node::place).orElse(mapping.place());
  }

  /** Where the key itself stands; the start of the mapping if there is none. */
  public Place keyPlace(String key) {
    return Optional.ofNullable(mapping.entries().get(key))
        .map(Mapping.Entry::at)
        .orElse(mapping.place());
  }

  /** Whether the key has a value. Makes the key known. */
  public boolean has(String key) {
    return optional(key).isPresent();
  }

  /** Whether the file writes a value for the key. Does not make the key known. */
  public boolean writes(String key) {
    return mapping.get(key).isPresent();
  }

  /** Adds an error at the value of a key. */
  public void error(String key, String what, String remedy) {
    problems.error(place(key), what, remedy);
  }

  /** Refuses a key that this kind of thing cannot have, with a reason instead of "unknown key". */
  public void refuse(String key, String what, String remedy) {
    if (has(key)) {
      problems.error(keyPlace(key), what, remedy);
    }
  }

  /** All keys with their values, in order; makes them all known. For mappings keyed by name. */
  public List<Mapping.Entry> entries() {
    ignoreRest();
    return List.copyOf(mapping.entries().values());
  }

  /** Makes all keys known: of no use to tell which are wrong when the kind of thing is unknown. */
  public void ignoreRest() {
    mapping.entries().keySet().forEach(asked::add);
  }

  // Nodes

  /** The value of a key as it stands, if it has one. */
  public Optional<Node> optional(String key) {
    asked.add(key);
    return mapping.get(key).filter(node -> !(node instanceof Scalar scalar && scalar.isNothing()));
  }

  /** The value of a key as it stands; missing is a problem. */
  public Optional<Node> required(String key) {
    Optional<Node> node = optional(key);
    if (node.isEmpty()) {
      missing.add(key);
    }
    return node;
  }

  /** Whatever a required value becomes, or a stand-in. */
  <T> T required(String key, Function<Node, Optional<T>> convert, T standIn) {
    return required(key).flatMap(convert).orElse(standIn);
  }

  private Values values(String key) {
    return new Values(key, problems);
  }

  // Text

  /** A text that must be there and not blank. Line breaks become spaces, here and below. */
  public String text(String key) {
    return required(key, values(key)::text, "");
  }

  /** A text, or the fallback without one. */
  public String text(String key, String fallback) {
    return optional(key).flatMap(values(key)::text).orElse(fallback);
  }

  /** A text that may be missing. */
  public Optional<String> optionalText(String key) {
    return optional(key).flatMap(values(key)::text);
  }

  /** A required text with its scalar, for problems in the middle of it; empty after a problem. */
  public Optional<Scalar> sentence(String key) {
    return required(key).flatMap(values(key)::sentence);
  }

  /** A text with its scalar that may be missing. */
  public Optional<Scalar> optionalSentence(String key) {
    return optional(key).flatMap(values(key)::sentence);
  }

  /** A list of at least one text; a single text counts as a list of one. */
  public List<Located<String>> texts(String key) {
    return required(key, node -> Optional.of(values(key).texts(node)), List.of());
  }

  /** A list of texts that may be missing or empty; a single text counts as a list of one. */
  public List<Located<String>> optionalTexts(String key) {
    return optional(key).map(values(key)::texts).orElse(List.of());
  }

  // Numbers and flags

  /** A whole number within bounds, both included. */
  public int integer(String key, int least, int most) {
    return required(key, node -> values(key).integer(node, least, most), least);
  }

  /** A whole number within bounds that may be missing. */
  public OptionalInt optionalInteger(String key, int least, int most) {
    return optional(key)
        .flatMap(node -> values(key).integer(node, least, most))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /** A number within bounds, both included. */
  public double decimal(String key, double least, double most) {
    return required(key, node -> values(key).decimal(node, least, most), least);
  }

  /** A number within bounds that may be missing. */
  public OptionalDouble optionalDecimal(String key, double least, double most) {
    return optional(key)
        .flatMap(node -> values(key).decimal(node, least, most))
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  /** {@code true} or {@code false}, or the fallback without either. */
  public boolean flag(String key, boolean fallback) {
    return optional(key).flatMap(values(key)::flag).orElse(fallback);
  }

  // Times

  /** A day, as in {@code 2024-05-30}. */
  public LocalDate date(String key) {
    return required(key, values(key)::date, LocalDate.EPOCH);
  }

  /** A day that may be missing. */
  public Optional<LocalDate> optionalDate(String key) {
    return optional(key).flatMap(values(key)::date);
  }

  /** A duration within bounds, both included, as in {@code 1h30m}. */
  public Duration duration(String key, Duration least, Duration most) {
    return required(key, node -> values(key).duration(node, least, most), least);
  }

  /** A duration within bounds that may be missing. */
  public Optional<Duration> optionalDuration(String key, Duration least, Duration most) {
    return optional(key).flatMap(node -> values(key).duration(node, least, most));
  }

  // Choices

  /** One of these, by its name in files; the first of them stands in after a problem. */
  public <E> E choice(String key, List<E> all, Function<E, String> name) {
    return choice(key, key, all, name);
  }

  /**
   * One of these, by its name in files; the first of them stands in after a problem.
   *
   * @param kind what it is for messages, such as {@code country}
   */
  public <E> E choice(String key, String kind, List<E> all, Function<E, String> name) {
    return tryChoice(key, kind, all, name).orElse(all.get(0));
  }

  /**
   * One of these; empty after a problem, for readers to whom a stand-in would mean more of them.
   */
  public <E> Optional<E> tryChoice(String key, String kind, List<E> all, Function<E, String> name) {
    return required(key).flatMap(node -> values(key).choice(node, kind, all, name));
  }

  /** One of these that may be missing. */
  public <E> Optional<E> optionalChoice(
      String key, String kind, List<E> all, Function<E, String> name) {
    return optional(key).flatMap(node -> values(key).choice(node, kind, all, name));
  }

  /** Several of these, each at most once; a single one counts as a list of one. */
  public <E> List<E> optionalChoices(
      String key, String kind, List<E> all, Function<E, String> name) {
    return optional(key).map(node -> values(key).choices(node, kind, all, name)).orElse(List.of());
  }

  // Mappings within

  /** Reads the mapping under a required key; empty after a problem. */
  public <T> Optional<T> group(String key, Function<Fields, T> reader) {
    return required(key).flatMap(node -> read(node, problems, reader));
  }

  /** Reads the mapping under a key that may be missing. */
  public <T> Optional<T> optionalGroup(String key, Function<Fields, T> reader) {
    return optional(key).flatMap(node -> read(node, problems, reader));
  }

  /** Reads each mapping of a list of at least one. */
  public <T> List<T> groups(String key, Function<Fields, T> reader) {
    return required(key, node -> Optional.of(values(key).groups(node, true, reader)), List.of());
  }

  /** Reads each mapping of a list that may be missing or empty. */
  public <T> List<T> optionalGroups(String key, Function<Fields, T> reader) {
    return optional(key).map(node -> values(key).groups(node, false, reader)).orElse(List.of());
  }

  // The end

  /** A key that is missing because it is misspelt is told once, as unknown. */
  private void close() {
    List<Mapping.Entry> unknown =
        mapping.entries().values().stream().filter(entry -> !asked.contains(entry.key())).toList();
    for (Mapping.Entry entry : unknown) {
      Suggestion.nearest(entry.key(), missing).ifPresent(missing::remove);
      problems.error(
          entry.at(),
          "unknown key " + Shown.value(entry.key()),
          Suggestion.remedy(entry.key(), asked, "key"));
    }
    missing.forEach(this::reportMissing);
  }

  private void reportMissing(String key) {
    boolean empty = mapping.entries().containsKey(key);
    problems.error(
        empty ? keyPlace(key) : place(),
        Shown.value(key) + (empty ? " has no value" : " is missing here"),
        empty ? "Write a value after the colon." : "Add ‘" + key + ": …’.");
  }
}
