package io.github.trilat.model;

import java.time.Instant;

/**
 * A country has told its public and ships of a launch that endangers nobody on land, or of one that
 * has come down already, such as Japan's word on the salvo of 30 May 2024.
 *
 * @param country who says so
 * @param launch id of the launch
 * @param at when
 */
public record Announcement(Country country, String launch, Instant at) implements Fact {
  @Override
  public String id() {
    return "announcement:" + country + ":" + launch;
  }
}
