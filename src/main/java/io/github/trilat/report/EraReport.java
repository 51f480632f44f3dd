package io.github.trilat.report;

import io.github.trilat.analysis.Eras;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Json;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One script under the mechanisms of several dates, as a page of tables and as data. */
public final class EraReport {
  private static final int FORMAT = 1;

  private final Eras eras;
  private final Entry.Manifest manifest;
  private final String title;

  /**
   * The report on these eras.
   *
   * @param manifest that of any of the runs
   * @param title the exercise's
   */
  public EraReport(Eras eras, Entry.Manifest manifest, String title) {
    this.eras = eras;
    this.manifest = manifest;
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

  /**
   * As data: what was run, and the record {@link Eras} as it stands.
   *
   * <p>{@code format} is 1; it changes when a name or a meaning does.
   */
  public String json() {
    return Json.text(
        new Content(
            FORMAT,
            manifest.trilat(),
            manifest.scenario(),
            manifest.scenarioHash(),
            manifest.packs(),
            manifest.date(),
            manifest.seed(),
            manifest.decided(),
            title,
            eras));
  }

  private record Content(
      int format,
      String trilat,
      String scenario,
      String scenarioHash,
      Map<String, String> packs,
      LocalDate date,
      Optional<Long> seed,
      Map<String, String> decided,
      String title,
      Eras eras) {}

  private void tell(Page page) {
    EraTables tables = new EraTables(eras);
    page.title(title + ", era by era", List.of(eras.finding() + ".", terms()));
    if (!eras.shown().isEmpty()) {
      page.table(tables.warnings());
    }
    page.table(tables.contacts());
    page.table(tables.ratings());
  }

  private String terms() {
    return "The script keeps its dates, and the mechanisms are those of each era · "
        + Log.terms(manifest);
  }
}
