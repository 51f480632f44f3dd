package io.github.trilat.rules.pack;

import io.github.trilat.yaml.Located;
import io.github.trilat.yaml.Mapping;
import io.github.trilat.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A named difference from a base, as its {@code alternative.yaml} says it; not yet checked against
 * the base.
 *
 * @param files its folder
 * @param story what it is and what it asks
 * @param base the name of the pack that it differs from
 * @param offRules names of rules that are left out
 * @param replaces names of rules whose text its own rule files give anew
 * @param offMechanisms ids of mechanisms that there never were
 * @param parameters values by id, as written, if there are any
 * @param mechanisms histories by id, as written, if there are any
 * @param added lists of what is all its own: {@code indicators} and {@code decisions}, as written
 */
public record Alternative(
    PackFiles files,
    AlternativeStory story,
    Located<String> base,
    List<Located<String>> offRules,
    List<Located<String>> replaces,
    List<Located<String>> offMechanisms,
    Optional<Mapping> parameters,
    Optional<Mapping> mechanisms,
    Mapping added) {
  static final String INDICATORS = "indicators";
  static final String DECISIONS = "decisions";

  public Alternative {
    offRules = List.copyOf(offRules);
    replaces = List.copyOf(replaces);
    offMechanisms = List.copyOf(offMechanisms);
  }

  /** Something of the base that an alternative changes. */
  public record Change(String kind, Located<String> name) {}

  /** Everything of the base that it changes, by kind. */
  public List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    omitted().forEach(name -> changes.add(new Change("rule", name)));
    keys(parameters).forEach(id -> changes.add(new Change("parameter", id)));
    Stream.concat(offMechanisms.stream(), keys(mechanisms))
        .forEach(id -> changes.add(new Change("mechanism", id)));
    words(INDICATORS, "id", "id").forEach(id -> changes.add(new Change("indicator", id)));
    words(DECISIONS, "topic", "title").forEach(id -> changes.add(new Change("topic", id)));
    return changes;
  }

  /** The base's rules that are left out of it, replaced ones among them. */
  public Stream<Located<String>> omitted() {
    return Stream.concat(offRules.stream(), replaces.stream());
  }

  /** What stands under a key in those items of a list that have another one. */
  private Stream<Located<String>> words(String list, String key, String having) {
    return added.get(list).stream()
        .flatMap(node -> node instanceof Sequence items ? items.items().stream() : Stream.empty())
        .filter(item -> item instanceof Mapping one && one.get(having).isPresent())
        .flatMap(item -> ((Mapping) item).get(key).stream())
        .map(word -> new Located<>(word.flow(), word.place()));
  }

  private static Stream<Located<String>> keys(Optional<Mapping> mapping) {
    return mapping.stream()
        .flatMap(each -> each.entries().values().stream())
        .map(entry -> new Located<>(entry.key(), entry.at()));
  }
}
