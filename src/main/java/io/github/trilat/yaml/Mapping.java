package io.github.trilat.yaml;

import static java.util.stream.Collectors.joining;

import io.github.trilat.diagnostic.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keys with values, such as {@code {id: publish, title: Publish}}.
 *
 * @param place of the first key, or of the opening brace
 * @param entries by key, in the order of the file
 */
public record Mapping(Place place, Map<String, Entry> entries) implements Node {
  public Mapping {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /** A key and its value; {@code at} is the key's place. */
  public record Entry(String key, Place at, Node value) {}

  /** The value of a key, if the key is there; the value may be a scalar that is nothing. */
  public Optional<Node> get(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::value);
  }

  @Override
  public String kindInWords() {
    return "a group of keys";
  }

  @Override
  public String flow() {
    return entries.values().stream()
        .map(each -> each.key() + ": " + each.value().flow())
        .collect(joining(", ", "{", "}"));
  }
}
