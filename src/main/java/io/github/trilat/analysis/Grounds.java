package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.IndicatorLevel;
import io.github.trilat.journal.MechanismState;
import io.github.trilat.journal.ParameterValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What two runs had otherwise from the start: mechanisms, numbers, scores. */
final class Grounds {
  private Grounds() {}

  /** A sentence for each, in the order of the journal. */
  static List<String> of(Entry.Baseline base, Entry.Baseline other) {
    List<String> grounds = new ArrayList<>();
    grounds.addAll(
        differences(
            base.mechanisms(), other.mechanisms(), MechanismState::title, Grounds::standing));
    grounds.addAll(
        differences(base.parameters(), other.parameters(), ParameterValue::title, Grounds::number));
    grounds.addAll(
        differences(
            base.levels(),
            other.levels(),
            IndicatorLevel::title,
            level -> Words.number(level.value())));
    return grounds;
  }

  private static <T> List<String> differences(
      List<T> base, List<T> other, Function<T, String> title, Function<T, String> value) {
    Map<String, String> before = new LinkedHashMap<>();
    Map<String, String> now = new LinkedHashMap<>();
    base.forEach(each -> before.put(title.apply(each), value.apply(each)));
    other.forEach(each -> now.put(title.apply(each), value.apply(each)));
    Map<String, String> all = new LinkedHashMap<>(before);
    now.forEach(all::putIfAbsent);
    return all.keySet().stream()
        .filter(name -> !now.getOrDefault(name, "").equals(before.getOrDefault(name, "")))
        .map(
            name ->
                Words.capital(name)
                    + ": "
                    + now.getOrDefault(name, "none")
                    + " instead of "
                    + before.getOrDefault(name, "none")
                    + ".")
        .toList();
  }

  private static String standing(MechanismState mechanism) {
    return mechanism.status().title()
        + (mechanism.status().inForce() && !mechanism.usable() ? ", not usable" : "");
  }

  private static String number(ParameterValue parameter) {
    return (Words.number(parameter.value()) + " " + parameter.unit()).strip();
  }
}
