package io.github.trilat.analysis;

import static io.github.trilat.analysis.ComparisonSays.SAYS;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.IndicatorLevel;
import io.github.trilat.journal.MechanismState;
import io.github.trilat.journal.ParameterValue;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What two runs had otherwise from the start: mechanisms, numbers, scores. */
final class Grounds {
  private Grounds() {}

  /** A sentence for each, in the order of the journal. */
  static List<Saying> of(Entry.Baseline base, Entry.Baseline other) {
    List<Saying> grounds = new ArrayList<>();
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
            level -> Phrase.of(level.value())));
    return grounds;
  }

  private static <T> List<Saying> differences(
      List<T> base, List<T> other, Function<T, String> title, Function<T, Phrase> value) {
    Map<String, Phrase> before = new LinkedHashMap<>();
    Map<String, Phrase> now = new LinkedHashMap<>();
    base.forEach(each -> before.put(title.apply(each), value.apply(each)));
    other.forEach(each -> now.put(title.apply(each), value.apply(each)));
    Map<String, Phrase> all = new LinkedHashMap<>(before);
    now.forEach(all::putIfAbsent);
    Phrase none = Phrase.of(SAYS.none());
    return all.keySet().stream()
        .filter(name -> !now.getOrDefault(name, none).equals(before.getOrDefault(name, none)))
        .map(
            name ->
                SAYS.ground(name, now.getOrDefault(name, none), before.getOrDefault(name, none)))
        .toList();
  }

  private static Phrase standing(MechanismState mechanism) {
    boolean out = mechanism.status().inForce() && !mechanism.usable();
    return Phrase.of(out ? EntrySays.SAYS.unusable(mechanism.status()) : mechanism.status());
  }

  private static Phrase number(ParameterValue parameter) {
    return Phrase.of(
        parameter.unit().isEmpty()
            ? parameter.value()
            : SAYS.quantity(parameter.value(), parameter.unit()));
  }
}
