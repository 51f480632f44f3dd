package io.github.trilat.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.trilat.diagnostic.Golden;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.ProblemPrinter;
import io.github.trilat.diagnostic.SourceLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every bad pack differs from the small one in a file or two; its whole output stands beside it.
 */
class BadPackTest {

  private static final Path FOLDER = Golden.folder("rules/bad");

  @TempDir Path temp;

  static List<Path> badPacks() throws IOException {
    try (Stream<Path> packs = Files.list(FOLDER)) {
      return packs.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("badPacks")
  void tellsAllThatIsWrong(Path bad) {
    assertRefused(bad.getFileName().toString(), TinyPack.in(temp).with(bad));
  }

  @Test
  void aMissingFile() {
    assertRefused("made-missing-file", TinyPack.in(temp).without("mechanisms.yaml"));
  }

  @Test
  void aMissingFolder() {
    InvalidInput invalid =
        catchThrowableOfType(
            InvalidInput.class, () -> RulePacks.load(temp.resolve("nowhere"), TinyPack.FACTS));

    assertThat(printed(invalid))
        .isEqualTo(
            """
            rules/nowhere: error: there is no such folder
              → A rule pack is a folder with a pack.yaml in it.
            """);
  }

  @Test
  void notUtf8() throws IOException {
    TinyPack pack = TinyPack.in(temp);
    Files.write(
        pack.folder().resolve("sharing.drl"), "// café\n".getBytes(StandardCharsets.ISO_8859_1));

    assertRefused("made-not-utf-8", pack);
  }

  @Test
  void aHiddenCharacter() {
    TinyPack pack = TinyPack.in(temp);

    assertRefused(
        "made-hidden-character",
        pack.with("sharing.drl", "// \u202E\n" + pack.text("sharing.drl")));
  }

  @Test
  void tooLarge() {
    assertRefused(
        "made-too-large", TinyPack.in(temp).with("sharing.drl", "// x\n".repeat(300_000)));
  }

  @Test
  void aLinkToAFileElsewhere() throws IOException {
    Path elsewhere = Files.writeString(temp.resolve("secret.txt"), "rule \"x\" when then end");
    TinyPack pack = TinyPack.in(temp);
    Files.createSymbolicLink(pack.folder().resolve("linked.drl"), elsewhere);

    assertRefused("made-link", pack);
  }

  @Test
  void deepBracketsAndManyOrs() {
    String deep = "(".repeat(30) + "objects > 1" + ")".repeat(30);
    String wide = "objects > 1 || ".repeat(30) + "objects > 0";
    String rule = "rule \"%s\" @source( \"fact-one\" )\nwhen Sighting( %s )\nthen\nend\n";

    assertRefused(
        "made-deep",
        TinyPack.in(temp)
            .with("sharing.drl", rule.formatted("Deep", deep) + rule.formatted("Wide", wide)));
  }

  private void assertRefused(String name, TinyPack pack) {
    InvalidInput invalid = catchThrowableOfType(InvalidInput.class, pack::load);

    assertThat(invalid).as("refused").isNotNull();
    Golden.assertMatches(FOLDER.resolve(name + ".errors.txt"), printed(invalid));
  }

  private String printed(InvalidInput invalid) {
    return new ProblemPrinter(SourceLines.onDisk())
        .print(invalid.problems())
        .replace(temp.toString(), "rules");
  }
}
