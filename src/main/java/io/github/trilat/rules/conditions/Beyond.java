package io.github.trilat.rules.conditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes on behind a condition that was not met, as if every one before were. */
final class Beyond {
  private final FactBase facts;
  private List<Bindings> ways;

  /**
   * From there on.
   *
   * @param start the variables as they would be; empty if there was no fact to bind them
   */
  Beyond(FactBase facts, Optional<Bindings> start) {
    this.facts = facts;
    this.ways = start.stream().toList();
  }

  /** What becomes of these, in their order. */
  List<Prospect> through(List<Clause> clauses) {
    List<Prospect> prospects = new ArrayList<>();
    clauses.forEach(clause -> prospects.add(new Prospect(clause.condition(), pass(clause))));
    return prospects;
  }

  private Prospect.Outlook pass(Clause clause) {
    if (ways.isEmpty()) {
      return Prospect.Outlook.UNKNOWN;
    }
    List<Bindings> further =
        ways.stream()
            .flatMap(each -> clause.solutions(facts, each).stream())
            .map(Solution::bindings)
            .toList();
    ways = further.isEmpty() ? clause.granted(facts, ways.get(0)).stream().toList() : further;
    return further.isEmpty() ? Prospect.Outlook.WOULD_NOT : Prospect.Outlook.WOULD_HOLD;
  }
}
