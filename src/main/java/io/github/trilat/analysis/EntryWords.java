package io.github.trilat.analysis;

import static io.github.trilat.analysis.EntrySays.SAYS;

import io.github.trilat.journal.Detail;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.MechanismState;
import io.github.trilat.journal.Person;
import io.github.trilat.journal.Reason;
import io.github.trilat.journal.Setback;
import io.github.trilat.journal.Shift;
import io.github.trilat.journal.StatusActions;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.LaunchKind;
import io.github.trilat.model.Status;
import io.github.trilat.scenario.Contingency;
import io.github.trilat.scenario.Event;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an entry of the journal tells of, as log and story say it. */
public final class EntryWords {
  private EntryWords() {}

  /** What was done, such as {@code track shared, 18 objects}. */
  public static Phrase what(Entry.Response response) {
    Action action = response.action();
    Phrase detail = detail(action, response.detail());
    return detail.isEmpty() || action == Action.NOTICE_GIVEN
        ? Phrase.of(action)
        : Phrase.of(SAYS.done(action, StatusActions.include(action), detail));
  }

  /** What there is to tell of a deed, such as {@code ministers, partly by video}; may be empty. */
  static Phrase detail(Action action, Detail detail) {
    return Phrase.of(
        Stream.<Optional<?>>of(
                detail.objects().map(count -> count(action, count)),
                detail.tier(),
                detail.strength(),
                detail.scope(),
                detail.theme(),
                detail.status(),
                Optional.of(SAYS.lowKey()).filter(any -> detail.quiet()),
                Optional.of(SAYS.partlyByVideo()).filter(any -> detail.byVideo()))
            .flatMap(Optional::stream)
            .toList());
  }

  private static Saying count(Action action, int count) {
    return action == Action.COUNT_CORRECTED ? SAYS.countTo(count) : SAYS.objects(count);
  }

  /** Whether a launch ends in orbit and not on the ground. */
  public static boolean reachesOrbit(Entry.Plotted plotted) {
    return plotted.kind() == LaunchKind.SATELLITE && !plotted.failed();
  }

  /** Whether a launch toward somebody flies where one cannot tell early. */
  public static boolean isUnclear(Entry.Plotted plotted, Chronicle chronicle) {
    return !plotted.concerns().isEmpty()
        && chronicle
            .inject(plotted.launch())
            .map(inject -> inject.inject().event())
            .filter(Event.Launched.class::isInstance)
            .map(Event.Launched.class::cast)
            .filter(launched -> launched.course().unclear())
            .isPresent();
  }

  /** What came down, such as {@code the first missile lands}. */
  public static Saying what(Entry.Landed landed, Chronicle chronicle) {
    Saying what = chronicle.launch(landed.launch()).map(Flight::first).orElse(SAYS.it());
    boolean orbit = chronicle.launch(landed.launch()).filter(EntryWords::reachesOrbit).isPresent();
    return SAYS.landed(what, landed.failed(), orbit);
  }

  /** What did not come off, such as {@code FAILED: hotline call, nobody answered}. */
  public static Saying what(Entry.Failed failed, Chronicle chronicle) {
    return calledOff(failed, chronicle)
        .map(what -> SAYS.calledOff(Phrase.of(what)))
        .orElseGet(() -> SAYS.failed(failed.action(), why(failed, chronicle)));
  }

  /**
   * What was called off and why, such as {@code search-and-rescue exercise (suspended)} or {@code
   * Freedom Edge (pandemic)}; absent for an attempt that failed.
   */
  static Optional<Saying> calledOff(Entry.Failed failed, Chronicle chronicle) {
    return Optional.of(failed)
        .filter(Entry.Failed::calledOff)
        .map(off -> SAYS.withReason(chronicle.path(off), offBecause(off, chronicle)));
  }

  /** Where its own mechanism is the reason, that need not be named. */
  private static Phrase offBecause(Entry.Failed off, Chronicle chronicle) {
    Reason reason = off.reason().orElseThrow();
    return reason instanceof Reason.Standing own && own.mechanism().equals(off.mechanism())
        ? Phrase.of(own.status())
        : reason(reason, chronicle);
  }

  /** Why something did not come off, such as {@code the minister line was not usable}. */
  public static Phrase why(Entry.Failed failed, Chronicle chronicle) {
    Action action = failed.action();
    String mechanism = chronicle.mechanism(failed.mechanism());
    return switch (failed.setback()) {
      case STRANGER -> Phrase.of(SAYS.stranger(failed.stranger().orElseThrow(), mechanism));
      case NOT_USABLE -> Phrase.of(SAYS.notUsable(mechanism));
      case BROKE_DOWN -> Phrase.of(SAYS.brokeDown(mechanism));
      case NOTHING_THERE -> Phrase.of(SAYS.nothingThere(action));
      case OVERTAKEN -> Phrase.of(SAYS.overtaken());
      case CAME_TO_NOTHING -> Phrase.of(SAYS.cameToNothing(action, StatusActions.include(action)));
      case CALLED_OFF -> reason(failed.reason().orElseThrow(), chronicle);
    };
  }

  /** Whether the words for why something did not come off name its mechanism. */
  static boolean namesMechanism(Setback setback) {
    return setback == Setback.STRANGER
        || setback == Setback.NOT_USABLE
        || setback == Setback.BROKE_DOWN;
  }

  /** On what account, such as {@code pandemic} or {@code Freedom Edge: suspended}. */
  static Phrase reason(Reason reason, Chronicle chronicle) {
    if (reason instanceof Reason.Happened it) {
      return Phrase.of(it.kind());
    } else if (reason instanceof Reason.Declared it) {
      return Phrase.of(it.theme());
    } else if (reason instanceof Reason.Done it) {
      return Phrase.of(it.done() ? SAYS.name(it.action()) : SAYS.notDone(it.action()));
    } else if (reason instanceof Reason.Score it) {
      return Phrase.of(SAYS.scoreAt(it.indicator(), Math.round(it.value())));
    } else if (reason instanceof Reason.Standing it) {
      return Phrase.of(SAYS.standsAs(chronicle.mechanism(it.mechanism()), it.status()));
    } else if (reason instanceof Reason.Chosen it) {
      return Phrase.of(SAYS.decidedOtherwise(it.country()));
    } else if (reason instanceof Reason.Said it) {
      return Phrase.of(it.why().isEmpty() ? SAYS.byPerson() : it.why());
    }
    return Phrase.of(SAYS.onAccountOf(((Reason.Other) reason).about()));
  }

  /**
   * What an exception made of a proposal and why, such as {@code WITHHELD: warning shared,
   * real-time link (dispute over history)} or {@code WEAKENED: consultation, ministers → working
   * level (pandemic)}.
   */
  public static Saying what(Entry.Overruled overruled, Chronicle chronicle) {
    Action action = overruled.action();
    Duration longer = MeasureWords.length(overruled.seconds());
    String way = chronicle.mechanism(overruled.mechanism());
    String through = chronicle.mechanism(overruled.through());
    Phrase why = reason(overruled.reason(), chronicle);
    return switch (overruled.effect()) {
      case WITHHELD ->
          way.isEmpty() ? SAYS.withheld(action, why) : SAYS.withheldFrom(action, way, why);
      case DIVERTED ->
          overruled.seconds() > 0
              ? SAYS.divertedLonger(action, way, through, longer, why)
              : SAYS.diverted(action, way, through, why);
      case WEAKENED ->
          SAYS.weakened(
              action, detail(action, overruled.detail()), detail(action, overruled.instead()), why);
      case SLOWED -> SAYS.slowed(action, longer, why);
    };
  }

  /** By which path, and how long it took, such as {@code real-time link, 10 s}; may be empty. */
  public static Phrase path(Entry.Response response, Chronicle chronicle) {
    if (response.action() == Action.TRACK_CONFIRMED) {
      return Phrase.of(SAYS.ownRadar());
    } else if (response.action() == Action.CUE_RECEIVED) {
      return Phrase.of(SAYS.ownSatellite());
    }
    return path(response.mechanism(), Duration.between(response.since(), response.at()), chronicle);
  }

  /** The same of what did not come off, unless what is said of it names its mechanism. */
  public static Phrase path(Entry.Failed failed, Chronicle chronicle) {
    return failed.calledOff() || namesMechanism(failed.setback())
        ? Phrase.EMPTY
        : path(failed.mechanism(), Duration.between(failed.since(), failed.at()), chronicle);
  }

  private static Phrase path(String mechanism, Duration took, Chronicle chronicle) {
    List<Object> parts = new ArrayList<>();
    if (!mechanism.isEmpty()) {
      parts.add(chronicle.mechanism(mechanism));
    }
    if (!took.isZero()) {
      parts.add(MeasureWords.length(took.toMillis() / 1000.0));
    }
    return Phrase.of(parts);
  }

  /** Such as {@code ROK → Japan at T+05:54: hotline call answered (ministry line, 5 min), #44}. */
  static Saying sentence(Entry.Response response, Chronicle chronicle) {
    Phrase path = path(response, chronicle);
    Phrase what = what(response);
    return SAYS.sentence(
        who(response, response.by(), response.to(), response.about(), chronicle),
        path.isEmpty() ? what : SAYS.whatHow(what, path),
        response.seq());
  }

  /** The same of what did not come off. */
  static Saying sentence(Entry.Failed failed, Chronicle chronicle) {
    return SAYS.sentence(
        who(failed, failed.by(), failed.to(), failed.about(), chronicle),
        what(failed, chronicle),
        failed.seq());
  }

  /** The same of what an exception withheld or changed. */
  static Saying sentence(Entry.Overruled overruled, Chronicle chronicle) {
    return SAYS.sentence(
        who(overruled, overruled.by(), overruled.to(), overruled.about(), chronicle),
        what(overruled, chronicle),
        overruled.seq());
  }

  private static Object who(
      Entry entry, List<Country> by, List<Country> to, String about, Chronicle chronicle) {
    Phrase who = who(by, to);
    Optional<Saying> when =
        chronicle
            .delivered(about)
            .map(from -> SAYS.whoWhen(who, Duration.between(from, entry.at())));
    return when.isPresent() ? when.get() : who;
  }

  /** Who did it, and to whom: {@code Japan, ROK → US}. */
  static Phrase who(List<Country> by, List<Country> to) {
    return to.isEmpty() ? Phrase.of(by) : Phrase.of(by).and(" → ").and(to);
  }

  /** How a mechanism stands from then on, such as {@code real-time link: out of service}. */
  public static Saying what(Entry.MechanismChanged change, Chronicle chronicle) {
    boolean out = change.status().inForce() && !change.usable();
    return SAYS.standsAs(
        chronicle.mechanism(change.mechanism()), out ? SAYS.outOfService() : shift(change.shift()));
  }

  /** What made a mechanism change, such as {@code out of service} or {@code suspended}. */
  public static Phrase shift(Shift shift) {
    return Phrase.of(
        switch (shift.kind()) {
          case GIVEN -> shift.status();
          case OUT -> SAYS.outOfService();
          case BACK -> SAYS.backInService();
          case RESUMED -> SAYS.takenUpAgain();
        });
  }

  /** A mechanism's status and since when, such as {@code active since 19 Dec 2023}. */
  static Phrase standing(MechanismState state) {
    return Phrase.of(
        state.status() == Status.ABSENT || state.since().isEmpty()
            ? state.status()
            : SAYS.standing(state.status(), state.since().get()));
  }

  /** Why an inject was held back. */
  public static Saying held(Entry.Withheld held, Chronicle chronicle) {
    return held.idle().isEmpty()
        ? SAYS.heldByCondition(condition(held.inject().contingency()))
        : SAYS.heldAsIdle(chronicle.mechanism(held.idle()));
  }

  /** Who did it in the room, such as {@code by the ROK team: the minister refuses}. */
  public static Saying person(Person person) {
    return person.why().isEmpty()
        ? SAYS.by(person.who())
        : SAYS.byBecause(person.who(), person.why());
  }

  /** The condition of an inject as it was written; empty if there is none. */
  public static String condition(Optional<Contingency> contingency) {
    return contingency.map(Contingency::text).orElse("");
  }
}
