package io.github.trilat.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.Tier;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JournalTest {
  static List<Entry> full() {
    return OneOfEach.full();
  }

  static List<Entry> bare() {
    return OneOfEach.bare();
  }

  @Test
  void everyKindOfEntryIsTried() {
    List<?> kinds = Arrays.asList(Entry.class.getPermittedSubclasses());

    assertThat(full()).map(Object::getClass).hasSameElementsAs(cast(kinds));
    assertThat(bare()).map(Object::getClass).containsExactlyInAnyOrderElementsOf(cast(kinds));
  }

  @SuppressWarnings("unchecked")
  private static Iterable<Class<? extends Entry>> cast(List<?> kinds) {
    return (List<Class<? extends Entry>>) kinds;
  }

  @Test
  void everyEntryComesBackAsItWasWritten() throws IOException {
    for (List<Entry> all : List.of(full(), bare())) {
      int last = all.size() - 1;
      List<Entry> back = read(text(all));

      assertThat(back.subList(0, last)).isEqualTo(all.subList(0, last));
      assertThat(text(back)).isEqualTo(text(all));
    }
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
    assertThat(text(List.of(OneOfEach.landed(7))))
        .isEqualTo(
            "{\"entry\":\"landed\",\"seq\":7,\"at\":\"2024-05-29T21:18:57.250Z\",\"turn\":2,"
                + "\"causes\":[0],\"known\":{},\"launch\":\"I-02\",\"failed\":false}\n");
  }

  @Test
  void anExceptionIsWrittenWithBothOfItsReasons() {
    Because one =
        Because.rule(
            "One",
            "a.drl:1",
            List.of(new Because.Matched("track", Optional.of(3L))),
            List.of(),
            List.of());
    Because other =
        Because.rule(
            "Other",
            "a.drl:9",
            List.of(new Because.Matched("I-01", Optional.empty())),
            List.of(),
            List.of());
    Entry entry =
        new Entry.Overruled(
            4,
            Instant.EPOCH,
            1,
            List.of(3L),
            Map.of(Country.ROK, Instant.EPOCH),
            Overruling.SLOWED,
            Action.CONSULTATION,
            List.of(Country.ROK),
            List.of(),
            "talks",
            "I-02",
            Detail.NONE.graded(Tier.MINISTERS),
            Detail.NONE,
            "",
            7200.0000001,
            "I-01",
            new Reason.Happened(IncidentKind.PANDEMIC),
            one,
            other);

    assertThat(text(List.of(entry)))
        .isEqualTo(
            "{\"entry\":\"overruled\",\"seq\":4,\"at\":\"1970-01-01T00:00:00Z\",\"turn\":1,"
                + "\"causes\":[3],\"known\":{\"ROK\":\"1970-01-01T00:00:00Z\"},"
                + "\"effect\":\"SLOWED\",\"action\":\"CONSULTATION\",\"by\":[\"ROK\"],\"to\":[],"
                + "\"mechanism\":\"talks\",\"about\":\"I-02\",\"detail\":{\"tier\":\"MINISTERS\"},"
                + "\"instead\":{},\"through\":\"\",\"seconds\":7200,\"fact\":\"I-01\","
                + "\"reason\":{\"reason\":\"incident\",\"kind\":\"PANDEMIC\"},"
                + "\"proposal\":{\"rule\":\"One\",\"at\":\"a.drl:1\","
                + "\"facts\":[{\"id\":\"track\",\"by\":3}],"
                + "\"sources\":[],\"draws\":[],\"person\":null},"
                + "\"because\":{\"rule\":\"Other\",\"at\":\"a.drl:9\","
                + "\"facts\":[{\"id\":\"I-01\",\"by\":null}],"
                + "\"sources\":[],\"draws\":[],\"person\":null}}\n");
  }

  @Test
  void anAbsentValueIsWrittenAsNull() {
    assertThat(text(List.of(OneOfEach.bare().get(0)))).contains("\"seed\":null");
  }

  @Test
  void theJournalIsUtf8WhateverThePlatformSays() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Journal.writer(out).accept(OneOfEach.noted(0, "East Sea / Sea of Japan · 동해 · 日本海"));

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("동해 · 日本海");
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

    assertThatThrownBy(() -> writer.accept(OneOfEach.closed(0)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("the disk is full");
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
