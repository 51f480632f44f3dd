package io.github.trilat.app;

import io.github.trilat.analysis.Analysis;
import io.github.trilat.analysis.Chronicle;
import io.github.trilat.chart.Charts;
import io.github.trilat.chart.Drawing;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Journal;
import io.github.trilat.report.AfterAction;
import io.github.trilat.report.Log;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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

  /** Writes what was asked for, but for the journal. */
  static void write(Chronicle chronicle, Set<Product> products, Staging staging)
      throws IOException {
    if (products.contains(Product.LOG)) {
      staging.write(LOG, log(chronicle));
    }
    if (products.contains(Product.CHARTS) || products.contains(Product.REPORT)) {
      illustrate(Analysis.of(chronicle), products, staging);
    }
  }

  /** Paints on the side while the report is written. */
  private static void illustrate(Analysis analysis, Set<Product> products, Staging staging)
      throws IOException {
    Map<String, Drawing> drawings = drawings(analysis);
    Map<String, Ahead<byte[]>> paintings = new LinkedHashMap<>();
    if (products.contains(Product.CHARTS)) {
      drawings.forEach((name, drawing) -> paintings.put(name, Ahead.of(drawing::png)));
    }
    if (products.contains(Product.REPORT)) {
      staging.write(REPORT, AfterAction.html(analysis, drawings));
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

  private static String log(Chronicle chronicle) {
    StringWriter text = new StringWriter();
    Chronicle soFar = new Chronicle();
    Log log = Log.markdown(soFar, new PrintWriter(text));
    for (Entry entry : chronicle.entries()) {
      soFar.accept(entry);
      log.accept(entry);
    }
    return text.toString();
  }

  private static String svg(String chart) {
    return "charts/" + chart + ".svg";
  }

  private static String png(String chart) {
    return "charts/" + chart + ".png";
  }
}
