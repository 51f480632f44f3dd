package io.github.trilat.journal;

import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.LaunchKind;
import io.github.trilat.model.Measure;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.SensorKind;
import io.github.trilat.model.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the entries of a run for tests: {@code new JournalMaker().begin().turn("First minutes",
 * "15m").at("46s").tracked(ROK)}.
 *
 * <p>It numbers entries and gives each the time and the turn. Times are written since {@link
 * #START}, as in {@code 3m56s}.
 */
public final class JournalMaker {
  /** 06:14 on 30 May 2024 in Seoul and Tokyo. */
  public static final Instant START = Instant.parse("2024-05-29T21:14:00Z");

  private static final LocalDate DAY = LocalDate.of(2024, 5, 30);

  /** An entry by its place in the journal. */
  public interface Form {
    Entry at(long seq, Instant at, int turn);
  }

  private final List<Entry> entries = new ArrayList<>();
  private final List<ObjectivePlan> objectives = new ArrayList<>();
  private final List<MechanismState> mechanisms = new ArrayList<>();
  private final List<IndicatorLevel> levels = new ArrayList<>();
  private final List<OwnView> views = new ArrayList<>();
  private LocalDate asOf = DAY;
  private Optional<Long> seed = Optional.empty();
  private Set<Country> concerned = EnumSet.of(Country.JAPAN);
  private Optional<Country> hub = Optional.empty();
  private Instant now = START;
  private Instant since = START;
  private Because because = Because.of();
  private String detail = "";
  private int turn;

  /** Everything so far, in order. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** An instant so long after the start. */
  public static Instant time(String offset) {
    return START.plus(Duration.parse(offset.startsWith("P") ? offset : "PT" + offset));
  }

  public JournalMaker record(Form form) {
    entries.add(form.at(entries.size(), now, turn));
    return this;
  }

  // What is said before the first turn.

  public JournalMaker seed(long number) {
    seed = Optional.of(number);
    return this;
  }

  /** The mechanisms are those of this day, such as {@code 2016-06-04}. */
  public JournalMaker asOf(String day) {
    asOf = LocalDate.parse(day);
    return this;
  }

  public JournalMaker mechanism(String id, String title, MechanismKind kind) {
    return mechanism(id, title, kind, Status.ACTIVE, true);
  }

  public JournalMaker mechanism(
      String id, String title, MechanismKind kind, Status status, boolean usable) {
    Optional<LocalDate> day = Optional.of(DAY).filter(any -> status != Status.ABSENT);
    List<Country> all = List.of(Country.values());
    mechanisms.add(new MechanismState(id, title, kind, all, status, day, usable, List.of()));
    return this;
  }

  /** The mechanism that was named last joins only these. */
  public JournalMaker joining(Country... members) {
    int last = mechanisms.size() - 1;
    MechanismState all = mechanisms.get(last);
    mechanisms.set(
        last,
        new MechanismState(
            all.id(),
            all.title(),
            all.kind(),
            List.of(members),
            all.status(),
            all.since(),
            all.usable(),
            all.sources()));
    return this;
  }

  public JournalMaker level(String id, String title, String kind, double value) {
    levels.add(new IndicatorLevel(id, title, kind, value));
    return this;
  }

  public JournalMaker objective(
      String id, Measure measure, Country country, String about, double target) {
    objectives.add(
        new ObjectivePlan(
            id,
            "Objective " + id,
            "Information sharing",
            measure,
            Optional.ofNullable(country),
            about,
            measure.moreIsBetter(),
            target,
            measure.unit()));
    return this;
  }

  /** Manifest and baseline, with what was said of mechanisms, levels and objectives. */
  public JournalMaker begin() {
    return begin("The eighteen-missile salvo", "A salvo, and what follows from it.");
  }

  public JournalMaker begin(String title, String summary) {
    record(
        (seq, at, number) ->
            new Entry.Manifest(
                seq,
                at,
                1,
                "0.1.0",
                "salvo",
                "ff",
                Map.of("agreed", "aa"),
                DAY,
                asOf,
                seed,
                Map.of()));
    return record(
        (seq, at, number) ->
            new Entry.Baseline(
                seq,
                at,
                title,
                summary,
                List.of(),
                List.of(),
                List.copyOf(objectives),
                List.copyOf(mechanisms),
                List.of(),
                List.copyOf(levels),
                List.of()));
  }

  // Time and turns.

  /** It is so long after the start, and what comes is begun and done now. */
  public JournalMaker at(String offset) {
    now = time(offset);
    since = now;
    return this;
  }

  /** What comes was begun then. */
  public JournalMaker since(String offset) {
    since = time(offset);
    return this;
  }

  public JournalMaker turn(String title, String length, String... questions) {
    turn++;
    Instant ends = now.plus(Duration.parse(length.startsWith("P") ? length : "PT" + length));
    return record(
        (seq, at, number) ->
            new Entry.TurnOpened(seq, at, number, title, ends, List.of(questions)));
  }

  /** The turn ends with the levels and mechanisms as they stand. */
  public JournalMaker close() {
    return record(
        (seq, at, number) ->
            new Entry.TurnClosed(seq, at, number, List.copyOf(levels), List.copyOf(mechanisms)));
  }

  /** A score has come to this; told when the turn closes. */
  public JournalMaker levelIs(String id, double value) {
    levels.replaceAll(
        each ->
            each.id().equals(id) ? new IndicatorLevel(id, each.title(), each.kind(), value) : each);
    return this;
  }

  public JournalMaker end() {
    return record((seq, at, number) -> new Entry.Closed(seq, at, 0));
  }

  // What happens.

  public JournalMaker inject(String id, String type, String text) {
    return record(
        (seq, at, number) ->
            new Entry.Injected(seq, at, number, id, type, text, "", List.of(), Optional.empty()));
  }

  public JournalMaker expecting(String id, Action action, Country by, String deadline) {
    return record(
        (seq, at, number) ->
            new Entry.Injected(
                seq,
                at,
                number,
                id,
                "report",
                "Something is expected",
                "",
                List.of("a-source"),
                Optional.of(
                    new ExpectedAction(action, Optional.ofNullable(by), time(deadline), ""))));
  }

  /** The next launch is seen by these; {@code seen} may be null for never. */
  public JournalMaker radar(Country country, String seen) {
    return view(country, SensorKind.RADAR, seen);
  }

  public JournalMaker satellite(Country country, String seen) {
    return view(country, SensorKind.SATELLITE, seen);
  }

  private JournalMaker view(Country country, SensorKind kind, String seen) {
    views.add(
        new OwnView(
            country,
            country + "-" + kind,
            kind,
            Optional.ofNullable(seen).map(JournalMaker::time),
            seen == null ? 0 : 18));
    return this;
  }

  /** The next launch concerns these. */
  public JournalMaker concerning(Set<Country> countries) {
    concerned = countries;
    return this;
  }

  /** A salvo of eighteen that lands, with the views that were told before. */
  public JournalMaker salvo(String id, String firstLanding) {
    inject(id, "missile-salvo", "The DPRK fires 18 ballistic missiles");
    return plotted(id, 18, false, firstLanding);
  }

  public JournalMaker plotted(String id, int count, boolean failed, String firstLanding) {
    return record(
        (seq, at, number) ->
            new Entry.Plotted(
                seq,
                at,
                number,
                id,
                LaunchKind.BALLISTIC,
                count,
                350,
                100,
                failed,
                concerned.stream().sorted().toList(),
                time(firstLanding),
                time(firstLanding).plusSeconds(count - 1),
                List.copyOf(views)));
  }

  /** What comes has this reason. */
  public JournalMaker because(String rule, String... sources) {
    because =
        new Because(rule, "agreed/rules.drl:7", List.of("a-fact"), List.of(sources), List.of());
    return this;
  }

  /** What comes was proposed by a rule that matched these facts. */
  public JournalMaker on(String rule, String... facts) {
    because = new Because(rule, "agreed/rules.drl:7", List.of(facts), List.of(), List.of());
    return this;
  }

  /** What comes carries these words. */
  public JournalMaker saying(String words) {
    detail = words;
    return this;
  }

  /** What is shared goes by way of this country, until told otherwise. */
  public JournalMaker via(Country country) {
    hub = Optional.ofNullable(country);
    return this;
  }

  public JournalMaker tracked(Country by, String launch) {
    return did(Action.TRACK_CONFIRMED, List.of(by), List.of(), "", launch);
  }

  public JournalMaker shared(Country by, Country to, String mechanism, String launch) {
    return did(Action.WARNING_SHARED, List.of(by), List.of(to), mechanism, launch);
  }

  public JournalMaker alerted(Country by, String launch) {
    return did(Action.PUBLIC_ALERT, List.of(by), List.of(), "", launch);
  }

  public JournalMaker did(
      Action action, List<Country> by, List<Country> to, String mechanism, String about) {
    return record(
        (seq, at, number) ->
            new Entry.Response(
                seq, at, number, action, by, to, hub, mechanism, about, detail, since, because));
  }

  public JournalMaker failed(
      Action action, List<Country> by, List<Country> to, String mechanism, String about) {
    return failed(action, by, to, mechanism, about, false);
  }

  /** The same, called off for the reason that was said. */
  public JournalMaker calledOff(
      Action action, List<Country> by, List<Country> to, String mechanism, String about) {
    return failed(action, by, to, mechanism, about, true);
  }

  private JournalMaker failed(
      Action action,
      List<Country> by,
      List<Country> to,
      String mechanism,
      String about,
      boolean calledOff) {
    String why = detail.isEmpty() ? "nobody answered" : detail;
    return record(
        (seq, at, number) ->
            new Entry.Failed(
                seq, at, number, action, by, to, mechanism, about, calledOff, why, since, because));
  }

  /**
   * An exception makes something of what a rule proposed that matched these facts, for the reason
   * that was said.
   *
   * @param instead what it comes to; empty for what is withheld
   */
  public JournalMaker overruled(
      Overruling effect,
      Action action,
      List<Country> by,
      List<Country> to,
      String mechanism,
      String about,
      String instead,
      double seconds,
      String... facts) {
    Because proposal =
        new Because("A proposal", "agreed/rules.drl:9", List.of(facts), List.of(), List.of());
    return record(
        (seq, at, number) ->
            new Entry.Overruled(
                seq,
                at,
                number,
                effect,
                action,
                by,
                to,
                mechanism,
                about,
                action == Action.CONSULTATION ? "ministers" : "",
                instead,
                seconds,
                "a-reason",
                detail,
                proposal,
                because));
  }

  /** A score moves. */
  public JournalMaker moved(String indicator, double from, double to) {
    return record(
        (seq, at, number) -> new Entry.LevelChanged(seq, at, number, indicator, from, to, because));
  }

  /** A mechanism goes out of service or comes back, because of an inject. */
  public JournalMaker out(String mechanism, String inject) {
    return changed(mechanism, Status.ACTIVE, false, "out of service", inject);
  }

  public JournalMaker back(String mechanism, String inject) {
    return changed(mechanism, Status.ACTIVE, true, "back in service", inject);
  }

  public JournalMaker changed(
      String mechanism, Status status, boolean usable, String why, String cause) {
    mechanisms.replaceAll(each -> each.id().equals(mechanism) ? now(each, status, usable) : each);
    return record(
        (seq, at, number) ->
            new Entry.MechanismChanged(
                seq, at, number, mechanism, status, usable, why, Because.of(cause)));
  }

  private static MechanismState now(MechanismState state, Status status, boolean usable) {
    return new MechanismState(
        state.id(),
        state.title(),
        state.kind(),
        state.members(),
        status,
        state.since(),
        usable,
        state.sources());
  }
}
