package io.github.trilat.journal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

/**
 * Reads one journal, which may come from a stranger: what is not as a run wrote it is refused, in
 * bounded memory.
 */
final class JournalReader {
  /** The most bytes of one line; the longest that a run writes is a thousandth of that. */
  static final int LONGEST = 1 << 24;

  /** The most entries: they are held in memory while a report is made of them. */
  static final int MOST = 500_000;

  private static final Set<Integer> HIDDEN =
      Set.of(
          (int) Character.CONTROL,
          (int) Character.FORMAT,
          (int) Character.SURROGATE,
          (int) Character.LINE_SEPARATOR,
          (int) Character.PARAGRAPH_SEPARATOR);

  private final ObjectReader reader = Journal.MAPPER.readerFor(Entry.class);
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final MessageDigest digest = Journal.sha256();
  private final InputStream in;
  private byte[] bytes = {};
  private int number;

  JournalReader(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  void read(Consumer<Entry> each) throws IOException {
    Entry last = null;
    while (next()) {
      number++;
      if (last instanceof Entry.Closed) {
        throw damaged("the journal ended on the line before, and this was added");
      }
      if (number > MOST) {
        throw damaged("a journal has at most 500,000 entries");
      }
      last = entry();
      if (last instanceof Entry.Closed end) {
        prove(end);
      }
      digest.update(bytes);
      digest.update((byte) '\n');
      each.accept(last);
    }
    if (!(last instanceof Entry.Closed)) {
      throw damaged("the journal breaks off: its last line is not \"closed\"");
    }
  }

  /** Reads the next line, if there is one. */
  private boolean next() throws IOException {
    line.reset();
    int read = in.read();
    if (read < 0) {
      return false;
    }
    for (; read >= 0 && read != '\n'; read = in.read()) {
      if (line.size() == LONGEST) {
        number++;
        throw damaged("this line is longer than any that a run writes");
      }
      line.write(read);
    }
    bytes = line.toByteArray();
    return true;
  }

  private Entry entry() {
    String text = text();
    if (!isPlain(text)) {
      throw damaged("this line holds a character that no journal holds");
    }
    try {
      refuseOtherFormats(text);
      Entry entry = reader.readValue(text);
      if (entry == null) {
        throw damaged("this line is no journal entry: it is null");
      }
      check(entry);
      return entry;
    } catch (JacksonException e) {
      throw damaged("this line is no journal entry: " + e.getOriginalMessage());
    }
  }

  private String text() {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw damaged("this line is not in UTF-8");
    }
  }

  /** Other formats have other entries, so that the first line has to be asked before it is read. */
  private void refuseOtherFormats(String text) {
    int format =
        number == 1
            ? Journal.MAPPER.readTree(text).path("format").asInt(Journal.FORMAT)
            : Journal.FORMAT;
    if (format != Journal.FORMAT) {
      throw damaged(
          "this is a journal of format %s, and Trilat reads format %s"
              .formatted(format, Journal.FORMAT));
    }
  }

  private void check(Entry entry) {
    if (entry.seq() != number - 1) {
      throw damaged(
          "this should be entry %s, and is entry %s: entries are missing, doubled or out of order"
              .formatted(number - 1, entry.seq()));
    }
    if (!isComplete(entry)) {
      throw damaged("this entry lacks what its own codes ask for");
    }
    for (long cause : entry.causes()) {
      if (cause < 0 || cause >= entry.seq()) {
        throw damaged("this entry names entry " + cause + " as a cause, which is none before it");
      }
    }
  }

  /** Whether what goes together is there together. */
  private static boolean isComplete(Entry entry) {
    if (entry instanceof Entry.Failed failed) {
      return (failed.reason().isPresent() || !failed.calledOff())
          && (failed.stranger().isPresent() || failed.setback() != Setback.STRANGER);
    } else if (entry instanceof Entry.Response response) {
      return !response.by().isEmpty();
    }
    return true;
  }

  private void prove(Entry.Closed end) {
    if (!Arrays.equals(Journal.sealed(end, digest), bytes)) {
      throw damaged(
          "the journal is not as it was written: the digest on this line is not that of the lines"
              + " before");
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
      } else if (isHidden(line.codePointAt(at))) {
        return false;
      }
    }
    return true;
  }

  static boolean isHidden(int character) {
    return HIDDEN.contains(Character.getType(character));
  }

  private DamagedJournal damaged(String message) {
    return new DamagedJournal(number, message);
  }
}
