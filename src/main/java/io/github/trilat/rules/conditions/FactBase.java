package io.github.trilat.rules.conditions;

import io.github.trilat.model.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Facts by their type, in the order in which they came. */
final class FactBase {
  private final Map<Class<?>, List<Fact>> byType = new HashMap<>();

  FactBase(Collection<? extends Fact> facts) {
    facts.forEach(
        fact -> byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact));
  }

  List<Fact> of(Class<?> type) {
    return byType.getOrDefault(type, List.of());
  }
}
