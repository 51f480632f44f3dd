package io.github.trilat.model;

import java.time.Instant;
import java.util.Set;

/**
 * Somebody has said how many objects flew, such as the ROK's Joint Chiefs of Staff: about ten.
 *
 * @param inject id of the inject that carried the claim
 * @param launch id of the launch
 * @param claimant whose count it is, in words
 * @param countries which of the three the claimant speaks for; nobody for others, such as DPRK
 *     state media
 * @param count how many objects, at least 1
 * @param at when it was said
 */
public record CountClaim(
    String inject, String launch, String claimant, Set<Country> countries, int count, Instant at)
    implements Fact {
  public CountClaim {
    countries = Countries.copy(countries);
  }

  @Override
  public String id() {
    return "count-claim:" + inject;
  }
}
