package io.github.trilat.report;

import static io.github.trilat.report.LogSays.SAYS;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.analysis.EntryWords;
import io.github.trilat.document.Moment;
import io.github.trilat.document.Style;
import io.github.trilat.journal.Because;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.IndicatorLevel;
import io.github.trilat.journal.OwnView;
import io.github.trilat.journal.StatusActions;
import io.github.trilat.model.SensorKind;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.time.Duration;
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
  private LocalDate day = LocalDate.MIN;

  Rows(Chronicle chronicle, Consumer<Moment> page, boolean verbose) {
    this.chronicle = chronicle;
    this.page = page;
    this.verbose = verbose;
  }

  /** Whether an entry is not told at all. */
  boolean isSilent(Entry entry) {
    return entry instanceof Entry.Manifest
        || entry instanceof Entry.NumberChanged
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
        && StatusActions.include(response.action())
        && response.mechanism().equals(change.mechanism())
        && response.at().equals(change.at());
  }

  /** A score that a decision moved is told, for the room wants to see what its decision did. */
  private boolean isDecided(Entry.LevelChanged level) {
    return level.because().facts().stream()
        .flatMap(fact -> fact.by().flatMap(chronicle::entry).stream())
        .anyMatch(Entry.Decided.class::isInstance);
  }

  /** Days are told from this turn's on. */
  void turn(Entry.TurnOpened turn) {
    day = Clock.shown(turn.at());
  }

  void tell(Entry entry) {
    if (entry instanceof Entry.Injected injected) {
      inject(injected);
    } else if (entry instanceof Entry.Plotted plotted) {
      plotted(plotted);
    } else if (entry instanceof Entry.Withheld held) {
      Phrase who = Phrase.of(SAYS.held(), Style.DIM);
      row(entry, held.id(), who, EntryWords.held(held, chronicle), "", List.of());
    } else if (entry instanceof Entry.Landed landed) {
      Phrase who = Phrase.of(SAYS.computed(), Style.STRONG);
      Saying what = EntryWords.what(landed, chronicle);
      row(entry, landed.launch(), who, what, "", List.of());
    } else if (entry instanceof Entry.Failed failed) {
      Phrase who = Who.did(failed.by(), Optional.empty(), failed.to());
      Saying what = EntryWords.what(failed, chronicle);
      row(
          failed,
          failed.about(),
          who,
          what,
          EntryWords.path(failed, chronicle),
          notes(failed.because()),
          reasons(failed, failed.because()));
    } else if (entry instanceof Entry.Overruled overruled) {
      overruled(overruled);
    } else if (entry instanceof Entry.MechanismChanged change) {
      changed(change);
    } else if (entry instanceof Entry.NotAsRecorded missed) {
      Phrase who = Phrase.of(SAYS.record(), Style.DIM);
      row(entry, "", who, notAsRecorded(missed), "", List.of(missed.sources()));
    } else if (entry instanceof Entry.Decided decided) {
      Saying taken =
          decided.byDefault() ? SAYS.byDefault(decided.title()) : SAYS.asChosen(decided.title());
      row(
          entry,
          decided.id(),
          Who.decides(decided.asks()),
          decided.point().question(),
          "",
          List.of(taken));
    } else if (entry instanceof Entry.LevelChanged level) {
      Phrase who = Phrase.of(SAYS.score(), Style.DIM);
      Saying what = scoreMoves(level);
      row(level, "", who, what, "", List.of(), reasons(level, level.because()));
    } else if (entry instanceof Entry.Noted noted) {
      Phrase who = Phrase.of(SAYS.note(), Style.DIM);
      row(noted, "", who, noted.text(), noted.who(), List.of());
    }
  }

  void response(Entry.Response response) {
    row(
        response,
        response.about(),
        Who.did(response.by(), response.via(), response.to()),
        EntryWords.what(response),
        EntryWords.path(response, chronicle),
        notes(response.because()),
        reasons(response, response.because()));
  }

  private void inject(Entry.Injected inject) {
    List<Object> notes = new ArrayList<>();
    String condition = EntryWords.condition(inject.inject().contingency());
    if (!condition.isEmpty()) {
      notes.add(SAYS.letGo(condition));
    }
    List<String> cards = inject.inject().sources();
    notes.add(cards.isEmpty() ? SAYS.invented() : cards);
    Phrase who = Phrase.of(SAYS.inject(), Style.INJECT);
    row(inject, inject.id(), who, inject.text(), "", notes);
  }

  private void plotted(Entry.Plotted plotted) {
    Phrase views =
        Phrase.join("; ", plotted.views().stream().map(view -> view(view, plotted)).toList());
    row(
        plotted,
        plotted.launch(),
        Phrase.of(SAYS.computed(), Style.STRONG),
        end(plotted),
        "",
        EntryWords.isUnclear(plotted, chronicle)
            ? List.of(SAYS.ownSensors(views), SAYS.unclear())
            : List.of(SAYS.ownSensors(views)));
  }

  private static Saying end(Entry.Plotted plotted) {
    Duration end = Duration.between(plotted.at(), plotted.firstLanding());
    if (plotted.failed()) {
      return SAYS.willBreakUp(end);
    }
    return EntryWords.reachesOrbit(plotted) ? SAYS.willReachOrbit(end) : SAYS.willLand(end);
  }

  private static Saying view(OwnView view, Entry.Plotted plotted) {
    Saying seen =
        view.seen().map(at -> SAYS.at(Duration.between(plotted.at(), at))).orElseGet(SAYS::never);
    return view.kind() == SensorKind.RADAR
        ? SAYS.radar(view.country(), seen)
        : SAYS.satellite(view.country(), seen);
  }

  private void overruled(Entry.Overruled overruled) {
    List<Object> reasons = reasons(overruled, overruled.because());
    reasons.add(SAYS.proposedBy(overruled.proposal().rule()));
    row(
        overruled,
        overruled.about(),
        Who.did(overruled.by(), Optional.empty(), overruled.to()),
        EntryWords.what(overruled, chronicle),
        "",
        notes(overruled.because()),
        reasons);
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
        out ? mechanism : SAYS.mechanismIs(mechanism, EntryWords.shift(change.shift())),
        "",
        List.of(change.because().sources()));
  }

  private Saying notAsRecorded(Entry.NotAsRecorded missed) {
    String mechanism = chronicle.mechanism(missed.mechanism());
    return SAYS.notAsRecorded(mechanism, missed.recorded(), missed.since(), missed.standing());
  }

  private void row(Entry entry, String about, Phrase who, Object what, Object path, List<?> notes) {
    row(entry, about, who, what, path, notes, List.of());
  }

  private void row(
      Entry entry,
      String about,
      Phrase who,
      Object what,
      Object path,
      List<?> notes,
      List<?> reasons) {
    LocalDate date = Clock.shown(entry.at());
    if (!date.equals(day)) {
      day = date;
      page.accept(new Moment.Day(Phrase.of(SAYS.day(entry.at()))));
    }
    Object since =
        chronicle
            .delivered(about)
            .<Object>map(from -> SAYS.since(Duration.between(from, entry.at()), about))
            .orElse(about);
    List<Object> all = new ArrayList<>(notes);
    all.addAll(verbose ? reasons : List.of());
    page.accept(
        new Moment.Event(
            Reference.entry(entry.seq(), SAYS.time(entry.at())),
            Phrase.of(since),
            who,
            Phrase.of(what),
            Phrase.of(path),
            Tables.phrases(all),
            Tables.phrases(verbose ? List.of() : reasons)));
  }

  /** Who did it in the room, which is read out. */
  private static List<Object> notes(Because because) {
    return because.person().<Object>map(EntryWords::person).stream().toList();
  }

  /** Which rule it was, and what else only a page or {@code -v} has room for. */
  private List<Object> reasons(Entry entry, Because because) {
    List<Object> reasons = new ArrayList<>();
    if (!because.rule().isEmpty()) {
      reasons.add(
          because.sources().isEmpty()
              ? SAYS.rule(Reference.toRule(because))
              : SAYS.ruleAndSources(
                  Reference.toRule(because), Reference.toCards(because.sources())));
    }
    if (verbose) {
      reasons.add(SAYS.entry(entry.seq(), because.at(), because.ids()));
      because.draws().stream()
          .map(draw -> SAYS.draw(draw.stream(), draw.roll(), draw.value()))
          .forEach(reasons::add);
    }
    return reasons;
  }

  private Saying scoreMoves(Entry.LevelChanged level) {
    String title =
        chronicle.baseline().levels().stream()
            .filter(each -> each.id().equals(level.indicator()))
            .map(IndicatorLevel::title)
            .findFirst()
            .orElse(level.indicator());
    return SAYS.scoreMoves(title, Math.rint(level.from()), Math.rint(level.to()));
  }
}
