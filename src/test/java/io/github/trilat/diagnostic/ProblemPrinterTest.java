package io.github.trilat.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemPrinterTest {

  @Test
  void showsTheLineACaretAndTheRemedy() {
    String printed = print("title: x\n  lenght: 15m\n", 2, 3, 6, "Did you mean ‘length’?");

    assertThat(printed)
        .isEqualTo(
            """
            f.yaml:2:3: error: what
              lenght: 15m
              ^^^^^^
              → Did you mean ‘length’?
            """);
  }

  @Test
  void leavesOutTheRemedyWhenThereIsNone() {
    assertThat(print("abc", 1, 1, 1, "")).isEqualTo("f.yaml:1:1: error: what\nabc\n^\n");
  }

  @Test
  void showsNoLineForTheFileAsAWhole() {
    String printed =
        printer("abc").print(problem(Severity.ERROR, Place.ofFile("f.yaml"), "Write it."));

    assertThat(printed).isEqualTo("f.yaml: error: what\n  → Write it.\n");
  }

  @Test
  void showsNoLineWhenTheFileIsUnknown() {
    String printed =
        printer("abc").print(problem(Severity.WARNING, new Place("other.yaml", 1, 1, 1), ""));

    assertThat(printed).isEqualTo("other.yaml:1:1: warning: what\n");
  }

  @Test
  void putsAnEmptyLineBetweenProblems() {
    Problem problem = problem(Severity.ERROR, Place.ofFile("f.yaml"), "");

    assertThat(printer("").print(List.of(problem, problem)))
        .isEqualTo("f.yaml: error: what\n\nf.yaml: error: what\n");
  }

  @Test
  void putsTheCaretUnderWideLetters() {
    assertThat(print("한국: 日本 x", 1, 5, 2, ""))
        .isEqualTo("f.yaml:1:5: error: what\n한국: 日本 x\n      ^^^^\n");
  }

  @Test
  void countsCombiningMarksAsNothing() {
    assertThat(print("e\u0301: x", 1, 5, 1, ""))
        .isEqualTo("f.yaml:1:5: error: what\ne\u0301: x\n   ^\n");
  }

  @Test
  void showsATabAsOneSpace() {
    assertThat(print("a\tb", 1, 3, 1, "")).isEqualTo("f.yaml:1:3: error: what\na b\n  ^\n");
  }

  @Test
  void escapesWhatCouldSteerTheTerminal() {
    assertThat(print("a\u001b[2J\u202Eb", 1, 7, 1, ""))
        .isEqualTo("f.yaml:1:7: error: what\na\\u001b[2J\\u202eb\n" + " ".repeat(16) + "^\n");
  }

  @Test
  void escapesMessageRemedyAndPath() {
    Place place = Place.ofFile("a\u001b.yaml");
    Problem problem = new Problem(Severity.ERROR, place, "w\nhat", "re\u202Emedy");

    assertThat(printer("").print(problem))
        .isEqualTo("a\\u001b.yaml: error: w\\nhat\n  → re\\u202emedy\n");
  }

  @Test
  void putsTheCaretBehindALineThatIsTooShort() {
    assertThat(print("abc", 1, 4, 1, "")).isEqualTo("f.yaml:1:4: error: what\nabc\n   ^\n");
  }

  @Test
  void cutsALongLineAroundTheCaret() {
    String line = "x".repeat(500) + "HERE" + "y".repeat(500);

    List<String> printed = print(line, 1, 501, 4, "").lines().toList();

    assertThat(printed.get(1)).startsWith("…xxx").endsWith("yyy…").hasSizeLessThan(120);
    int caret = printed.get(2).indexOf('^');
    assertThat(printed.get(1).substring(caret)).startsWith("HERE");
    assertThat(printed.get(2).strip()).isEqualTo("^^^^");
  }

  private static String print(String text, int line, int column, int length, String remedy) {
    Place place = new Place("f.yaml", line, column, length);
    return printer(text).print(problem(Severity.ERROR, place, remedy));
  }

  private static ProblemPrinter printer(String text) {
    return new ProblemPrinter(SourceLines.of(Map.of("f.yaml", text)));
  }

  private static Problem problem(Severity severity, Place place, String remedy) {
    return new Problem(severity, place, "what", remedy);
  }
}
