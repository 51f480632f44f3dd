package io.github.trilat.cli;

import static io.github.trilat.cli.Shell.SCENARIO;
import static io.github.trilat.cli.Shell.trilat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.diagnostic.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The facilitator's command, from the scenario file to every file that it writes. */
class MainJobTest {
  private static final Path SAMPLE = Path.of("reports/2024-eighteen-missile-salvo");

  /** Other digits, days, letters and bytes: nothing may depend on where a process runs. */
  private static final List<String> FAR_FROM_HOME =
      List.of(
          "env",
          "LC_ALL=C",
          "JDK_JAVA_OPTIONS=-Duser.language=ar -Duser.country=SA -Duser.extensions=u-nu-arab"
              + " -Duser.timezone=Asia/Kathmandu -Dfile.encoding=US-ASCII");

  @TempDir private Path folder;

  @Test
  void writesTheSampleThatIsCommitted() throws IOException {
    assertThat(trilat("run", SCENARIO, "--out", folder, "--quiet").code()).isZero();

    SortedMap<String, String> written = FolderText.of(folder);
    SortedMap<String, String> sample = FolderText.of(SAMPLE);
    written.keySet().removeIf(name -> name.endsWith(".png"));
    sample.keySet().removeIf(name -> name.endsWith(".png"));
    assertThat(written.keySet()).isEqualTo(sample.keySet());
    written.forEach((name, text) -> assertThat(text).as(name).isEqualTo(sample.get(name)));
  }

  @Test
  void everyWordOfTheReportThatLeadsSomewhereLeadsToOnePlace() throws IOException {
    assertThat(trilat("run", SCENARIO, "--only", "report", "--out", folder, "--quiet").code())
        .isZero();
    String page = Files.readString(folder.resolve("after-action.html"));
    List<String> places = all("\\bid=\"([^\"]+)\"", page);
    List<String> leads = all("href=\"#([^\"]+)\"", page);

    assertThat(places).doesNotHaveDuplicates().containsAll(leads);
    assertThat(leads)
        .anyMatch(it -> it.startsWith("rule-"))
        .anyMatch(it -> it.startsWith("card-"));
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(it -> it.group(1)).toList();
  }

  @Test
  void writesTheSameBytesInAnotherProcessFarFromHome() throws IOException, InterruptedException {
    Path one = folder.resolve("one");
    Path other = folder.resolve("other");

    assertThat(Shell.process(List.of(), "run", SCENARIO, "--out", one).code()).isZero();
    assertThat(Shell.process(FAR_FROM_HOME, "run", SCENARIO, "--out", other).code()).isZero();

    SortedMap<String, String> files = FolderText.of(one);
    SortedMap<String, String> again = FolderText.of(other);
    assertThat(files.keySet())
        .filteredOn(file -> !file.startsWith("inputs/rules/"))
        .containsExactly(
            "after-action.html",
            "charts/course.png",
            "charts/course.svg",
            "charts/first-minutes.png",
            "charts/first-minutes.svg",
            "charts/knowledge.png",
            "charts/knowledge.svg",
            "charts/latency-budget.png",
            "charts/latency-budget.svg",
            "charts/mechanisms.png",
            "charts/mechanisms.svg",
            "charts/warning-lead.png",
            "charts/warning-lead.svg",
            "inputs/scenarios/2024-eighteen-missile-salvo.yaml",
            "journal.ndjson",
            "log.md");
    files.forEach((name, text) -> assertThat(text.equals(again.get(name))).as(name).isTrue());
  }

  @Test
  void makesEverythingAgainFromTheJournalAlone() throws IOException {
    Path first = folder.resolve("first");
    Path again = folder.resolve("again");
    trilat("run", SCENARIO, "--out", first, "--quiet");
    Files.createDirectories(again);
    Files.copy(first.resolve("journal.ndjson"), again.resolve("journal.ndjson"));

    assertThat(trilat("report", again).code()).isZero();

    SortedMap<String, String> files = FolderText.of(first);
    files.keySet().removeIf(file -> file.startsWith("inputs/"));
    SortedMap<String, String> made = FolderText.of(again);
    assertThat(made.keySet()).isEqualTo(files.keySet());
    files.forEach((name, text) -> assertThat(text.equals(made.get(name))).as(name).isTrue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-06-04", "2019-12-01", "2023-11-12"})
  void theSameSalvoUnderTheMechanismsOfAnotherDay(String day) throws IOException {
    trilat("run", SCENARIO, "--as-of", day, "--out", folder, "--quiet", "--only", "log");

    Golden.assertMatches(
        Golden.folder("cli").resolve("as-of-" + day + ".md"),
        Files.readString(folder.resolve("log.md")));
  }

  @Test
  void theLogAsTheTerminalShowsItWithItsReasons() {
    Shell.Answer answer =
        trilat("run", SCENARIO, "--out", folder, "--only", "journal", "--verbose", "--seed", 7);

    Golden.assertMatches(
        Golden.folder("cli").resolve("verbose-seed-7.txt"),
        answer.out().replaceAll("(?m)^Written to .*\\R", ""));
  }

  @Test
  void showsNoEscapeCodesWhereNobodyWatches() {
    Shell.Answer answer = trilat("run", SCENARIO, "--out", folder, "--only", "journal");

    assertThat(answer.out()).contains("Turn 1 · ").doesNotContain("\u001b");
    assertThat(answer.err()).isEmpty();
  }

  @Test
  void keepsEveryLineWithin120Characters() {
    Shell.Answer answer = trilat("run", SCENARIO, "--out", folder, "--only", "journal", "-v");

    assertThat(answer.out().lines())
        .filteredOn(line -> !line.startsWith("Written to "))
        .allSatisfy(
            line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(120));
  }

  @Test
  void saysNothingWhenQuiet() {
    Shell.Answer answer = trilat("run", SCENARIO, "--out", folder, "--quiet", "--only", "journal");

    assertThat(answer).isEqualTo(new Shell.Answer(0, "", ""));
  }

  @Test
  void writesOnlyWhatIsAskedForAndLeavesOtherFilesAlone() throws IOException {
    Files.writeString(folder.resolve("my-notes.txt"), "keep me");
    trilat("run", SCENARIO, "--out", folder, "--quiet");

    trilat("run", SCENARIO, "--out", folder, "--quiet", "--only", "journal,log");

    assertThat(FolderText.of(folder).keySet())
        .filteredOn(file -> !file.startsWith("inputs/"))
        .containsExactly("journal.ndjson", "log.md", "my-notes.txt");
  }

  @Test
  void drawsTheSameChancesFromTheSameSeedAndOthersFromAnother() throws IOException {
    String one = journal("--seed", "7");
    String again = journal("--seed", "7");
    String other = journal("--seed", "8");

    assertThat(one)
        .isEqualTo(again)
        .contains("\"purpose\":\"hub-relay-delay\",\"concern\":\"warning-shared:ROK:JAPAN:I-06\"");
    assertThat(other).isNotEqualTo(one);
    assertThat(journal()).doesNotContain("\"purpose\"");
  }

  @Test
  void aDecisionTakenOtherwiseHasItsConsequence() throws IOException {
    String withheld = journal();
    String published = journal("--decide", "D-1=publish");

    String rule = "Publishing a partner's data strains Japan and the ROK";
    assertThat(withheld).doesNotContain(rule);
    assertThat(published).contains(rule).contains("\"decided\":{\"D-1\":\"publish\"}");
  }

  private String journal(String... options) throws IOException {
    Path out = Files.createTempDirectory(folder, "run");
    Object[] args = new Object[options.length + 6];
    System.arraycopy(
        new Object[] {"run", SCENARIO, "--quiet", "--only=journal", "--out", out}, 0, args, 0, 6);
    System.arraycopy(options, 0, args, 6, options.length);
    assertThat(trilat(args).code()).isZero();
    return Files.readString(out.resolve("journal.ndjson"));
  }
}
