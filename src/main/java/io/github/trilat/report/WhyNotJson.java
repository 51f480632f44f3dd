package io.github.trilat.report;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Json;
import io.github.trilat.retrace.WhyNot;
import io.github.trilat.words.Words;

/**
 * The answer to why a rule did not fire as data for further work: the run's manifest, and the
 * record {@link WhyNot} with the names of its components.
 *
 * <p>{@code format} is 1; it changes when a name or a meaning does.
 */
public final class WhyNotJson {
  private static final int FORMAT = 1;

  private WhyNotJson() {}

  private record Content(int format, Entry.Manifest run, WhyNot answer) {}

  /** As JSON. */
  public static String of(WhyNot answer, Chronicle chronicle, Words words) {
    return Json.text(new Content(FORMAT, chronicle.manifest(), answer), words);
  }
}
