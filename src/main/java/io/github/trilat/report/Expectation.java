package io.github.trilat.report;

import java.io.PrintWriter;

/**
 * What an alternative is expected to bring, told before a run of it. It stands in the alternative,
 * not in the journal, so that a run with another hypothesis is still the same run.
 *
 * @param alternative its name
 * @param hypothesis what its author expects, in a sentence
 */
public record Expectation(String alternative, String hypothesis) {

  /** On a terminal, in lines of at most {@value Log#WIDTH} characters. */
  public void terminal(PrintWriter out) {
    Wrap.lines("Hypothesis of " + alternative + ": " + hypothesis, Log.WIDTH).forEach(out::println);
    out.println();
  }
}
