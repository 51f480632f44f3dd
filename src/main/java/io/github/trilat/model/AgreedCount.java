package io.github.trilat.model;

import java.time.Instant;

/**
 * The partners have settled on one count for a launch after comparing their tracks.
 *
 * @param launch id of the launch
 * @param count the number of objects that their pooled tracks show
 * @param at when they agreed
 */
public record AgreedCount(String launch, int count, Instant at) implements Fact {
  @Override
  public String id() {
    return "agreed-count:" + launch;
  }
}
