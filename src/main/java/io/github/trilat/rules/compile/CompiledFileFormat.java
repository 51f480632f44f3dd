package io.github.trilat.rules.compile;

import io.github.trilat.rules.lint.LintedRule;
import io.github.trilat.rules.lint.Warning;
import io.github.trilat.rules.text.Mention;
import io.github.trilat.rules.text.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** Compiled files as bytes: a checksum of key and fields, then the fields in order. */
final class CompiledFileFormat {

  private static final int MAGIC = 0x54524C31;

  private CompiledFileFormat() {}

  @FunctionalInterface
  interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  @FunctionalInterface
  interface Writer<T> {
    void write(DataOutputStream out, T item) throws IOException;
  }

  static byte[] write(String key, CompiledFile file) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(body);
        DataOutputStream outer = new DataOutputStream(whole)) {
      writeBody(out, file);
      outer.writeInt(MAGIC);
      outer.writeLong(checksum(key, body.toByteArray(), 0));
      outer.write(body.toByteArray());
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    return whole.toByteArray();
  }

  /** The file; empty if the bytes are not exactly what {@link #write} made for that key. */
  static Optional<CompiledFile> read(String key, byte[] bytes) {
    int start = Integer.BYTES + Long.BYTES;
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != MAGIC || in.readLong() != checksum(key, bytes, start)) {
        return Optional.empty();
      }
      return Optional.of(readBody(in));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static long checksum(String key, byte[] bytes, int from) {
    CRC32 crc = new CRC32();
    crc.update(key.getBytes(StandardCharsets.UTF_8));
    crc.update(bytes, from, bytes.length - from);
    return crc.getValue();
  }

  private static void writeBody(DataOutputStream out, CompiledFile file) throws IOException {
    writeAll(out, file.rules(), CompiledFileFormat::writeRule);
    writeAll(out, file.mentions(), CompiledFileFormat::writeMention);
    writeAll(out, file.warnings(), CompiledFileFormat::writeWarning);
    writeText(out, file.model());
    writeAll(out, List.copyOf(file.classes().entrySet()), CompiledFileFormat::writeClass);
  }

  private static CompiledFile readBody(DataInputStream in) throws IOException {
    List<LintedRule> rules = readAll(in, CompiledFileFormat::readRule);
    List<Mention> mentions = readAll(in, CompiledFileFormat::readMention);
    List<Warning> warnings = readAll(in, CompiledFileFormat::readWarning);
    String model = readText(in);
    SortedMap<String, byte[]> classes = new TreeMap<>();
    for (Map.Entry<String, byte[]> entry : readAll(in, CompiledFileFormat::readClass)) {
      classes.put(entry.getKey(), entry.getValue());
    }
    return new CompiledFile(rules, mentions, warnings, model, classes);
  }

  private static void writeRule(DataOutputStream out, LintedRule rule) throws IOException {
    writeText(out, rule.name());
    out.writeInt(rule.line());
    writeText(out, rule.mechanism());
    writeAll(out, rule.sources(), CompiledFileFormat::writeText);
    ReachFormat.write(out, rule.reach());
    ShapeFormat.write(out, rule.shape());
  }

  private static LintedRule readRule(DataInputStream in) throws IOException {
    return new LintedRule(
        readText(in),
        in.readInt(),
        readText(in),
        readAll(in, CompiledFileFormat::readText),
        ReachFormat.read(in),
        ShapeFormat.read(in));
  }

  private static void writeMention(DataOutputStream out, Mention mention) throws IOException {
    writeText(out, mention.kind().name());
    writeText(out, mention.name());
    writeSpan(out, mention.span());
  }

  private static Mention readMention(DataInputStream in) throws IOException {
    return new Mention(Mention.Kind.valueOf(readText(in)), readText(in), readSpan(in));
  }

  private static void writeWarning(DataOutputStream out, Warning warning) throws IOException {
    writeSpan(out, warning.span());
    writeText(out, warning.what());
    writeText(out, warning.remedy());
  }

  private static Warning readWarning(DataInputStream in) throws IOException {
    return new Warning(readSpan(in), readText(in), readText(in));
  }

  static void writeSpan(DataOutputStream out, Span span) throws IOException {
    out.writeInt(span.line());
    out.writeInt(span.column());
    out.writeInt(span.length());
  }

  static Span readSpan(DataInputStream in) throws IOException {
    return new Span(in.readInt(), in.readInt(), in.readInt());
  }

  private static void writeClass(DataOutputStream out, Map.Entry<String, byte[]> entry)
      throws IOException {
    writeText(out, entry.getKey());
    out.writeInt(entry.getValue().length);
    out.write(entry.getValue());
  }

  private static Map.Entry<String, byte[]> readClass(DataInputStream in) throws IOException {
    return Map.entry(readText(in), in.readNBytes(in.readInt()));
  }

  static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String readText(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  static <T> void writeAll(DataOutputStream out, List<T> items, Writer<T> writer)
      throws IOException {
    out.writeInt(items.size());
    for (T item : items) {
      writer.write(out, item);
    }
  }

  static <T> List<T> readAll(DataInputStream in, Reader<T> reader) throws IOException {
    List<T> items = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      items.add(reader.read(in));
    }
    return items;
  }
}
