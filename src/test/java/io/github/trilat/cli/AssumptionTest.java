package io.github.trilat.cli;

import static io.github.trilat.cli.Shell.SCENARIO;
import static io.github.trilat.cli.Shell.trilat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.app.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that rest on no document. */
class AssumptionTest {
  private static final String RULE =
      """
      rule "Ministers speak about every salvo"
        @source( "assumption" )
        @mechanism( "minister-hotline" )
      when
        $launch : Launch( kind == LaunchKind.BALLISTIC )
        $line   : Mechanism( id == "minister-hotline", usable )
      then
        respond.call( Country.JAPAN, Country.ROK ).over( $line ).about( $launch );
      end
      """;

  @TempDir private Path temp;
  private Home home;

  @BeforeEach
  void copyProject() throws IOException {
    home = ProjectCopy.in(temp.resolve("project"));
  }

  @Test
  void anAlternativeMayHaveThemAndTheLogSaysSo() throws IOException {
    trilat(home, "new", "alternative", "talk");
    Files.writeString(home.alternatives().resolve("talk/talk.drl"), RULE);
    Path out = temp.resolve("run");

    Shell.Answer answer =
        trilat(home, "run", SCENARIO, "-v", "--only", "log", "--with", "talk", "--out", out);

    assertThat(answer.err()).isEmpty();
    assertThat(answer.out()).contains("Ministers speak about every salvo · assumption");
    assertThat(trilat(home, "show", "talk").code()).isZero();
  }

  @Test
  void theBasePackMayAsWell() throws IOException {
    Files.writeString(home.pack().resolve("talk.drl"), RULE);

    assertThat(trilat(home, "check", home.pack()).code()).isZero();
    assertThat(trilat(home, "sources", "--audit").err()).isEmpty();
  }

  @Test
  void injectsAreLookedForInScenarios() {
    assertThat(trilat("show", "I-06").err()).contains("‘trilat list scenarios’");
  }
}
