package io.github.trilat.report;

import io.github.trilat.analysis.Particulars;
import io.github.trilat.analysis.Particulars.Given;
import io.github.trilat.journal.Citation;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All about one entry, on a terminal: its way, its rule, what met that, and what it led to. */
public final class EntryText {
  private static final int INDENT = 2;
  private static final int DEEPER = 6;

  private final TerminalPage page;
  private final LinkLines links;

  /** Text with escape codes for colour, or without. */
  public EntryText(PrintWriter out, boolean colour) {
    this.page = new TerminalPage(out, colour);
    this.links = new LinkLines(page);
  }

  /**
   * Tells how it came about, the rule with what met its conditions, chances, sources and effects.
   *
   * @param rule absent for an entry without one
   */
  public void tell(Particulars entry, Optional<TracedRule> rule) {
    page.title(
        "Entry #%s, in turn %s".formatted(entry.link().step().entries().get(0), entry.turn()),
        List.of());
    page.line(List.of());
    entry.way().forEach(links::tell);
    rule.ifPresent(traced -> tell(traced, entry));
    section("Chance", entry.chances());
    sources(entry);
    led(entry);
  }

  private void tell(TracedRule rule, Particulars entry) {
    page.heading("The rule, as it stands at " + rule.place());
    rule.text().lines().forEach(this::written);
    page.heading(
        "What met its conditions on %s at %s"
            .formatted(Clock.shortDay(entry.begun()), Clock.time(entry.begun())));
    Map<String, String> known =
        entry.given().stream()
            .collect(Collectors.toMap(Given::fact, Given::words, (one, same) -> one));
    rule.conditions().forEach(met -> tell(met, known));
    if (rule.conditions().isEmpty()) {
      entry.given().forEach(each -> text(INDENT, Ink.PLAIN, given(each)));
    }
  }

  /** A line of a rule keeps its form as long as it fits. */
  private void written(String line) {
    String spaced = line.replace("\t", "  ");
    if (INDENT + spaced.length() <= Log.WIDTH) {
      page.line(List.of(Span.plain(" ".repeat(INDENT) + spaced)));
    } else {
      int margin = spaced.length() - spaced.stripLeading().length();
      page.indented(INDENT + margin, List.of(Span.plain(spaced)));
    }
  }

  private void tell(TracedRule.Met met, Map<String, String> known) {
    text(INDENT, Ink.PLAIN, met.condition());
    text(DEEPER, Ink.DIM, met.words());
    for (TracedRule.Value fact : met.by()) {
      text(DEEPER, Ink.PLAIN, fact.words());
      text(DEEPER, Ink.DIM, known.getOrDefault(fact.fact(), ""));
    }
  }

  private static String given(Given given) {
    return given.fact() + (given.words().isEmpty() ? "" : ": " + given.words());
  }

  private void sources(Particulars entry) {
    if (entry.sources().isEmpty() && entry.unknown().isEmpty()) {
      return;
    }
    page.heading("Sources");
    for (Citation card : entry.sources()) {
      text(INDENT, Ink.STRONG, card.id());
      text(DEEPER, Ink.PLAIN, card.says());
      text(DEEPER, Ink.DIM, card.document() + ", " + card.date());
    }
    entry.unknown().forEach(id -> text(INDENT, Ink.STRONG, id));
  }

  private void led(Particulars entry) {
    page.heading("What it led to");
    if (entry.led().isEmpty() && entry.supported().isEmpty()) {
      text(INDENT, Ink.PLAIN, "Nothing in this run.");
    }
    entry.led().forEach(step -> links.step(step, ""));
    if (!entry.supported().isEmpty()) {
      text(INDENT, Ink.PLAIN, "It also bears on " + EntryNumbers.of(entry.supported()));
    }
  }

  private void section(String title, List<String> sentences) {
    if (!sentences.isEmpty()) {
      page.heading(title);
      sentences.forEach(each -> text(INDENT, Ink.PLAIN, each));
    }
  }

  private void text(int indent, Ink ink, String words) {
    if (!words.isEmpty()) {
      page.indented(indent, List.of(new Span(words, ink)));
    }
  }
}
