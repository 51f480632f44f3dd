package io.github.trilat.app;

import io.github.trilat.analysis.Analysis;
import io.github.trilat.analysis.Chronicle;
import io.github.trilat.chart.Charts;
import io.github.trilat.chart.Drawing;
import io.github.trilat.chart.Format;
import io.github.trilat.diagnostic.InputFile;
import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.Severity;
import io.github.trilat.document.Html;
import io.github.trilat.document.Markdown;
import io.github.trilat.journal.Journal;
import io.github.trilat.report.AfterAction;
import io.github.trilat.report.Log;
import io.github.trilat.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Makes log, charts and report from a chronicle alone, so that a saved journal gives the same files
 * again.
 */
final class Products {
  static final String JOURNAL = "journal.ndjson";
  private static final String LOG = "log.md";
  private static final String REPORT = "after-action.html";

  private Products() {}

  /** Every file that a run may write there, or that an earlier one has left there. */
  static List<String> in(Path folder) throws IOException {
    List<String> files = new ArrayList<>(List.of(JOURNAL, LOG, REPORT));
    files.addAll(Images.in(folder));
    return files;
  }

  /** Whether any of these is made from more than the journal's own stream. */
  static boolean needChronicle(Set<Product> products) {
    return products.stream().anyMatch(product -> product != Product.JOURNAL);
  }

  /** Loads what writing these needs; may be called on another thread while the exercise runs. */
  static void prepare(Set<Product> products) {
    Journal.prepare();
    if (products.contains(Product.CHARTS) || products.contains(Product.SLIDES)) {
      Charts.prepare();
    }
  }

  /**
   * Writes what was asked for, but for the journal.
   *
   * @param told the log as it was told; one that told every detail is made again without
   * @param scenario whose words they are, for warnings
   * @param warnings told of letters that images lack
   */
  static void write(
      Chronicle chronicle,
      Log told,
      Set<Product> products,
      Staging staging,
      Path scenario,
      Consumer<Problem> warnings)
      throws IOException {
    Charts.lackedLetters();
    write(chronicle, told, products, staging);
    if (Charts.lackedLetters()) {
      warnings.accept(
          new Problem(
              Severity.WARNING,
              Place.ofFile(InputFile.name(scenario)),
              "this machine has no font for some letters, in place of which PNG charts show “…”",
              "Install a font that has them, such as Noto Sans CJK, and run again; SVG charts show"
                  + " them wherever a reader has one."));
    }
  }

  /** Writes what was asked for, but for the journal. */
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
    if (products.contains(Product.SLIDES)) {
      Images.of(drawings(Analysis.of(chronicle), Format.SLIDES)).write(Images.SLIDES, staging);
    }
  }

  /** Paints on the side while the report is written. */
  private static void illustrate(Analysis analysis, Log log, Set<Product> products, Staging staging)
      throws IOException {
    List<Drawing> drawings = drawings(analysis, Format.PAGE);
    Images images = Images.of(products.contains(Product.CHARTS) ? drawings : List.of());
    if (products.contains(Product.REPORT)) {
      Map<String, Drawing> byName = new LinkedHashMap<>();
      drawings.forEach(drawing -> byName.put(drawing.name(), drawing));
      AfterAction report = new AfterAction(analysis, log, byName);
      staging.write(REPORT, report.page(Words.ENGLISH));
    }
    images.write(Images.CHARTS, staging);
  }

  /** All charts, drawn side by side. */
  private static List<Drawing> drawings(Analysis analysis, Format format) {
    List<Supplier<List<Drawing>>> makers =
        List.of(
            () -> Charts.draw(analysis.firstMinutes(), format),
            () -> Charts.draw(analysis.warningLead(), format),
            () -> Charts.draw(analysis.latencyBudget(), format),
            () -> Charts.draw(analysis.knowledge(), format),
            () -> Charts.draw(analysis.course(), format),
            () -> Charts.draw(analysis.mechanismUse(), format));
    List<Ahead<List<Drawing>>> drawn = makers.stream().map(Ahead::of).toList();
    return drawn.stream().flatMap(each -> each.get().stream()).toList();
  }
}
