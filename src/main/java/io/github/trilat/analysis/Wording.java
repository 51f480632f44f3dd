package io.github.trilat.analysis;

import io.github.trilat.journal.Detail;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Person;
import io.github.trilat.journal.Reason;
import io.github.trilat.journal.Setback;
import io.github.trilat.journal.Shift;
import io.github.trilat.journal.StatusActions;
import io.github.trilat.model.Action;
import io.github.trilat.scenario.Contingency;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for what a journal has in codes. */
public final class Wording {
  private Wording() {}

  /** What there is to tell of a deed, such as {@code ministers, partly by video}; may be empty. */
  public static String detail(Action action, Detail detail) {
    return Stream.of(
            detail.objects().map(count -> count(action, count)),
            detail.tier().map(tier -> tier.title()),
            detail.strength().map(strength -> strength.title()),
            detail.scope().map(scope -> scope.title()),
            detail.theme().map(theme -> theme.title()),
            detail.status().map(status -> status.title()),
            Optional.of("low-key").filter(any -> detail.quiet()),
            Optional.of("partly by video").filter(any -> detail.byVideo()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static String count(Action action, int count) {
    if (action == Action.COUNT_CORRECTED) {
      return "to " + count;
    }
    return count == 1 ? "1 object" : count + " objects";
  }

  /** Why something did not come off, such as {@code the minister line was not usable}. */
  public static String why(Entry.Failed failed, Chronicle chronicle) {
    String mechanism = chronicle.mechanism(failed.mechanism());
    return switch (failed.setback()) {
      case STRANGER ->
          failed.stranger().orElseThrow().inSentence() + " is no member of the " + mechanism;
      case NOT_USABLE -> "the " + mechanism + " was not usable";
      case BROKE_DOWN -> "the " + mechanism + " failed while it was under way";
      case NOTHING_THERE -> "there was nothing to " + verb(failed.action());
      case OVERTAKEN -> "it came down before";
      case CAME_TO_NOTHING -> nothing(failed.action());
      case CALLED_OFF -> reason(failed.reason().orElseThrow(), chronicle);
    };
  }

  private static String verb(Action action) {
    return switch (action) {
      case WARNING_SHARED, CUE_SHARED -> "share";
      case ALERT_WITHDRAWN -> "withdraw";
      case ALERT_LIFTED -> "lift";
      default -> "change";
    };
  }

  private static String nothing(Action action) {
    if (action == Action.HOTLINE_CALL) {
      return "nobody answered";
    }
    return StatusActions.include(action) ? "it did not come to that" : "it did not come off";
  }

  /** Whether the words for why something did not come off name its mechanism. */
  static boolean namesMechanism(Setback setback) {
    return setback == Setback.STRANGER
        || setback == Setback.NOT_USABLE
        || setback == Setback.BROKE_DOWN;
  }

  /** On what account, such as {@code pandemic} or {@code Freedom Edge: suspended}. */
  static String reason(Reason reason, Chronicle chronicle) {
    if (reason instanceof Reason.Happened it) {
      return it.kind().title();
    } else if (reason instanceof Reason.Declared it) {
      return it.theme().title();
    } else if (reason instanceof Reason.Done it) {
      return it.action().words() + (it.done() ? "" : ", which did not come off");
    } else if (reason instanceof Reason.Score it) {
      return it.indicator() + " at " + Math.round(it.value());
    } else if (reason instanceof Reason.Standing it) {
      return chronicle.mechanism(it.mechanism()) + ": " + it.status().title();
    } else if (reason instanceof Reason.Chosen it) {
      return it.country().inSentence() + " decided otherwise";
    } else if (reason instanceof Reason.Said it) {
      return it.why().isEmpty() ? "by a person" : it.why();
    }
    return "on account of " + ((Reason.Other) reason).about();
  }

  /** What made a mechanism change, such as {@code out of service} or {@code suspended}. */
  public static String shift(Shift shift) {
    return switch (shift.kind()) {
      case GIVEN -> shift.status().title();
      case OUT -> "out of service";
      case BACK -> "back in service";
      case RESUMED -> "taken up again";
    };
  }

  /** Why an inject was held back. */
  public static String held(Entry.Withheld held, Chronicle chronicle) {
    return held.idle().isEmpty()
        ? "its condition does not hold (" + condition(held.inject().contingency()) + ")"
        : chronicle.mechanism(held.idle()) + " does not work anyway";
  }

  /** Who did it in the room, such as {@code by the ROK team: the minister refuses}. */
  public static String person(Person person) {
    return "by " + person.who() + (person.why().isEmpty() ? "" : ": " + person.why());
  }

  /** The condition of an inject as it was written; empty if there is none. */
  public static String condition(Optional<Contingency> contingency) {
    return contingency.map(Contingency::text).orElse("");
  }
}
