package io.github.trilat.report;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.analysis.EntryWords;
import io.github.trilat.analysis.StatusActions;
import io.github.trilat.analysis.Words;
import io.github.trilat.journal.Because;
import io.github.trilat.journal.Draw;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.OwnView;
import io.github.trilat.model.SensorKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts single entries into rows: who, what, when, by which path, under which rule, on which source.
 */
final class Rows {
  private static final String INVENTED = "invented for this exercise";

  private final Chronicle chronicle;
  private final Page page;
  private final boolean verbose;
  private Instant turnStart = Instant.EPOCH;
  private String day = "";

  Rows(Chronicle chronicle, Page page, boolean verbose) {
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
    day = Clock.shortDay(turn.at());
  }

  void tell(Entry entry) {
    if (entry instanceof Entry.Injected injected) {
      inject(injected);
    } else if (entry instanceof Entry.Plotted plotted) {
      plotted(plotted);
    } else if (entry instanceof Entry.Withheld withheld) {
      String why = "held back: " + withheld.contingency();
      row(entry, "", Who.label("HELD " + withheld.id(), Ink.DIM), why, "", List.of());
    } else if (entry instanceof Entry.Landed landed) {
      String what = landed.failed() ? "breaks up" : "the first object lands";
      row(entry, landed.launch(), Who.label(landed.launch(), Ink.STRONG), what, "", List.of());
    } else if (entry instanceof Entry.Failed failed) {
      failed(failed);
    } else if (entry instanceof Entry.Overruled overruled) {
      overruled(overruled);
    } else if (entry instanceof Entry.MechanismChanged change) {
      changed(change);
    } else if (entry instanceof Entry.Decided decided) {
      decided(decided);
    } else if (entry instanceof Entry.LevelChanged level) {
      level(level);
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
    String letGo = inject.contingency().isEmpty() ? "" : "let go: " + inject.contingency();
    String source = inject.sources().isEmpty() ? INVENTED : sources(inject.sources());
    row(
        inject,
        inject.id(),
        Who.label("INJECT " + inject.id(), Ink.INJECT),
        inject.text(),
        "",
        List.of(letGo, source));
  }

  private void plotted(Entry.Plotted plotted) {
    String views =
        plotted.views().stream().map(view -> view(view, plotted)).collect(Collectors.joining("; "));
    row(
        plotted,
        plotted.launch(),
        Who.label(plotted.launch(), Ink.STRONG),
        (plotted.failed() ? "will break up at " : "will first land at ")
            + Words.since(Duration.between(plotted.at(), plotted.firstLanding())),
        "",
        List.of("own sensors: " + views));
  }

  private static String view(OwnView view, Entry.Plotted plotted) {
    return view.country().title()
        + (view.kind() == SensorKind.RADAR ? " radar " : " satellite cue ")
        + view.seen()
            .map(seen -> Words.since(Duration.between(plotted.at(), seen)))
            .orElse("never");
  }

  private void failed(Entry.Failed failed) {
    row(
        failed,
        failed.about(),
        Who.did(failed.by(), Optional.empty(), failed.to()),
        EntryWords.what(failed, chronicle),
        "",
        reason(failed, failed.because()));
  }

  private void overruled(Entry.Overruled overruled) {
    List<String> notes = reason(overruled, overruled.because());
    if (verbose) {
      notes.add("proposed by rule: " + overruled.proposal().rule());
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
    row(
        change,
        "",
        Who.label(out ? "OUT OF SERVICE" : "MECHANISM", out ? Ink.FAILURE : Ink.STRONG),
        chronicle.mechanism(change.mechanism()) + (out ? "" : ": " + change.why()),
        "",
        List.of(sources(change.because().sources())));
  }

  private void decided(Entry.Decided decided) {
    String how = decided.byDefault() ? " (by default)" : " (as chosen)";
    row(
        decided,
        "",
        Who.decides(decided.asks()),
        decided.question(),
        "",
        List.of("→ " + decided.title() + how));
  }

  private void level(Entry.LevelChanged level) {
    row(
        level,
        "",
        Who.label("score", Ink.DIM),
        level.indicator() + " " + Words.number(level.from()) + " → " + Words.number(level.to()),
        "",
        reason(level, level.because()));
  }

  private void row(
      Entry entry, String about, List<Span> who, String what, String path, List<String> notes) {
    String today = Clock.shortDay(entry.at());
    if (!today.equals(day)) {
      day = today;
      page.day(today);
    }
    Instant from = chronicle.delivered(about).orElse(turnStart);
    String since = about.isEmpty() ? "" : Words.since(Duration.between(from, entry.at()));
    page.row(new Row(Clock.time(entry.at()), since, who, what, path, notes));
  }

  private List<String> reason(Entry entry, Because because) {
    List<String> notes = new ArrayList<>();
    if (!because.rule().isEmpty()) {
      String sources = because.sources().isEmpty() ? "" : " · " + sources(because.sources());
      notes.add("rule: " + because.rule() + sources);
    }
    if (verbose) {
      notes.add(
          "entry #%s, at %s, on %s"
              .formatted(entry.seq(), because.at(), String.join(", ", because.facts())));
      because.draws().forEach(draw -> notes.add(drawn(draw)));
    }
    return notes;
  }

  private static String drawn(Draw draw) {
    return "draw: %s rolled %s, so %s"
        .formatted(draw.stream(), Words.number(draw.roll()), Words.number(draw.value()));
  }

  private static String sources(List<String> sources) {
    return String.join(", ", sources);
  }
}
