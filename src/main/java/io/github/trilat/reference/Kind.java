package io.github.trilat.reference;

import static io.github.trilat.reference.ReferenceSays.SAYS;

import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What sorts of things there are to look up, such as {@link #MECHANISM}. */
@SuppressWarnings("ImmutableEnumChecker") // what is said of a kind has no values
public enum Kind {
  /** A rule of the pack. */
  RULE(
      "rules",
      SAYS.oneRule(),
      SAYS.rules(),
      SAYS.rulesAre(),
      SAYS.headRule(),
      SAYS.headMechanism()),
  /** Something agreed on. */
  MECHANISM(
      "mechanisms",
      SAYS.oneMechanism(),
      SAYS.mechanisms(),
      SAYS.mechanismsAre(),
      SAYS.headId(),
      SAYS.headCalled(),
      SAYS.headMembers(),
      SAYS.headStatus(),
      SAYS.headSince()),
  /** A number. */
  PARAMETER(
      "parameters",
      SAYS.oneParameter(),
      SAYS.parameters(),
      SAYS.parametersAre(),
      SAYS.headId(),
      SAYS.headWhatItIs(),
      SAYS.headValue(),
      SAYS.headRange(),
      SAYS.headBasis()),
  /** A type of inject. */
  INJECT(
      "injects",
      SAYS.oneInjectType(),
      SAYS.injects(),
      SAYS.injectsAre(),
      SAYS.headType(),
      SAYS.headWhatHappens(),
      SAYS.headItsKeys()),
  /** An exercise. */
  SCENARIO(
      "scenarios",
      SAYS.oneScenario(),
      SAYS.scenarios(),
      SAYS.scenariosAre(),
      SAYS.headScenario(),
      SAYS.headDate(),
      SAYS.headTitle(),
      SAYS.headInALine()),
  /** A named difference from the pack. */
  ALTERNATIVE(
      "alternatives",
      SAYS.oneAlternative(),
      SAYS.alternatives(),
      SAYS.alternativesAre(),
      SAYS.headAlternative(),
      SAYS.headCalled(),
      SAYS.headHypothesis()),
  /** A fact card. */
  FACT(
      "facts",
      SAYS.oneFactCard(),
      SAYS.facts(),
      SAYS.factCardsAre(),
      SAYS.headId(),
      SAYS.headSays()),
  /** A score. */
  INDICATOR(
      "indicators",
      SAYS.oneIndicator(),
      SAYS.indicators(),
      SAYS.indicatorsAre(),
      SAYS.headId(),
      SAYS.headCalled(),
      SAYS.headStartsAt(),
      SAYS.headFallsBackTo(),
      SAYS.headHalfLife()),
  /** What a country may be asked. */
  DECISION(
      "decisions",
      SAYS.oneTopic(),
      SAYS.decisions(),
      SAYS.decisionsAre(),
      SAYS.headTopic(),
      SAYS.headWhatItIsAbout(),
      SAYS.headOptions()),
  /** One of the three. */
  COUNTRY(
      "countries",
      SAYS.oneCountry(),
      SAYS.countries(),
      SAYS.countriesAre(),
      SAYS.headId(),
      SAYS.headCalled(),
      SAYS.headSensors()),
  /** A word of rules or scenario files. */
  WORD("words", SAYS.oneWord(), SAYS.words(), SAYS.wordsAre(), SAYS.headWord(), SAYS.headMeaning());

  private final String key;
  private final Saying singular;
  private final Saying title;
  private final Saying about;
  private final List<Phrase> heads;

  Kind(String key, Saying singular, Saying title, Saying about, Saying... heads) {
    this.key = key;
    this.singular = singular;
    this.title = title;
    this.about = about;
    this.heads = Stream.of(heads).map(Phrase::of).toList();
  }

  /** The name in {@code trilat list mechanisms}. */
  public String key() {
    return key;
  }

  /** One of them, such as {@code inject type}. */
  public Saying singular() {
    return singular;
  }

  /** The heading over all of them. */
  public Saying title() {
    return title;
  }

  /** What they are, in a sentence. */
  public Saying about() {
    return about;
  }

  /** What a list of them shows. */
  public List<Phrase> heads() {
    return heads;
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
