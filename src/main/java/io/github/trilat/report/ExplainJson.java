package io.github.trilat.report;

import io.github.trilat.analysis.Particulars;
import io.github.trilat.analysis.Story;
import io.github.trilat.analysis.Why;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Json;
import io.github.trilat.words.Words;
import java.util.Optional;

/**
 * Explanations as data for further work: the run's manifest, and the record {@link Story}, {@link
 * Why} or {@link Particulars} with the names of its components.
 *
 * <p>{@code format} is 1; it changes when a name or a meaning does.
 */
public final class ExplainJson {
  private static final int FORMAT = 1;

  private ExplainJson() {}

  private record OfStory(int format, Entry.Manifest run, Story story) {}

  private record OfOutcome(int format, Entry.Manifest run, Why why) {}

  private record OfEntry(
      int format, Entry.Manifest run, Particulars entry, Optional<TracedRule> rule) {}

  /** A run's story. */
  public static String of(Entry.Manifest run, Story story, Words words) {
    return Json.text(new OfStory(FORMAT, run, story), words);
  }

  /** One outcome. */
  public static String of(Entry.Manifest run, Why why, Words words) {
    return Json.text(new OfOutcome(FORMAT, run, why), words);
  }

  /** One entry, and its rule where it has one. */
  public static String of(
      Entry.Manifest run, Particulars entry, Optional<TracedRule> rule, Words words) {
    return Json.text(new OfEntry(FORMAT, run, entry, rule), words);
  }
}
