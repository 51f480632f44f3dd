package io.github.trilat.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Journals that are not as a run wrote them: each is refused with its line and a reason. */
class JournalReaderTest {
  private static final String NONE = "this line is no journal entry: ";
  private static final String OTHER =
      "the journal is not as it was written: the digest on this line is not that of the lines"
          + " before";
  private static final String HIDDEN = "this line holds a character that no journal holds";

  /** Manifest, baseline, two landings, a note, the end. */
  private static List<String> lines() {
    List<Entry> entries = new ArrayList<>(OneOfEach.full().subList(0, 2));
    entries.add(OneOfEach.landed(2));
    entries.add(OneOfEach.landed(3));
    entries.add(OneOfEach.noted(4, "nobody rang"));
    entries.add(OneOfEach.closed(5));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    entries.forEach(Journal.writer(out));
    return new ArrayList<>(out.toString(StandardCharsets.UTF_8).lines().toList());
  }

  /** The same with one line changed, the first being 1. */
  private static List<String> changed(int line, String from, String to) {
    List<String> lines = lines();
    assertThat(lines.get(line - 1)).contains(from);
    lines.set(line - 1, lines.get(line - 1).replace(from, to));
    return lines;
  }

  private static InputStream stream(List<String> lines) {
    return new ByteArrayInputStream(
        (String.join("\n", lines) + (lines.isEmpty() ? "" : "\n"))
            .getBytes(StandardCharsets.UTF_8));
  }

  private static void refused(List<String> lines, int line, String message) {
    refused(stream(lines), line, message);
  }

  private static void refused(InputStream in, int line, String message) {
    assertThatThrownBy(() -> Journal.read(in, entry -> {}))
        .isInstanceOf(DamagedJournal.class)
        .hasMessageStartingWith(message)
        .extracting(e -> ((DamagedJournal) e).line())
        .isEqualTo(line);
  }

  @Test
  void whatIsWholeIsRead() throws IOException {
    List<Entry> entries = new ArrayList<>();
    Journal.read(stream(lines()), entries::add);

    assertThat(entries).hasSize(6);
  }

  @Test
  void aJournalOfAnotherFormatIsRefused() {
    refused(
        changed(1, "\"format\":2", "\"format\":1"),
        1,
        "this is a journal of format 1, and Trilat reads format 2");
  }

  @Test
  void theJournalOfAnEarlierVersionIsRefusedForItsFormat() {
    refused(
        List.of(
            "{\"entry\":\"manifest\",\"seq\":0,\"at\":\"2024-05-29T21:14:00Z\",\"format\":1,"
                + "\"version\":\"0.1.0\",\"gone\":[]}"),
        1,
        "this is a journal of format 1, and Trilat reads format 2");
  }

  // Lines that are missing, doubled, swapped, added, altered

  @Test
  void aMissingLineIsNoticedAtTheNext() {
    List<String> lines = lines();
    lines.remove(2);

    refused(
        lines,
        3,
        "this should be entry 2, and is entry 3: entries are missing, doubled or out of order");
  }

  @Test
  void aDoubledLineIsNoticed() {
    List<String> lines = lines();
    lines.add(3, lines.get(2));

    refused(lines, 4, "this should be entry 3, and is entry 2: ");
  }

  @Test
  void swappedLinesAreNoticed() {
    List<String> lines = lines();
    lines.set(2, lines.set(3, lines.get(2)));

    refused(lines, 3, "this should be entry 2, and is entry 3: ");
  }

  @Test
  void whatFollowsTheEndWasAdded() {
    List<String> lines = lines();
    lines.add(lines.get(2).replace("\"seq\":2", "\"seq\":6"));

    refused(lines, 7, "the journal ended on the line before, and this was added");
  }

  @Test
  void aLineThatIsAnotherEntryThanWasWrittenIsNoticedAtTheEnd() {
    refused(changed(3, "\"failed\":false", "\"failed\":true"), 6, OTHER);
    refused(changed(5, "nobody rang", "somebody rang"), 6, OTHER);
  }

  @Test
  void aLineThatWasPutInWithAllNumbersMadeToFitIsNoticedAtTheEnd() {
    List<String> lines = lines();
    lines.add(4, lines.get(3).replace("\"seq\":3", "\"seq\":4"));
    lines.set(5, lines.get(5).replace("\"seq\":4", "\"seq\":5"));
    lines.set(6, lines.get(6).replace("\"seq\":5", "\"seq\":6"));

    refused(lines, 7, OTHER);
  }

  @Test
  void theLastLineIsPartOfWhatIsProved() {
    refused(changed(6, "\"firings\":0", "\"firings\":1"), 6, OTHER);
    refused(changed(6, "\"at\":\"2024", "\"at\":\"2023"), 6, OTHER);
    refused(changed(6, "}", " }"), 6, OTHER);
    refused(changed(6, "\"digest\":\"", "\"digest\":\"0"), 6, OTHER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[2]", "[3]", "[0,5]", "[-1]"})
  void aCauseThatIsNotBeforeIsNone(String causes) {
    String number = causes.replaceAll(".*?(-?\\d+)]", "$1");

    refused(
        changed(3, "\"causes\":[0]", "\"causes\":" + causes),
        3,
        "this entry names entry " + number + " as a cause, which is none before it");
  }

  // Lines that are no entry

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"entry\":\"landed\" | \"entry\":\"nonsense\"",
        "\"entry\":\"landed\", | ``",
        "\"failed\":false | \"failed\":\"perhaps\"",
        "\"failed\":false | \"failed\":null",
        "\"failed\":false} | \"failed\":false",
        "\"failed\":false | \"failed\":false,\"more\":1",
        ",\"launch\":\"I-02\" | ``",
        "\"I-02\" | null",
        "\"turn\":2 | \"turn\":99999999999",
        "\"known\":{} | \"known\":{\"FRANCE\":\"2024-05-29T21:14:00Z\"}",
        "\"known\":{} | \"known\":{\"JAPAN\":\"yesterday\"}",
        "\"at\":\"2024-05-29T21:18:57.250Z\" | \"at\":\"+999999999-12-31T23:59:59Z\"",
        "\"at\":\"2024-05-29T21:18:57.250Z\" | \"at\":\"-999999999-01-01T00:00:00Z\"",
        "\"at\":\"2024-05-29T21:18:57.250Z\" | \"at\":1717017537",
        "\"failed\":false} | \"failed\":false} {}",
      })
  void aLineThatIsNoEntryIsRefused(String from, String to) {
    refused(changed(3, from, to), 3, NONE);
  }

  @Test
  void anInstantThatNoCalendarCanShowIsToldAsThat() {
    assertThatThrownBy(
            () ->
                Journal.read(
                    stream(
                        changed(
                            3, "\"2024-05-29T21:18:57.250Z\"", "\"+999999999-12-31T23:59:59Z\"")),
                    entry -> {}))
        .hasMessageContaining("it is not of the years 1 to 9999");
  }

  @Test
  void aDayThatNoCalendarCanShowIsRefused() {
    refused(changed(1, "\"date\":\"2024-05-30\"", "\"date\":\"+999999999-12-31\""), 1, NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"by\":[\"ROK\"]|\"by\":[null]",
        "\"by\":[\"ROK\"]|\"by\":[]",
        "\"causes\":[3]|\"causes\":[null]",
        "\"setback\":\"CALLED_OFF\",\"stranger\":\"US\"|\"setback\":\"STRANGER\",\"stranger\":null"
      })
  void whatGoesTogetherHasToBeThere(String found, String instead) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OneOfEach.full().forEach(Journal.writer(out));
    String whole = out.toString(StandardCharsets.UTF_8);
    String torn = whole.replaceFirst(Pattern.quote(found), instead);

    assertThat(torn).isNotEqualTo(whole);
    assertThatThrownBy(
            () ->
                Journal.read(
                    new ByteArrayInputStream(torn.getBytes(StandardCharsets.UTF_8)), each -> {}))
        .isInstanceOf(DamagedJournal.class)
        .hasMessageContaining("this ")
        .hasMessageNotContaining("digest");
  }

  @Test
  void aCodeThatIsNoneIsRefused() {
    List<Entry> entries = OneOfEach.full();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    entries.forEach(Journal.writer(out));
    String whole = out.toString(StandardCharsets.UTF_8);
    for (String code :
        List.of(
            "\"CALLED_OFF\"",
            "\"WARNING_SHARED\"",
            "\"MINISTERS\"",
            "\"OUT\"",
            "\"DIVERTED\"",
            "\"incident\"",
            "\"link-outage\"")) {
      int line = (int) whole.substring(0, whole.indexOf(code)).lines().count();

      refused(whole.replace(code, "\"NONSENSE\"").lines().toList(), line, NONE);
      refused(whole.replace(code, "0").lines().toList(), line, NONE);
    }
  }

  @Test
  void aLineThatIsNullIsNoEntry() {
    List<String> lines = lines();
    lines.set(2, "null");

    refused(lines, 3, NONE + "it is null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "T+00:00 INJECT", "[]", "1", "\"landed\""})
  void anythingElseIsNoEntry(String text) {
    List<String> lines = lines();
    lines.set(2, text);
    refused(lines, 3, NONE);

    lines.set(0, text);
    refused(lines, 1, NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void nestingHasABottom(String one) {
    List<String> lines = lines();
    lines.set(2, one.repeat(100_000));
    refused(lines, 3, NONE);

    lines.set(0, one.repeat(100_000));
    refused(lines, 1, NONE);
  }

  // Characters

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b[2J",
        "\u0000",
        "\t",
        "\r",
        "\u007f",
        "\u0085",
        "\u200b",
        "\u202e",
        "\u2066",
        "\ufeff",
        "\u2028",
        "\u2029",
        "\\u001b",
        "\\n",
        "\\/",
        "\\ud83d",
        "\\u0041"
      })
  void whatCouldSteerATerminalOrHideIsRefused(String hidden) {
    refused(changed(5, "nobody rang", "nobody" + hidden + "rang"), 5, HIDDEN);
  }

  @Test
  void quotationMarksAndBackslashesAreWrittenWithABackslash() {
    refused(changed(5, "nobody rang", "\\\"nobody\\\\rang\\\""), 6, OTHER);
  }

  @Test
  void whatIsNotUtf8IsRefused() {
    byte[] latin =
        changed(5, "nobody rang", "caf\u00e9").get(4).getBytes(StandardCharsets.ISO_8859_1);

    refused(
        new SequenceInputStream(stream(lines().subList(0, 4)), new ByteArrayInputStream(latin)),
        5,
        "this line is not in UTF-8");
  }

  // Ends and bounds

  @Test
  void anEmptyFileBreaksOffAtItsFirstLine() {
    refused(List.of(), 0, "the journal breaks off: its last line is not \"closed\"");
  }

  @Test
  void aJournalThatBreaksOffSaysSo() {
    refused(lines().subList(0, 4), 4, "the journal breaks off: its last line is not \"closed\"");
    List<String> cut = lines();
    cut.set(5, cut.get(5).substring(0, 40));
    refused(cut, 6, NONE);
  }

  @Test
  void theLineOfAnEndlessFileIsNotReadToItsEnd() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            java.util.Arrays.fill(into, offset, offset + length, (byte) 'x');
            return length;
          }
        };

    refused(
        new SequenceInputStream(stream(lines().subList(0, 4)), endless),
        5,
        "this line is longer than any that a run writes");
  }

  @Test
  void entriesBeforeTheDamageAreStillHandedOver() {
    List<Entry> seen = new ArrayList<>();
    List<String> lines = lines();
    lines.set(3, "{");

    assertThatThrownBy(() -> Journal.read(stream(lines), seen::add))
        .isInstanceOf(DamagedJournal.class);
    assertThat(seen).hasSize(3).endsWith(OneOfEach.landed(2));
  }
}
