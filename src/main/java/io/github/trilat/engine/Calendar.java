package io.github.trilat.engine;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * What is due when. Everything is ordered by time, then kind, then the order in which it was
 * entered.
 */
final class Calendar {

  /** What goes first when several things are due at the same instant. */
  enum Kind {
    /** A person acts; of such acts each is a moment of its own. */
    ACT,
    /** A day brings another number; an outage, an occasion or an incident is over. */
    STATUS,
    /** Something scripted happens. */
    INJECT,
    /** A sensor sees, an object lands, a response is complete. */
    EFFECT,
    /** A decision falls due. */
    DECISION,
    /** The condition of a contingency inject is judged. */
    JUDGEMENT
  }

  /** Things of one kind at one instant: the rules are fired once for all of them. */
  record Moment(Instant at, Kind kind) {
    boolean isSame(Moment other) {
      return kind == other.kind && at.equals(other.at);
    }
  }

  private record Due(Moment moment, long sequence, Runnable effect) {}

  private final PriorityQueue<Due> due =
      new PriorityQueue<>(
          Comparator.comparing((Due each) -> each.moment().at())
              .thenComparing(each -> each.moment().kind())
              .thenComparingLong(Due::sequence));

  private long sequence;

  void enter(Instant at, Kind kind, Runnable effect) {
    due.add(new Due(new Moment(at, kind), sequence++, effect));
  }

  /** Whether anything is due before {@code end}. */
  boolean hasBefore(Instant end) {
    return !due.isEmpty() && due.peek().moment().at().isBefore(end);
  }

  /** The next moment; only when there is one. */
  Moment next() {
    return due.element().moment();
  }

  /** Does everything that is due at {@code moment} by now, in order; of acts, the next one. */
  void carryOut(Moment moment) {
    do {
      due.remove().effect().run();
    } while (moment.kind() != Kind.ACT && !due.isEmpty() && due.peek().moment().isSame(moment));
  }
}
