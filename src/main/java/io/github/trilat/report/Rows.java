package io.github.trilat.report;

import static io.github.trilat.report.LogSays.SAYS;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.analysis.EntryWords;
import io.github.trilat.analysis.StatusActions;
import io.github.trilat.document.Moment;
import io.github.trilat.document.Style;
import io.github.trilat.journal.Because;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.OwnView;
import io.github.trilat.model.SensorKind;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Puts single entries into rows: who, what, when, by which path, under which rule, on which source.
 */
final class Rows {
  private final Chronicle chronicle;
  private final Consumer<Moment> page;
  private final boolean verbose;
  private Instant turnStart = Instant.EPOCH;
  private LocalDate day = LocalDate.MIN;

  Rows(Chronicle chronicle, Consumer<Moment> page, boolean verbose) {
    this.chronicle = chronicle;
    this.page = page;
    this.verbose = verbose;
  }

  /** Whether an entry is not told at all. */
  boolean isSilent(Entry entry) {
    return entry instanceof Entry.Manifest
        || (entry instanceof Entry.LevelChanged level && !verbose && !isDecided(level))
        || (entry instanceof Entry.MechanismChanged change && isTold(change));
  }

  /**
   * Whether the response that gave the mechanism its new status has told of it; what depends on the
   * mechanism may have changed in between.
   */
  private boolean isTold(Entry.MechanismChanged change) {
    List<Entry> entries = chronicle.entries();
    int before = entries.size() - 1;
    while (before > 0 && entries.get(before) instanceof Entry.MechanismChanged) {
      before--;
    }
    return entries.get(before) instanceof Entry.Response response
        && StatusActions.include(response)
        && response.mechanism().equals(change.mechanism())
        && response.at().equals(change.at());
  }

  /** A score that a decision moved is told, for the room wants to see what its decision did. */
  private static boolean isDecided(Entry.LevelChanged level) {
    return level.because().facts().stream().anyMatch(fact -> fact.startsWith("decision:"));
  }

  /** From here on, times count from this turn unless an entry answers an inject. */
  void turn(Entry.TurnOpened turn) {
    turnStart = turn.at();
    day = Clock.shown(turn.at());
  }

  void tell(Entry entry) {
    if (entry instanceof Entry.Injected injected) {
      inject(injected);
    } else if (entry instanceof Entry.Plotted plotted) {
      plotted(plotted);
    } else if (entry instanceof Entry.Withheld held) {
      Phrase who = Phrase.of(SAYS.held(held.id()), Style.DIM);
      row(entry, "", who, SAYS.heldBack(held.contingency()), "", List.of());
    } else if (entry instanceof Entry.Landed landed) {
      Phrase who = Phrase.of(landed.launch(), Style.STRONG);
      Saying what = landed.failed() ? SAYS.breaksUp() : SAYS.lands();
      row(entry, landed.launch(), who, what, "", List.of());
    } else if (entry instanceof Entry.Failed failed) {
      Phrase who = Who.did(failed.by(), Optional.empty(), failed.to());
      String what = EntryWords.what(failed, chronicle);
      row(failed, failed.about(), who, what, "", reason(failed, failed.because()));
    } else if (entry instanceof Entry.Overruled overruled) {
      overruled(overruled);
    } else if (entry instanceof Entry.MechanismChanged change) {
      changed(change);
    } else if (entry instanceof Entry.Decided decided) {
      Saying taken =
          decided.byDefault() ? SAYS.byDefault(decided.title()) : SAYS.asChosen(decided.title());
      row(entry, "", Who.decides(decided.asks()), decided.question(), "", List.of(taken));
    } else if (entry instanceof Entry.LevelChanged level) {
      Phrase who = Phrase.of(SAYS.score(), Style.DIM);
      Saying what = SAYS.scoreMoves(level.indicator(), level.from(), level.to());
      row(level, "", who, what, "", reason(level, level.because()));
    }
  }

  void response(Entry.Response response) {
    row(
        response,
        response.about(),
        Who.did(response.by(), response.via(), response.to()),
        EntryWords.what(response),
        EntryWords.path(response, chronicle),
        reason(response, response.because()));
  }

  private void inject(Entry.Injected inject) {
    List<Object> notes = new ArrayList<>();
    if (!inject.contingency().isEmpty()) {
      notes.add(SAYS.letGo(inject.contingency()));
    }
    notes.add(inject.sources().isEmpty() ? SAYS.invented() : inject.sources());
    Phrase who = Phrase.of(SAYS.inject(inject.id()), Style.INJECT);
    row(inject, inject.id(), who, inject.text(), "", notes);
  }

  private void plotted(Entry.Plotted plotted) {
    Duration end = Duration.between(plotted.at(), plotted.firstLanding());
    Phrase views =
        Phrase.join("; ", plotted.views().stream().map(view -> view(view, plotted)).toList());
    row(
        plotted,
        plotted.launch(),
        Phrase.of(plotted.launch(), Style.STRONG),
        plotted.failed() ? SAYS.willBreakUp(end) : SAYS.willLand(end),
        "",
        List.of(SAYS.ownSensors(views)));
  }

  private static Saying view(OwnView view, Entry.Plotted plotted) {
    Saying seen =
        view.seen()
            .map(at -> SAYS.since(Duration.between(plotted.at(), at)))
            .orElseGet(SAYS::never);
    return view.kind() == SensorKind.RADAR
        ? SAYS.radar(view.country(), seen)
        : SAYS.satellite(view.country(), seen);
  }

  private void overruled(Entry.Overruled overruled) {
    List<Object> notes = reason(overruled, overruled.because());
    if (verbose) {
      notes.add(SAYS.proposedBy(overruled.proposal().rule()));
    }
    row(
        overruled,
        overruled.about(),
        Who.did(overruled.by(), Optional.empty(), overruled.to()),
        EntryWords.what(overruled, chronicle),
        "",
        notes);
  }

  private void changed(Entry.MechanismChanged change) {
    boolean out = change.status().inForce() && !change.usable();
    String mechanism = chronicle.mechanism(change.mechanism());
    row(
        change,
        "",
        out
            ? Phrase.of(SAYS.outOfService(), Style.FAILURE)
            : Phrase.of(SAYS.mechanism(), Style.STRONG),
        out ? mechanism : SAYS.mechanismIs(mechanism, change.why()),
        "",
        List.of(change.because().sources()));
  }

  private void row(Entry entry, String about, Phrase who, Object what, String path, List<?> notes) {
    LocalDate date = Clock.shown(entry.at());
    if (!date.equals(day)) {
      day = date;
      page.accept(new Moment.Day(Phrase.of(SAYS.day(entry.at()))));
    }
    Instant from = chronicle.delivered(about).orElse(turnStart);
    page.accept(
        new Moment.Event(
            Phrase.of(SAYS.time(entry.at())),
            about.isEmpty()
                ? Phrase.EMPTY
                : Phrase.of(SAYS.since(Duration.between(from, entry.at()))),
            who,
            Phrase.of(what),
            Phrase.of(path),
            Tables.phrases(notes)));
  }

  private List<Object> reason(Entry entry, Because because) {
    List<Object> notes = new ArrayList<>();
    if (!because.rule().isEmpty()) {
      notes.add(
          because.sources().isEmpty()
              ? SAYS.rule(because.rule())
              : SAYS.ruleAndSources(because.rule(), because.sources()));
    }
    if (verbose) {
      notes.add(SAYS.entry(entry.seq(), because.at(), because.facts()));
      because.draws().stream()
          .map(draw -> SAYS.draw(draw.stream(), draw.roll(), draw.value()))
          .forEach(notes::add);
    }
    return notes;
  }
}
