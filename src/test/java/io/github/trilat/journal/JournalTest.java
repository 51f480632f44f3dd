package io.github.trilat.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JournalTest {
  private static final String HEAD = text(OneOfEach.full().subList(0, 2));
  private static final String LANDED = text(List.of(OneOfEach.LANDED));
  private static final String CLOSED = text(List.of(OneOfEach.CLOSED));

  static List<Entry> full() {
    return OneOfEach.full();
  }

  static List<Entry> bare() {
    return OneOfEach.bare();
  }

  @Test
  void everyKindOfEntryIsTried() {
    List<?> kinds = Arrays.asList(Entry.class.getPermittedSubclasses());

    assertThat(full()).map(Object::getClass).containsExactlyInAnyOrderElementsOf(cast(kinds));
    assertThat(bare()).map(Object::getClass).containsExactlyInAnyOrderElementsOf(cast(kinds));
  }

  @SuppressWarnings("unchecked")
  private static Iterable<Class<? extends Entry>> cast(List<?> kinds) {
    return (List<Class<? extends Entry>>) kinds;
  }

  @Test
  void everyEntryComesBackAsItWasWritten() throws IOException {
    assertThat(read(text(full()))).isEqualTo(full());
    assertThat(read(text(bare()))).isEqualTo(bare());
  }

  @Test
  void anEntryIsOneLineThatEndsInANewline() {
    assertThat(text(full())).hasLineCount(full().size()).endsWith("}\n").doesNotContain("\r");
  }

  @ParameterizedTest
  @MethodSource({"full", "bare"})
  void propertiesStandInTheOrderOfTheRecordAfterTheKind(Entry entry) {
    List<String> expected = new ArrayList<>(List.of("entry"));
    for (RecordComponent component : entry.getClass().getRecordComponents()) {
      expected.add(component.getName());
    }

    assertThat(topProperties(text(List.of(entry)))).isEqualTo(expected);
  }

  /**
   * Names of the outermost object's properties: whatever is nested or quoted is struck out first.
   */
  private static List<String> topProperties(String json) {
    String flat = json.strip().replaceAll("\\\\.", "").replaceAll("^\\{|}$", "");
    String before;
    do {
      before = flat;
      flat = flat.replaceAll("\\{[^{}\\[\\]]*}|\\[[^{}\\[\\]]*]", "0");
    } while (!flat.equals(before));
    return Pattern.compile("\"([A-Za-z]+)\":")
        .matcher(flat)
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  @Test
  void theJsonIsWhatOtherProgramsRead() {
    assertThat(text(List.of(OneOfEach.LANDED)))
        .isEqualTo(
            "{\"entry\":\"landed\",\"seq\":7,\"at\":\"2024-05-29T21:18:57.250Z\",\"turn\":2,"
                + "\"launch\":\"I-02\",\"failed\":false}\n");
  }

  @Test
  void anExceptionIsWrittenWithBothOfItsReasons() {
    Because one = new Because("One", "a.drl:1", List.of("track"), List.of(), List.of());
    Because other = new Because("Other", "a.drl:9", List.of("I-01"), List.of(), List.of());
    Entry entry =
        new Entry.Overruled(
            4,
            Instant.EPOCH,
            1,
            Overruling.SLOWED,
            Action.CONSULTATION,
            List.of(Country.ROK),
            List.of(),
            "talks",
            "I-02",
            "ministers",
            "",
            7200.0000001,
            "I-01",
            "pandemic",
            one,
            other);

    assertThat(text(List.of(entry)))
        .isEqualTo(
            "{\"entry\":\"overruled\",\"seq\":4,\"at\":\"1970-01-01T00:00:00Z\",\"turn\":1,"
                + "\"effect\":\"SLOWED\",\"action\":\"CONSULTATION\",\"by\":[\"ROK\"],\"to\":[],"
                + "\"mechanism\":\"talks\",\"about\":\"I-02\",\"detail\":\"ministers\","
                + "\"instead\":\"\",\"seconds\":7200,\"reason\":\"I-01\",\"why\":\"pandemic\","
                + "\"proposal\":{\"rule\":\"One\",\"at\":\"a.drl:1\",\"facts\":[\"track\"],"
                + "\"sources\":[],\"draws\":[]},\"because\":{\"rule\":\"Other\",\"at\":\"a.drl:9\","
                + "\"facts\":[\"I-01\"],\"sources\":[],\"draws\":[]}}\n");
  }

  @Test
  void anAbsentValueIsWrittenAsNull() {
    assertThat(text(List.of(OneOfEach.bare().get(0)))).contains("\"seed\":null");
  }

  @Test
  void theJournalIsUtf8WhateverThePlatformSays() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Journal.writer(out).accept(OneOfEach.withheld("East Sea / Sea of Japan · 동해 · 日本海"));

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("동해 · 日本海");
  }

  @Test
  void aDamagedLineIsNamedByItsNumber() {
    assertDamaged(
        HEAD + LANDED + "{\"entry\":\"landed\",\"seq\":\n", 4, "this line is no journal entry: ");
  }

  @Test
  void aLineThatIsNoJsonIsDamaged() {
    assertDamaged("T+00:00 INJECT\n", 1, "this line is no journal entry: ");
  }

  @Test
  void anUnknownKindIsDamaged() {
    assertDamaged(HEAD + "{\"entry\":\"nonsense\",\"seq\":0}\n", 3, "no journal entry");
  }

  @Test
  void anUnknownPropertyIsDamaged() {
    assertDamaged(HEAD + LANDED.replace("}", ",\"more\":1}"), 3, "more");
  }

  @Test
  void aMissingPropertyIsDamaged() {
    assertDamaged(HEAD + LANDED.replace(",\"launch\":\"I-02\"", ""), 3, "launch");
  }

  @Test
  void aTextThatIsNullIsDamaged() {
    assertDamaged(HEAD + LANDED.replace("\"I-02\"", "null"), 3, "launch");
  }

  @Test
  void aLineThatIsNullIsDamaged() {
    assertDamaged(HEAD + "null\n" + CLOSED, 3, "no journal entry");
  }

  @Test
  void twoEntriesOnOneLineAreDamaged() {
    assertDamaged(HEAD + LANDED.strip() + " " + CLOSED, 3, "no journal entry");
  }

  @Test
  void anEmptyLineIsDamaged() {
    assertDamaged(HEAD + LANDED + "\n" + CLOSED, 4, "no journal entry");
  }

  @Test
  void aJournalThatBreaksOffSaysSo() {
    assertDamaged(HEAD + LANDED + LANDED, 4, "the journal breaks off");
  }

  @Test
  void anEmptyFileBreaksOffAtItsFirstLine() {
    assertDamaged("", 0, "the journal breaks off");
  }

  @Test
  void entriesBeforeTheDamageAreStillHandedOver() {
    List<Entry> seen = new ArrayList<>();

    assertThatThrownBy(() -> Journal.read(stream(HEAD + LANDED + "{"), seen::add))
        .isInstanceOf(DamagedJournal.class);
    assertThat(seen).hasSize(3).endsWith(OneOfEach.LANDED);
  }

  @Test
  void aStreamThatFailsIsNoDamagedJournal() {
    Consumer<Entry> writer =
        Journal.writer(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("the disk is full");
              }
            });

    assertThatThrownBy(() -> writer.accept(OneOfEach.CLOSED))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("the disk is full");
  }

  private static void assertDamaged(String text, int line, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(DamagedJournal.class)
        .hasMessageContaining(message)
        .extracting(e -> ((DamagedJournal) e).line())
        .isEqualTo(line);
  }

  private static String text(List<Entry> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    entries.forEach(Journal.writer(out));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<Entry> read(String text) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Journal.read(stream(text), entries::add);
    return entries;
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
