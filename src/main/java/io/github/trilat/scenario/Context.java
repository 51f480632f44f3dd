package io.github.trilat.scenario;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.model.Country;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Located;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What every part of a scenario file is read with: the names it may use, and what it declares. */
record Context(Names names, References references) {

  static final List<Country> COUNTRIES = Arrays.asList(Country.values());

  /** Longest stretch of time in a file. */
  static final Duration LONGEST = Duration.ofDays(366);

  static final Duration SHORTEST = Duration.ofSeconds(1);

  Context(Names names, Problems problems) {
    this(names, new References(problems));
  }

  /** The value of the key {@code id}, checked for its form; empty after a problem. */
  static String id(Fields fields) {
    String id = fields.text("id");
    if (!id.isEmpty() && !isId(id)) {
      fields.error(
          "id",
          Shown.value(id) + " cannot be an id",
          "Use up to 40 letters, digits and hyphens, as in I-01.");
      return "";
    }
    return id;
  }

  private static boolean isId(String text) {
    return text.matches("[A-Za-z0-9][A-Za-z0-9-]{0,39}");
  }

  /** A country's name under a key that may be missing. */
  static Optional<Country> country(Fields fields, String key) {
    return fields.optionalChoice(key, "country", COUNTRIES, Country::name);
  }

  /** The countries under a key that may be missing; nobody then. */
  static Set<Country> countries(Fields fields, String key) {
    Set<Country> countries = EnumSet.noneOf(Country.class);
    countries.addAll(fields.optionalChoices(key, "country", COUNTRIES, Country::name));
    return Collections.unmodifiableSet(countries);
  }

  /** How long an occasion lasts: a day unless the file says otherwise. */
  static Duration lasting(Fields fields) {
    return fields.optionalDuration("lasts", SHORTEST, LONGEST).orElse(Duration.ofDays(1));
  }

  /** A mechanism's id under a required key. */
  String mechanism(Fields fields) {
    String mechanism = fields.text("mechanism");
    requireMechanism(fields.problems(), fields.place("mechanism"), mechanism);
    return mechanism;
  }

  /** Reports a name that is no mechanism's; an empty one is reported already. */
  void requireMechanism(Problems problems, Place place, String name) {
    if (names.isPackKnown() && !name.isEmpty() && !names.mechanisms().containsKey(name)) {
      problems.error(
          place,
          "unknown mechanism " + Shown.value(name),
          Suggestion.remedy(name, names.mechanisms(), "mechanism"));
    }
  }

  /** Reports a name that is no indicator's. */
  void requireIndicator(Fields fields, Place place, String name) {
    if (names.isPackKnown()) {
      require(fields, place, name, names.indicators(), "indicator");
    }
  }

  /** What a mechanism is called. */
  String titleOf(String mechanism) {
    return names.mechanisms().getOrDefault(mechanism, mechanism);
  }

  /** The ids of fact cards under a key that may be missing. */
  List<String> facts(Fields fields, String key) {
    List<Located<String>> facts = fields.optionalTexts(key);
    names
        .facts()
        .known()
        .ifPresent(
            known ->
                facts.forEach(fact -> require(fields, fact.place(), fact.value(), known, "fact")));
    return facts.stream().map(Located::value).toList();
  }

  /** Reports a name that is not among the known ones; an empty one is reported already. */
  static void require(
      Fields fields, Place place, String name, Collection<String> known, String kind) {
    if (!name.isEmpty() && !known.contains(name)) {
      fields
          .problems()
          .error(
              place,
              "unknown " + kind + " " + Shown.value(name),
              Suggestion.remedy(name, known, kind));
    }
  }
}
