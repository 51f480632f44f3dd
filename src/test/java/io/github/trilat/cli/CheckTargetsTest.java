package io.github.trilat.cli;

import static io.github.trilat.cli.Shell.trilat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.app.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} takes its words for, and what it says it has looked at. */
class CheckTargetsTest {
  private static final String RULE =
      """
      rule "Ministers speak about every salvo"
        @source( "2016-hotline-ministers" )
      when
        $launch : Launch()
        $line   : Mechanism( kind == MechanismKind.HOTLINE, usable )
      then
        respond.call( Country.JAPAN, Country.ROK ).over( $line ).about( $launch );
      end
      """;

  @TempDir private Path temp;
  private Home home;
  private Path folder;

  @BeforeEach
  void makeAlternative() throws IOException {
    home = ProjectCopy.in(temp);
    trilat(home, "new", "alternative", "talk");
    folder = home.alternatives().resolve("talk");
    Files.createDirectory(folder.resolve("tests"));
    Files.writeString(folder.resolve("talk.drl"), RULE);
    Files.writeString(folder.resolve("tests/talk.yaml"), cases("Track"));
  }

  private static String cases(String fact) {
    return """
        date: 2024-05-30
        cases:
          - rule: Ministers speak about every salvo
            case: they call
            facts:
              - %s: {country: ROK, launch: I-02, objects: 18}
            then: nothing
        """
        .formatted(fact);
  }

  @Test
  void anyFileStandsForItsFolderWhichIsCheckedOnce() {
    Shell.Answer answer =
        trilat(
            home,
            "check",
            folder.resolve("talk.drl"),
            folder.resolve("alternative.yaml"),
            folder.resolve("tests/talk.yaml"));

    assertThat(answer.err()).isEmpty();
    assertThat(answer.out())
        .isEqualToIgnoringNewLines(
            folder + ": alternative.yaml, 1 rule file and 1 case file are in order.");
  }

  @Test
  void casesAreCheckedForTheirFormWithoutBeingRun() throws IOException {
    Files.writeString(folder.resolve("tests/talk.yaml"), cases("Trak"));

    Shell.Answer answer = trilat(home, "check", folder);

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).contains("tests/talk.yaml:6:", "‘Trak’", "‘Track’");
  }

  @Test
  void aFolderOfAlternativesIsAnsweredWithTheirNames() {
    Shell.Answer answer = trilat(home, "check", home.alternatives());

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.err()).contains("‘direct-link’", "‘talk’ and", "‘/binding-framework’");
  }
}
