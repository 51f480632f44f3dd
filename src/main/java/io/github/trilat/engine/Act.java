package io.github.trilat.engine;

import io.github.trilat.journal.Detail;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Person;
import io.github.trilat.journal.Reason;
import io.github.trilat.journal.Setback;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.scenario.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something that a person does in the course of an exercise, such as Seoul's call to Tokyo at
 * 06:17. It stands above what rules propose.
 *
 * <p>Acts are all that is needed, besides scenario, rules and orders, to make a run again: {@link
 * #in} finds them in a journal.
 */
public sealed interface Act {

  /** When, in the exercise's time. */
  Instant at();

  /** Who, and why. */
  Person person();

  /**
   * A decision that falls due is taken.
   *
   * @param at when it falls due, or earlier
   * @param decision its id
   * @param option id of the option
   */
  record Decide(Instant at, String decision, String option, Person person) implements Act {}

  /** Something happens that no script holds. */
  record Deliver(Instant at, Inject inject, Person person) implements Act {}

  /**
   * Countries do something, or try to.
   *
   * @param mechanism id of the mechanism used, or changed; empty for none
   * @param about id of the inject or decision that it answers; empty for none
   * @param detail what there is to tell besides: the tier of a consultation, the strength of a
   *     statement, the theme of a position, the status of a mechanism, a count
   * @param done false for what did not come off, such as a call that was not answered
   */
  record Do(
      Instant at,
      Action action,
      List<Country> by,
      List<Country> to,
      Optional<Country> via,
      String mechanism,
      String about,
      Detail detail,
      boolean done,
      Person person)
      implements Act {
    public Do {
      by = by.stream().sorted().toList();
      to = List.copyOf(to);
    }
  }

  /**
   * What rules have proposed, or will propose from now on, is not to be done.
   *
   * @param by who was to do it
   * @param to with or to whom
   * @param mechanism id of the mechanism; empty for none
   * @param about id of the inject or decision that it answers
   * @param detail what tells it from others of its kind, such as the tier of a consultation; {@link
   *     Detail#NONE} for all of them
   */
  record Withhold(
      Instant at,
      Action action,
      List<Country> by,
      List<Country> to,
      String mechanism,
      String about,
      Detail detail,
      Person person)
      implements Act {
    public Withhold {
      by = by.stream().sorted().toList();
      to = List.copyOf(to);
    }

    boolean isOf(Proposal.Doing doing) {
      return action == doing.action()
          && by.equals(doing.by().stream().sorted().toList())
          && to.equals(doing.to())
          && mechanism.equals(doing.mechanism())
          && about.equals(doing.about())
          && detail.fits(doing.detail());
    }
  }

  /** Something is noted for the report. */
  record Note(Instant at, String text, Person person) implements Act {}

  /** The acts of a journal, in order: with them its run is made again. */
  static List<Act> in(List<Entry> journal) {
    return journal.stream().flatMap(entry -> of(entry).stream()).toList();
  }

  private static Optional<Act> of(Entry entry) {
    if (entry instanceof Entry.Injected it) {
      return it.person().map(person -> new Deliver(it.at(), it.inject(), person));
    } else if (entry instanceof Entry.Withheld it) {
      return it.person().map(person -> new Deliver(it.at(), it.inject(), person));
    } else if (entry instanceof Entry.Decided it) {
      return it.person().map(person -> new Decide(it.at(), it.id(), it.option(), person));
    } else if (entry instanceof Entry.Response it) {
      return it.because()
          .person()
          .map(
              person ->
                  new Do(
                      it.at(),
                      it.action(),
                      it.by(),
                      it.to(),
                      it.via(),
                      it.mechanism(),
                      it.about(),
                      it.detail(),
                      true,
                      person));
    } else if (entry instanceof Entry.Failed it) {
      return it.because()
          .person()
          .map(
              person ->
                  new Do(
                      it.at(),
                      it.action(),
                      it.by(),
                      it.to(),
                      it.via(),
                      it.mechanism(),
                      it.about(),
                      it.detail(),
                      it.setback() != Setback.CAME_TO_NOTHING,
                      person));
    } else if (entry instanceof Entry.Overruled it && it.reason() instanceof Reason.Said) {
      return it.because()
          .person()
          .map(
              person ->
                  new Withhold(
                      it.at(),
                      it.action(),
                      it.by(),
                      it.to(),
                      it.mechanism(),
                      it.about(),
                      it.detail(),
                      person));
    } else if (entry instanceof Entry.Noted it) {
      return Optional.of(new Note(it.at(), it.text(), new Person(it.who(), "")));
    }
    return Optional.empty();
  }
}
