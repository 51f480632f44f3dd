package io.github.trilat.report;

import io.github.trilat.document.Named;
import io.github.trilat.journal.Because;
import io.github.trilat.journal.Citation;
import io.github.trilat.words.Mark;
import io.github.trilat.words.Phrase;
import java.util.List;

/**
 * Words for something that stands elsewhere in a report: from finding to entry, from entry to rule,
 * from rule to fact card. Where there is no such place, as in a log, they are words and no more.
 *
 * @param id of the place, such as {@code card-2014-tisa}
 */
record Reference(String id) implements Mark {

  static final String CARD = "card-";

  static Phrase toEntry(long seq, Object words) {
    return Phrase.of(words, new Reference(entry(seq)));
  }

  static Phrase entry(long seq, Object words) {
    return Phrase.of(words, new Named(entry(seq)));
  }

  static Phrase toRule(Because because) {
    return Phrase.of(because.rule(), new Reference(ruleId(because)));
  }

  static Phrase rule(Because because) {
    return Phrase.of(because.rule(), new Named(ruleId(because)));
  }

  /** The cards of these ids; what rests on none says that it is an assumption. */
  static List<Phrase> toCards(List<String> ids) {
    return ids.stream()
        .map(
            id ->
                id.equals(Citation.ASSUMPTION)
                    ? Phrase.of(ReportSays.SAYS.assumption())
                    : Phrase.of(id, new Reference(CARD + id)))
        .toList();
  }

  static Phrase card(String id) {
    return Phrase.of(id, new Named(CARD + id));
  }

  private static String entry(long seq) {
    return "entry-" + seq;
  }

  private static String ruleId(Because because) {
    return "rule-" + because.at().replaceAll("[^A-Za-z0-9]+", "-");
  }
}
