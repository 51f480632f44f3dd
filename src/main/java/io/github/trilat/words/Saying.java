package io.github.trilat.words;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something to be said in whatever language: a key of the catalogue, and values by their names.
 *
 * <p>Values are numbers, {@link Amount}, {@link java.time.Duration}, {@link java.time.Instant},
 * {@link java.time.LocalDate}, constants that the catalogue has a title for, lists of values, other
 * sayings, a {@link Phrase}, or text that somebody wrote.
 */
public record Saying(String key, Map<String, Object> values) {
  public Saying {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The value of that name, which the catalogue asks for. */
  Object value(String name) {
    if (!values.containsKey(name)) {
      throw new IllegalStateException(key + " has no value " + name);
    }
    return values.get(name);
  }
}
