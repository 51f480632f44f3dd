package io.github.trilat.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.trilat.analysis.Comparison;
import io.github.trilat.analysis.Paired;
import io.github.trilat.analysis.Words;
import io.github.trilat.chart.Drawing;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Json;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One script by several sets of rules, as a page of tables, as a web page and as data. */
public final class CompareReport {
  private static final int FORMAT = 1;

  /** Rows of what differs. */
  private static final int MOST = 40;

  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, CompareReport.class.getClassLoader(), "io.github.trilat.report");

  private final Comparison comparison;
  private final List<Paired> paired;
  private final List<Entry.Manifest> manifests;
  private final String title;

  /**
   * The report on these runs.
   *
   * @param paired what pairs of runs with dice came to, one for each run but the base; empty if
   *     none were asked for
   * @param manifests those of the runs, in their order
   * @param title the exercise's
   */
  public CompareReport(
      Comparison comparison, List<Paired> paired, List<Entry.Manifest> manifests, String title) {
    this.comparison = comparison;
    this.paired = List.copyOf(paired);
    this.manifests = List.copyOf(manifests);
    this.title = title;
  }

  /** As Markdown. */
  public String markdown() {
    StringWriter text = new StringWriter();
    tell(new MarkdownPage(new PrintWriter(text)));
    return text.toString();
  }

  /** On a terminal, in lines of at most {@value Log#WIDTH} characters. */
  public void terminal(PrintWriter out, boolean colour) {
    tell(new TerminalPage(out, colour));
  }

  /** As one self-contained HTML page with the chart of the same comparison. */
  public String html(Drawing drawing) {
    StringOutput out = new StringOutput(1 << 16);
    CompareView view =
        new CompareView(
            title,
            comparison.finding(),
            terms(),
            telling(),
            drawing.svg(),
            tables(),
            StyleSheet.text());
    ENGINE.render("compare.jte", view, out);
    return out.toString();
  }

  /**
   * As data: what was run, the record {@link Comparison} as it stands, and a record {@link Paired}
   * for each run but the base if there were pairs.
   *
   * <p>{@code format} is 1; it changes when a name or a meaning does.
   */
  public String json() {
    Entry.Manifest base = manifests.get(0);
    List<Run> runs = new ArrayList<>();
    for (int run = 0; run < manifests.size(); run++) {
      runs.add(new Run(comparison.runs().get(run), manifests.get(run).packs()));
    }
    return Json.text(
        new Content(
            FORMAT,
            base.trilat(),
            base.scenario(),
            base.scenarioHash(),
            base.date(),
            base.asOf(),
            base.seed(),
            base.decided(),
            title,
            runs,
            comparison,
            paired));
  }

  /** A run's name and the packs that it stands on, each with its hash. */
  private record Run(String name, Map<String, String> packs) {}

  private record Content(
      int format,
      String trilat,
      String scenario,
      String scenarioHash,
      LocalDate date,
      LocalDate asOf,
      Optional<Long> seed,
      Map<String, String> decided,
      String title,
      List<Run> runs,
      Comparison comparison,
      List<Paired> paired) {}

  private void tell(Page page) {
    page.title(title + ", compared", List.of(comparison.finding() + ".", terms()));
    page.say("In short", telling());
    tables().forEach(page::table);
  }

  private List<String> telling() {
    return comparison.departures().stream().flatMap(each -> each.telling().stream()).toList();
  }

  private List<Table> tables() {
    List<Table> tables = new ArrayList<>(new CompareTables(comparison, MOST).all());
    paired.forEach(each -> tables.addAll(new PairedTables(each, comparison).all()));
    return tables;
  }

  private String terms() {
    return "The same script"
        + (manifests.get(0).seed().isPresent() ? " and the same luck" : "")
        + " under "
        + Words.and(comparison.runs())
        + " · mechanisms as of "
        + Clock.day(manifests.get(0).asOf())
        + " · "
        + Log.termsOfAll(manifests.get(0));
  }
}
