package io.github.trilat.engine;

import io.github.trilat.journal.Citation;
import java.util.List;

/**
 * A rule as others refer to it.
 *
 * @param name a sentence, such as {@code Real-time link carries a partner's track}
 * @param file pack and file, such as {@code agreed/information-sharing.drl}
 * @param line where it begins, from 1
 * @param mechanism id of the mechanism that it belongs to, or empty
 * @param sources ids of the fact cards that it cites, or {@link #ASSUMPTION} alone
 */
public record RuleCard(String name, String file, int line, String mechanism, List<String> sources) {

  /** What a rule, a number or a status cites that rests on no card. */
  public static final String ASSUMPTION = Citation.ASSUMPTION;

  public RuleCard {
    sources = List.copyOf(sources);
  }

  /** File and line, such as {@code agreed/information-sharing.drl:12}. */
  public String at() {
    return file + ":" + line;
  }
}
