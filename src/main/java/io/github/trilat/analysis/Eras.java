package io.github.trilat.analysis;

import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * One script under the mechanisms of several dates, side by side: {@code
 * Eras.of(chronicles).finding()}.
 *
 * <p>All times are seconds. A partner's track matters most to the country that stands farthest from
 * where the missiles rise, so warnings are Japan's.
 *
 * @param finding the sentence that the chart states
 * @param changes what changed from era to era and by which mechanism, a sentence each
 * @param country whose warnings are told
 * @param launches every launch of any era, in order of lift-off
 * @param telling ids of the launches worth showing, in the same order: the first salvo, and those
 *     of which the country learnt otherwise in one era than in another; at most {@link
 *     #MOST_TELLING}
 * @param origin id of the launch that calls and meetings are counted from, the first salvo; empty
 *     if nothing was launched, when they are counted from the first turn
 * @param objectives in the order of the script
 * @param eras by date
 */
public record Eras(
    Saying finding,
    List<Saying> changes,
    Country country,
    List<Launch> launches,
    List<String> telling,
    String origin,
    List<Objective> objectives,
    List<Era> eras) {

  /** How many launches are worth showing at most. */
  public static final int MOST_TELLING = 3;

  public Eras {
    changes = List.copyOf(changes);
    launches = List.copyOf(launches);
    telling = List.copyOf(telling);
    objectives = List.copyOf(objectives);
    eras = List.copyOf(eras);
  }

  /**
   * The comparison of whole runs of one script.
   *
   * @param chronicles at least one, by the dates of their mechanisms, each date once
   */
  public static Eras of(List<Chronicle> chronicles) {
    return new EraReader(chronicles).read();
  }

  /** The launches worth showing. */
  public List<Launch> shown() {
    return launches.stream().filter(launch -> telling.contains(launch.id())).toList();
  }

  /**
   * A launch, which is the same in every era.
   *
   * @param name what people call it
   * @param label such as {@code 18 missiles, 350 km, apogee 100 km}
   * @param firstLanding when the first object lands or breaks up, since lift-off
   * @param lastLanding when the last one does
   * @param failed whether it breaks up
   * @param ownSight when the country's own radar can first see it; absent for never
   */
  public record Launch(
      String id,
      LaunchName name,
      Saying label,
      double firstLanding,
      double lastLanding,
      boolean failed,
      OptionalDouble ownSight) {}

  /** An objective of the script. */
  public record Objective(String id, String title) {}

  /**
   * The run under the mechanisms of one date.
   *
   * @param label the year, or the whole date where two eras share a year
   * @param beforeAll whether no mechanism was in force yet when the run began
   * @param warnings one for each launch of this era
   * @param ratings of the objectives, in their order
   */
  public record Era(
      LocalDate asOf,
      String label,
      boolean beforeAll,
      List<Warning> warnings,
      Contacts contacts,
      List<Rating> ratings) {
    public Era {
      warnings = List.copyOf(warnings);
      ratings = List.copyOf(ratings);
    }

    /** What the country knew of a launch; empty if this era held it back. */
    public Optional<Warning> warning(Launch launch) {
      return warnings.stream().filter(each -> each.launch().equals(launch.id())).findFirst();
    }

    /** The first usable track that the country held of a launch. */
    public Optional<FirstMinutes.Mark> track(Launch launch) {
      return warning(launch).flatMap(Warning::track);
    }

    /** When the country told its public of a launch. */
    public Optional<FirstMinutes.Mark> alert(Launch launch) {
      return warning(launch).flatMap(Warning::alert);
    }

    /** Whether the country held a usable track of a launch before its end. */
    public boolean knewInTime(Launch launch) {
      return track(launch).filter(mark -> mark.seconds() <= launch.firstLanding()).isPresent();
    }
  }

  /** What the country knew of a launch first, and when it told its public. */
  public record Warning(
      String launch, Optional<FirstMinutes.Mark> track, Optional<FirstMinutes.Mark> alert) {}

  /**
   * Calls, meetings and words after the launch that they are counted from.
   *
   * @param hotline the first call that was answered
   * @param unanswered titles of lines on which nobody answered
   * @param consultation the first
   * @param statement the first joint one
   * @param count the first count that the partners agreed on, since the claim that it settles
   */
  public record Contacts(
      Optional<Step> hotline,
      List<Phrase> unanswered,
      Optional<Step> consultation,
      Optional<Step> statement,
      Optional<Step> count) {
    public Contacts {
      unanswered = List.copyOf(unanswered);
    }
  }

  /**
   * Something that was done.
   *
   * @param path the mechanism's title, empty where it took none
   * @param detail what a reader wants to know besides, such as {@code senior officials}; may be
   *     empty
   */
  public record Step(double seconds, String mechanism, String path, Phrase detail) {

    /** How it was done, such as {@code commitment to consult, senior officials}; may be empty. */
    public Phrase how() {
      return Phrase.of(Stream.of(Phrase.of(path), detail).filter(each -> !each.isEmpty()).toList());
    }
  }
}
