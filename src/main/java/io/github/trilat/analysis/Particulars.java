package io.github.trilat.analysis;

import io.github.trilat.analysis.Story.Step;
import io.github.trilat.journal.Citation;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.time.Instant;
import java.util.List;

/**
 * All that the journal tells about one entry.
 *
 * @param turn in which it was recorded
 * @param way the steps that led to it, itself the last
 * @param begun when its rule spoke; what it proposed may take time
 * @param rule the rule's name; empty where the script or the calendar is the reason
 * @param at where the rule stands, such as {@code agreed/information-sharing.drl:12}; may be empty
 * @param given the facts that met its conditions, in their order
 * @param chances what was drawn, or that nothing was
 * @param sources the fact cards that are cited
 * @param unknown ids of cited cards that the journal does not hold
 * @param led what it led to
 * @param supported numbers of later entries that rest on it as well
 */
public record Particulars(
    int turn,
    List<Why.Link> way,
    Instant begun,
    String rule,
    String at,
    List<Given> given,
    List<Saying> chances,
    List<Citation> sources,
    List<String> unknown,
    List<Step> led,
    List<Long> supported) {
  public Particulars {
    way = List.copyOf(way);
    given = List.copyOf(given);
    chances = List.copyOf(chances);
    sources = List.copyOf(sources);
    unknown = List.copyOf(unknown);
    led = List.copyOf(led);
    supported = List.copyOf(supported);
  }

  /** The entry itself. */
  public Why.Link link() {
    return way.get(way.size() - 1);
  }

  /** The ids of the matched facts, in the order of the rule's conditions. */
  public List<String> facts() {
    return given.stream().map(Given::fact).toList();
  }

  /**
   * A fact that a rule matched.
   *
   * @param fact its id
   * @param words what the journal knows of it: the entry that brought it about, the number that it
   *     is; empty if nothing
   */
  public record Given(String fact, Phrase words) {}
}
