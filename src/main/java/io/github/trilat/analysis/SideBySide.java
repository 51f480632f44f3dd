package io.github.trilat.analysis;

import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.List;

/**
 * What each country did in each run, inject by inject, for a chart: {@code SideBySide.of(runs)}.
 *
 * @param finding the sentence that the chart states
 * @param runs their names, the base first
 * @param scenes the injects after which most differs, at most {@link #MOST}, in order of time
 * @param others how many more injects are followed by something that differs
 */
public record SideBySide(Saying finding, List<Phrase> runs, List<Scene> scenes, int others) {

  /** How many injects are worth showing at most. */
  public static final int MOST = 3;

  public SideBySide {
    runs = List.copyOf(runs);
    scenes = List.copyOf(scenes);
  }

  /** The series of whole runs of one script, the base first. */
  public static SideBySide of(List<NamedRun> runs, Comparison comparison) {
    return new Scenes(runs, comparison).series();
  }

  /**
   * What followed an inject.
   *
   * @param about the inject's id
   * @param label what it was, in words
   * @param lanes for each country those of all runs, in their order
   */
  public record Scene(String about, Phrase label, List<Lane> lanes) {
    public Scene {
      lanes = List.copyOf(lanes);
    }
  }

  /** What a country did, or got to know, in one run. */
  public record Lane(Country country, int run, List<Mark> marks) {
    public Lane {
      marks = List.copyOf(marks);
    }
  }

  /**
   * A moment.
   *
   * @param seconds since the inject
   * @param words what it was, such as {@code track shared (hub relay via the US)}
   * @param differs whether another run has it otherwise
   * @param failed whether it did not come off
   */
  public record Mark(double seconds, Phrase words, boolean differs, boolean failed) {}
}
