package io.github.trilat.engine;

import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.Currency;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Level;
import io.github.trilat.model.Occasion;
import io.github.trilat.model.Parameter;
import io.github.trilat.model.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule proposes. The engine decides whether and when it comes about. */
sealed interface Proposal {

  /** Two proposals of the same key are one. */
  String key(String rule);

  /**
   * Countries do something that may take time and may need a mechanism.
   *
   * @param mechanism id of the mechanism used, or empty
   * @param about id of the inject that it answers
   * @param variant what tells it from another of the same action, countries and cause, such as a
   *     tier; mostly empty
   * @param detail what the log says besides
   * @param timing how long it takes and how surely it succeeds
   * @param outcome what comes about when it is complete
   */
  record Doing(
      Action action,
      List<Country> by,
      List<Country> to,
      Optional<Country> via,
      String mechanism,
      String about,
      String variant,
      String detail,
      Timing timing,
      Outcome outcome)
      implements Proposal {

    /**
     * Whom it concerns: the part of the key that chance goes by as well, whatever the mechanism.
     */
    String concern() {
      return Stream.concat(by.stream(), to.stream())
          .map(Country::name)
          .collect(Collectors.joining(":", action.key() + ":", ":" + about));
    }

    @Override
    public String key(String rule) {
      return concern() + ":" + mechanism + ":" + variant;
    }
  }

  /** A score is to move by so many points. */
  record Adjusting(String indicator, double points, String cause) implements Proposal {
    @Override
    public String key(String rule) {
      return "adjust:" + indicator + ":" + cause + ":" + rule;
    }
  }

  /** What was arranged for an occasion is not to take place. */
  record CallingOff(Occasion occasion, String why) implements Proposal {
    @Override
    public String key(String rule) {
      return "call-off:" + occasion.id();
    }
  }

  /** What comes about when something is done. */
  sealed interface Outcome {}

  /** A fact comes about. */
  record Brings(Function<Instant, Fact> fact) implements Outcome {}

  /**
   * A mechanism is given another status, usable or not, unless its status has changed meanwhile.
   *
   * @param from the status that it had when this was proposed
   * @param to the new status; without one, that of its history
   */
  record Turns(Status from, Optional<Status> to) implements Outcome {}

  /**
   * How long something takes (nothing, if no delay is given), shortened by practice and stretched
   * by load, and how surely it succeeds.
   */
  record Timing(
      Optional<Parameter> delay,
      Optional<Parameter> practised,
      Optional<Currency> currency,
      Optional<Parameter> stretch,
      Optional<Level> load,
      Optional<Parameter> chance) {}
}
