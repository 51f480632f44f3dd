package io.github.trilat.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What sorts of things there are to look up, such as {@link #MECHANISM}. */
public enum Kind {
  /** A rule of the pack. */
  RULE(
      "rule",
      "rules",
      "How the mechanisms respond: a sentence each, with its source.",
      "Rule, Mechanism"),
  /** Something agreed on. */
  MECHANISM(
      "mechanism",
      "mechanisms",
      "What the three countries agreed on, and how it stood from which day on.",
      "Id, Called, Members, Status, Since"),
  /** A number. */
  PARAMETER(
      "parameter",
      "parameters",
      "Every number that rules and engine use, with its range and basis.",
      "Id, What it is, Value, Range, Basis"),
  /** A type of inject. */
  INJECT(
      "inject type",
      "injects",
      "What can happen in a scenario: the types of inject and their keys.",
      "Type, What happens, Its keys"),
  /** An exercise. */
  SCENARIO(
      "scenario",
      "scenarios",
      "The exercises that are shipped.",
      "Scenario, Date, Title, In a line"),
  /** A named difference from the pack. */
  ALTERNATIVE(
      "alternative",
      "alternatives",
      "Named differences from the agreed rules, each with what its author expected of it.",
      "Alternative, Called, Hypothesis"),
  /** A fact card. */
  FACT(
      "fact card",
      "facts",
      "What the founding documents and the public record say, each fact with an id to cite.",
      "Id, Says"),
  /** A score. */
  INDICATOR(
      "indicator",
      "indicators",
      "Scores from 0 to 100 that rules move and time brings back. Illustrative.",
      "Id, Called, Starts at, Falls back to, Half-life"),
  /** What a country may be asked. */
  DECISION(
      "topic",
      "decisions",
      "What a country may be asked to decide, and the words for it and for each answer.",
      "Topic, What it is about, Options"),
  /** One of the three. */
  COUNTRY(
      "country",
      "countries",
      "The three partners, in the order in which they always stand.",
      "Id, Called, Sensors"),
  /** A word of rules or scenario files. */
  WORD(
      "word",
      "words",
      "The vocabulary: what a rule can match, what it can say, and the names that files use.",
      "Word, Meaning");

  private final String singular;
  private final String key;
  private final String about;
  private final String columns;

  Kind(String singular, String key, String about, String columns) {
    this.singular = singular;
    this.key = key;
    this.about = about;
    this.columns = columns;
  }

  /** One of them, such as {@code inject type}. */
  public String singular() {
    return singular;
  }

  /** The name in {@code trilat list mechanisms}. */
  public String key() {
    return key;
  }

  /** The heading over all of them. */
  public String title() {
    return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
  }

  /** What they are, in a sentence. */
  public String about() {
    return about;
  }

  /** What a list of them shows. */
  public List<String> columns() {
    return List.of(columns.split(", "));
  }

  /** The kind of that key, if there is one. */
  public static Optional<Kind> ofKey(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
  }

  /** All keys, in order of declaration. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Kind::key).toList();
  }
}
