package io.github.trilat.source;

import io.github.trilat.diagnostic.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One fact that can be cited, such as {@code 2024-salvo-18}.
 *
 * @param id never changed and never used again for another fact
 * @param document id of the document that states it
 * @param kind what sort of fact
 * @param date when it holds, in words that begin with a date where one is known
 * @param says the fact in one or two sentences
 * @param also ids of other documents that state it too
 * @param figures the numbers it states
 * @param corrects id of the fact that a correction corrects
 * @param background why it changes nothing in an exercise, in one line; absent for a fact that does
 * @param where public pages, for facts of the public record
 * @param place where its id is written
 */
public record FactCard(
    String id,
    String document,
    Kind kind,
    String date,
    String says,
    List<String> also,
    List<Figure> figures,
    Optional<String> corrects,
    Optional<String> background,
    List<String> where,
    Place place) {

  public FactCard {
    also = List.copyOf(also);
    figures = List.copyOf(figures);
    where = List.copyOf(where);
  }

  /** What sort of fact. */
  public enum Kind {
    /** What was agreed or set up. */
    MECHANISM,
    /** What happened, and can be injected. */
    EVENT,
    /** Politics and limits. */
    CONSTRAINT,
    /** A number of its own. */
    FIGURE,
    /** A correction of another fact, or a caution about it. */
    CORRECTION;

    /** The name in files, such as {@code event}. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    static List<Kind> all() {
      return Arrays.asList(values());
    }
  }

  /**
   * A number that a fact states, such as 18 missiles.
   *
   * @param name what it measures, unique within its fact
   * @param unit such as {@code minutes} or {@code missiles}
   */
  public record Figure(String name, double value, String unit) {}
}
