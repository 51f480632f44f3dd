package io.github.trilat.cli;

import static io.github.trilat.cli.Shell.SCENARIO;
import static io.github.trilat.cli.Shell.trilat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.app.Home;
import io.github.trilat.diagnostic.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the command line says when it cannot do what it is asked: what, what to do, and an exit
 * code.
 */
class MisuseTest {

  @TempDir private Path folder;

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of("no-command", 2, List.of()),
        Arguments.of("unknown-command", 2, List.of("rnu", SCENARIO)),
        Arguments.of("unknown-option", 2, List.of("run", SCENARIO, "--as-off", "2016-06-04")),
        Arguments.of("no-scenario", 2, List.of("run")),
        Arguments.of("bad-date", 2, List.of("run", SCENARIO, "--as-of", "4 June 2016")),
        Arguments.of("bad-seed", 2, List.of("run", SCENARIO, "--seed", "seven")),
        Arguments.of("unknown-product", 2, List.of("run", SCENARIO, "--only", "journals")),
        Arguments.of("unknown-decision", 2, List.of("run", SCENARIO, "--decide", "D-9=publish")),
        Arguments.of(
            "unknown-decision-option", 2, List.of("run", SCENARIO, "--decide", "D-1=publsh")),
        Arguments.of("decision-without-option", 2, List.of("run", SCENARIO, "--decide", "D-1")),
        Arguments.of("out-is-a-file", 2, List.of("run", SCENARIO, "--quiet", "--out", "pom.xml")),
        Arguments.of("out-is-empty", 2, List.of("run", SCENARIO, "--out", "")),
        Arguments.of("out-is-the-root", 2, List.of("run", SCENARIO, "--quiet", "--out", "/")),
        Arguments.of(
            "out-is-in-a-file", 2, List.of("run", SCENARIO, "--quiet", "--out", "pom.xml/run")),
        Arguments.of("eras-bad-date", 2, List.of("eras", SCENARIO, "--dates", "2016-06-04,June")),
        Arguments.of("eras-one-date", 2, List.of("eras", SCENARIO, "--dates", "2016-06-04")),
        Arguments.of(
            "eras-date-twice", 2, List.of("eras", SCENARIO, "--dates", "2016-06-04,2016-06-04")),
        Arguments.of(
            "eras-date-beyond", 2, List.of("eras", SCENARIO, "--dates", "2016-06-04,1016-06-04")),
        Arguments.of(
            "eras-unknown-decision", 2, List.of("eras", SCENARIO, "--decide", "D-9=publish")),
        Arguments.of("eras-unknown-product", 2, List.of("eras", SCENARIO, "--only", "report")),
        Arguments.of("eras-missing-scenario", 1, List.of("eras", "scenarios/2042.yaml")),
        Arguments.of(
            "missing-scenario", 1, List.of("run", "scenarios/2024-eighteen-missile-salvos.yaml")),
        Arguments.of("scenario-is-a-folder", 1, List.of("run", "scenarios")),
        Arguments.of("report-of-nothing", 1, List.of("report", "seeds")),
        Arguments.of("compare-unknown-alternative", 2, compare("--with", "no-real-tme")),
        Arguments.of(
            "compare-same-twice", 2, compare("--with", "direct-link", "--with", "direct-link")),
        Arguments.of(
            "compare-too-many",
            2,
            compare("--with", "a", "--with", "b", "--with", "c", "--with", "d")),
        Arguments.of("compare-no-runs", 2, compare("--with", "direct-link", "--runs", "0")),
        Arguments.of(
            "compare-date-beyond", 2, compare("--with", "direct-link", "--as-of", "1016-06-04")),
        Arguments.of(
            "compare-unknown-decision",
            2,
            compare("--with", "direct-link", "--decide", "D-9=publish")),
        Arguments.of(
            "compare-decided-twice",
            2,
            compare(
                "--with", "direct-link", "--decide", "D-1=publish", "--decide", "D-1=withhold")),
        Arguments.of(
            "watch-unknown-alternative", 2, List.of("watch", SCENARIO, "--with", "no-real-tme")),
        Arguments.of("unknown-schema", 2, List.of("schema", "diary")));
  }

  private static List<String> compare(String... options) {
    List<String> words = new ArrayList<>(List.of("compare", SCENARIO));
    words.addAll(List.of(options));
    return words;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void says(String name, int code, List<String> args) {
    Shell.Answer answer = trilat(args.toArray());

    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.out()).isEmpty();
    Golden.assertMatches(Golden.folder("cli").resolve(name + ".errors.txt"), answer.err());
  }

  @Test
  void aJournalThatBreaksOffIsToldByItsLine() throws IOException {
    trilat("run", SCENARIO, "--quiet", "--only", "journal", "--out", folder);
    Path journal = folder.resolve("journal.ndjson");
    String whole = Files.readString(journal);
    Files.writeString(journal, whole.substring(0, whole.length() / 2));

    Shell.Answer answer = trilat("report", folder);

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err())
        .contains(
            "journal.ndjson:", "error: this line is no journal entry", "→ Run the scenario again.")
        .doesNotContain("\tat ");
    assertThat(FolderText.of(folder).keySet())
        .filteredOn(file -> !file.startsWith("inputs/"))
        .containsExactly("journal.ndjson");
  }

  @Test
  void aFullDiskLeavesWhatWasThere() throws IOException, InterruptedException {
    Path out = folder.resolve("run");
    trilat("run", SCENARIO, "--quiet", "--only", "journal", "--out", out);
    String before = FolderText.of(out).toString();

    // A limit on the size of files stands in for a full disk: the system refuses the write in the
    // same way.
    List<String> limited = List.of("bash", "-c", "ulimit -f 64 && exec \"$@\"", "bash");
    Shell.Answer answer = Shell.process(limited, "run", SCENARIO, "--quiet", "--out", out);

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.out())
        .startsWith("error: ")
        .contains("→ Nothing was changed.")
        .doesNotContain("\tat ");
    assertThat(FolderText.of(out).toString()).isEqualTo(before);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(out);
    }
  }

  @Test
  void aRuleThatFailsMidwayIsNamedAndNothingIsWritten() throws IOException {
    Path root = copyOfTheProject();
    Files.writeString(
        root.resolve("rules/agreed/broken.drl"),
        """
        rule "An alert after a number of points"
          @source( "2024-salvo-18" )
        when
          $launch : Launch()
          $points : Parameter( id == "rally" )
        then
          respond.alert( Country.JAPAN ).of( $launch ).after( $points );
        end
        """);

    Shell.Answer answer =
        trilat(
            new Home(root),
            "run",
            root.resolve(SCENARIO),
            "--quiet",
            "--out",
            folder.resolve("run"));

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err())
        .contains("broken.drl:1", "An alert after a number of points", "rally is in points")
        .doesNotContain("\tat ");
    assertThat(folder.resolve("run")).doesNotExist();
  }

  @Test
  void checkShowsEveryProblemOfEveryFile() throws IOException {
    Path scenario = folder.resolve("s.yaml");
    Files.writeString(scenario, "title: X\n", StandardCharsets.UTF_8);
    Path root = copyOfTheProject();
    Files.writeString(root.resolve("rules/agreed/detection.drl"), "rule \"x\"\nwhen\nthen\n");

    Shell.Answer answer = trilat("check", scenario, root.resolve("rules/agreed"), SCENARIO);

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).contains("s.yaml:1:1: error:", "detection.drl:", "errors");
  }

  @Test
  void checkIsContentWithWhatIsShipped() {
    Shell.Answer answer = trilat("check", "rules/agreed", SCENARIO);

    assertThat(answer.code()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out())
        .matches(
            "rules/agreed: pack.yaml, mechanisms.yaml, parameters.yaml, [0-9]+ rule files and"
                + " [0-9]+ case files are in order.\n1 scenario is in order.\n");
  }

  private Path copyOfTheProject() throws IOException {
    return ProjectCopy.in(folder.resolve("project")).root();
  }
}
