package io.github.trilat.ward;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Messages as bytes: the number of texts, and each text after its length; first the kind. */
final class Wire {

  /** Longest part: 1 MiB. */
  static final int LONGEST = 1 << 20;

  private static final int MOST_PARTS = 1000;

  private Wire() {}

  static void write(DataOutputStream out, Message message) throws IOException {
    List<String> texts = new ArrayList<>(List.of(message.kind().name()));
    texts.addAll(message.parts());
    writeTexts(out, texts);
  }

  static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  /**
   * The next message.
   *
   * @throws WardFailure when it is none
   */
  static Message read(DataInputStream in) throws IOException {
    List<String> texts = readTexts(in);
    return texts.stream()
        .findFirst()
        .flatMap(Wire::kind)
        .map(kind -> new Message(kind, texts.subList(1, texts.size())))
        .orElseThrow(() -> new WardFailure("the confined process said what makes no sense"));
  }

  private static Optional<Message.Kind> kind(String name) {
    return Arrays.stream(Message.Kind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst();
  }

  static List<String> readTexts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = bounded(in.readInt(), MOST_PARTS); left > 0; left--) {
      byte[] bytes = new byte[bounded(in.readInt(), LONGEST)];
      in.readFully(bytes);
      texts.add(new String(bytes, StandardCharsets.UTF_8));
    }
    return texts;
  }

  private static int bounded(int number, int most) {
    if (number < 0 || number > most) {
      throw new WardFailure("the confined process said more than it may");
    }
    return number;
  }
}
