package io.github.trilat.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.trilat.diagnostic.Golden;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.ProblemPrinter;
import io.github.trilat.diagnostic.SourceLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Alternatives in which something is wrong; the whole output of each stands beside it. */
class BadAlternativeTest {

  private static final Path FOLDER = Golden.folder("rules/alternatives");

  @TempDir Path temp;

  static List<Path> bad() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("bad")
  void tellsAllThatIsWrong(Path bad) throws IOException {
    assertRefused(bad.getFileName().toString(), Overlaid.on(temp).with(bad));
  }

  @Test
  void twoThatChangeTheSame() throws IOException {
    assertRefused(
        "made-conflict",
        Overlaid.on(temp)
            .with(
                "one",
                """
                off:
                  rules: [Sharing brings the two closer]
                  mechanisms: [tisa]
                parameters: {link-delay: 20}
                """)
            .with(
                "two",
                """
                off:
                  rules: [Sharing brings the two closer]
                parameters: {link-delay: 30}
                mechanisms:
                  tisa:
                    history: [{from: 2019-11-23, status: ended}]
                """));
  }

  @Test
  void twoThatAddTheSame() throws IOException {
    String score =
        "{id: mood, title: Mood, kind: mood, start: cohesion-start, rest: cohesion-start,"
            + " half-life: cohesion-half-life}";
    String topic = "{topic: press-room, title: Whether the press is told, options: mechanisms}";
    String own =
        "parameters: {few: {title: Few, unit: count, value: 3, source: assumption}}\n"
            + "indicators: ["
            + score
            + "]\ndecisions: ["
            + topic
            + "]\n";

    assertRefused("made-added-twice", Overlaid.on(temp).with("one", own).with("two", own));
  }

  @Test
  void theSameTwice() throws IOException {
    Overlaid one = Overlaid.on(temp).with("one", "parameters: {link-delay: 20}\n");

    assertRefused("made-same-twice", one.again());
  }

  @Test
  void aFolderThatIsNotThere() throws IOException {
    assertRefused("made-missing-folder", Overlaid.on(temp).at(temp.resolve("nowhere")));
  }

  @Test
  void aFolderWithoutTheFile() throws IOException {
    Path empty = Files.createDirectories(temp.resolve("empty"));

    assertRefused("made-missing-file", Overlaid.on(temp).at(empty));
  }

  private void assertRefused(String name, Overlaid overlaid) {
    InvalidInput invalid = catchThrowableOfType(InvalidInput.class, overlaid::load);

    assertThat(invalid).as("refused").isNotNull();
    String printed =
        new ProblemPrinter(SourceLines.onDisk())
            .print(invalid.problems())
            .replace(temp.toString(), "rules");
    Golden.assertMatches(FOLDER.resolve(name + ".errors.txt"), printed);
  }
}
