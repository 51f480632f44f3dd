package io.github.trilat.coverage;

import io.github.trilat.words.Saying;
import java.util.List;

/**
 * What of a rule pack one script exercises, or several together.
 *
 * @param finding in a sentence
 * @param scripts each by itself
 * @param families all mechanisms and rules, as far as the script that comes nearest comes to them
 */
public record Coverage(Saying finding, List<Script> scripts, List<Family> families) {
  public Coverage {
    scripts = List.copyOf(scripts);
    families = List.copyOf(families);
  }

  /**
   * One script.
   *
   * @param id its file's name without the ending
   * @param mechanisms how many of them it exercises
   * @param rules how many of them it exercises
   * @param injects those that were not delivered
   * @param objectives those that nothing came of
   */
  public record Script(
      String id,
      String title,
      long mechanisms,
      long rules,
      List<Gap> injects,
      List<Gap> objectives) {
    public Script {
      injects = List.copyOf(injects);
      objectives = List.copyOf(objectives);
    }
  }

  /** The coverage of scripts that were surveyed under the same pack. */
  public static Coverage of(List<Survey> surveys) {
    return new Covering(surveys).coverage();
  }
}
