package io.github.trilat.cli;

import static io.github.trilat.cli.Shell.SCENARIO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.app.Home;
import io.github.trilat.diagnostic.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One script by the agreed rules and by alternatives, to every file written. */
class CompareCommandTest {

  @TempDir private Path folder;
  private Home home;
  private String unlinked;
  private Path out;

  @BeforeEach
  void writeAnAlternative() throws IOException {
    home = ProjectCopy.in(folder.resolve("project"));
    unlinked = alternative("unlinked", "off:\n  mechanisms: [real-time-warning-data]\n");
    out = folder.resolve("out");
  }

  private String alternative(String name, String difference) throws IOException {
    Path own = Files.createDirectories(home.alternatives().resolve(name));
    Files.writeString(
        own.resolve("alternative.yaml"),
        "title: Without it\nhypothesis: The relay is quick enough.\nbase: agreed\n" + difference);
    return name;
  }

  private Shell.Answer trilat(Object... args) {
    return Shell.trilat(home, args);
  }

  @Test
  void saysWhatAnAlternativeChangesInTheSample() throws IOException {
    assertThat(trilat("compare", SCENARIO, "--with", unlinked, "--quiet", "--out", out))
        .isEqualTo(new Shell.Answer(0, "", ""));

    Golden.assertMatches(
        Golden.folder("cli").resolve("compare.md"), Files.readString(out.resolve("compare.md")));
    assertThat(FolderText.of(out).keySet())
        .containsExactly(
            "charts/compare.png",
            "charts/compare.svg",
            "compare.html",
            "compare.json",
            "compare.md",
            "journals/agreed.ndjson",
            "journals/unlinked.ndjson");
  }

  @Test
  void tellsItInLinesThatFitATerminal() {
    Shell.Answer answer =
        trilat("compare", SCENARIO, "--with", unlinked, "--runs", 3, "--out", out);

    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .contains("unlinked against agreed in 3 pairs of runs", " of 3")
        .doesNotContain("\u001b");
    assertThat(answer.out().lines())
        .filteredOn(line -> !line.startsWith("Written to "))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    Path again = folder.resolve("again");
    for (Path each : new Path[] {out, again}) {
      trilat(
          "compare", SCENARIO, "--with", unlinked, "--seed", 7, "--runs", 2, "-q", "--out", each);
    }

    SortedMap<String, String> other = FolderText.of(again);
    FolderText.of(out)
        .forEach((name, text) -> assertThat(text.equals(other.get(name))).as(name).isTrue());
  }

  @Test
  void theDateDecidesWhatMechanismsThereAre() throws IOException {
    String told =
        trilat("compare", SCENARIO, "--with", unlinked, "--as-of", "2016-06-04", "--out", out)
            .out();

    assertThat(told)
        .contains("mechanisms as of 4 June 2016")
        .contains("Nothing changed: under unlinked this script comes out as under agreed");
  }

  @Test
  void saysThatNothingChangesWhereNothingDoes() throws IOException {
    String idle = alternative("idle", "parameters:\n  hub-relay-delay: 180\n");

    assertThat(trilat("compare", SCENARIO, "--with", idle, "--out", out).out())
        .contains("Nothing changed: under idle this script comes out as under agreed")
        .contains("measures are alike");
  }

  @Test
  void refusesWhatCannotBeCompared() {
    assertThat(trilat("compare", SCENARIO).code()).isEqualTo(2);
    assertThat(trilat("compare", SCENARIO, "--with", "no-such-thing").err())
        .startsWith("error: there is no alternative ‘no-such-thing’");
    assertThat(trilat("compare", SCENARIO, "--with", unlinked, "--with", unlinked).err())
        .startsWith("error: ‘unlinked’ is compared with itself");
    assertThat(trilat("compare", SCENARIO, "--with", unlinked + "+no-real-time").err())
        .contains("the mechanism ‘real-time-warning-data’ is changed twice");
    assertThat(trilat("compare", SCENARIO, "--with", unlinked, "--runs", 1).err())
        .startsWith("error: --runs 1 lies outside 2 to 10000");
  }
}
