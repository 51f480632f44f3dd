package io.github.trilat.journal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.LaunchKind;
import io.github.trilat.model.MissileClass;
import io.github.trilat.model.Status;
import io.github.trilat.scenario.DecisionPoint;
import io.github.trilat.scenario.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of the journal. Entries of a run stand in the order in which things happened; the first
 * is the {@link Manifest}, the second the {@link Baseline}, the last {@link Closed}.
 *
 * <p>An entry holds codes and typed values; words are those of scenario, pack and people, and never
 * the program's own. Of what happens in a turn it says what led to it, and who may know of it from
 * when on: countries that are not named do not know it by this entry.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "entry")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Entry.Manifest.class, name = "manifest"),
  @JsonSubTypes.Type(value = Entry.Baseline.class, name = "baseline"),
  @JsonSubTypes.Type(value = Entry.TurnOpened.class, name = "turn-opened"),
  @JsonSubTypes.Type(value = Entry.Injected.class, name = "injected"),
  @JsonSubTypes.Type(value = Entry.Withheld.class, name = "withheld"),
  @JsonSubTypes.Type(value = Entry.Plotted.class, name = "plotted"),
  @JsonSubTypes.Type(value = Entry.Landed.class, name = "landed"),
  @JsonSubTypes.Type(value = Entry.Response.class, name = "response"),
  @JsonSubTypes.Type(value = Entry.Failed.class, name = "failed"),
  @JsonSubTypes.Type(value = Entry.Overruled.class, name = "overruled"),
  @JsonSubTypes.Type(value = Entry.LevelChanged.class, name = "level-changed"),
  @JsonSubTypes.Type(value = Entry.MechanismChanged.class, name = "mechanism-changed"),
  @JsonSubTypes.Type(value = Entry.NotAsRecorded.class, name = "not-as-recorded"),
  @JsonSubTypes.Type(value = Entry.NumberChanged.class, name = "number-changed"),
  @JsonSubTypes.Type(value = Entry.Decided.class, name = "decided"),
  @JsonSubTypes.Type(value = Entry.Noted.class, name = "noted"),
  @JsonSubTypes.Type(value = Entry.TurnClosed.class, name = "turn-closed"),
  @JsonSubTypes.Type(value = Entry.Closed.class, name = "closed")
})
public sealed interface Entry {

  /** Position in the journal, from 0. */
  long seq();

  /** When, in the exercise's time. */
  Instant at();

  /**
   * Numbers of the entries that led to this one. The first is its cause: the last thing that
   * happened of all that it needed, or, where nothing did, the last that came to stand so, such as
   * a score. What else had to happen follows. None for what script, calendar or a person began.
   */
  default List<Long> causes() {
    return List.of();
  }

  /** The countries that may know of it, and from when on. */
  default Map<Country, Instant> known() {
    return Map.of();
  }

  /**
   * What was run, by content: two journals of equal manifests are equal to the last byte.
   *
   * @param format version of the journal's form, {@value Journal#FORMAT}
   * @param trilat version of the program
   * @param scenario id of the scenario, its file's name without the ending
   * @param scenarioHash SHA-256 of the scenario file
   * @param packs the base pack and the alternatives over it, each with its hash, in order
   * @param date the scenario's own date
   * @param asOf the day whose mechanisms and numbers hold when the first turn starts
   * @param seed of the random streams; absent in a nominal run
   * @param decided decisions taken otherwise than by default, by decision id
   */
  record Manifest(
      long seq,
      Instant at,
      int format,
      String trilat,
      String scenario,
      String scenarioHash,
      Map<String, String> packs,
      LocalDate date,
      LocalDate asOf,
      Optional<Long> seed,
      Map<String, String> decided)
      implements Entry {}

  /**
   * What a reader needs to know before the first turn: script, mechanisms, numbers and cited facts.
   */
  record Baseline(
      long seq,
      Instant at,
      String title,
      String summary,
      List<String> sources,
      List<TurnPlan> turns,
      List<ObjectivePlan> objectives,
      List<MechanismState> mechanisms,
      List<ParameterValue> parameters,
      List<IndicatorLevel> levels,
      List<Citation> citations)
      implements Entry {}

  /** A turn begins. Turns are numbered from 1. */
  record TurnOpened(
      long seq, Instant at, int turn, String title, Instant ends, List<String> questions)
      implements Entry {}

  /**
   * An inject was delivered.
   *
   * @param inject in full, with what happens
   * @param person who injected what no script holds
   */
  record Injected(
      long seq,
      Instant at,
      int turn,
      List<Long> causes,
      Map<Country, Instant> known,
      Inject inject,
      Optional<Person> person)
      implements Entry {

    /** Its name. */
    public String id() {
      return inject.id();
    }

    /** Its type in scenario files. */
    public String type() {
      return inject.event().type();
    }

    /** What the room hears. */
    public String text() {
      return inject.text();
    }
  }

  /**
   * An inject was held back, for its condition did not hold or there was nothing for it to break.
   *
   * @param idle id of the mechanism that does not work anyway; empty for a condition
   * @param person who would have injected what no script holds
   */
  record Withheld(
      long seq,
      Instant at,
      int turn,
      List<Long> causes,
      Map<Country, Instant> known,
      Inject inject,
      String idle,
      Optional<Person> person)
      implements Entry {

    /** Its name. */
    public String id() {
      return inject.id();
    }
  }

  /**
   * The engine has computed a launch: when it ends, and who could see it with sensors of their own.
   *
   * @param launch id of the inject
   * @param missile what class its speed makes it
   * @param failed whether it breaks up before it lands
   * @param concerns whose public it endangers
   * @param firstLanding when the first object lands or breaks up
   */
  record Plotted(
      long seq,
      Instant at,
      int turn,
      List<Long> causes,
      Map<Country, Instant> known,
      String launch,
      LaunchKind kind,
      MissileClass missile,
      int count,
      double rangeKm,
      double apogeeKm,
      boolean failed,
      List<Country> concerns,
      Instant firstLanding,
      Instant lastLanding,
      List<OwnView> views)
      implements Entry {
    public Plotted {
      rangeKm = Decimals.rounded(rangeKm);
      apogeeKm = Decimals.rounded(apogeeKm);
    }
  }

  /** The first object of a launch has come down, or has broken up. */
  record Landed(
      long seq,
      Instant at,
      int turn,
      List<Long> causes,
      Map<Country, Instant> known,
      String launch,
      boolean failed)
      implements Entry {}

  /** An entry that says why: what was done or tried, what was overruled, and what changed. */
  interface Reasoned {

    /** The rule, the facts and the sources, or the person. */
    Because because();
  }

  /**
   * A country, or several, did something in response.
   *
   * @param action what
   * @param by who, in the order Japan, ROK, US
   * @param to with or to whom; empty where nobody
   * @param via the country that relayed; absent on a direct path
   * @param mechanism id of the mechanism used; empty for a country's own sensors and decisions
   * @param about id of the inject that it answers
   * @param detail what a reader wants to know besides
   * @param since when it was begun; {@code at} is when it was done
   * @param because the reason
   */
  record Response(
      long seq,
      Instant at,
      int turn,
      List<Long> causes,
      Map<Country, Instant> known,
      Action action,
      List<Country> by,
      List<Country> to,
      Optional<Country> via,
      String mechanism,
      String about,
      Detail detail,
      Instant since,
      Because because)
      implements Entry, Reasoned {}

  /**
   * Something did not come off: the line failed under it, nobody answered, or it was called off.
   *
   * @param via through whose hands it was to go
   * @param detail what a reader wants to know besides
   * @param setback why it did not come off
   * @param stranger who does not belong to its mechanism, if that is why
   * @param reason on what account it was called off, if it was
   */
  record Failed(
      long seq,
      Instant at,
      int turn,
      List<Long> causes,
      Map<Country, Instant> known,
      Action action,
      List<Country> by,
      List<Country> to,
      Optional<Country> via,
      String mechanism,
      String about,
      Detail detail,
      Setback setback,
      Optional<Country> stranger,
      Optional<Reason> reason,
      Instant since,
      Because because)
      implements Entry, Reasoned {

    /** Whether somebody called it off, as against an attempt that failed. */
    public boolean calledOff() {
      return setback == Setback.CALLED_OFF;
    }
  }

  /**
   * An exception, or a person, withheld or changed what a rule proposed. What was changed goes on,
   * as the response or the failure that follows.
   *
   * @param effect what became of it
   * @param action what was proposed
   * @param by who was to do it
   * @param to with or to whom
   * @param mechanism id of the mechanism that it was to go over; may be empty
   * @param about id of the inject that it answers
   * @param detail what a reader wants to know of it besides
   * @param instead the same where it was weakened; {@link Detail#NONE} else
   * @param through id of the other mechanism where it was diverted; else empty
   * @param seconds how much longer it took or, over another mechanism, how long; else 0
   * @param fact id of the fact that was the reason; empty for a person's
   * @param reason the reason
   * @param proposal why it was proposed
   * @param because why it was withheld or changed
   */
  record Overruled(
      long seq,
      Instant at,
      int turn,
      List<Long> causes,
      Map<Country, Instant> known,
      Overruling effect,
      Action action,
      List<Country> by,
      List<Country> to,
      String mechanism,
      String about,
      Detail detail,
      Detail instead,
      String through,
      double seconds,
      String fact,
      Reason reason,
      Because proposal,
      Because because)
      implements Entry, Reasoned {
    public Overruled {
      seconds = Decimals.rounded(seconds);
    }
  }

  /** A score moved. */
  record LevelChanged(
      long seq,
      Instant at,
      int turn,
      List<Long> causes,
      Map<Country, Instant> known,
      String indicator,
      double from,
      double to,
      Because because)
      implements Entry, Reasoned {
    public LevelChanged {
      from = Decimals.rounded(from);
      to = Decimals.rounded(to);
    }
  }

  /**
   * A mechanism's status or usability changed.
   *
   * @param shift what changed it
   */
  record MechanismChanged(
      long seq,
      Instant at,
      int turn,
      List<Long> causes,
      Map<Country, Instant> known,
      String mechanism,
      Status status,
      boolean usable,
      Shift shift,
      Because because)
      implements Entry, Reasoned {}

  /**
   * By the record a mechanism had another status on the day that is over now: nothing brought it
   * here. Told once for each dated status that lies after the start.
   *
   * @param recorded its status by the record
   * @param since the record's day, by the calendar that {@code --as-of} moves
   * @param standing its status here
   * @param sources ids of the fact cards that tell of the record
   */
  record NotAsRecorded(
      long seq,
      Instant at,
      int turn,
      String mechanism,
      Status recorded,
      LocalDate since,
      Status standing,
      List<String> sources)
      implements Entry {}

  /** A parameter has another value from this day on, for reasons that lie outside the exercise. */
  record NumberChanged(long seq, Instant at, int turn, String parameter, double from, double to)
      implements Entry {
    public NumberChanged {
      from = Decimals.rounded(from);
      to = Decimals.rounded(to);
    }
  }

  /**
   * A decision was taken, by somebody's word or by default.
   *
   * @param point the question in full
   * @param option id of the option that was taken
   * @param byDefault whether nobody said otherwise
   * @param person who took it in the room; absent for one that was ordered before the run
   */
  record Decided(
      long seq,
      Instant at,
      int turn,
      List<Long> causes,
      Map<Country, Instant> known,
      DecisionPoint point,
      String option,
      boolean byDefault,
      Optional<Person> person)
      implements Entry {

    /** Its name. */
    public String id() {
      return point.id();
    }

    /** Whose decision it is. */
    public Country asks() {
      return point.asks();
    }

    /** The option in a sentence. */
    public String title() {
      return point.option(option).map(DecisionPoint.Option::title).orElse(option);
    }
  }

  /** Somebody noted something for the report; nothing follows from it. */
  record Noted(long seq, Instant at, int turn, String who, String text) implements Entry {}

  /** A turn ends, with every score and mechanism as they stand. */
  record TurnClosed(
      long seq, Instant at, int turn, List<IndicatorLevel> levels, List<MechanismState> mechanisms)
      implements Entry {}

  /**
   * The run is over and the journal whole.
   *
   * @param digest SHA-256 of the bytes of all lines before and of this one with an empty digest, in
   *     hexadecimal; empty until it is written
   */
  record Closed(long seq, Instant at, long firings, String digest) implements Entry {}
}
