package io.github.trilat.rules.outline;

import java.util.List;

/**
 * A rule file or table as it is written.
 *
 * @param file pack and file, such as {@code agreed/sharing.drl}
 * @param comment what the file says of itself at its head; may be empty
 * @param rules in the order of the file
 */
public record RuleFileOutline(String file, String comment, List<RuleOutline> rules) {
  public RuleFileOutline {
    rules = List.copyOf(rules);
  }
}
