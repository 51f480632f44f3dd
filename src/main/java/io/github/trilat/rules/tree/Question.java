package io.github.trilat.rules.tree;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What conditions may ask of values of the Java library, with what comes of it. */
public enum Question {
  IS_BEFORE("isBefore", Instant.class, boolean.class, Instant.class),
  IS_AFTER("isAfter", Instant.class, boolean.class, Instant.class),
  PLUS_SECONDS("plusSeconds", Instant.class, Instant.class, double.class),
  MINUS_SECONDS("minusSeconds", Instant.class, Instant.class, double.class),
  CONTAINS("contains", Set.class, boolean.class, Object.class),
  CONTAINS_ALL("containsAll", Set.class, boolean.class, Set.class),
  IS_EMPTY("isEmpty", Set.class, boolean.class, void.class),
  SIZE("size", Set.class, int.class, void.class);

  private final String word;
  private final Class<?> asked;
  private final Class<?> type;
  private final Class<?> wanted;

  Question(String word, Class<?> asked, Class<?> type, Class<?> wanted) {
    this.word = word;
    this.asked = asked;
    this.type = type;
    this.wanted = wanted;
  }

  /** The questions to values of each type, by their words, with the type of the answer. */
  static Map<Class<?>, SortedMap<String, Class<?>>> byType() {
    return Arrays.stream(values())
        .collect(
            Collectors.groupingBy(
                each -> each.asked,
                Collectors.toMap(
                    each -> each.word, each -> each.type, (one, same) -> one, TreeMap::new)));
  }

  /** The question of that word to a value of that type, which knows it. */
  static Question of(Class<?> type, String word) {
    return Arrays.stream(values())
        .filter(each -> each.asked.isAssignableFrom(type) && each.word.equals(word))
        .findFirst()
        .orElseThrow();
  }

  /** As rules write it. */
  String word() {
    return word;
  }

  /** The type of the answer. */
  Class<?> type() {
    return type;
  }

  /** The type of what it takes; void, if nothing. */
  Class<?> wanted() {
    return wanted;
  }

  /** The answer of a value to a question that takes that, or nothing. */
  Object answer(Object of, Object given) {
    return switch (this) {
      case IS_BEFORE -> ((Instant) of).isBefore((Instant) given);
      case IS_AFTER -> ((Instant) of).isAfter((Instant) given);
      case PLUS_SECONDS -> ((Instant) of).plusSeconds(((Number) given).longValue());
      case MINUS_SECONDS -> ((Instant) of).minusSeconds(((Number) given).longValue());
      case CONTAINS -> ((Set<?>) of).contains(given);
      case CONTAINS_ALL -> ((Set<?>) of).containsAll((Set<?>) given);
      case IS_EMPTY -> ((Set<?>) of).isEmpty();
      case SIZE -> ((Set<?>) of).size();
    };
  }
}
