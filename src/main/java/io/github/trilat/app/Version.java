package io.github.trilat.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The program's version, as the build has written it. */
public final class Version {
  private Version() {}

  /** Such as {@code 0.1.0}. */
  public static String get() {
    try (InputStream in = Version.class.getResourceAsStream("/io/github/trilat/version.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
