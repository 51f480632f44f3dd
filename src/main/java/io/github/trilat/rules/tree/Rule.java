package io.github.trilat.rules.tree;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.engine.RuleCard;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule as it is written.
 *
 * @param place of its name
 * @param mechanism id of the one that it belongs to, or empty
 * @param sources ids of the fact cards that it cites
 * @param salience what fires first, the highest
 * @param noLoop whether what it brings about does not let it fire again
 * @param conditions in order; what {@code and} joins counts as two
 * @param responses in order
 * @param mentions names that other files have to define
 * @param words of the vocabulary that it uses, such as {@code Track}, {@code JAPAN}, {@code share}
 * @param text as in the file, from {@code rule} to {@code end}; for a row of a table, the rule that
 *     the row becomes
 * @param story the same with the comments above it
 */
public record Rule(
    String name,
    Place place,
    String mechanism,
    List<String> sources,
    int salience,
    boolean noLoop,
    List<Clause> conditions,
    List<Response> responses,
    List<Mention> mentions,
    Set<String> words,
    String text,
    String story) {
  public Rule {
    sources = List.copyOf(sources);
    conditions = List.copyOf(conditions);
    responses = List.copyOf(responses);
    mentions = List.copyOf(mentions);
    words = Collections.unmodifiableSet(new TreeSet<>(words));
  }

  /** Its card, in that pack's file. */
  public RuleCard card(String file) {
    return new RuleCard(name, file, place.line(), mechanism, sources);
  }

  /** What it names that other files define, but for fact cards; sorted. */
  public SortedSet<String> names() {
    return mentions.stream()
        .filter(mention -> mention.kind() != Mention.Kind.FACT)
        .map(Mention::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every condition, also within others. */
  public Stream<Clause> clauses() {
    return conditions.stream().flatMap(Clause::all);
  }

  /** Every pattern, also within other conditions. */
  public Stream<Clause.Pattern> patterns() {
    return clauses().filter(Clause.Pattern.class::isInstance).map(Clause.Pattern.class::cast);
  }

  /** The same rule with other conditions. */
  public Rule with(String otherName, List<Clause> others) {
    return new Rule(
        otherName, place, mechanism, sources, salience, noLoop, others, responses, mentions, words,
        text, story);
  }
}
