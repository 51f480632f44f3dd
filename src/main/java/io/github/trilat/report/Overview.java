package io.github.trilat.report;

import static io.github.trilat.report.ReportSays.SAYS;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.ObjectivePlan;
import io.github.trilat.journal.TurnPlan;
import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.time.Instant;
import java.util.List;

/** The overview table at the head of an after-action report. */
final class Overview {
  /** Characters of a hash that are enough to tell packs apart. */
  private static final int HASH = 12;

  private Overview() {}

  static List<List<Phrase>> of(Chronicle chronicle) {
    Entry.Manifest manifest = chronicle.manifest();
    Entry.Baseline baseline = chronicle.baseline();
    return List.of(
        row(SAYS.exerciseName(), baseline.title()),
        row(SAYS.exerciseDates(), dates(baseline.turns())),
        row(SAYS.type(), SAYS.tabletop(baseline.turns().size())),
        row(SAYS.missionArea(), SAYS.sharingAndConsulting()),
        row(SAYS.capabilities(), capabilities(baseline.objectives())),
        row(SAYS.scenario(), baseline.summary()),
        row(SAYS.participants(), SAYS.countries(List.of(Country.values()))),
        row(SAYS.mechanismsAsOf(), manifest.asOf()),
        row(SAYS.rules(), packs(manifest)),
        row(SAYS.chance(), manifest.seed().map(SAYS::drawn).orElseGet(SAYS::noChance)),
        row(SAYS.decisions(), decisions(chronicle)),
        row(SAYS.madeBy(), SAYS.trilat(manifest.trilat())));
  }

  private static List<Phrase> row(Saying term, Object what) {
    return Tables.phrases(List.of(term, what));
  }

  private static Saying dates(List<TurnPlan> turns) {
    Instant from = turns.get(0).starts();
    Instant to = turns.get(turns.size() - 1).ends();
    return Clock.date(from).equals(Clock.date(to))
        ? SAYS.dates(from, to)
        : SAYS.datesOverDays(from, to);
  }

  private static Saying packs(Entry.Manifest manifest) {
    return SAYS.packs(
        manifest.packs().entrySet().stream()
            .map(pack -> SAYS.pack(pack.getKey(), start(pack.getValue())))
            .toList());
  }

  private static String start(String hash) {
    return hash.substring(0, Math.min(HASH, hash.length()));
  }

  private static Phrase decisions(Chronicle chronicle) {
    List<Saying> taken =
        chronicle
            .all(Entry.Decided.class)
            .map(
                each ->
                    each.byDefault()
                        ? SAYS.takenByDefault(each.id(), each.title())
                        : SAYS.taken(each.id(), each.title()))
            .toList();
    return taken.isEmpty() ? Phrase.of(SAYS.none()) : Phrase.join("; ", taken);
  }

  /** Capabilities in the order of the script, each once. */
  private static Phrase capabilities(List<ObjectivePlan> objectives) {
    return Phrase.join(
        " · ", objectives.stream().map(each -> each.capability()).distinct().toList());
  }
}
