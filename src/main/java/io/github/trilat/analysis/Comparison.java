package io.github.trilat.analysis;

import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Runs of one script by several sets of rules, side by side: {@code Comparison.of(runs).finding()}.
 *
 * <p>Entries are the same in two runs when action, countries and inject are; times are compared to
 * the second.
 *
 * @param finding the sentence that the chart states
 * @param runs names of the runs, the base first
 * @param departures how each other run departs from the base, in their order
 * @param measures times, counts and scores of all runs
 * @param objectives how they came out in all runs, in the order of the script
 */
public record Comparison(
    Saying finding,
    List<Phrase> runs,
    List<Departure> departures,
    List<Measure> measures,
    List<Objective> objectives) {
  public Comparison {
    runs = List.copyOf(runs);
    departures = List.copyOf(departures);
    measures = List.copyOf(measures);
    objectives = List.copyOf(objectives);
  }

  /**
   * The comparison of whole runs of one script.
   *
   * @param runs the base first, and at least one other
   */
  public static Comparison of(List<NamedRun> runs) {
    return new Comparing(runs).compare();
  }

  /** Whether every run came out as the base did, entry for entry. */
  public boolean isAlike() {
    return departures.stream().allMatch(each -> each.cascade().isEmpty());
  }

  /**
   * How a run departs from the base.
   *
   * @param telling two or three sentences
   * @param grounds what was otherwise from the start, such as a parameter's value, a sentence each
   * @param parting where they part; empty if they never do
   * @param cascade what differs from there, each cause before its effects
   */
  public record Departure(
      Phrase run,
      List<Saying> telling,
      List<Saying> grounds,
      Optional<Parting> parting,
      List<Change> cascade) {
    public Departure {
      telling = List.copyOf(telling);
      grounds = List.copyOf(grounds);
      cascade = List.copyOf(cascade);
    }
  }

  /**
   * The first entry in which two runs differ.
   *
   * @param words a sentence
   */
  public record Parting(int turn, String title, Saying words) {}

  /** How an entry differs. */
  public enum Kind {
    ONLY_BASE,
    ONLY_OTHER,
    EARLIER,
    LATER,
    OTHERWISE
  }

  /**
   * An entry that differs.
   *
   * @param depth how many changes led to it: 0 for one that no other change explains
   * @param what in words, such as {@code track shared}
   * @param about id of the inject that it answers; may be empty
   * @param base as it came out in the base
   * @param other as it came out in the other run
   */
  public record Change(
      Kind kind,
      int depth,
      int turn,
      List<Country> by,
      List<Country> to,
      Phrase what,
      String about,
      Optional<Step> base,
      Optional<Step> other) {
    public Change {
      by = List.copyOf(by);
      to = List.copyOf(to);
    }
  }

  /**
   * An entry of one run.
   *
   * @param entry its number in that run's journal
   * @param seconds since the inject that it answers, or else since its turn began
   * @param path how it came about, such as {@code real-time link}; may be empty
   * @param failed whether it did not come off
   * @param rule that proposed it; empty for script and engine
   */
  public record Step(
      long entry, Instant at, double seconds, Phrase path, boolean failed, String rule) {}

  /**
   * A figure of every run.
   *
   * @param unit {@code s}, {@code count} or {@code points}
   * @param limit the time after which it is too late, such as a landing
   * @param values one for each run; absent where it never came about
   */
  public record Measure(
      String id, Saying title, String unit, OptionalDouble limit, List<OptionalDouble> values) {
    private static final double SECOND = 0.5;
    private static final double TENTH = 0.05;

    public Measure {
      values = List.copyOf(values);
    }

    /** Whether a run has another value than the base, as far as a page shows it. */
    public boolean differs(int run) {
      OptionalDouble base = values.get(0);
      OptionalDouble other = values.get(run);
      if (base.isEmpty() || other.isEmpty()) {
        return base.isPresent() != other.isPresent();
      }
      return Math.abs(other.getAsDouble() - base.getAsDouble()) >= least(unit);
    }

    /** The least difference that a page shows. */
    static double least(String unit) {
      return unit.equals("s") ? SECOND : TENTH;
    }

    /** Whether any run has another value than the base. */
    public boolean differs() {
      for (int run = 1; run < values.size(); run++) {
        if (differs(run)) {
          return true;
        }
      }
      return false;
    }
  }

  /** An objective and its rating in every run. */
  public record Objective(String id, String title, List<Rating> ratings) {
    public Objective {
      ratings = List.copyOf(ratings);
    }

    /** Whether some run has another rating than the base. */
    public boolean differs() {
      return ratings.stream().distinct().count() > 1;
    }
  }
}
