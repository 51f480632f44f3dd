package io.github.trilat.attacks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes what cannot be kept among the sources: links, pipes, odd names, large files. */
final class HostileFolder {

  private final Path folder;

  private HostileFolder(Path folder) {
    this.folder = folder;
  }

  /** Does what each line says, such as {@code link attack.drl /etc/passwd}. */
  static void make(Path folder, String lines) throws Exception {
    HostileFolder hostile = new HostileFolder(folder);
    for (String line : lines.lines().toList()) {
      String[] words = line.split(" ", 3);
      hostile.make(words[0], name(words[1]), words.length > 2 ? words[2] : "");
    }
  }

  private static String name(String escaped) {
    return escaped.replace("\\u202e", "\u202e").translateEscapes();
  }

  private void make(String what, String name, String rest) throws Exception {
    Path file = name.matches("[0-9]+") ? folder : folder.resolve(name);
    switch (what) {
      case "link" -> link(file, rest);
      case "folder" -> Files.createDirectory(file);
      case "pipe" -> pipe(file);
      case "size" -> Files.writeString(file, "# ".repeat(Integer.parseInt(rest) / 2));
      case "many" -> many(Integer.parseInt(name));
      case "file" -> Files.writeString(file, "");
      case "bytes" -> Files.write(file, bytes(rest));
      default -> throw new IllegalArgumentException(what);
    }
  }

  private static void link(Path file, String target) throws IOException {
    Files.deleteIfExists(file);
    Files.createSymbolicLink(file, Path.of(target));
  }

  private static void pipe(Path file) throws Exception {
    new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
  }

  private void many(int count) throws IOException {
    for (int number = 0; number < count; number++) {
      Files.writeString(folder.resolve("attack-" + number + ".drl"), "");
    }
  }

  private static byte[] bytes(String hexadecimal) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String each : hexadecimal.split(" ")) {
      bytes.write(Integer.parseInt(each, 16));
    }
    return bytes.toByteArray();
  }
}
