package io.github.trilat.cli;

import static io.github.trilat.cli.Shell.trilat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.app.Home;
import io.github.trilat.diagnostic.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What exercises leave out, as a facilitator is told. */
class CoverageCommandTest {

  @TempDir private Path folder;
  private Home home;
  private Path small;

  @BeforeEach
  void setUp() throws IOException {
    home = SmallProject.in(folder);
    small = folder.resolve("scenarios/small.yaml");
    Files.writeString(
        folder.resolve("rules/agreed/later.drl"),
        """
        rule "A pandemic puts a meeting off"
          @source( "fact-one" )
          @mechanism( "freedom-edge" )
        when
          $pandemic : Incident( kind == IncidentKind.PANDEMIC )
          $occasion : Occasion()
        then
          respond.callOff( $occasion ).because( $pandemic );
        end

        rule "A missile strains the two"
          @source( "fact-one" )
        when
          $launch   : Launch()
          $cohesion : Indicator( name == "cohesion-japan-rok" )
          $gain     : Parameter( id == "cohesion-gain" )
        then
          respond.adjust( $cohesion ).by( $gain ).because( $launch );
        end
        """);
  }

  private Path salvo() throws IOException {
    return Files.writeString(
        folder.resolve("scenarios/salvo.yaml"),
        """
        title: A salvo
        date: 2024-05-30
        summary: Two missiles, and one who sees them first.
        sources: [fact-two]
        turns:
          - {title: First minutes, starts: 2024-05-30 06:14, length: 15m}
        objectives:
          - id: early
            title: The ministries speak of the salvo
            capability: consultation
            measure: time-to-hotline
            about: I-01
            target: at most 10m
        injects:
          - {id: I-01, at: turn 1 + 00:00, type: missile-salvo, count: 2, range: 350 km, apogee: 100 km}
          - {id: I-02, when: joint statement within 5m of I-01, type: report, text: They agree}
        """);
  }

  @Test
  void tellsWhatOneExerciseLeavesOut() {
    Shell.Answer answer = trilat(home, "coverage", small);

    assertThat(answer.code()).isZero();
    Golden.assertMatches(Golden.folder("cli").resolve("coverage.txt"), answer.out());
  }

  @Test
  void tellsWhatSeveralLeaveOutTogether() throws IOException {
    Shell.Answer answer = trilat(home, "coverage", small, salvo());

    assertThat(answer.code()).isZero();
    Golden.assertMatches(Golden.folder("cli").resolve("coverage-of-two.txt"), answer.out());
  }

  @Test
  void tellsInjectsAndObjectivesThatComeToNothing() throws IOException {
    assertThat(trilat(home, "coverage", salvo()).out())
        .contains("inject I-02", "this inject can never fire")
        .contains("‘The ministries speak of the salvo’", "nothing can meet this objective");
  }

  @Test
  void theDateDecidesWhatIsInForce() {
    assertThat(trilat(home, "coverage", small, "--as-of", "2016-06-04").out())
        .contains("Mechanisms as of 4 June 2016", "(does not exist)");
  }

  @Test
  void givesData() {
    assertThat(trilat(home, "coverage", small, "--json").out())
        .startsWith("{\n  \"format\" : 1,")
        .contains("\"name\" : \"A pandemic puts a meeting off\"", "\"reach\" : \"OUT_OF_REACH\"");
  }

  @Test
  void refusesADayBeyondTheCalendar() {
    assertThat(trilat(home, "coverage", small, "--as-of", "1016-06-04").err())
        .startsWith("error: --as-of 1016-06-04 lies outside 1950 to 2100");
  }
}
