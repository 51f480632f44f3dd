package io.github.trilat.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.trilat.scenario.Condition;
import io.github.trilat.scenario.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
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
  /** The version of the form in which journals are written, and the only one that is read. */
  public static final int FORMAT = 2;

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .changeDefaultNullHandling(any -> JsonSetter.Value.forContentNulls(Nulls.FAIL))
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.ALWAYS))
          .addModule(
              new SimpleModule()
                  .addSerializer(double.class, new Rounded())
                  .addSerializer(Double.class, new Rounded())
                  .addDeserializer(
                      Instant.class,
                      new Dated<>(
                          Instant.class,
                          Instant::parse,
                          "0001-01-02T00:00:00Z",
                          "9999-12-30T00:00:00Z"))
                  .addDeserializer(
                      LocalDate.class,
                      new Dated<>(LocalDate.class, LocalDate::parse, "0001-01-02", "9999-12-30"))
                  .setMixInAnnotation(Event.class, Happens.class)
                  .setMixInAnnotation(Condition.class, Holds.class))
          .build();

  private Journal() {}

  /**
   * Works out how each kind of entry is written, which the first writing would otherwise wait for.
   */
  public static void prepare() {
    for (Class<?> kind : Entry.class.getPermittedSubclasses()) {
      MAPPER.writerFor(kind);
    }
  }

  /**
   * Writes entries to a stream that the caller owns; flushes nothing by itself. The last entry is
   * given the digest of the whole.
   */
  public static Consumer<Entry> writer(OutputStream out) {
    MessageDigest digest = sha256();
    return entry -> {
      byte[] line =
          entry instanceof Entry.Closed end ? sealed(end, digest) : MAPPER.writeValueAsBytes(entry);
      try {
        digest.update(line);
        digest.update((byte) '\n');
        out.write(line);
        out.write('\n');
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    };
  }

  /** The last line, with the digest of all lines before and of itself as it is without one. */
  static byte[] sealed(Entry.Closed end, MessageDigest digest) {
    digest.update(MAPPER.writeValueAsBytes(with("", end)));
    return MAPPER.writeValueAsBytes(with(HexFormat.of().formatHex(digest.digest()), end));
  }

  private static Entry.Closed with(String digest, Entry.Closed end) {
    return new Entry.Closed(end.seq(), end.at(), end.firings(), digest);
  }

  /**
   * Reads a journal to its end, entry by entry, holding no more than one.
   *
   * @throws DamagedJournal when a line is no entry or not the one that belongs there, or the last
   *     entry is not {@link Entry.Closed}, or anything was changed since it was written
   * @throws IOException when the stream fails
   */
  public static void read(InputStream in, Consumer<Entry> each) throws IOException {
    new JournalReader(in).read(each);
  }

  /** Whether a journal can hold the text: nothing in it breaks the line, hides or steers. */
  public static boolean canHold(String text) {
    return text.codePoints().noneMatch(JournalReader::isHidden);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** What happens, by its kind. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Event.Launched.class, name = "launch"),
    @JsonSubTypes.Type(value = Event.LinkOutage.class, name = "link-outage"),
    @JsonSubTypes.Type(value = Event.CountReport.class, name = "count-report"),
    @JsonSubTypes.Type(value = Event.Meeting.class, name = "meeting"),
    @JsonSubTypes.Type(value = Event.DrillWindow.class, name = "drill-window"),
    @JsonSubTypes.Type(value = Event.Happening.class, name = "happening"),
    @JsonSubTypes.Type(value = Event.Report.class, name = "report")
  })
  private interface Happens {}

  /** What an inject waits for, by its kind. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "holds")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Condition.Deed.class, name = "deed"),
    @JsonSubTypes.Type(value = Condition.Answer.class, name = "answer"),
    @JsonSubTypes.Type(value = Condition.Not.class, name = "not"),
    @JsonSubTypes.Type(value = Condition.All.class, name = "all"),
    @JsonSubTypes.Type(value = Condition.Any.class, name = "any")
  })
  private interface Holds {}

  /** Instants or days of a year that a calendar can show. */
  private static final class Dated<T extends Comparable<? super T>> extends StdDeserializer<T> {
    private final Class<T> kind;
    private final Function<String, T> parse;
    private final T first;
    private final T last;

    Dated(Class<T> kind, Function<String, T> parse, String first, String last) {
      super(kind);
      this.kind = kind;
      this.parse = parse;
      this.first = parse.apply(first);
      this.last = parse.apply(last);
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
      String text = parser.getValueAsString();
      try {
        T value = parse.apply(text == null ? "" : text);
        if (value.compareTo(first) >= 0 && value.compareTo(last) <= 0) {
          return value;
        }
      } catch (DateTimeParseException e) {
        // Told below, as a date that no calendar can show is.
      }
      return kind.cast(
          context.handleWeirdStringValue(
              kind, text, "it is not of the years 1 to 9999, such as %s", first));
    }
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
