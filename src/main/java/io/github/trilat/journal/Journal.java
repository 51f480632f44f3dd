package io.github.trilat.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A journal as text: NDJSON, one entry a line, UTF-8, written as the run goes and read back a line
 * at a time.
 *
 * <p>Numbers carry at most six decimals, so that the last bit of a floating-point library shows
 * nowhere.
 */
public final class Journal {
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.ALWAYS))
          .addModule(
              new SimpleModule()
                  .addSerializer(double.class, new Rounded())
                  .addSerializer(Double.class, new Rounded()))
          .build();

  private static final Set<Integer> HIDDEN =
      Set.of(
          (int) Character.CONTROL,
          (int) Character.FORMAT,
          (int) Character.SURROGATE,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR);

  private Journal() {}

  /**
   * Works out how each kind of entry is written, which the first writing would otherwise wait for.
   */
  public static void prepare() {
    for (Class<?> kind : Entry.class.getPermittedSubclasses()) {
      MAPPER.writerFor(kind);
    }
  }

  /** Writes entries to a stream that the caller owns; flushes nothing by itself. */
  public static Consumer<Entry> writer(OutputStream out) {
    return entry -> {
      try {
        out.write(MAPPER.writeValueAsBytes(entry));
        out.write('\n');
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    };
  }

  /**
   * Reads a journal to its end, entry by entry, holding no more than one.
   *
   * @throws DamagedJournal when a line is no entry, or the last entry is not {@link Entry.Closed}
   * @throws IOException when the stream fails
   */
  public static void read(InputStream in, Consumer<Entry> each) throws IOException {
    ObjectReader reader = MAPPER.readerFor(Entry.class);
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    Entry last = null;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      last = entry(reader, line, number);
      each.accept(last);
    }
    if (!(last instanceof Entry.Closed)) {
      throw new DamagedJournal(number, "the journal breaks off: its last line is not \"closed\"");
    }
  }

  private static Entry entry(ObjectReader reader, String line, int number) {
    if (!isPlain(line)) {
      throw new DamagedJournal(number, "this line holds a character that no journal holds");
    }
    try {
      Entry entry = reader.readValue(line);
      if (entry == null) {
        throw new DamagedJournal(number, "this line is no journal entry: it is null");
      }
      return entry;
    } catch (JacksonException e) {
      throw new DamagedJournal(number, "this line is no journal entry: " + e.getOriginalMessage());
    }
  }

  /**
   * Whether nothing in it could steer a terminal: of escapes, no text of a journal needs any but
   * those of quotation marks and backslashes.
   */
  private static boolean isPlain(String line) {
    for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
      if (line.charAt(at) == '\\') {
        at++;
        if (at == line.length() || "\"\\".indexOf(line.charAt(at)) < 0) {
          return false;
        }
      } else if (HIDDEN.contains(Character.getType(line.codePointAt(at)))) {
        return false;
      }
    }
    return true;
  }

  private static final class Rounded extends StdSerializer<Double> {
    Rounded() {
      super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator generator, SerializationContext context) {
      generator.writeNumber(Decimals.exact(value).toPlainString());
    }
  }
}
