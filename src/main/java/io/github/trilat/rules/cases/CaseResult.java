package io.github.trilat.rules.cases;

import io.github.trilat.diagnostic.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What came of a case.
 *
 * @param tested the case
 * @param said what the rule said, each sentence once, in alphabetical order
 * @param failure why the rules could not go on, if they could not
 */
public record CaseResult(Case tested, List<String> said, Optional<String> failure) {
  public CaseResult {
    said = List.copyOf(said);
  }

  /** Whether the rule said what it was to say, and nothing else. */
  public boolean passed() {
    return failure.isEmpty() && said.equals(expected());
  }

  /**
   * What was expected and what came, one below the other; LF line ends, one after the last.
   *
   * <pre>
   * rules/agreed/tests/sharing.yaml:12:5: the ROK's track goes to Japan and the US
   *   rule ‘The real-time link carries a partner's track’
   *   expected and said     share the ROK's track of I-02 with Japan over real-time-warning-data
   *   expected, not said    share the ROK's track of I-02 with the US over real-time-warning-data
   *   said, not expected    share the ROK's track of I-02 with the US over hub-relay
   * </pre>
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(tested.place()).append(": ").append(Shown.escaped(tested.name())).append('\n');
    text.append("  rule ‘").append(Shown.escaped(tested.rule())).append("’\n");
    lines().forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  /** What was expected and what came, sentence by sentence. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    if (failure.isPresent()) {
      return List.of(new Line("the rules failed", failure.get()));
    }
    List<String> expected = expected();
    for (String sentence : expected) {
      lines.add(
          new Line(said.contains(sentence) ? "expected and said" : "expected, not said", sentence));
    }
    if (expected.isEmpty()) {
      lines.add(new Line("expected", "nothing"));
    }
    said.stream()
        .filter(sentence -> !expected.contains(sentence))
        .forEach(sentence -> lines.add(new Line("said, not expected", sentence)));
    if (said.isEmpty()) {
      lines.add(new Line("said", "nothing"));
    }
    return lines;
  }

  /**
   * A sentence and how it fared.
   *
   * @param label such as {@code expected, not said}
   */
  public record Line(String label, String sentence) {
    @Override
    public String toString() {
      return "  %-20s  ".formatted(label) + Shown.escaped(sentence);
    }
  }

  private List<String> expected() {
    return List.copyOf(new TreeSet<>(tested.then()));
  }
}
