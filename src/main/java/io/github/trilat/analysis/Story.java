package io.github.trilat.analysis;

import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which injects led to which outcomes: each entry of a run stands under the one that led to it.
 *
 * @param turns those of the script, in order
 * @param overall objectives that no single entry decides, such as a change of trust
 */
public record Story(List<Turn> turns, List<Assessment> overall) {
  public Story {
    turns = List.copyOf(turns);
    overall = List.copyOf(overall);
  }

  /** What followed one inject, told in full. */
  public Story after(String inject) {
    List<Turn> after =
        turns.stream()
            .map(
                turn ->
                    turn.with(
                        turn.strands().stream()
                            .filter(strand -> strand.id().equals(inject))
                            .map(Strand::inFull)
                            .toList()))
            .toList();
    return new Story(after, List.of());
  }

  /** What began in one turn. */
  public Story inTurn(int number) {
    return new Story(turns.stream().filter(turn -> turn.turn() == number).toList(), List.of());
  }

  /** A turn, and what began in it, however long that went on. */
  public record Turn(int turn, String title, Instant starts, Instant ends, List<Strand> strands) {
    public Turn {
      strands = List.copyOf(strands);
    }

    private Turn with(List<Strand> others) {
      return new Turn(turn, title, starts, ends, others);
    }
  }

  /**
   * What began with an inject, a decision or a day of the calendar, and all that came of it.
   *
   * @param id of the inject or decision; empty for the calendar
   * @param root how it began
   * @param alike id of an earlier inject of the turn after which just the same followed; empty if
   *     there is none
   * @param cameTo what a facilitator would say of it; may be empty
   * @param open objectives about the inject that never came about
   */
  public record Strand(
      String id, Step root, String alike, List<Saying> cameTo, List<Assessment> open) {
    public Strand {
      cameTo = List.copyOf(cameTo);
      open = List.copyOf(open);
    }

    private Strand inFull() {
      return new Strand(id, root, "", cameTo, open);
    }
  }

  /** What sort of step it is. */
  public enum Kind {
    INJECT,
    HELD_BACK,
    DECISION,
    LANDING,
    RESPONSE,
    FAILURE,
    EXCEPTION,
    MECHANISM,
    SCORES
  }

  /**
   * One entry, or several that are told as one.
   *
   * @param entries their numbers in the journal
   * @param seconds since what began the strand
   * @param what in words, such as {@code track shared, 18 objects}
   * @param path how it came about, such as {@code real-time link, 10 s}; may be empty
   * @param rule the rule behind it; empty where there is none, or several
   * @param note what else a listener wants to know, such as in whose place it came; may be empty
   * @param also numbers of entries of other strands, or other branches, that it rests on as well
   * @param decided the objectives that it decided
   * @param effects what it led to, in order of time, scores last
   */
  public record Step(
      List<Long> entries,
      Kind kind,
      Instant at,
      double seconds,
      List<Country> by,
      Optional<Country> via,
      List<Country> to,
      Phrase what,
      Phrase path,
      String rule,
      Phrase note,
      List<Long> also,
      List<Assessment> decided,
      List<Step> effects) {
    public Step {
      entries = List.copyOf(entries);
      by = List.copyOf(by);
      to = List.copyOf(to);
      also = List.copyOf(also);
      decided = List.copyOf(decided);
      effects = List.copyOf(effects);
    }

    /** This step and all that came of it. */
    public Stream<Step> all() {
      return Stream.concat(Stream.of(this), effects.stream().flatMap(Step::all));
    }
  }
}
