package io.github.trilat.engine;

import io.github.trilat.journal.Draw;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.OptionalLong;

/**
 * Chance by name: each draw comes from a stream keyed by what it is for and whom it concerns, such
 * as {@code hub-relay-delay/warning-shared:ROK:JAPAN:I-02}.
 *
 * <p>The order of asking plays no part, so a rule that is added or removed leaves every other draw
 * as it was. Without a seed nothing is drawn: a delay takes its parameter's value, and what is at
 * least as likely as not comes off.
 */
final class Chances {
  private final OptionalLong seed;

  Chances(OptionalLong seed) {
    this.seed = seed;
  }

  /**
   * A value of the parameter: triangular over its range with its mode at {@code value}, the nominal
   * one.
   *
   * @param draws receives the draw, if one was made
   */
  double value(ParameterDefinition parameter, double value, String key, List<Draw> draws) {
    if (seed.isEmpty() || parameter.range().isEmpty()) {
      return value;
    }
    double roll = roll(Draw.stream(parameter.id(), key));
    double drawn = triangular(roll, parameter.range().get(), value);
    draws.add(new Draw(parameter.id(), key, roll, drawn));
    return drawn;
  }

  /** Whether something of this chance (from 0 to 1) comes off. */
  boolean succeeds(String purpose, double chance, String key, List<Draw> draws) {
    if (seed.isEmpty()) {
      return chance >= 0.5;
    }
    double roll = roll(Draw.stream(purpose, key));
    boolean success = roll < chance;
    draws.add(new Draw(purpose, key, roll, success ? 1 : 0));
    return success;
  }

  private static double triangular(double roll, ParameterDefinition.Range range, double mode) {
    double width = range.high() - range.low();
    if (width == 0) {
      return mode;
    }
    double below = (mode - range.low()) / width;
    return roll < below
        ? range.low() + Math.sqrt(roll * width * (mode - range.low()))
        : range.high() - Math.sqrt((1 - roll) * width * (range.high() - mode));
  }

  /**
   * A uniform number in [0, 1) from the stream's name and the seed: the first 53 bits of their
   * SHA-256.
   */
  private double roll(String stream) {
    byte[] hash =
        sha256().digest((seed.getAsLong() + "/" + stream).getBytes(StandardCharsets.UTF_8));
    long bits = 0;
    for (int i = 0; i < 8; i++) {
      bits = bits << 8 | (hash[i] & 0xff);
    }
    return (bits >>> 11) * 0x1.0p-53;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
