package io.github.trilat.journal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.LaunchKind;
import io.github.trilat.model.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of the journal. Entries of a run stand in the order in which things happened; the first
 * is the {@link Manifest}, the second the {@link Baseline}, the last {@link Closed}.
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
  @JsonSubTypes.Type(value = Entry.Decided.class, name = "decided"),
  @JsonSubTypes.Type(value = Entry.TurnClosed.class, name = "turn-closed"),
  @JsonSubTypes.Type(value = Entry.Closed.class, name = "closed")
})
public sealed interface Entry {

  /** Position in the journal, from 0. */
  long seq();

  /** When, in the exercise's time. */
  Instant at();

  /**
   * What was run, by content: two journals of equal manifests are equal to the last byte.
   *
   * @param format version of the journal's form, 1
   * @param trilat version of the program
   * @param scenario id of the scenario, its file's name without the ending
   * @param scenarioHash SHA-256 of the scenario file
   * @param packs the base pack and the alternatives over it, each with its hash, in order
   * @param date the scenario's own date
   * @param asOf the date whose mechanisms and numbers are taken to hold on the scenario's own date
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
   * @param id the inject's id
   * @param type its type in scenario files
   * @param text what the room hears
   * @param contingency the condition that let a held inject go; empty for a contextual one
   * @param expected what somebody was expected to do about it
   */
  record Injected(
      long seq,
      Instant at,
      int turn,
      String id,
      String type,
      String text,
      String contingency,
      List<String> sources,
      Optional<ExpectedAction> expected)
      implements Entry {}

  /** A contingency inject was held back, for its condition did not hold. */
  record Withheld(long seq, Instant at, int turn, String id, String text, String contingency)
      implements Entry {}

  /**
   * The engine has computed a launch: when it ends, and who could see it with sensors of their own.
   *
   * @param launch id of the inject
   * @param failed whether it breaks up before it lands
   * @param concerns whose public would have to be told
   * @param firstLanding when the first object lands or breaks up
   */
  record Plotted(
      long seq,
      Instant at,
      int turn,
      String launch,
      LaunchKind kind,
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
  record Landed(long seq, Instant at, int turn, String launch, boolean failed) implements Entry {}

  /**
   * A country, or several, did something in response.
   *
   * @param action what
   * @param by who, in the order Japan, ROK, US
   * @param to with or to whom; empty where nobody
   * @param via the country that relayed; absent on a direct path
   * @param mechanism id of the mechanism used; empty for a country's own sensors and decisions
   * @param about id of the inject that it answers
   * @param detail what a reader wants to know besides, such as {@code 18 objects} or {@code senior
   *     officials}
   * @param since when it was begun; {@code at} is when it was done
   * @param because the reason
   */
  record Response(
      long seq,
      Instant at,
      int turn,
      Action action,
      List<Country> by,
      List<Country> to,
      Optional<Country> via,
      String mechanism,
      String about,
      String detail,
      Instant since,
      Because because)
      implements Entry {}

  /**
   * Something did not come off: the line failed under it, nobody answered, or it was called off.
   *
   * @param calledOff whether somebody called it off, as against an attempt that failed
   * @param why what failed, or for what reason it was called off
   */
  record Failed(
      long seq,
      Instant at,
      int turn,
      Action action,
      List<Country> by,
      List<Country> to,
      String mechanism,
      String about,
      boolean calledOff,
      String why,
      Instant since,
      Because because)
      implements Entry {}

  /**
   * An exception withheld or changed what another rule proposed. What was changed goes on, as the
   * response or the failure that follows.
   *
   * @param effect what became of it
   * @param action what was proposed
   * @param by who was to do it
   * @param to with or to whom
   * @param mechanism id of the mechanism that it was to go over; may be empty
   * @param about id of the inject that it answers
   * @param detail what a reader wants to know of it besides, such as {@code ministers}
   * @param instead what it came to: id of the other mechanism, or the lesser strength in words,
   *     such as {@code working level}; else empty
   * @param seconds how much longer it took or, over another mechanism, how long; else 0
   * @param reason id of the fact that was the reason
   * @param why the reason in words, such as {@code dispute over history}
   * @param proposal why it was proposed
   * @param because why it was withheld or changed
   */
  record Overruled(
      long seq,
      Instant at,
      int turn,
      Overruling effect,
      Action action,
      List<Country> by,
      List<Country> to,
      String mechanism,
      String about,
      String detail,
      String instead,
      double seconds,
      String reason,
      String why,
      Because proposal,
      Because because)
      implements Entry {
    public Overruled {
      seconds = Decimals.rounded(seconds);
    }
  }

  /** A score moved. */
  record LevelChanged(
      long seq, Instant at, int turn, String indicator, double from, double to, Because because)
      implements Entry {
    public LevelChanged {
      from = Decimals.rounded(from);
      to = Decimals.rounded(to);
    }
  }

  /** A mechanism's status or usability changed. */
  record MechanismChanged(
      long seq,
      Instant at,
      int turn,
      String mechanism,
      Status status,
      boolean usable,
      String why,
      Because because)
      implements Entry {}

  /** A decision was taken, by the facilitator's word or by default. */
  record Decided(
      long seq,
      Instant at,
      int turn,
      String id,
      Country asks,
      String question,
      String topic,
      String option,
      String title,
      boolean byDefault)
      implements Entry {}

  /** A turn ends, with every score and mechanism as they stand. */
  record TurnClosed(
      long seq, Instant at, int turn, List<IndicatorLevel> levels, List<MechanismState> mechanisms)
      implements Entry {}

  /** The run is over and the journal whole. */
  record Closed(long seq, Instant at, long firings) implements Entry {}
}
