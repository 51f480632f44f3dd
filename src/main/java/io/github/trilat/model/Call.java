package io.github.trilat.model;

import java.time.Instant;

/**
 * A hotline call that was answered, such as the ministers of Japan and the ROK on the minister
 * line.
 *
 * @param mechanism id of the hotline
 * @param from who called
 * @param to who answered
 * @param about id of the inject that the call was about
 * @param at when the two were speaking
 */
public record Call(String mechanism, Country from, Country to, String about, Instant at)
    implements Fact {
  @Override
  public String id() {
    return "call:" + mechanism + ":" + to + ":" + about;
  }
}
