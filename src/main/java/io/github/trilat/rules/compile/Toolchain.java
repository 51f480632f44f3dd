package io.github.trilat.rules.compile;

import io.github.trilat.model.Fact;
import io.github.trilat.rules.pack.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.drools.base.util.Drools;

/**
 * What compiled rules depend on besides their own text: Drools, the Java version, the vocabulary
 * that rules are compiled against, and this package itself.
 */
final class Toolchain {

  private static final List<String> PACKAGES =
      List.of("io/github/trilat/model/", "io/github/trilat/rules/");

  private Toolchain() {}

  /** Taken once: nothing of this changes while the program runs. */
  private static final class Taken {
    static final String FINGERPRINT = take();
  }

  /** A text that differs whenever rules have to be compiled again. */
  static String fingerprint() {
    return Taken.FINGERPRINT;
  }

  private static String take() {
    Digest digest = new Digest();
    digest.add(Drools.getFullVersion());
    digest.add(Integer.toString(Runtime.version().feature()));
    ownClasses().forEach(digest::add);
    return digest.hex();
  }

  private static List<String> ownClasses() {
    try {
      Path home = Path.of(Fact.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(home) ? inFolder(home) : inJar(home);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class path that is not a path", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> inJar(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .filter(entry -> PACKAGES.stream().anyMatch(entry.getName()::startsWith))
          .map(Toolchain::line)
          .sorted()
          .toList();
    }
  }

  private static String line(ZipEntry entry) {
    return entry.getName() + " " + entry.getSize() + " " + entry.getCrc();
  }

  private static List<String> inFolder(Path home) throws IOException {
    try (Stream<Path> files = PACKAGES.stream().map(home::resolve).flatMap(Toolchain::files)) {
      return files.map(file -> home.relativize(file) + " " + crc(file)).sorted().toList();
    }
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".class")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long crc(Path file) {
    CRC32 crc = new CRC32();
    try {
      crc.update(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return crc.getValue();
  }
}
