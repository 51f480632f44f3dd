package io.github.trilat.rules.attempt;

import io.github.trilat.model.Fact;
import io.github.trilat.rules.tree.Vocabulary;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a rule came.
 *
 * @param held the conditions that were met together, from the first on
 * @param unmet the next one, that nothing met beside them; empty for a complete match
 * @param beyond the conditions after it
 */
public record Attempt(List<Held> held, Optional<Unmet> unmet, List<Prospect> beyond) {
  /**
   * The nearest to a complete match first: most conditions met, then the nearest fact, then the
   * latest events.
   */
  public static final Comparator<Attempt> NEAREST =
      Comparator.comparingInt((Attempt each) -> each.held().size())
          .reversed()
          .thenComparing(
              each -> each.nearest().orElse(null), Comparator.nullsLast(Candidate.NEAREST))
          .thenComparing(Attempt::latest, Comparator.reverseOrder());

  private static final String AT = "at";

  public Attempt {
    held = List.copyOf(held);
    beyond = List.copyOf(beyond);
  }

  /**
   * A condition that was met.
   *
   * @param condition which
   * @param by the facts that met it: one for a plain pattern, none where there should be no fact
   */
  public record Held(Condition condition, List<Fact> by) {
    public Held {
      by = List.copyOf(by);
    }
  }

  /**
   * The first condition that nothing met.
   *
   * @param condition which
   * @param facts where a fact is wanted, those of its type that come nearest, none if there is none
   *     of the type; where there should be none, those that there are
   */
  public record Unmet(Condition condition, List<Candidate> facts) {
    public Unmet {
      facts = List.copyOf(facts);
    }

    /** Of these facts, the nearest first: those that come as near as the first. */
    static Unmet of(Condition condition, List<Candidate> facts) {
      return new Unmet(
          condition, facts.stream().filter(each -> each.isAsNearAs(facts.get(0))).toList());
    }
  }

  /**
   * What becomes of a condition after the first one that was not met, if that one is taken for met
   * by the fact that came nearest.
   */
  public record Prospect(Condition condition, Outlook outlook) {

    /** How it would come out. */
    public enum Outlook {
      /** It would be met. */
      WOULD_HOLD,
      /** It would not be met either. */
      WOULD_NOT,
      /** It rests on a fact that is not there. */
      UNKNOWN
    }
  }

  /** Whether every condition was met. */
  public boolean isMatch() {
    return unmet.isEmpty();
  }

  /** What came nearest, or stands first in the way of what was not met. */
  public Optional<Candidate> nearest() {
    return unmet.flatMap(each -> each.facts().stream().findFirst());
  }

  /** When the latest of those that met conditions came about; for none that did, ages ago. */
  private Instant latest() {
    return held.stream()
        .flatMap(each -> each.by().stream())
        .flatMap(Attempt::at)
        .max(Instant::compareTo)
        .orElse(Instant.MIN);
  }

  /** Facts that are there throughout do not say when they came about. */
  private static Stream<Instant> at(Fact fact) {
    return Vocabulary.member(fact.getClass(), AT).stream()
        .map(type -> (Instant) RuleConditions.field(fact, AT, type));
  }
}
