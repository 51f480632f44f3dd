package io.github.trilat.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas of the files that people write, and of the journal. */
public final class Schemas {
  private Schemas() {}

  /** A kind of file that has a schema. */
  public enum Kind {
    /** Scenario files. */
    scenario,
    /** Differences from a rule pack. */
    alternative,
    /** Fact cards. */
    seeds,
    /** Lines of journals. */
    journal
  }

  /** The schema's text. */
  public static String text(Kind kind) {
    String name = "/io/github/trilat/schema/" + kind + ".schema.json";
    try (InputStream in = Schemas.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
