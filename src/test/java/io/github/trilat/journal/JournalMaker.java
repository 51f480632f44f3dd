package io.github.trilat.journal;

import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.LaunchKind;
import io.github.trilat.model.Measure;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.MissileClass;
import io.github.trilat.model.SensorKind;
import io.github.trilat.model.Status;
import io.github.trilat.model.Tier;
import io.github.trilat.scenario.Capability;
import io.github.trilat.scenario.Condition;
import io.github.trilat.scenario.Contingency;
import io.github.trilat.scenario.Course;
import io.github.trilat.scenario.DecisionPoint;
import io.github.trilat.scenario.Event;
import io.github.trilat.scenario.Expectation;
import io.github.trilat.scenario.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

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
  private final MadeFacts made = new MadeFacts();
  private Reason reason = new Reason.Happened(IncidentKind.HISTORY_DISPUTE);
  private Setback setback = Setback.CAME_TO_NOTHING;
  private Detail detail = Detail.NONE;
  private Detail instead = Detail.NONE;
  private String rule = "";
  private List<String> facts = List.of();
  private List<String> sources = List.of();
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
    Entry entry = form.at(entries.size(), now, turn);
    entries.add(entry);
    made.add(entry);
    return this;
  }

  /** What would lead to something that is begun when it is to be. */
  private MadeFacts.Basis basis() {
    return made.basis(facts, since);
  }

  private Because because() {
    return rule.isEmpty()
        ? Because.of(sources)
        : Because.rule(rule, "agreed/rules.drl:7", basis().facts(), sources, List.of());
  }

  private static Map<Country, Instant> known(List<Country> countries, Instant at) {
    Map<Country, Instant> known = new TreeMap<>();
    countries.forEach(country -> known.put(country, at));
    return known;
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
            Capability.INFORMATION_SHARING,
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
                Journal.FORMAT,
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
    return record((seq, at, number) -> new Entry.Closed(seq, at, 0, ""));
  }

  // What happens.

  /** Something of this type, as scenario files have it, happens. */
  public JournalMaker inject(String id, String type, String text) {
    return injected(id, event(type), text, Optional.empty(), List.of());
  }

  /** Somebody says that so many flew. */
  public JournalMaker counted(String id, String launch, int count) {
    Event event = new Event.CountReport(launch, "a spokesman", Set.of(), count);
    return injected(id, event, "A count", Optional.empty(), List.of());
  }

  private static Event event(String type) {
    return switch (type) {
      case "missile-salvo" -> salvo(18);
      case "link-outage" -> new Event.LinkOutage("link", Duration.ofHours(8));
      default ->
          Arrays.stream(IncidentKind.values())
              .filter(kind -> kind.key().equals(type))
              .findFirst()
              .<Event>map(kind -> new Event.Happening(kind, Set.of(), 1, 0, "", Optional.empty()))
              .orElseGet(Event.Report::new);
    };
  }

  private static Event salvo(int count) {
    return new Event.Launched(
        LaunchKind.BALLISTIC,
        count,
        Duration.ofSeconds(1),
        350,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Course.NOT_SAID,
        false,
        "");
  }

  /** Somebody is expected to do something about an inject by then. */
  public JournalMaker expecting(String id, Action action, Country by, String deadline) {
    Duration within = Duration.between(now, time(deadline));
    return injected(
        id,
        new Event.Report(),
        "Something is expected",
        Optional.of(new Expectation(action, Optional.ofNullable(by), within, "")),
        List.of("a-source"));
  }

  private JournalMaker injected(
      String id, Event event, String text, Optional<Expectation> expect, List<String> cited) {
    return record(
        (seq, at, number) ->
            new Entry.Injected(
                seq,
                at,
                number,
                List.of(),
                known(List.of(Country.values()), at),
                new Inject(id, at, Optional.empty(), event, text, expect, cited),
                Optional.empty()));
  }

  /** An inject whose condition holds. */
  public JournalMaker letGo(String id, String condition, String text, String... cited) {
    return record(
        (seq, at, number) ->
            new Entry.Injected(
                seq,
                at,
                number,
                List.of(),
                known(List.of(Country.values()), at),
                conditional(id, condition, text, List.of(cited)),
                Optional.empty()));
  }

  /** An inject whose condition does not hold. */
  public JournalMaker heldBack(String id, String condition, String text) {
    return record(
        (seq, at, number) ->
            new Entry.Withheld(
                seq,
                at,
                number,
                List.of(),
                Map.of(),
                conditional(id, condition, text, List.of()),
                "",
                Optional.empty()));
  }

  private Inject conditional(String id, String condition, String text, List<String> cited) {
    Contingency contingency =
        new Contingency(
            condition,
            new Condition.Deed(
                Action.HOTLINE_CALL,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Duration.ofHours(2),
                "I-02"));
    return new Inject(
        id, now, Optional.of(contingency), new Event.Report(), text, Optional.empty(), cited);
  }

  /** A country takes the only option there is. */
  public JournalMaker decided(
      String id, Country asks, String question, String option, String title, boolean byDefault) {
    return record(
        (seq, at, number) ->
            new Entry.Decided(
                seq,
                at,
                number,
                List.of(),
                known(List.of(asks), at),
                new DecisionPoint(
                    id,
                    at,
                    asks,
                    question,
                    "topic",
                    List.of(new DecisionPoint.Option(option, title)),
                    option,
                    List.of()),
                option,
                byDefault,
                Optional.empty()));
  }

  /** The first object of a launch has come down. */
  public JournalMaker landed(String launch, boolean failed) {
    return record(
        (seq, at, number) ->
            new Entry.Landed(seq, at, number, made.launch(launch), Map.of(), launch, failed));
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
                made.basis(List.of(id), at).causes(),
                Map.of(),
                id,
                LaunchKind.BALLISTIC,
                MissileClass.SHORT_RANGE,
                count,
                350,
                100,
                failed,
                concerned.stream().sorted().toList(),
                time(firstLanding),
                time(firstLanding).plusSeconds(count - 1),
                List.copyOf(views)));
  }

  /** What comes was proposed by a rule that cites these sources. */
  public JournalMaker because(String name, String... cited) {
    rule = name;
    facts = List.of("a-fact");
    sources = List.of(cited);
    return this;
  }

  /** What comes was proposed by a rule that matched these facts. */
  public JournalMaker on(String name, String... matched) {
    rule = name;
    facts = List.of(matched);
    sources = List.of();
    return this;
  }

  /** What comes has this to tell. */
  public JournalMaker telling(Detail what) {
    detail = what;
    return this;
  }

  /** What comes weaker comes to this. */
  public JournalMaker instead(Detail what) {
    instead = what;
    return this;
  }

  /** What is called off, withheld or changed from now on is so on this account. */
  public JournalMaker onAccountOf(Reason account) {
    reason = account;
    return this;
  }

  /** What fails from now on fails for this. */
  public JournalMaker failingFor(Setback why) {
    setback = why;
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
    List<Country> all = Stream.concat(by.stream(), to.stream()).toList();
    return record(
        (seq, at, number) ->
            new Entry.Response(
                seq,
                at,
                number,
                basis().causes(),
                known(all, at),
                action,
                by,
                to,
                hub,
                mechanism,
                about,
                detail,
                since,
                because()));
  }

  public JournalMaker failed(
      Action action, List<Country> by, List<Country> to, String mechanism, String about) {
    return failed(action, by, to, mechanism, about, setback);
  }

  /** The same, called off for the reason that was said. */
  public JournalMaker calledOff(
      Action action, List<Country> by, List<Country> to, String mechanism, String about) {
    return failed(action, by, to, mechanism, about, Setback.CALLED_OFF);
  }

  private JournalMaker failed(
      Action action,
      List<Country> by,
      List<Country> to,
      String mechanism,
      String about,
      Setback why) {
    return record(
        (seq, at, number) ->
            new Entry.Failed(
                seq,
                at,
                number,
                basis().causes(),
                known(by, at),
                action,
                by,
                to,
                Optional.empty(),
                mechanism,
                about,
                detail,
                why,
                Optional.empty(),
                Optional.of(reason).filter(any -> why == Setback.CALLED_OFF),
                since,
                because()));
  }

  /**
   * An exception makes something of what a rule proposed that matched these facts, for the reason
   * that was said.
   *
   * @param through the other mechanism where it is diverted; empty else
   */
  public JournalMaker overruled(
      Overruling effect,
      Action action,
      List<Country> by,
      List<Country> to,
      String mechanism,
      String about,
      String through,
      double seconds,
      String... proposing) {
    MadeFacts.Basis proposed = made.basis(List.of(proposing), since);
    Detail what = action == Action.CONSULTATION ? Detail.NONE.graded(Tier.MINISTERS) : Detail.NONE;
    return record(
        (seq, at, number) ->
            new Entry.Overruled(
                seq,
                at,
                number,
                made.basis(
                        Stream.concat(
                                facts.stream(), proposed.facts().stream().map(Because.Matched::id))
                            .toList(),
                        since)
                    .causes(),
                known(by, at),
                effect,
                action,
                by,
                to,
                mechanism,
                about,
                what,
                instead,
                through,
                seconds,
                "a-reason",
                reason,
                Because.rule(
                    "A proposal", "agreed/rules.drl:9", proposed.facts(), List.of(), List.of()),
                because()));
  }

  /** A score moves. */
  public JournalMaker moved(String indicator, double from, double to) {
    return record(
        (seq, at, number) ->
            new Entry.LevelChanged(
                seq, at, number, basis().causes(), Map.of(), indicator, from, to, because()));
  }

  /** A mechanism goes out of service or comes back, because of an inject. */
  public JournalMaker out(String mechanism, String inject) {
    return changed(mechanism, Status.ACTIVE, false, Shift.Kind.OUT, mechanism, inject);
  }

  public JournalMaker back(String mechanism, String inject) {
    return changed(mechanism, Status.ACTIVE, true, Shift.Kind.BACK, mechanism, inject);
  }

  /** A mechanism is given another status. */
  public JournalMaker changed(String mechanism, Status status, boolean usable, String cause) {
    return changed(mechanism, status, usable, Shift.Kind.GIVEN, mechanism, cause);
  }

  /** A mechanism stops working as one that it requires is suspended. */
  public JournalMaker fallsWith(String mechanism, String required, String cause) {
    return changed(mechanism, Status.ACTIVE, false, Shift.Kind.GIVEN, required, cause);
  }

  private JournalMaker changed(
      String mechanism,
      Status status,
      boolean usable,
      Shift.Kind kind,
      String required,
      String cause) {
    mechanisms.replaceAll(each -> each.id().equals(mechanism) ? now(each, status, usable) : each);
    Status of = required.equals(mechanism) ? status : Status.SUSPENDED;
    MadeFacts.Basis basis = made.basis(List.of(cause), now);
    return record(
        (seq, at, number) ->
            new Entry.MechanismChanged(
                seq,
                at,
                number,
                basis.causes(),
                Map.of(),
                mechanism,
                status,
                usable,
                new Shift(kind, required, of),
                Because.of(List.of(), basis.facts().toArray(Because.Matched[]::new))));
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
