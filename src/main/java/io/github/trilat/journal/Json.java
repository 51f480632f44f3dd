package io.github.trilat.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.trilat.model.Fact;
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
          .rebuild()
          .addMixIn(Fact.class, Told.class)
          .build()
          .writer()
          .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

  /** Facts tell their type and their id, even where that is made of their other parts. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "fact")
  @JsonPropertyOrder("id")
  private interface Told {
    @JsonProperty
    String id();
  }

  private Json() {}

  /** The record, indented, with a line end at its end. */
  public static String text(Record content) {
    return WRITER.writeValueAsString(content) + "\n";
  }
}
