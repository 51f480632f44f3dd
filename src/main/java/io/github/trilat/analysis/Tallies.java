package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.IndicatorLevel;
import io.github.trilat.journal.ObjectivePlan;
import io.github.trilat.journal.Overruling;
import io.github.trilat.model.Action;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What adds up to an outcome that no single entry decided: a score, a number of drills. */
final class Tallies {
  private static final String POINTS = "points";

  private final Chronicle chronicle;
  private final Deeds deeds;

  Tallies(Chronicle chronicle, Deeds deeds) {
    this.chronicle = chronicle;
    this.deeds = deeds;
  }

  /** What it came from; nothing for an objective that one entry decides. */
  List<Why.Remark> of(ObjectivePlan objective) {
    return switch (objective.measure()) {
      case LEVEL, LEVEL_CHANGE -> score(objective.about());
      case DRILLS_HELD, MEETINGS_HELD -> times(objective.measure().actions().iterator().next());
      case MECHANISMS_LOST -> List.of(remark("What was lost", lost()));
      default -> List.of();
    };
  }

  private List<Why.Remark> score(String indicator) {
    Map<String, List<Entry.LevelChanged>> byRule =
        chronicle
            .all(Entry.LevelChanged.class)
            .filter(change -> change.indicator().equals(indicator))
            .collect(
                Collectors.groupingBy(
                    change -> change.because().rule(), LinkedHashMap::new, Collectors.toList()));
    List<String> moves =
        byRule.entrySet().stream()
            .sorted(Comparator.comparingDouble(each -> -Math.abs(sum(each.getValue()))))
            .map(each -> move(each.getKey(), each.getValue()))
            .collect(Collectors.toCollection(ArrayList::new));
    rest(indicator, byRule.values().stream().mapToDouble(Tallies::sum).sum()).ifPresent(moves::add);
    return List.of(remark("What moved it", moves));
  }

  private static double sum(List<Entry.LevelChanged> changes) {
    return changes.stream().mapToDouble(each -> each.to() - each.from()).sum();
  }

  private String move(String rule, List<Entry.LevelChanged> changes) {
    return "%s  %s (%s)"
        .formatted(
            MeasureWords.signed(POINTS, sum(changes)),
            rule,
            changes.stream().map(this::named).collect(Collectors.joining(", ")));
  }

  /** What the passing of time did: scores drift back to where they rest. */
  private Optional<String> rest(String indicator, double moved) {
    Optional<Double> first = value(chronicle.baseline().levels().stream(), indicator);
    Optional<Double> last =
        chronicle
            .all(Entry.TurnClosed.class)
            .reduce((earlier, later) -> later)
            .flatMap(turn -> value(turn.levels().stream(), indicator));
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    String drift = MeasureWords.signed(POINTS, last.get() - first.get() - moved);
    return Optional.of(drift + "  by the passing of time, or against the ends of the scale");
  }

  private static Optional<Double> value(Stream<IndicatorLevel> levels, String indicator) {
    return levels
        .filter(level -> level.id().equals(indicator))
        .map(IndicatorLevel::value)
        .findFirst();
  }

  private List<Why.Remark> times(Action action) {
    List<String> held =
        chronicle
            .all(Entry.Response.class)
            .filter(response -> response.action() == action)
            .map(response -> EntryWords.what(response) + path(response) + ": " + named(response))
            .toList();
    List<String> not =
        chronicle
            .all(Entry.Failed.class)
            .filter(failed -> failed.action() == action)
            .map(failed -> EntryWords.what(failed, chronicle) + ": " + named(failed))
            .toList();
    List<String> withheld =
        chronicle
            .all(Entry.Overruled.class)
            .filter(each -> each.action() == action && each.effect() == Overruling.WITHHELD)
            .map(each -> EntryWords.what(each, chronicle) + ": " + named(each))
            .toList();
    return Stream.of(
            remark("What there was", held),
            remark("What did not come off", not),
            remark("What was withheld", withheld))
        .filter(remark -> !remark.sentences().isEmpty())
        .toList();
  }

  private String path(Entry.Response response) {
    String path = EntryWords.path(response, chronicle);
    return path.isEmpty() ? "" : " (" + path + ")";
  }

  private List<String> lost() {
    return new Measuring(chronicle)
        .lost().stream()
            .flatMap(
                mechanism ->
                    chronicle
                        .all(Entry.MechanismChanged.class)
                        .filter(change -> change.mechanism().equals(mechanism))
                        .reduce((earlier, later) -> later)
                        .stream())
            .map(change -> EntryWords.what(change, chronicle) + ": " + named(change))
            .toList();
  }

  /** An entry's number, and what it goes back to: {@code #30 from I-02}. */
  private String named(Entry entry) {
    return deeds
        .deed(entry.seq())
        .map(deed -> deeds.chain(deed).get(0))
        .map(root -> deeds.id(root))
        .map(id -> "#" + entry.seq() + " from " + (id.isEmpty() ? "the calendar" : id))
        .orElse("#" + entry.seq());
  }

  private static Why.Remark remark(String title, List<String> sentences) {
    return new Why.Remark(title, sentences);
  }
}
