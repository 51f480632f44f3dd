package io.github.trilat.document;

import io.github.trilat.words.Phrase;
import java.util.List;

/** A line of a timeline. */
public sealed interface Moment {

  /**
   * What happened, or took its time, and what followed from it.
   *
   * @param time by the clock; may be empty
   * @param since how long after what began it, or how long it took; may be empty
   * @param text what it was
   * @param notes what stands beneath
   * @param effects what followed, each with its own effects
   */
  record Chain(Phrase time, Phrase since, Phrase text, List<Phrase> notes, List<Chain> effects)
      implements Moment {
    public Chain {
      notes = List.copyOf(notes);
      effects = List.copyOf(effects);
    }
  }

  /** A day begins. */
  record Day(Phrase title) implements Moment {}

  /**
   * Something happened.
   *
   * @param time by the clock
   * @param since how long after what it answers; empty where it answers nothing
   * @param who who did it, or what sort of event it is
   * @param what what was done
   * @param path by which way, and how long it took; may be empty
   * @param notes what stands beneath
   * @param reasons what a page has room for besides, such as rule and sources; nobody reads it out
   */
  record Event(
      Phrase time,
      Phrase since,
      Phrase who,
      Phrase what,
      Phrase path,
      List<Phrase> notes,
      List<Phrase> reasons)
      implements Moment {
    public Event {
      notes = notes.stream().filter(note -> !note.isEmpty()).toList();
      reasons = List.copyOf(reasons);
    }
  }
}
