package io.github.trilat.coverage;

import static io.github.trilat.coverage.SurveySays.SAYS;

import io.github.trilat.analysis.Analysis;
import io.github.trilat.analysis.Assessment;
import io.github.trilat.analysis.Chronicle;
import io.github.trilat.analysis.EntryWords;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.foresight.Doubt;
import io.github.trilat.foresight.Doubts;
import io.github.trilat.journal.Entry;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What of a script came to nothing in its run: injects held back, objectives without a figure. */
final class Gaps {
  private final Scenario scenario;
  private final Chronicle run;
  private final Map<String, Doubt> doubts;

  Gaps(Scenario scenario, Doctrine doctrine, Chronicle run) {
    this.scenario = scenario;
    this.run = run;
    this.doubts =
        Doubts.of(scenario, doctrine, run.manifest().asOf()).stream()
            .collect(Collectors.toMap(Doubt::about, Function.identity(), (one, other) -> one));
  }

  /** Injects that were not delivered, in the order of the file. */
  List<Gap> injects() {
    Map<String, Saying> held =
        run.all(Entry.Withheld.class)
            .collect(Collectors.toMap(Entry.Withheld::id, each -> EntryWords.held(each, run)));
    return scenario.injects().stream()
        .filter(inject -> run.inject(inject.id()).isEmpty())
        .map(
            inject ->
                gap(
                    inject.id(),
                    "",
                    held.containsKey(inject.id())
                        ? SAYS.heldBack(held.get(inject.id()))
                        : SAYS.notDelivered()))
        .toList();
  }

  /**
   * Objectives that nothing was measured of, or that nothing can meet, in the order of the file.
   */
  List<Gap> objectives() {
    return Analysis.of(run).assessments().stream()
        .filter(each -> each.value().isEmpty() || doubts.containsKey(each.objective().id()))
        .map(Assessment::objective)
        .map(each -> gap(each.id(), each.title(), SAYS.nothingCame()))
        .toList();
  }

  private Gap gap(String id, String title, Saying otherwise) {
    Optional<Saying> doubt = Optional.ofNullable(doubts.get(id)).map(Doubt::what);
    return new Gap(
        id,
        title,
        doubt.isPresent() ? Reach.OUT_OF_REACH : Reach.WITHIN_REACH,
        Phrase.of(doubt.orElse(otherwise)));
  }
}
