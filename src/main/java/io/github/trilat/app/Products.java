package io.github.trilat.app;

import io.github.trilat.analysis.Analysis;
import io.github.trilat.analysis.Chronicle;
import io.github.trilat.chart.Charts;
import io.github.trilat.chart.Drawing;
import io.github.trilat.document.Html;
import io.github.trilat.document.Markdown;
import io.github.trilat.journal.Journal;
import io.github.trilat.report.AfterAction;
import io.github.trilat.report.Log;
import io.github.trilat.words.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes log, charts and report from a chronicle alone, so that a saved journal gives the same files
 * again.
 */
final class Products {
  static final String JOURNAL = "journal.ndjson";
  private static final String LOG = "log.md";
  private static final String REPORT = "after-action.html";
  private static final List<String> CHARTS =
      List.of(
          "first-minutes", "warning-lead", "latency-budget", "knowledge", "course", "mechanisms");

  private Products() {}

  /** Every file that a run may write. */
  static List<String> files() {
    List<String> files = new ArrayList<>(List.of(JOURNAL, LOG, REPORT));
    CHARTS.forEach(chart -> files.addAll(List.of(svg(chart), png(chart))));
    return files;
  }

  /** Whether any of these is made from more than the journal's own stream. */
  static boolean needChronicle(Set<Product> products) {
    return products.stream().anyMatch(product -> product != Product.JOURNAL);
  }

  /** Loads what writing these needs; may be called on another thread while the exercise runs. */
  static void prepare(Set<Product> products) {
    Journal.prepare();
    if (products.contains(Product.CHARTS)) {
      Charts.prepare();
    }
  }

  /**
   * Writes what was asked for, but for the journal.
   *
   * @param told the log as it was told; one that told every detail is made again without
   */
  static void write(Chronicle chronicle, Log told, Set<Product> products, Staging staging)
      throws IOException {
    if (!needChronicle(products)) {
      return;
    }
    Log log = told.isVerbose() ? Log.of(chronicle) : told;
    if (products.contains(Product.LOG)) {
      staging.write(LOG, Markdown.of(log.document(), Words.ENGLISH));
    }
    if (products.contains(Product.CHARTS) || products.contains(Product.REPORT)) {
      illustrate(Analysis.of(chronicle), log, products, staging);
    }
  }

  /** Paints on the side while the report is written. */
  private static void illustrate(Analysis analysis, Log log, Set<Product> products, Staging staging)
      throws IOException {
    Map<String, Drawing> drawings = drawings(analysis);
    Map<String, Ahead<byte[]>> paintings = new LinkedHashMap<>();
    if (products.contains(Product.CHARTS)) {
      drawings.forEach((name, drawing) -> paintings.put(name, Ahead.of(drawing::png)));
    }
    if (products.contains(Product.REPORT)) {
      AfterAction report = new AfterAction(analysis, log, drawings);
      staging.write(REPORT, Html.page(report.document(), report.frame(), Words.ENGLISH));
    }
    for (Map.Entry<String, Ahead<byte[]>> painting : paintings.entrySet()) {
      staging.write(svg(painting.getKey()), drawings.get(painting.getKey()).svg());
      staging.write(png(painting.getKey()), painting.getValue().get());
    }
  }

  /** All charts by name, drawn side by side. */
  private static Map<String, Drawing> drawings(Analysis analysis) {
    List<Supplier<Drawing>> makers =
        List.of(
            () -> Charts.draw(analysis.firstMinutes()),
            () -> Charts.draw(analysis.warningLead()),
            () -> Charts.draw(analysis.latencyBudget()),
            () -> Charts.draw(analysis.knowledge()),
            () -> Charts.draw(analysis.course()),
            () -> Charts.draw(analysis.mechanismUse()));
    List<Ahead<Drawing>> drawn = makers.stream().map(Ahead::of).toList();
    Map<String, Drawing> byName = new LinkedHashMap<>();
    for (int i = 0; i < CHARTS.size(); i++) {
      byName.put(CHARTS.get(i), drawn.get(i).get());
    }
    return byName;
  }

  private static String svg(String chart) {
    return "charts/" + chart + ".svg";
  }

  private static String png(String chart) {
    return "charts/" + chart + ".png";
  }
}
