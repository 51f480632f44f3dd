package io.github.trilat.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.trilat.diagnostic.Golden;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.ProblemPrinter;
import io.github.trilat.diagnostic.SourceLines;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bad scenario has its whole output beside it, as a student would read it. */
class BadScenarioTest {

  private static final String FOLDER = "scenario/bad";

  @TempDir Path temp;

  static List<Path> badFiles() {
    return Golden.files(FOLDER, ".yaml");
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void tellsAllThatIsWrong(Path file) throws IOException {
    String name = file.getFileName().toString();

    assertRefused(name.replace(".yaml", ""), name, Files.readAllBytes(file));
  }

  @Test
  void notUtf8() throws IOException {
    byte[] latin1 = "title: A café\n".getBytes(StandardCharsets.ISO_8859_1);

    assertRefused("made-not-utf-8", "not-utf-8.yaml", latin1);
  }

  @Test
  void utf16() throws IOException {
    byte[] utf16 = "title: A bad day\n".getBytes(StandardCharsets.UTF_16);

    assertRefused("made-utf-16", "utf-16.yaml", utf16);
  }

  @Test
  void fiftyMegabytes() throws IOException {
    Path file = temp.resolve("large.yaml");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(50_000_000);
    }

    assertFileRefused("made-50-megabytes", file);
  }

  @Test
  void aDirectory() throws IOException {
    Files.writeString(temp.resolve("salvo.yaml"), "title: x");

    assertFileRefused("made-directory", temp);
  }

  @Test
  void aMissingFile() throws IOException {
    Files.writeString(temp.resolve("salvo.yaml"), "title: x");

    assertFileRefused("made-missing", temp.resolve("savlo.yaml"));
  }

  @Test
  void aFileOfNoKnownName() throws IOException {
    assertFileRefused("made-missing-without-a-like", temp.resolve("salvo.yaml"));
  }

  private void assertFileRefused(String expected, Path file) {
    InvalidInput invalid =
        catchThrowableOfType(InvalidInput.class, () -> ScenarioReader.read(file, TestNames.NAMES));
    String printed = new ProblemPrinter(SourceLines.onDisk()).print(invalid.problems());

    Golden.assertMatches(errors(expected), printed.replace(temp.toString(), "scenarios"));
  }

  private static void assertRefused(String expected, String name, byte[] bytes) {
    InvalidInput invalid =
        catchThrowableOfType(
            InvalidInput.class, () -> ScenarioReader.read(name, bytes, TestNames.NAMES));

    assertThat(invalid).as("refused").isNotNull();
    Map<String, String> lines = Map.of(name, new String(bytes, StandardCharsets.UTF_8));
    ProblemPrinter printer = new ProblemPrinter(SourceLines.of(lines));
    Golden.assertMatches(errors(expected), printer.print(invalid.problems()));
  }

  private static Path errors(String name) {
    return Golden.folder(FOLDER).resolve(name + ".errors.txt");
  }
}
