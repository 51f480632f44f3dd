package io.github.trilat.report;

import io.github.trilat.analysis.Assessment;
import io.github.trilat.analysis.Chronicle;
import io.github.trilat.analysis.Words;
import io.github.trilat.journal.Because;
import io.github.trilat.journal.Draw;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.OwnView;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.SensorKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts single entries into rows: who, what, when, by which path, under which rule, on which source. */
final class Rows {
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
    return entry instanceof Entry.Manifest || entry instanceof Entry.LevelChanged && !verbose;
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
      row(entry, "", label("HELD " + withheld.id(), Ink.DIM), "not needed: " + withheld.contingency(), "");
    } else if (entry instanceof Entry.Landed landed) {
      String what = landed.failed() ? "breaks up" : "the first object lands";
      row(entry, landed.launch(), label(landed.launch(), Ink.STRONG), what, "");
    } else if (entry instanceof Entry.Failed failed) {
      failed(failed);
    } else if (entry instanceof Entry.MechanismChanged change) {
      changed(change);
    } else if (entry instanceof Entry.Decided decided) {
      decided(decided);
    } else if (entry instanceof Entry.LevelChanged level) {
      level(level);
    }
  }

  void response(Entry.Response response) {
    String detail = response.detail().isEmpty() ? "" : ", " + response.detail();
    row(
        response,
        response.about(),
        who(response.by(), response.via(), response.to()),
        response.action().title() + detail,
        path(response));
    reason(response.because());
  }

  void assessment(Assessment assessment) {
    page.line(
        List.of(
            Span.plain("  "),
            new Span(assessment.rating().name(), Ink.STRONG),
            Span.plain("  " + assessment.objective().title())));
    Wrap.lines(assessment.why(), Log.WIDTH - 5)
        .forEach(line -> page.line(List.of(Span.dim("     " + line))));
  }

  private void inject(Entry.Injected inject) {
    row(inject, inject.id(), label("INJECT " + inject.id(), Ink.INJECT), inject.text(), "");
    if (!inject.contingency().isEmpty()) {
      under("let go, for the condition held: " + inject.contingency());
    }
    under(inject.sources().isEmpty() ? "invented for this exercise" : sources(inject.sources()));
  }

  private void plotted(Entry.Plotted plotted) {
    String end = plotted.failed() ? "breaks up " : "first landing ";
    String views =
        plotted.views().stream().map(view -> view(view, plotted)).collect(Collectors.joining("; "));
    under(end + Words.since(Duration.between(plotted.at(), plotted.firstLanding())) + "; own sensors: " + views);
  }

  private static String view(OwnView view, Entry.Plotted plotted) {
    String what = view.kind() == SensorKind.RADAR ? "radar" : "satellite cue";
    return view.country().title()
        + " "
        + what
        + " "
        + view.seen().map(seen -> Words.since(Duration.between(plotted.at(), seen))).orElse("never");
  }

  private void failed(Entry.Failed failed) {
    List<Span> who = who(failed.by(), Optional.empty(), failed.to());
    String what = "FAILED: " + failed.action().words() + ", " + failed.why();
    row(failed, failed.about(), who, what, "");
    reason(failed.because());
  }

  private void changed(Entry.MechanismChanged change) {
    boolean out = change.status().inForce() && !change.usable();
    row(
        change,
        "",
        label(out ? "OUT OF SERVICE" : "MECHANISM", out ? Ink.FAILURE : Ink.STRONG),
        chronicle.mechanism(change.mechanism()) + (out ? "" : ": " + change.why()),
        "");
    under(change.because().sources().isEmpty() ? "" : sources(change.because().sources()));
  }

  private void decided(Entry.Decided decided) {
    List<Span> who = List.of(new Span(decided.asks().title(), Ink.of(decided.asks())), Span.plain(" decides"));
    row(decided, "", who, decided.question(), "");
    under("→ " + decided.title() + (decided.byDefault() ? " (by default)" : " (as told)"));
  }

  private void level(Entry.LevelChanged level) {
    String what = level.indicator() + " " + Words.number(level.from()) + " → " + Words.number(level.to());
    row(level, "", label("score", Ink.DIM), what, "");
    reason(level.because());
  }

  private void row(Entry entry, String about, List<Span> who, String what, String path) {
    newDay(entry.at());
    Instant from = chronicle.delivered(about).orElse(turnStart);
    String since = about.isEmpty() ? "" : Words.since(Duration.between(from, entry.at()));
    List<String> lines = Wrap.lines(what, Log.WIDTH - Row.INDENT);
    page.line(new Row(Clock.time(entry.at()), since, who, lines.get(0), path).spans());
    lines.stream().skip(1).map(Row::onward).forEach(page::line);
  }

  private void newDay(Instant at) {
    String today = Clock.shortDay(at);
    if (!today.equals(day)) {
      day = today;
      page.line(List.of(Span.dim("  " + today)));
    }
  }

  private String path(Entry.Response response) {
    if (response.action() == Action.TRACK_CONFIRMED) {
      return "own radar";
    } else if (response.action() == Action.CUE_RECEIVED) {
      return "own satellite";
    }
    Duration took = Duration.between(response.since(), response.at());
    String time = took.isZero() ? "" : Words.span(took);
    String by = chronicle.mechanism(response.mechanism());
    return by + (by.isEmpty() || time.isEmpty() ? "" : ", ") + time;
  }

  private void reason(Because because) {
    if (!because.rule().isEmpty()) {
      under("rule: " + because.rule() + " · " + sources(because.sources()));
    }
    if (verbose) {
      under("at " + because.at() + ", on " + String.join(", ", because.facts()));
      because.draws().forEach(draw -> under(drawn(draw)));
    }
  }

  private static String drawn(Draw draw) {
    return "draw: " + draw.stream() + " rolled " + Words.number(draw.roll()) + ", so " + Words.number(draw.value());
  }

  private void under(String text) {
    if (!text.isEmpty()) {
      Wrap.lines(text, Log.WIDTH - Row.UNDER).forEach(line -> page.line(Row.under(line)));
    }
  }

  private static String sources(List<String> sources) {
    return String.join(", ", sources);
  }

  private static List<Span> label(String text, Ink ink) {
    return List.of(new Span(text, ink));
  }

  private static List<Span> who(List<Country> by, Optional<Country> via, List<Country> to) {
    List<Span> spans = new ArrayList<>(countries(by));
    via.ifPresent(hub -> spans.addAll(List.of(Span.plain(" → "), country(hub))));
    if (!to.isEmpty()) {
      spans.add(Span.plain(" → "));
      spans.addAll(countries(to));
    }
    return spans;
  }

  private static List<Span> countries(List<Country> countries) {
    List<Span> spans = new ArrayList<>();
    for (Country country : countries) {
      if (!spans.isEmpty()) {
        spans.add(Span.plain(", "));
      }
      spans.add(country(country));
    }
    return spans;
  }

  private static Span country(Country country) {
    return new Span(country.title(), Ink.of(country));
  }
}
