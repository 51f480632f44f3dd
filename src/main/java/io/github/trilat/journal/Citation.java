package io.github.trilat.journal;

/** A fact card that the scenario or the pack cites. */
public record Citation(String id, String says, String document, String date) {

  /** What stands in place of a card's id where a rule or a number rests on none. */
  public static final String ASSUMPTION = "assumption";
}
