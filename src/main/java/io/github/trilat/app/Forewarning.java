package io.github.trilat.app;

import io.github.trilat.diagnostic.InputFile;
import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.Severity;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.foresight.Doubt;
import io.github.trilat.foresight.Doubts;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be unwanted about a run, though nothing is wrong with it. */
final class Forewarning {
  private Forewarning() {}

  /**
   * Injects that can never fire, objectives that nothing can meet, and a day before all mechanisms,
   * by place.
   *
   * @param pack the folder of the rule pack
   * @param asOf the day that decides what mechanisms there are
   */
  static List<Problem> of(Scenario scenario, Doctrine doctrine, Path pack, LocalDate asOf) {
    return Stream.concat(
            tooEarly(doctrine, pack, asOf).stream(),
            Doubts.of(scenario, doctrine, asOf).stream().map(doubt -> problem(scenario, doubt)))
        .sorted(Comparator.comparing(Problem::place))
        .toList();
  }

  private static Problem problem(Scenario scenario, Doubt doubt) {
    Place place = scenario.places().get(doubt.about());
    return new Problem(Severity.WARNING, place, Words.ENGLISH.text(doubt.what()), doubt.remedy());
  }

  private static Optional<Problem> tooEarly(Doctrine doctrine, Path pack, LocalDate asOf) {
    return doctrine.setting().mechanisms().values().stream()
        .map(MechanismHistory::history)
        .map(history -> history.get(0).from())
        .min(LocalDate::compareTo)
        .filter(asOf::isBefore)
        .map(
            first ->
                new Problem(
                    Severity.WARNING,
                    Place.ofFile(InputFile.name(pack.resolve("mechanisms.yaml"))),
                    "on " + asOf + " there is no mechanism yet; the first begins on " + first,
                    "Choose a later day, unless that is what you want to see."));
  }
}
