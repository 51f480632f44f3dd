package io.github.trilat.scenario;

import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.Tier;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that may hold or not once its time has come, such as {@code hotline call by US within
 * 30m of I-02 and D-1 = publish}.
 */
public sealed interface Condition {

  /** What it is made of, from left to right, without what joins it. */
  default Stream<Part> parts() {
    if (this instanceof Not not) {
      return not.that().parts();
    } else if (this instanceof All all) {
      return all.of().stream().flatMap(Condition::parts);
    } else if (this instanceof Any any) {
      return any.of().stream().flatMap(Condition::parts);
    }
    return Stream.of((Part) this);
  }

  /** What a time that starts with a turn starts with. */
  static String turn(Object number) {
    return "turn " + number;
  }

  /** What a condition is made of: something that may come to hold in a time of its own. */
  sealed interface Part extends Condition {

    /**
     * What that time starts with: id of an inject or a decision, or a turn, as in {@code turn 2}.
     */
    String of();

    /** How long it lasts. */
    Duration within();
  }

  /**
   * Somebody did something in time, whatever it was about.
   *
   * @param by who did it; absent for anybody
   * @param to with or to whom; absent for anybody
   * @param over id of the mechanism; empty for any
   * @param tier of a consultation; absent for any
   * @param within how long after the start of that time it counts
   * @param of what the time starts with: id of an inject or a decision, or a turn, as in {@code
   *     turn 2}
   */
  record Deed(
      Action action,
      Optional<Country> by,
      Optional<Country> to,
      String over,
      Optional<Tier> tier,
      Duration within,
      String of)
      implements Part {}

  /** A decision was taken so: {@code D-1 = publish}. */
  record Answer(String decision, String option) implements Part {

    @Override
    public String of() {
      return decision;
    }

    /** It holds at once, or not at all. */
    @Override
    public Duration within() {
      return Duration.ZERO;
    }
  }

  /** The contrary. */
  record Not(Condition that) implements Condition {}

  /** All of them. */
  record All(List<Condition> of) implements Condition {
    public All {
      of = List.copyOf(of);
    }
  }

  /** At least one of them. */
  record Any(List<Condition> of) implements Condition {
    public Any {
      of = List.copyOf(of);
    }
  }
}
