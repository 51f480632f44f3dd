package io.github.trilat.engine;

import io.github.trilat.journal.Detail;
import io.github.trilat.journal.Overruling;
import io.github.trilat.journal.Reason;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.Currency;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.Occasion;
import io.github.trilat.model.Parameter;
import io.github.trilat.model.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a rule proposes. The engine decides whether and when it comes about. */
sealed interface Proposal {

  /** Two proposals of the same key are one. */
  String key(String rule);

  /** Whom it concerns: what chance goes by. */
  String concern();

  /**
   * Countries do something that may take time and may need a mechanism.
   *
   * @param mechanism id of the mechanism used, or empty
   * @param about id of the inject that it answers
   * @param variant what tells it from another of the same action, countries and cause, such as a
   *     tier; mostly empty
   * @param grade how strong it is, where that can be told
   * @param plain what there is to tell of it but for its grade
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
      Optional<Grade> grade,
      Detail plain,
      Timing timing,
      Outcome outcome)
      implements Proposal {

    /** What members of a mechanism do as such: over another one, its members do it. */
    private static final Set<Action> OF_MEMBERS =
        Set.of(Action.CONSULTATION, Action.DRILL_HELD, Action.COUNT_RECONCILED);

    /**
     * Whom it concerns: the part of the key that chance goes by as well, whatever the mechanism.
     */
    @Override
    public String concern() {
      return Stream.concat(by.stream(), to.stream())
          .map(Country::name)
          .collect(Collectors.joining(":", action.key() + ":", ":" + about));
    }

    @Override
    public String key(String rule) {
      return concern() + ":" + mechanism + ":" + variant;
    }

    /** What a reader wants to know of it. */
    Detail detail() {
      return grade.filter(Grade::said).map(each -> plain.graded(each.value())).orElse(plain);
    }

    /** How strong it is, where that can be told. */
    <E extends Enum<E>> E strength(Class<E> kind) {
      return kind.cast(grade.orElseThrow().value());
    }

    /** The same, and it takes so much longer. */
    Doing slowed(Parameter delay) {
      return with(mechanism, by, via, variant, grade, timing.longer(delay));
    }

    /** The same, and no stronger than this. */
    Doing weakened(Grade most) {
      boolean varies = grade.filter(old -> old.value().name().equals(variant)).isPresent();
      String told = varies ? most.value().name() : variant;
      return with(mechanism, by, via, told, Optional.of(most), timing);
    }

    /** The same over another mechanism. */
    Doing through(Mechanism other, Optional<Country> hub, Optional<Parameter> delay) {
      return with(
          other.id(),
          OF_MEMBERS.contains(action) ? List.copyOf(other.members()) : by,
          hub,
          variant,
          grade,
          delay.map(timing::taking).orElse(timing));
    }

    private Doing with(
        String overWhich,
        List<Country> whoever,
        Optional<Country> hub,
        String variety,
        Optional<Grade> strength,
        Timing time) {
      return new Doing(
          action, whoever, to, hub, overWhich, about, variety, strength, plain, time, outcome);
    }
  }

  /** A score is to move by so many points. */
  record Adjusting(String indicator, double points, String cause, Timing timing)
      implements Proposal {
    @Override
    public String concern() {
      return "adjust:" + indicator + ":" + cause;
    }

    @Override
    public String key(String rule) {
      return concern() + ":" + rule;
    }
  }

  /** What was arranged for an occasion is not to take place. */
  record CallingOff(Occasion occasion, Reason why, Timing timing) implements Proposal {
    @Override
    public String concern() {
      return "call-off:" + occasion.id();
    }

    /** What one rule leaves to chance, another may still call off. */
    @Override
    public String key(String rule) {
      return concern() + ":" + rule;
    }
  }

  /**
   * What other rules propose is to be withheld or changed, as long as this holds.
   *
   * @param effect what becomes of it
   * @param action of what action
   * @param by only where one of these does it; whoever does it if there are none, and so with what
   *     follows
   * @param with only where it is done with one of these
   * @param over only over one of these mechanisms, by id
   * @param about only where it answers one of these injects
   * @param delay how much longer it takes or, over another mechanism, how long
   * @param most how strong it may be at most, where it is weakened
   * @param through the mechanism that it goes over instead, where it is diverted
   * @param via through whose hands it goes then
   * @param fact id of the fact that is the reason
   * @param reason the reason
   */
  record Excepting(
      Overruling effect,
      Action action,
      Set<Country> by,
      Set<Country> with,
      Set<String> over,
      Set<String> about,
      Optional<Parameter> delay,
      Optional<Grade> most,
      Optional<Mechanism> through,
      Optional<Country> via,
      String fact,
      Reason reason)
      implements Proposal {

    @Override
    public String concern() {
      return effect.name().toLowerCase(Locale.ROOT) + ":" + action.key() + ":" + fact;
    }

    @Override
    public String key(String rule) {
      return concern() + ":" + rule;
    }

    /** Whether it bears on a deed and would make a difference to it. */
    boolean bearsOn(Doing doing) {
      return doing.action() == action
          && isOneOf(doing.by(), by)
          && isOneOf(doing.to(), with)
          && isOneOf(List.of(doing.mechanism()), over)
          && isOneOf(List.of(doing.about()), about)
          && changes(doing);
    }

    private static <T> boolean isOneOf(List<T> these, Set<T> wanted) {
      return wanted.isEmpty() || !Collections.disjoint(these, wanted);
    }

    private boolean changes(Doing doing) {
      return switch (effect) {
        case WITHHELD, SLOWED -> true;
        case WEAKENED ->
            doing.grade().filter(grade -> grade.isStrongerThan(most.orElseThrow())).isPresent();
        case DIVERTED ->
            !doing.mechanism().isEmpty() && !doing.mechanism().equals(through.orElseThrow().id());
      };
    }

    /** What it makes of a deed; nothing if it withholds it. */
    Optional<Doing> apply(Doing doing) {
      return switch (effect) {
        case WITHHELD -> Optional.empty();
        case SLOWED -> Optional.of(doing.slowed(delay.orElseThrow()));
        case WEAKENED -> Optional.of(doing.weakened(most.orElseThrow()));
        case DIVERTED -> Optional.of(doing.through(through.orElseThrow(), via, delay));
      };
    }

    /** What a weakened deed comes to instead. */
    Detail instead() {
      return most.map(each -> Detail.NONE.graded(each.value())).orElse(Detail.NONE);
    }
  }

  /** What comes about when something is done. */
  sealed interface Outcome {}

  /** A fact comes about: made of the deed as it was done in the end, and of the time. */
  record Brings(BiFunction<Doing, Instant, Fact> fact) implements Outcome {}

  /**
   * A mechanism is given another status, usable or not, unless its status has changed meanwhile.
   *
   * @param from the status that it had when this was proposed
   * @param to the new status; without one, that of its history
   */
  record Turns(Status from, Optional<Status> to) implements Outcome {}

  /**
   * What makes something take longer.
   *
   * @param times how many times as long it takes at most
   * @param share how much of that holds now, from 0 (as long as ever) to 1
   */
  record Stretch(Parameter times, double share) {}

  /**
   * How long something takes (nothing, if no delay is given), shortened by practice and stretched
   * by load or for want of support, and how surely it succeeds.
   *
   * @param since from when its time counts; absent for when it is begun
   * @param added what exceptions add to that
   */
  record Timing(
      Optional<Parameter> delay,
      Optional<Parameter> practised,
      Optional<Currency> currency,
      List<Stretch> stretches,
      Optional<Parameter> chance,
      Optional<Instant> since,
      List<Parameter> added) {

    /** It takes no time and succeeds. */
    static final Timing AT_ONCE =
        new Timing(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    /** When what is begun now and takes so long is complete. */
    Instant due(Instant now, Duration time) {
      return since
          .map(from -> from.plus(time))
          .filter(due -> due.isAfter(now))
          .orElseGet(() -> since.isPresent() ? now : now.plus(time));
    }

    Timing longer(Parameter more) {
      List<Parameter> all = new ArrayList<>(added);
      all.add(more);
      return new Timing(delay, practised, currency, stretches, chance, since, List.copyOf(all));
    }

    /** It takes this long instead, and is as sure to succeed as before. */
    Timing taking(Parameter time) {
      return new Timing(
          Optional.of(time),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          chance,
          Optional.empty(),
          added);
    }
  }
}
