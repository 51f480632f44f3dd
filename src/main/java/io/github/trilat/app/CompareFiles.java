package io.github.trilat.app;

import io.github.trilat.chart.Drawing;
import io.github.trilat.document.Document;
import io.github.trilat.document.Html;
import io.github.trilat.document.Markdown;
import io.github.trilat.report.CompareReport;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of a comparison of alternatives. */
final class CompareFiles {
  private static final String TABLE = "compare.md";
  private static final String PAGE = "compare.html";
  private static final String DATA = "compare.json";
  private static final String SVG = "charts/compare.svg";
  private static final String JOURNALS = "journals";

  private CompareFiles() {}

  /** The folder's name says what was run. */
  static String folder(CompareRequest request, List<Side> sides) {
    Scenario scenario = sides.get(0).scenario();
    FolderName name =
        new FolderName(scenario.id())
            .and("compare")
            .all(sides.stream().skip(1).map(Side::name).toList())
            .all(sides.stream().flatMap(side -> side.marks().stream()).toList())
            .decided(request.decided())
            .asOf(request.asOf().filter(day -> !day.equals(scenario.start())))
            .seed(request.seed());
    request.runs().ifPresent(runs -> name.and("runs-" + runs));
    return name.toString();
  }

  /** Writes everything but the journals, and returns what is to be told. */
  static Document write(CompareReport report, Drawing drawing, Staging staging) throws IOException {
    Images images = Images.of(List.of(drawing));
    Document document = report.document(drawing, SVG);
    staging.write(TABLE, Markdown.of(document, Words.ENGLISH));
    staging.write(PAGE, Html.page(document, report.frame(), Words.ENGLISH));
    staging.write(DATA, report.json(Words.ENGLISH));
    images.write(Images.CHARTS, staging);
    return document;
  }

  /** Every file that a comparison may write there, or that one of other names has left there. */
  static List<String> in(Path folder) throws IOException {
    List<String> files = new ArrayList<>(List.of(TABLE, PAGE, DATA));
    files.addAll(Images.in(folder));
    Path journals = folder.resolve(JOURNALS);
    if (Files.isDirectory(journals, LinkOption.NOFOLLOW_LINKS)) {
      try (Stream<Path> left = Files.list(journals)) {
        left.map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".ndjson"))
            .sorted()
            .forEach(name -> files.add(JOURNALS + "/" + name));
      }
    }
    return files;
  }
}
