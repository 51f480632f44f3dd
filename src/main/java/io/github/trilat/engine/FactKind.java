package io.github.trilat.engine;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Facts of one type, as narrow as a text tells, such as a {@code Consultation} whose {@code tier}
 * is {@code MINISTERS}.
 *
 * @param type simple name of the fact
 * @param fields for those that are known: the values that they may have, as written, constants
 *     without their type
 */
public record FactKind(String type, Map<String, Set<String>> fields) {
  public FactKind {
    Map<String, Set<String>> sorted = new TreeMap<>();
    fields.forEach(
        (field, values) -> sorted.put(field, Collections.unmodifiableSet(new TreeSet<>(values))));
    fields = Collections.unmodifiableMap(sorted);
  }

  /** Any fact of the type. */
  public static FactKind any(String type) {
    return new FactKind(type, Map.of());
  }

  /** The values that a field may have; none if they are not known. */
  public Set<String> values(String field) {
    return fields.getOrDefault(field, Set.of());
  }

  /** Whether a fact may be of both kinds. */
  public boolean overlaps(FactKind other) {
    return type.equals(other.type)
        && fields.keySet().stream()
            .filter(other.fields::containsKey)
            .noneMatch(field -> Collections.disjoint(fields.get(field), other.fields.get(field)));
  }
}
