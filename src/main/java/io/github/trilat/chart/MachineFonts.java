package io.github.trilat.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fonts of the machine for letters that the bundled face lacks. Looked for in the folders where
 * systems keep them, and only when such a letter is drawn: most runs never ask.
 */
final class MachineFonts {
  private static final List<Path> FOLDERS =
      Stream.of(
              "/usr/share/fonts",
              "/usr/local/share/fonts",
              System.getProperty("user.home", "") + "/.local/share/fonts",
              System.getProperty("user.home", "") + "/.fonts",
              "/System/Library/Fonts",
              "/Library/Fonts",
              "C:/Windows/Fonts")
          .map(Path::of)
          .toList();

  /** Faces without serifs that have the letters of many languages, and are worth trying first. */
  private static final Pattern LIKELY =
      Pattern.compile(
          ".*(sans.*cjk.*regular|sans(kr|jp|sc|tc).*regular|nanumgothic|applesdgothic|hiragino"
              + "|malgun|yugoth|meiryo|msgothic|ipag|takao|vlgothic|droidsansfallback|arialuni).*");

  private static final Pattern FONT = Pattern.compile(".*\\.(ttf|ttc|otf|otc)");

  private static final List<Font> FOUND = new ArrayList<>();
  private static List<Path> files;
  private static boolean lacking;

  private MachineFonts() {}

  /** A font that has all of these letters, in the size and weight of another. */
  static synchronized Optional<Font> find(String text, Font like) {
    Optional<Font> known = FOUND.stream().filter(font -> font.canDisplayUpTo(text) < 0).findFirst();
    Optional<Font> font = known.or(() -> searched(text));
    lacking |= font.isEmpty();
    int style = Fonts.isBold(like) ? Font.BOLD : Font.PLAIN;
    return font.map(each -> each.deriveFont(style, like.getSize2D()));
  }

  /** Whether some letters could not be drawn since this was last asked. */
  static synchronized boolean lacked() {
    boolean before = lacking;
    lacking = false;
    return before;
  }

  private static Optional<Font> searched(String text) {
    if (files == null) {
      files = FOLDERS.stream().flatMap(MachineFonts::in).sorted(byLikelihood()).toList();
    }
    Optional<Font> font =
        files.stream()
            .flatMap(file -> fonts(file.toFile()))
            .filter(each -> each.canDisplayUpTo(text) < 0)
            .findFirst();
    font.ifPresent(FOUND::add);
    return font;
  }

  private static Comparator<Path> byLikelihood() {
    return Comparator.<Path>comparingInt(file -> LIKELY.matcher(name(file)).matches() ? 0 : 1)
        .thenComparing(Path::toString);
  }

  private static Stream<Path> in(Path folder) {
    try (Stream<Path> all = Files.walk(folder, 8)) {
      return all.filter(file -> FONT.matcher(name(file)).matches()).toList().stream();
    } catch (IOException | UncheckedIOException e) {
      return Stream.empty(); // not there, or not for us to read
    }
  }

  private static String name(Path file) {
    return file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
  }

  private static Stream<Font> fonts(File file) {
    try {
      return Stream.of(Font.createFonts(file));
    } catch (FontFormatException | IOException e) {
      return Stream.empty(); // one that Java cannot read
    }
  }
}
