package io.github.trilat.cli;

import static io.github.trilat.cli.Shell.trilat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.app.Home;
import io.github.trilat.diagnostic.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sources} on a small project, in which a fact stands in each of the ways there are. */
class SourcesCommandTest {

  private static final Path FILES = Golden.folder("cli/sources");

  @TempDir private Path temp;

  @BeforeEach
  void copyTheProject() throws IOException {
    copy(FILES.resolve("seeds"), temp.resolve("seeds"));
    copy(FILES.resolve("scenarios"), temp.resolve("scenarios"));
    Path pack = temp.resolve("rules/agreed");
    copy(Golden.folder("rules/tiny"), pack);
    replace(pack.resolve("pack.yaml"), "kind: cohesion,", "kind: cohesion, source: fact-eight,");
    Files.writeString(
        pack.resolve("pack.yaml"),
        """
        decisions:
          - topic: publication
            title: Whether it is published
            options: [{id: publish, title: Publish it}, {id: withhold, title: Keep it}]
        """,
        StandardOpenOption.APPEND);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void replace(Path file, String before, String after) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(before);
    Files.writeString(file, text.replace(before, after));
  }

  private Shell.Answer sources(Object... options) {
    Object[] words = Stream.concat(Stream.of("sources"), Stream.of(options)).toArray(Object[]::new);
    return trilat(new Home(temp), words);
  }

  @Test
  void showsWhoCitesWhat() {
    Shell.Answer answer = sources();

    assertThat(answer.code()).isZero();
    Golden.assertMatches(FILES.resolve("plain.txt"), answer.out());
  }

  @Test
  void showsThoseWhoCiteBesideWhatTheirFactsSay() {
    Golden.assertMatches(FILES.resolve("beside.txt"), sources("--beside").out());
  }

  @Test
  void showsWhatNothingUsesYet() {
    Golden.assertMatches(FILES.resolve("unused.txt"), sources("--unused").out());
  }

  @Test
  void theAuditFailsForWhatIsNeitherCitedNorBackgroundAndForWhatIsBoth() {
    Shell.Answer answer = sources("--audit");

    assertThat(answer.code()).isEqualTo(1);
    Golden.assertMatches(FILES.resolve("audit.txt"), answer.out());
  }

  @Test
  void theAuditFailsForAStaleMarkAlone() throws IOException {
    carryFactThree();

    assertThat(sources("--audit").code()).isEqualTo(1);
  }

  @Test
  void theAuditFailsForAnUnusedFactAlone() throws IOException {
    deleteTheStaleMark();

    assertThat(sources("--audit").code()).isEqualTo(1);
  }

  @Test
  void theAuditIsContentWhenBothAreMended() throws IOException {
    carryFactThree();
    deleteTheStaleMark();

    Shell.Answer answer = sources("--audit");

    assertThat(answer.code()).isZero();
    assertThat(answer.out()).doesNotContain("Not used:", "Called background");
  }

  private void carryFactThree() throws IOException {
    replace(
        temp.resolve("scenarios/small.yaml"),
        "source: fact-five",
        "source: [fact-five, fact-three]");
  }

  private void deleteTheStaleMark() throws IOException {
    replace(
        temp.resolve("seeds/small-paper.yaml"),
        "    background: Nobody thought of a use for it.\n",
        "");
  }

  @Test
  void leavesADraftOutAndSaysSo() {
    assertThat(sources().err().lines().toList())
        .isEqualTo(
            List.of(
                temp.resolve("scenarios/draft.yaml") + " is not in order and is left out.",
                "  → ./trilat check " + temp.resolve("scenarios/draft.yaml")));
  }
}
