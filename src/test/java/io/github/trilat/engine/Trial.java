package io.github.trilat.engine;

import io.github.trilat.journal.Detail;
import io.github.trilat.journal.Entry;
import io.github.trilat.model.Area;
import io.github.trilat.model.Country;
import io.github.trilat.model.Fact;
import io.github.trilat.model.LaunchKind;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Parameter;
import io.github.trilat.model.Respond;
import io.github.trilat.model.Status;
import io.github.trilat.scenario.Contingency;
import io.github.trilat.scenario.Course;
import io.github.trilat.scenario.DecisionPoint;
import io.github.trilat.scenario.Event;
import io.github.trilat.scenario.Expectation;
import io.github.trilat.scenario.Inject;
import io.github.trilat.scenario.Objective;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.scenario.Turn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A small world, a script for it and rules written as lambdas; {@link #run} plays them and returns
 * the journal.
 */
final class Trial implements Doctrine {
  /** 06:14 on 30 May 2024 in Seoul and Tokyo. */
  static final Instant START = Instant.parse("2024-05-29T21:14:00Z");

  static final LocalDate DAY = LocalDate.of(2024, 5, 30);

  /** Of what happens at once and for sure. */
  static final Proposal.Timing NO_TIME =
      new Proposal.Timing(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  private final List<MechanismHistory> mechanisms = new ArrayList<>();
  private final List<ParameterDefinition> parameters = new ArrayList<>();
  private final List<SensorSite> sensors = new ArrayList<>();
  private final List<IndicatorDefinition> indicators = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Turn> turns = new ArrayList<>();
  private final List<Inject> injects = new ArrayList<>();
  private final List<Objective> objectives = new ArrayList<>();
  private final List<DecisionPoint> decisions = new ArrayList<>();
  private final TreeMap<String, String> decided = new TreeMap<>();
  private LocalDate asOf = DAY;
  private OptionalLong seed = OptionalLong.empty();
  private Facts session;

  Trial() {
    Setting.NEEDED.forEach(id -> parameter(id, 60, "s"));
    parameter("drill-half-life", 90, "d");
    parameter("track-kept", 14, "d");
  }

  static Instant time(String offset) {
    return START.plus(Duration.parse(offset.startsWith("P") ? offset : "PT" + offset));
  }

  // The world.

  /** What something that is held quietly, or with some by video, has to tell. */
  static Detail held(Enum<?> grade, boolean quiet, boolean byVideo) {
    Detail graded = Detail.NONE.graded(grade);
    return new Detail(
        Optional.empty(),
        graded.tier(),
        Optional.empty(),
        graded.scope(),
        Optional.empty(),
        Optional.empty(),
        quiet,
        byVideo);
  }

  /** A mechanism of all three that has been active for long. */
  static MechanismHistory active(String id, MechanismKind kind, String... requires) {
    return dated(id, kind, List.of(requires), since("2020-01-01", Status.ACTIVE));
  }

  static MechanismHistory dated(
      String id, MechanismKind kind, List<String> requires, MechanismHistory.Dated... history) {
    return new MechanismHistory(
        id,
        "joint " + id,
        kind,
        List.of(Country.values()),
        requires,
        List.of(history),
        List.of(),
        List.of());
  }

  static MechanismHistory.Dated since(String day, Status status, String... sources) {
    return new MechanismHistory.Dated(LocalDate.parse(day), status, List.of(sources));
  }

  Trial mechanism(MechanismHistory history) {
    mechanisms.add(history);
    return this;
  }

  Trial link(String id) {
    return mechanism(active(id, MechanismKind.INFORMATION_SHARING));
  }

  Trial parameter(ParameterDefinition parameter) {
    parameters.add(parameter);
    return this;
  }

  Trial parameter(String id, double value, String unit) {
    parameters.removeIf(each -> each.id().equals(id));
    parameters.add(definition(id, value, unit, Optional.empty()));
    return this;
  }

  Trial parameter(String id, double low, double value, double high, String unit) {
    parameters.add(
        definition(id, value, unit, Optional.of(new ParameterDefinition.Range(low, high))));
    return this;
  }

  static ParameterDefinition definition(
      String id, double value, String unit, Optional<ParameterDefinition.Range> range) {
    List<ParameterDefinition.Dated> values =
        List.of(new ParameterDefinition.Dated(LocalDate.EPOCH, value));
    return new ParameterDefinition(id, "the " + id, unit, values, range, List.of());
  }

  Trial with(ParameterDefinition definition) {
    parameters.add(definition);
    return this;
  }

  Trial satellite(Country country, double seconds) {
    String id = country + "-satellite";
    sensors.add(SensorSite.satellite(id, country, id + "-cue"));
    return parameter(id + "-cue", seconds, "s");
  }

  /** A radar without a mask, so far ahead of the launch, that sees so far. */
  Trial radar(Country country, double downrangeKm, double reachKm) {
    String id = country + "-radar";
    sensors.add(
        SensorSite.radar(id, country, id + "-down", id + "-cross", id + "-mask", id + "-reach"));
    return parameter(id + "-down", downrangeKm, "km")
        .parameter(id + "-cross", 0, "km")
        .parameter(id + "-mask", 0, "deg")
        .parameter(id + "-reach", reachKm, "km");
  }

  Trial indicator(String name, double start, double rest, double halfLife) {
    indicators.add(
        new IndicatorDefinition(
            name,
            "the " + name,
            "cohesion",
            List.of(),
            name + "-start",
            name + "-rest",
            name + "-half-life",
            List.of()));
    return parameter(name + "-start", start, "points")
        .parameter(name + "-rest", rest, "points")
        .parameter(name + "-half-life", halfLife, "d");
  }

  // The script.

  Trial turn(String title, String length) {
    Instant starts = turns.isEmpty() ? START : turns.get(turns.size() - 1).ends();
    return turn(title, starts, length);
  }

  Trial turn(String title, Instant starts, String length) {
    Duration lasts = Duration.parse(length.startsWith("P") ? length : "PT" + length);
    turns.add(new Turn(turns.size() + 1, title, starts, lasts, List.of("What now?")));
    return this;
  }

  Trial inject(String id, String at, Event event) {
    return inject(id, time(at), Optional.empty(), event);
  }

  Trial inject(String id, String at, Contingency contingency) {
    return inject(id, time(at), Optional.of(contingency), new Event.Report());
  }

  private Trial inject(String id, Instant at, Optional<Contingency> contingency, Event event) {
    String text = "What happens in " + id;
    injects.add(
        new Inject(id, at, contingency, event, text, Optional.empty(), List.of("source-" + id)));
    return this;
  }

  Trial expecting(String id, String at, Expectation expectation) {
    injects.add(
        new Inject(
            id,
            time(at),
            Optional.empty(),
            new Event.Report(),
            "What happens in " + id,
            Optional.of(expectation),
            List.of()));
    return this;
  }

  Trial objective(Objective objective) {
    objectives.add(objective);
    return this;
  }

  /** Missiles fly 350 km within some minutes. */
  static Event.Launched missiles(int count) {
    return new Event.Launched(
        LaunchKind.BALLISTIC,
        count,
        Duration.ofSeconds(2),
        350,
        Optional.of(100.0),
        Optional.empty(),
        Optional.empty(),
        new Course(
            Set.of(),
            EnumSet.of(Country.ROK, Country.JAPAN),
            Area.NOT_SAID,
            Optional.empty(),
            false),
        false,
        "");
  }

  Trial decision(String id, String at) {
    decisions.add(
        new DecisionPoint(
            id,
            time(at),
            Country.JAPAN,
            "Publish?",
            "publication",
            List.of(
                new DecisionPoint.Option("publish", "Yes"),
                new DecisionPoint.Option("withhold", "No")),
            "publish",
            List.of()));
    return this;
  }

  Trial decide(String id, String option) {
    decided.put(id, option);
    return this;
  }

  Trial asOf(LocalDate day) {
    asOf = day;
    return this;
  }

  Trial seed(long number) {
    seed = OptionalLong.of(number);
    return this;
  }

  // The rules.

  /** What a right side may look at: what it matched, and everything else there is. */
  record Saying(Respond respond, Facts facts, List<Fact> matched) {
    <F extends Fact> F the(Class<F> kind) {
      return matched.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    Mechanism mechanism(String id) {
      return (Mechanism) facts.get(id);
    }

    Parameter parameter(String id) {
      return (Parameter) facts.get(id);
    }
  }

  private record Rule(
      RuleCard card,
      Predicate<Saying> when,
      Consumer<Saying> then,
      List<Class<? extends Fact>> kinds,
      boolean again) {}

  /**
   * A rule that speaks once for each combination of facts of these kinds that meets the condition.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  final Trial rule(
      String name, Predicate<Saying> when, Consumer<Saying> then, Class<? extends Fact>... kinds) {
    rules.add(new Rule(card(name), when, then, List.of(kinds), false));
    return this;
  }

  @SafeVarargs
  final Trial rule(String name, Consumer<Saying> then, Class<? extends Fact>... kinds) {
    return rule(name, any -> true, then, kinds);
  }

  /** A rule that speaks again whenever it is asked, as rules do that feed each other. */
  Trial runaway(String name, Class<? extends Fact> kind) {
    rules.add(new Rule(card(name), any -> true, any -> {}, List.of(kind), true));
    return this;
  }

  private RuleCard card(String name) {
    return new RuleCard(
        name, "trial/rules.drl", rules.size() + 1, "", List.of("source-of-" + name));
  }

  /** A session over facts that are kept by id. */
  static final class Facts implements Doctrine.Session {
    private record Activation(RuleCard rule, List<Fact> matched) {}

    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Set<Activation> spoken = new LinkedHashSet<>();
    private final List<Rule> rules;
    private final Respond respond;
    private BiConsumer<RuleCard, List<Fact>> lapsed = (rule, matched) -> {};
    private boolean closed;

    private Facts(List<Rule> rules, Respond respond) {
      this.rules = rules;
      this.respond = respond;
    }

    Fact get(String id) {
      return facts.get(id);
    }

    <F extends Fact> List<F> all(Class<F> kind) {
      return facts.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    boolean isClosed() {
      return closed;
    }

    @Override
    public void put(Fact fact) {
      remove(fact.id());
      facts.put(fact.id(), fact);
    }

    @Override
    public void remove(String id) {
      Fact gone = facts.remove(id);
      if (gone != null) {
        lapse(each -> each.matched().contains(gone));
      }
    }

    @Override
    public void onLapse(BiConsumer<RuleCard, List<Fact>> told) {
      lapsed = told;
    }

    private void lapse(Predicate<Activation> which) {
      for (Activation each : List.copyOf(spoken)) {
        if (which.test(each)) {
          spoken.remove(each);
          lapsed.accept(each.rule(), each.matched());
        }
      }
    }

    private boolean holds(Activation activation) {
      return rules.stream()
          .filter(rule -> rule.card().equals(activation.rule()))
          .allMatch(rule -> rule.when().test(new Saying(respond, this, activation.matched())));
    }

    @Override
    public int fire(int limit, BiConsumer<RuleCard, List<Fact>> after) {
      lapse(each -> !holds(each));
      int count = 0;
      for (Rule rule : rules) {
        for (List<Fact> matched : matches(rule.kinds())) {
          Saying saying = new Saying(respond, this, matched);
          if (count < limit
              && rule.when().test(saying)
              && (spoken.add(new Activation(rule.card(), matched)) || rule.again())) {
            rule.then().accept(saying);
            after.accept(rule.card(), matched);
            count++;
          }
        }
      }
      return count;
    }

    private List<List<Fact>> matches(List<Class<? extends Fact>> kinds) {
      List<List<Fact>> matches = List.of(List.of());
      for (Class<? extends Fact> kind : kinds) {
        List<List<Fact>> longer = new ArrayList<>();
        for (List<Fact> match : matches) {
          for (Fact fact : all(kind)) {
            List<Fact> more = new ArrayList<>(match);
            more.add(fact);
            longer.add(List.copyOf(more));
          }
        }
        matches = longer;
      }
      return matches;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @Override
  public List<PackId> packs() {
    return List.of(new PackId("trial", "ab12"), new PackId("more", "cd34"));
  }

  @Override
  public Setting setting() {
    return Setting.of(mechanisms, parameters, sensors, indicators, List.of());
  }

  @Override
  public List<RuleCard> rules() {
    return rules.stream().map(Rule::card).toList();
  }

  @Override
  public RuleReach reach(RuleCard rule) {
    return RuleReach.NOTHING;
  }

  @Override
  public Facts open(Respond respond) {
    session = new Facts(rules, respond);
    return session;
  }

  // The run.

  /** The session of the last run. */
  Facts facts() {
    return session;
  }

  Scenario scenario() {
    return new Scenario(
        "trial",
        "ff",
        "A trial",
        "Summary",
        DAY,
        List.of(),
        turns,
        objectives,
        injects,
        decisions,
        Map.of());
  }

  List<Entry> run() {
    return run(List.of());
  }

  /** The journal of a run in which people act so. */
  List<Entry> run(List<Act> acts) {
    List<Entry> entries = new ArrayList<>();
    try (Run run = begin(entries, acts)) {
      run.toEnd();
    }
    return entries;
  }

  /** A run that has only begun. */
  Run begin(List<Entry> journal, List<Act> acts) {
    Orders orders = new Orders("test", asOf, seed, decided, acts, List.of());
    return new Exercise(scenario(), this, orders, journal::add).begin();
  }

  <E extends Entry> List<E> run(Class<E> kind) {
    return run().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
