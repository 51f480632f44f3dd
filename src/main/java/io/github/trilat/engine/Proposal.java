package io.github.trilat.engine;

import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.Currency;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Parameter;
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
   * @param detail what the log says besides
   * @param timing how long it takes and how surely it succeeds
   * @param brings the fact that it brings about when it is complete
   */
  record Doing(
      Action action,
      List<Country> by,
      List<Country> to,
      Optional<Country> via,
      String mechanism,
      String about,
      String detail,
      Timing timing,
      Function<Instant, Fact> brings)
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
      return concern() + ":" + mechanism + ":" + detail;
    }
  }

  /** A score is to move by so many points. */
  record Adjusting(String indicator, double points, String cause) implements Proposal {
    @Override
    public String key(String rule) {
      return "adjust:" + indicator + ":" + cause + ":" + rule;
    }
  }

  /** A mechanism is to be suspended for political reasons, or taken up again. */
  record Switching(String mechanism, boolean suspend, String cause) implements Proposal {
    @Override
    public String key(String rule) {
      return (suspend ? "suspend:" : "restore:") + mechanism + ":" + cause;
    }
  }

  /**
   * How long something takes (nothing, if no delay is given), shortened by practice, and how surely
   * it succeeds.
   */
  record Timing(
      Optional<Parameter> delay,
      Optional<Parameter> practised,
      Optional<Currency> currency,
      Optional<Parameter> chance) {}
}
