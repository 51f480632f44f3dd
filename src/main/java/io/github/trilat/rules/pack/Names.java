package io.github.trilat.rules.pack;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.rules.tree.Mention;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The names that a reference may use.
 *
 * @param kind what they name, in the singular, such as {@code mechanism}
 * @param known all there are, with their titles; absent if the file that defines them cannot be
 *     read
 */
public record Names(String kind, Optional<Map<String, String>> known) {

  /** Names of one kind, such as {@code mechanism}, in no particular order. */
  public static Names of(String kind, Collection<String> known) {
    return of(kind, true, known, name -> name, name -> name);
  }

  /** Names by which each of a kind is written, with the titles by which people know them. */
  static <T> Names of(
      String kind,
      boolean known,
      Collection<T> all,
      Function<T, String> name,
      Function<T, String> title) {
    Map<String, String> titles = new LinkedHashMap<>();
    all.forEach(each -> titles.putIfAbsent(name.apply(each), title.apply(each)));
    return new Names(kind, Optional.of(Collections.unmodifiableMap(titles)).filter(map -> known));
  }

  /** Whether it is one of them; yes if nobody knows. */
  public boolean has(String name) {
    return known.isEmpty() || known.get().containsKey(name);
  }

  /** The question whether a name that is not among them means one that is. */
  Optional<String> near(String name) {
    return known
        .flatMap(titles -> Suggestion.nearest(name, titles.keySet()))
        .map(near -> "Did you mean " + Shown.value(near) + "?");
  }

  /** Reports a name that is not among them; an empty name has been reported already. */
  public void check(Place place, String name, Problems problems) {
    if (!name.isEmpty() && !has(name)) {
      problems.error(
          place,
          "unknown " + kind + " " + Shown.value(name),
          Suggestion.remedy(name, known.get()).orElseGet(this::listing));
    }
  }

  private String listing() {
    String listing = Suggestion.listing(known.orElseThrow().keySet(), kind);
    if (kind.equals(Mention.Kind.FACT.word())) {
      return "‘./trilat list facts’ shows all there are.";
    }
    String own = " One of your own stands under ‘decisions’ in alternative.yaml.";
    return listing + (kind.equals(Mention.Kind.TOPIC.word()) ? own : "");
  }
}
