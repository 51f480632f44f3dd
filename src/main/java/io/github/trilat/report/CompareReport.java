package io.github.trilat.report;

import static io.github.trilat.report.CompareSays.SAYS;

import io.github.trilat.analysis.Comparison;
import io.github.trilat.analysis.Paired;
import io.github.trilat.chart.Drawing;
import io.github.trilat.document.Block;
import io.github.trilat.document.Block.Figure;
import io.github.trilat.document.Block.Quote;
import io.github.trilat.document.Document;
import io.github.trilat.document.Frame;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Json;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One script by several sets of rules, as tables and as data. */
public final class CompareReport {
  private static final int FORMAT = 1;

  /** Rows of what differs. */
  private static final int MOST = 40;

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

  /**
   * As tables, with the chart of the same comparison.
   *
   * @param chart the chart's file beside the document
   */
  public Document document(Drawing drawing, String chart) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Quote(Phrase.of(SAYS.inShort()), "", Tables.phrases(telling())));
    blocks.add(new Figure(drawing.svg(), chart, Phrase.of(drawing.title())));
    blocks.addAll(new CompareTables(comparison, MOST).all());
    paired.forEach(each -> blocks.addAll(new PairedTables(each, comparison).all()));
    return new Document(
        Phrase.of(SAYS.title(title)),
        Tables.phrases(List.of(SAYS.sentence(comparison.finding()), terms())),
        blocks);
  }

  /** What stands around it on a web page. */
  public Frame frame() {
    return new Frame(
        Phrase.of(SAYS.window(title)),
        Phrase.of(SAYS.kind()),
        "",
        StyleSheet.inPage(),
        List.of(),
        "");
  }

  /**
   * As data: what was run, the record {@link Comparison} as it stands, and a record {@link Paired}
   * for each run but the base if there were pairs.
   *
   * <p>{@code format} is 1; it changes when a name or a meaning does.
   */
  public String json(Words words) {
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
            paired),
        words);
  }

  /** A run's name and the packs that it stands on, each with its hash. */
  private record Run(Phrase name, Map<String, String> packs) {}

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

  private List<Saying> telling() {
    return comparison.departures().stream().flatMap(each -> each.telling().stream()).toList();
  }

  private Saying terms() {
    Entry.Manifest base = manifests.get(0);
    return base.seed().isPresent()
        ? SAYS.termsWithSeed(comparison.runs(), base.asOf(), Terms.ofAll(base))
        : SAYS.terms(comparison.runs(), base.asOf(), Terms.ofAll(base));
  }
}
