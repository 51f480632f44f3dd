package io.github.trilat.model;

import java.time.Instant;

/**
 * A country has decided, such as Japan: publish the track data.
 *
 * @param decision id of the decision point
 * @param country who decided
 * @param topic what it was about, such as {@code track-publication}
 * @param option id of the option taken, such as {@code publish}
 * @param ongoing whether it is of an earlier moment, and no longer news
 * @param at when
 */
public record Decision(
    String decision, Country country, String topic, String option, boolean ongoing, Instant at)
    implements Fact {
  @Override
  public String id() {
    return "decision:" + decision;
  }
}
