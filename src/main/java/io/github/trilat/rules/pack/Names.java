package io.github.trilat.rules.pack;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.rules.tree.Mention;
import io.github.trilat.yaml.Mapping;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The names that a reference may use.
 *
 * @param kind what they name, in the singular, such as {@code mechanism}
 * @param known all there are, with their titles; absent if the file that defines them cannot be
 *     read
 */
public record Names(String kind, Optional<Map<String, String>> known) {
  private static final String ALL_FACTS = "‘./trilat list facts’ shows all there are.";

  /** Names of one kind, such as {@code mechanism}, in no particular order. */
  public static Names of(String kind, Collection<String> known) {
    Map<String, String> titles = new LinkedHashMap<>();
    known.forEach(name -> titles.put(name, name));
    return titled(kind, titles);
  }

  /** Names by which each is written, with the titles by which people know them. */
  static Names titled(String kind, Map<String, String> titles) {
    return new Names(kind, Optional.of(Collections.unmodifiableMap(new LinkedHashMap<>(titles))));
  }

  /** Names that cannot be told, so that none is refused. */
  static Names unknown(String kind) {
    return new Names(kind, Optional.empty());
  }

  /** Whether it is one of them; yes if nobody knows. */
  public boolean has(String name) {
    return known.isEmpty() || known.get().containsKey(name);
  }

  /** These names instead, unless nobody knows them. */
  Names replacedBy(Map<String, String> titles) {
    return known.isEmpty() ? this : titled(kind, titles);
  }

  /**
   * Reports a key that is not among them and defines nothing new.
   *
   * @param wanted what something new would need, in words
   */
  void checkOrNew(Mapping.Entry entry, String wanted, Problems problems) {
    if (!has(entry.key())) {
      problems.error(
          entry.at(),
          "unknown " + kind + " " + Shown.value(entry.key()),
          Suggestion.nearest(entry.key(), known.orElseThrow().keySet())
              .map(near -> "Did you mean " + Shown.value(near) + "?")
              .orElse("To add a new " + kind + ", give its " + wanted + "."));
    }
  }

  /** Reports a name that is not among them; an empty name has been reported already. */
  public void check(Place place, String name, Problems problems) {
    if (!name.isEmpty() && !has(name)) {
      problems.error(
          place,
          "unknown " + kind + " " + Shown.value(name),
          kind.equals(Mention.Kind.FACT.word())
              ? Suggestion.remedy(name, known.get()).orElse(ALL_FACTS)
              : Suggestion.remedy(name, known.get(), kind));
    }
  }
}
