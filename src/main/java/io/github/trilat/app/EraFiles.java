package io.github.trilat.app;

import io.github.trilat.analysis.Eras;
import io.github.trilat.chart.Charts;
import io.github.trilat.chart.Format;
import io.github.trilat.document.Markdown;
import io.github.trilat.report.EraReport;
import io.github.trilat.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a comparison of eras. */
final class EraFiles {
  private static final String TABLE = "eras.md";
  private static final String DATA = "eras.json";
  private static final String JOURNALS = "journals";
  private static final String ENDING = ".ndjson";

  private EraFiles() {}

  /** The journal of an era. */
  static String journal(LocalDate date) {
    return JOURNALS + "/" + date + ENDING;
  }

  /** Writes what was asked for, but for the journals. */
  static void write(Eras eras, EraReport report, Set<EraProduct> products, Staging staging)
      throws IOException {
    if (products.contains(EraProduct.TABLE)) {
      staging.write(TABLE, Markdown.of(report.document(), Words.ENGLISH));
    }
    if (products.contains(EraProduct.DATA)) {
      staging.write(DATA, report.json(Words.ENGLISH));
    }
    if (products.contains(EraProduct.CHART)) {
      Images.of(Charts.draw(eras, Format.PAGE)).write(Images.CHARTS, staging);
    }
    if (products.contains(EraProduct.SLIDES)) {
      Images.of(Charts.draw(eras, Format.SLIDES)).write(Images.SLIDES, staging);
    }
  }

  /** Every file that a comparison may write there, or that one of other dates has left there. */
  static List<String> in(Path folder) throws IOException {
    List<String> files = new ArrayList<>(List.of(TABLE, DATA));
    files.addAll(Images.in(folder));
    Path journals = folder.resolve(JOURNALS);
    if (Files.isDirectory(journals, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> left = Files.list(journals)) {
        left.map(file -> file.getFileName().toString())
            .filter(name -> name.matches("\\d{4}-\\d\\d-\\d\\d" + ENDING))
            .sorted()
            .forEach(name -> files.add(JOURNALS + "/" + name));
      }
    }
    return files;
  }
}
