package io.github.trilat.analysis;

import static io.github.trilat.analysis.WhySays.SAYS;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.IndicatorLevel;
import io.github.trilat.journal.ObjectivePlan;
import io.github.trilat.journal.Overruling;
import io.github.trilat.model.Action;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
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
      case MECHANISMS_LOST -> List.of(remark(SAYS.titleLost(), lost()));
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
    List<Saying> moves =
        byRule.entrySet().stream()
            .sorted(Comparator.comparingDouble(each -> -Math.abs(sum(each.getValue()))))
            .map(each -> move(each.getKey(), each.getValue()))
            .collect(Collectors.toCollection(ArrayList::new));
    rest(indicator, byRule.values().stream().mapToDouble(Tallies::sum).sum()).ifPresent(moves::add);
    return List.of(remark(SAYS.titleMoved(), moves));
  }

  private static double sum(List<Entry.LevelChanged> changes) {
    return changes.stream().mapToDouble(each -> each.to() - each.from()).sum();
  }

  private Saying move(String rule, List<Entry.LevelChanged> changes) {
    return SAYS.move(
        MeasureWords.signed(POINTS, sum(changes)),
        rule,
        changes.stream().map(this::named).toList());
  }

  /** What the passing of time did: scores drift back to where they rest. */
  private Optional<Saying> rest(String indicator, double moved) {
    Optional<Double> first = value(chronicle.baseline().levels().stream(), indicator);
    Optional<Double> last =
        chronicle
            .all(Entry.TurnClosed.class)
            .reduce((earlier, later) -> later)
            .flatMap(turn -> value(turn.levels().stream(), indicator));
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    double drift = last.get() - first.get() - moved;
    return Optional.of(SAYS.drift(MeasureWords.signed(POINTS, drift)));
  }

  private static Optional<Double> value(Stream<IndicatorLevel> levels, String indicator) {
    return levels
        .filter(level -> level.id().equals(indicator))
        .map(IndicatorLevel::value)
        .findFirst();
  }

  private List<Why.Remark> times(Action action) {
    List<Saying> held =
        chronicle
            .all(Entry.Response.class)
            .filter(response -> response.action() == action)
            .map(response -> SAYS.entry(what(response), named(response)))
            .toList();
    List<Saying> not =
        chronicle
            .all(Entry.Failed.class)
            .filter(failed -> failed.action() == action)
            .map(failed -> SAYS.entry(EntryWords.what(failed, chronicle), named(failed)))
            .toList();
    List<Saying> withheld =
        chronicle
            .all(Entry.Overruled.class)
            .filter(each -> each.action() == action && each.effect() == Overruling.WITHHELD)
            .map(each -> SAYS.entry(EntryWords.what(each, chronicle), named(each)))
            .toList();
    return Stream.of(
            remark(SAYS.titleHeld(), held),
            remark(SAYS.titleFailed(), not),
            remark(SAYS.titleWithheld(), withheld))
        .filter(remark -> !remark.sentences().isEmpty())
        .toList();
  }

  private Object what(Entry.Response response) {
    Phrase path = EntryWords.path(response, chronicle);
    Phrase what = EntryWords.what(response);
    return path.isEmpty() ? what : EntrySays.SAYS.whatHow(what, path);
  }

  private List<Saying> lost() {
    return new Measuring(chronicle)
        .lost().stream()
            .flatMap(
                mechanism ->
                    chronicle
                        .all(Entry.MechanismChanged.class)
                        .filter(change -> change.mechanism().equals(mechanism))
                        .reduce((earlier, later) -> later)
                        .stream())
            .map(change -> SAYS.entry(EntryWords.what(change, chronicle), named(change)))
            .toList();
  }

  /** An entry's number, and what it goes back to: {@code #30 from I-02}. */
  private Phrase named(Entry entry) {
    return deeds
        .deed(entry.seq())
        .map(deed -> deeds.chain(deed).get(0))
        .map(root -> deeds.id(root))
        .map(id -> Phrase.of(SAYS.from(entry.seq(), id.isEmpty() ? SAYS.calendar() : id)))
        .orElse(Phrase.of("#" + entry.seq()));
  }

  private static Why.Remark remark(Saying title, List<Saying> sentences) {
    return new Why.Remark(title, sentences);
  }
}
