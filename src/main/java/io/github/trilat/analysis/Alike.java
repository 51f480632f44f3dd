package io.github.trilat.analysis;

import io.github.trilat.words.Phrase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One of several things that came out alike, and how many others did: a table of a thousand
 * launches shows only those that differ.
 */
public record Alike<T>(T first, int others) {

  /** How many there are of these all together. */
  public static int count(List<? extends Alike<?>> all) {
    return all.stream().mapToInt(each -> 1 + each.others()).sum();
  }

  /**
   * What a label adds for the others, such as {@code ; 2 more alike}; nothing if there are none.
   */
  public Phrase words() {
    return others == 0 ? Phrase.EMPTY : Phrase.of(FlightSays.SAYS.moreAlike(others));
  }

  /** Those that differ by their key, in order. */
  static <T> List<Alike<T>> of(List<T> all, Function<T, ?> key) {
    Map<Object, Alike<T>> byKey = new LinkedHashMap<>();
    for (T each : all) {
      byKey.merge(
          key.apply(each),
          new Alike<>(each, 0),
          (old, one) -> new Alike<>(old.first(), old.others() + 1));
    }
    return List.copyOf(byKey.values());
  }
}
