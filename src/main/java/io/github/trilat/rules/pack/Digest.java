package io.github.trilat.rules.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over a row of texts, each with its length, so that no two rows run together. */
public final class Digest {

  private final MessageDigest sha;

  /** A digest of nothing yet. */
  public Digest() {
    try {
      sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Adds a text, kept apart from the one before. */
  public Digest add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    sha.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    sha.update(bytes);
    return this;
  }

  /** The digest in hexadecimal; ends the row. */
  public String hex() {
    return HexFormat.of().formatHex(sha.digest());
  }
}
