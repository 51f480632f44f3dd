package io.github.trilat.rules.conditions;

import io.github.trilat.model.Fact;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** When facts came about. */
final class Recency {
  private static final String AT = "at";

  private Recency() {}

  /** When the latest of those that met conditions came about; for none that did, ages ago. */
  static Instant latest(List<Held> held) {
    return held.stream()
        .flatMap(each -> each.by().stream())
        .flatMap(Recency::at)
        .max(Instant::compareTo)
        .orElse(Instant.MIN);
  }

  /** Facts that are there throughout do not say when they came about. */
  private static Stream<Instant> at(Fact fact) {
    return Arrays.stream(fact.getClass().getRecordComponents())
        .map(RecordComponent::getName)
        .filter(AT::equals)
        .map(name -> (Instant) Members.read(fact, name, List.of()));
  }
}
