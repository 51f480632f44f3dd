package io.github.trilat.rules.pack;

import io.github.trilat.diagnostic.InputFile;
import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.rules.text.SourceFile;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One file in a folder that somebody else may have written: a file itself, not a link to one, under
 * a plain name.
 */
public record PackFile(Path folder, String name) {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,99}");

  /** As messages show it. */
  public String path() {
    return InputFile.name(folder.resolve(name));
  }

  /** Its bytes; empty, with a problem, if it is anything but a plain file of at most that size. */
  public Optional<byte[]> bytes(int most, Problems problems) {
    Path file = folder.resolve(name);
    Place place = Place.ofFile(path());
    if (!NAME.matcher(name).matches()) {
      problems.error(
          place,
          "a file of a pack cannot be called " + Shown.value(name),
          "Use at most 100 letters, digits and - _ . only.");
      return Optional.empty();
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      problems.error(place, "this is a link or a folder, not a file", "Put the file itself here.");
      return Optional.empty();
    }
    return InputFile.read(file, most, problems);
  }

  /** Its text, from UTF-8, with LF line ends and without a byte order mark. */
  Optional<SourceFile> text(int most, Problems problems) {
    return bytes(most, problems)
        .flatMap(bytes -> decode(bytes, problems))
        .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
        .map(text -> new SourceFile(name, path(), text.replace("\r\n", "\n").replace('\r', '\n')));
  }

  private Optional<String> decode(byte[] bytes, Problems problems) {
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(buffer).toString());
    } catch (CharacterCodingException e) {
      problems.error(
          Place.ofFile(path()), "the file is not UTF-8", "Save it as UTF-8 in your editor.");
      return Optional.empty();
    }
  }
}
