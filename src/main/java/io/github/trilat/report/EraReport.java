package io.github.trilat.report;

import static io.github.trilat.report.EraSays.SAYS;

import io.github.trilat.analysis.Eras;
import io.github.trilat.document.Document;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Json;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One script under the mechanisms of several dates, as tables and as data. */
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

  /** As tables. */
  public Document document() {
    return new Document(
        Phrase.of(SAYS.title(title)),
        Tables.phrases(List.of(SAYS.sentence(eras.finding()), SAYS.terms(Terms.of(manifest)))),
        new EraTables(eras).all());
  }

  /**
   * As data: what was run, and the record {@link Eras} as it stands.
   *
   * <p>{@code format} is 1; it changes when a name or a meaning does.
   */
  public String json(Words words) {
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
            eras),
        words);
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
}
