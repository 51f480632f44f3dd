package io.github.trilat.journal;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.trilat.model.Fact;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Words;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Records as JSON for further work, in the journal's own form: {@code Json.text(eras, words)}.
 * Names and order are those of the record, numbers carry at most six decimals, what is absent is
 * {@code null}.
 */
public final class Json {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  /** What is to be said, as text. */
  private static final class Said<T> extends ValueSerializer<T> {
    private final Words words;

    Said(Words words) {
      this.words = words;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      generator.writeString(words.text(value));
    }
  }

  /** Facts tell their type and their id, even where that is made of their other parts. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "fact")
  @JsonPropertyOrder("id")
  private interface Told {
    @JsonProperty
    String id();
  }

  private Json() {}

  /** The record, indented, with a line end at its end. */
  public static String text(Record content, Words words) {
    SimpleModule said =
        new SimpleModule()
            .addSerializer(Saying.class, new Said<>(words))
            .addSerializer(Phrase.class, new Said<>(words));
    return Journal.MAPPER
            .rebuild()
            .addMixIn(Fact.class, Told.class)
            .addModule(said)
            .build()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
            .writeValueAsString(content)
        + "\n";
  }
}
