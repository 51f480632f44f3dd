package io.github.trilat.rules;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The names that a reference may use.
 *
 * @param kind what they name, in the singular, such as {@code mechanism}
 * @param known all there are; absent if the file that defines them cannot be read
 */
record Names(String kind, Optional<List<String>> known) {

  static Names of(String kind, Collection<String> known) {
    return new Names(kind, Optional.of(List.copyOf(known)));
  }

  /** Reports a name that is not among them; an empty name has been reported already. */
  void check(Place place, String name, Problems problems) {
    if (!name.isEmpty() && known.isPresent() && !known.get().contains(name)) {
      problems.error(
          place,
          "unknown " + kind + " " + Shown.value(name),
          Suggestion.remedy(name, known.get(), kind));
    }
  }
}
