package io.github.trilat.report;

import static io.github.trilat.report.RunSays.SAYS;

import io.github.trilat.document.Document;
import io.github.trilat.journal.Entry;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.List;
import java.util.Map;

/** On what terms a run is made, and what is not to be read from it. */
public final class Terms {
  private Terms() {}

  /**
   * Before a run: what the authors of alternatives in it expect. It stands in the alternatives, not
   * in the journal, so that a run with another hypothesis is still the same run.
   *
   * @param hypotheses by the names of the alternatives
   */
  public static Document expected(Map<String, String> hypotheses) {
    return new Document(
        Phrase.EMPTY,
        hypotheses.entrySet().stream()
            .map(each -> Phrase.of(SAYS.hypothesis(each.getKey(), each.getValue())))
            .toList(),
        List.of());
  }

  /** By which mechanisms, and on what terms. */
  static Saying setting(Entry.Manifest manifest) {
    return SAYS.setting(manifest.asOf(), of(manifest));
  }

  static Saying of(Entry.Manifest manifest) {
    return SAYS.terms(chance(manifest), rules(manifest));
  }

  /** Those of several runs, whose rules are told elsewhere. */
  static Saying ofAll(Entry.Manifest any) {
    return SAYS.termsOfAll(chance(any));
  }

  private static Saying chance(Entry.Manifest manifest) {
    return manifest.seed().map(SAYS::seeded).orElseGet(SAYS::nominal);
  }

  /** The packs, each laid over those before it. */
  static Object rules(Entry.Manifest manifest) {
    List<String> packs = List.copyOf(manifest.packs().keySet());
    Object all = packs.get(0);
    for (String over : packs.subList(1, packs.size())) {
      all = SAYS.with(all, over);
    }
    return all;
  }
}
