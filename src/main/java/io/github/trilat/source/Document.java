package io.github.trilat.source;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A founding document, or the public record, with its facts.
 *
 * @param id the file's name without its ending
 * @param title in our own words
 * @param publisher who published it
 * @param date day of publication
 * @param kind founding document or public record
 * @param facts in the order of the file
 */
public record Document(
    String id, String title, String publisher, LocalDate date, Kind kind, List<FactCard> facts) {

  public Document {
    facts = List.copyOf(facts);
  }

  /** Where the facts come from. */
  public enum Kind {
    /** One of the news articles that the exercise rests on. */
    FOUNDING("founding"),
    /** Other public pages, and corrections. */
    PUBLIC_RECORD("public-record");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** The name in files, such as {@code public-record}. */
    public String key() {
      return key;
    }

    static List<Kind> all() {
      return Arrays.asList(values());
    }
  }
}
