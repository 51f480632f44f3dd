package io.github.trilat.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Renders problems for a terminal: place and message, the source line, a caret, and the remedy.
 *
 * <pre>
 * scenarios/salvo.yaml:12:9: error: unknown key ‘lenght’
 *   - {title: First minutes, lenght: 15m}
 *                            ^^^^^^
 *   → Did you mean ‘length’?
 * </pre>
 */
public final class ProblemPrinter {

  private final SourceLines lines;

  public ProblemPrinter(SourceLines lines) {
    this.lines = lines;
  }

  /** All problems, an empty line between them, LF line ends, one after the last. */
  public String print(List<Problem> problems) {
    return problems.stream().map(this::print).collect(Collectors.joining("\n"));
  }

  /** One problem, with an LF at its end. */
  public String print(Problem problem) {
    Place place = problem.place();
    StringBuilder text = new StringBuilder();
    text.append(place).append(": ").append(problem.severity().word()).append(": ");
    text.append(problem.what());
    StringBuilder safe = new StringBuilder(Shown.escaped(text.toString())).append('\n');
    lines.line(place.path(), place.line()).ifPresent(line -> safe.append(Excerpt.of(line, place)));
    if (!problem.remedy().isEmpty()) {
      safe.append("  → ").append(Shown.escaped(problem.remedy())).append('\n');
    }
    return safe.toString();
  }
}
