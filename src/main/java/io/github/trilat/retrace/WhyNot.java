package io.github.trilat.retrace;

import io.github.trilat.rules.RuleBook.Omission;
import java.util.List;
import java.util.Optional;

/**
 * The answer to why a rule did not fire.
 *
 * @param rule its name
 * @param at its pack, file and line; empty for one that is switched off
 * @param omissions how alternatives switched it off, replaced it, or took away the mechanisms that
 *     it names
 * @param turns what became of it, for the turns that were asked about; none for a rule that is
 *     switched off
 * @param change the smallest change with which it would have fired in the turn; empty if there is
 *     none, or if all turns were asked about
 * @param tried how many parameters have a range in which they can be set otherwise
 */
public record WhyNot(
    String rule,
    String at,
    List<Omission> omissions,
    List<TurnAnswer> turns,
    Optional<Change> change,
    int tried) {
  public WhyNot {
    omissions = List.copyOf(omissions);
    turns = List.copyOf(turns);
  }
}
