package io.github.trilat.journal;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;

/**
 * Records as JSON for further work, in the journal's own form: {@code Json.text(eras)}. Names and
 * order are those of the record, numbers carry at most six decimals, what is absent is {@code
 * null}.
 */
public final class Json {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter WRITER =
      Journal.MAPPER
          .writer()
          .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

  private Json() {}

  /** The record, indented, with a line end at its end. */
  public static String text(Record content) {
    return WRITER.writeValueAsString(content) + "\n";
  }
}
