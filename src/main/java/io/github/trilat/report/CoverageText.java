package io.github.trilat.report;

import io.github.trilat.coverage.Coverage;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Json;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/** What exercises leave out, for a facilitator. */
public final class CoverageText {
  private static final int FORMAT = 1;

  private final Coverage coverage;
  private final Entry.Manifest manifest;

  /**
   * A text.
   *
   * @param manifest of the run, or of any of them
   */
  public CoverageText(Coverage coverage, Entry.Manifest manifest) {
    this.coverage = coverage;
    this.manifest = manifest;
  }

  /** As data: the record {@link Coverage} as it stands, and what it was made from. */
  public String json() {
    return Json.text(new Content(FORMAT, manifest.trilat(), manifest.packs(), coverage));
  }

  /** {@code format} changes when a name or a meaning does. */
  private record Content(int format, String trilat, Map<String, String> packs, Coverage coverage) {}

  /** On a terminal, in lines of at most {@value Log#WIDTH} characters. */
  public void terminal(PrintWriter out, boolean colour) {
    Page page = new TerminalPage(out, colour);
    page.title(title(), List.of(coverage.finding(), terms()));
    new CoverageTables(coverage).all().forEach(page::table);
  }

  private String title() {
    List<Coverage.Script> scripts = coverage.scripts();
    return scripts.size() == 1
        ? scripts.get(0).title() + ": what it exercises"
        : scripts.size() + " exercises: what they exercise together";
  }

  private String terms() {
    return coverage.scripts().size() == 1 ? Log.setting(manifest) : Log.terms(manifest);
  }
}
