package io.github.trilat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.journal.Detail;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Journal;
import io.github.trilat.journal.Person;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.Scope;
import io.github.trilat.model.Status;
import io.github.trilat.model.Strength;
import io.github.trilat.model.Theme;
import io.github.trilat.model.Tier;
import io.github.trilat.retrace.ShippedRuns;
import io.github.trilat.scenario.DecisionPoint;
import io.github.trilat.scenario.Event;
import io.github.trilat.scenario.Inject;
import io.github.trilat.scenario.Scenario;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scenarios that are shipped, stepped in every way and with people in the room. */
class ShippedRunsStepTest {
  private static final Doctrine DOCTRINE = ShippedRuns.doctrine(List.of());
  private static final int CUTS = 4;
  private static final int ACTS = 40;

  static List<Path> scenarios() throws IOException {
    return ShippedRuns.scenarios();
  }

  private static Scenario scenario(Path file) {
    return ShippedRuns.run(file, DOCTRINE).scenario();
  }

  private static Orders orders(Scenario scenario, List<Act> acts) {
    return new Orders(
        "test", scenario.start(), OptionalLong.of(7), new TreeMap<>(), acts, List.of());
  }

  /** A journal, as entries and as bytes. */
  private record Played(List<Entry> entries, ByteArrayOutputStream out) {
    Played() {
      this(new ArrayList<>(), new ByteArrayOutputStream());
    }

    byte[] bytes() {
      return out.toByteArray();
    }
  }

  private static Played play(Scenario scenario, List<Act> acts, Consumer<Run> driver) {
    Played played = new Played();
    Consumer<Entry> journal = Journal.writer(played.out());
    Orders orders = orders(scenario, acts);
    try (Run run =
        new Exercise(scenario, DOCTRINE, orders, journal.andThen(played.entries()::add)).begin()) {
      driver.accept(run);
    }
    return played;
  }

  private static Instant start(Scenario scenario) {
    return scenario.turns().get(0).starts();
  }

  private static Duration length(Scenario scenario) {
    return Duration.between(
        start(scenario), scenario.turns().get(scenario.turns().size() - 1).ends());
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void howOftenItStopsShowsNowhere(Path file) throws IOException {
    Scenario scenario = scenario(file);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exercise(scenario, DOCTRINE, orders(scenario, List.of()), Journal.writer(out)).run();
    byte[] whole = out.toByteArray();

    assertThat(play(scenario, List.of(), ShippedRunsStepTest::byMoments).bytes()).isEqualTo(whole);
    assertThat(play(scenario, List.of(), ShippedRunsStepTest::byInjects).bytes()).isEqualTo(whole);
    assertThat(play(scenario, List.of(), ShippedRunsStepTest::byDecisions).bytes())
        .isEqualTo(whole);
    assertThat(play(scenario, List.of(), ShippedRunsStepTest::byTurns).bytes()).isEqualTo(whole);
    assertThat(play(scenario, List.of(), run -> byTimes(run, scenario)).bytes()).isEqualTo(whole);
    assertThat(again(whole)).as("read and written again").isEqualTo(whole);
  }

  private static void byMoments(Run run) {
    int steps = 0;
    while (run.step()) {
      steps++;
    }
    assertThat(steps).isGreaterThan(10);
  }

  private static void byInjects(Run run) {
    while (!run.isOver()) {
      run.toInject();
    }
  }

  private static void byDecisions(Run run) {
    while (!run.isOver()) {
      run.toDecision();
      assertThat(run.isOver()).isEqualTo(run.due().isEmpty());
      run.step();
    }
  }

  private static void byTurns(Run run) {
    for (int turn = 1; !run.isOver(); turn++) {
      run.toTurnEnd();
      assertThat(run.turn()).isEqualTo(turn);
    }
  }

  private static void byTimes(Run run, Scenario scenario) {
    for (int part = 1; part <= 23; part++) {
      Instant time = start(scenario).plus(length(scenario).dividedBy(23).multipliedBy(part));
      run.until(time);
      assertThat(run.now()).isBeforeOrEqualTo(time);
    }
    run.toEnd();
  }

  private static byte[] again(byte[] journal) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Journal.read(new ByteArrayInputStream(journal), Journal.writer(out));
    return out.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void whatWasCutGoesOnAsIfItHadNot(Path file) {
    Scenario scenario = scenario(file);
    Played whole = play(scenario, List.of(), Run::toEnd);
    Random random = new Random(file.toString().hashCode());
    for (int i = 0; i < CUTS; i++) {
      int steps = random.nextInt(whole.entries().size() / 2);
      play(
          scenario,
          List.of(),
          run -> {
            for (int step = 0; step < steps; step++) {
              run.step();
            }
            run.until(run.now().plusMillis(1));
          });
      Played cut =
          play(
              scenario,
              List.of(),
              run -> {
                for (int step = 0; step < steps; step++) {
                  run.step();
                }
              });

      assertThat(Arrays.copyOf(whole.bytes(), cut.bytes().length)).isEqualTo(cut.bytes());
    }
  }

  // People in the room

  /** Things that people may do, made up at random but always in the same way. */
  private static final class Room {
    private final Random random;
    private final Scenario scenario;
    private final List<Entry.Response> nominal;
    private final List<String> mechanisms;
    private final List<String> abouts = new ArrayList<>();
    private int number;

    Room(long seed, Scenario scenario, List<Entry> nominal) {
      this.random = new Random(seed);
      this.scenario = scenario;
      this.nominal =
          nominal.stream()
              .filter(Entry.Response.class::isInstance)
              .map(Entry.Response.class::cast)
              .toList();
      this.mechanisms = List.copyOf(DOCTRINE.setting().mechanisms().keySet());
      scenario.injects().forEach(inject -> abouts.add(inject.id()));
      scenario.decisions().forEach(decision -> abouts.add(decision.id()));
    }

    private <T> T any(List<T> all) {
      return all.get(random.nextInt(all.size()));
    }

    private <E extends Enum<E>> E any(Class<E> kind) {
      return any(List.of(kind.getEnumConstants()));
    }

    private Person person() {
      return new Person(any(List.of("minister", "ROK team")), any(List.of("", "it is late")));
    }

    private Set<Country> some() {
      Set<Country> some = EnumSet.of(any(Country.class));
      some.add(any(Country.class));
      return some;
    }

    /** Something that is to be at that instant, or, for deeds and injects, a little later. */
    Act act(Instant at) {
      Instant later = at.plusSeconds(random.nextInt(3) * 1_800L);
      return switch (random.nextInt(8)) {
        case 0 -> new Act.Note(later, "somebody frowns", person());
        case 1 -> decide(at);
        case 2 -> deliver(later);
        case 3, 4 -> withhold(later);
        default -> deed(later);
      };
    }

    private Act decide(Instant at) {
      if (scenario.decisions().isEmpty()) {
        return new Act.Note(at, "nothing to decide", person());
      }
      DecisionPoint point = any(scenario.decisions());
      return new Act.Decide(at, point.id(), any(point.options()).id(), person());
    }

    private Act deliver(Instant at) {
      String id = "X-" + ++number;
      abouts.add(id);
      Event event =
          switch (random.nextInt(4)) {
            case 0 -> new Event.LinkOutage(any(mechanisms), Duration.ofHours(3));
            case 1 ->
                new Event.Happening(
                    any(IncidentKind.class), some(), 2, 1, "", Optional.of(Duration.ofHours(9)));
            case 2 -> new Event.CountReport(any(abouts), "a spokesman", some(), 17);
            default -> new Event.Report();
          };
      return new Act.Deliver(
          at,
          new Inject(id, at, Optional.empty(), event, "Something", Optional.empty(), List.of()),
          person());
    }

    private Act withhold(Instant at) {
      if (nominal.isEmpty()) {
        return new Act.Note(at, "nothing to withhold", person());
      }
      Entry.Response it = any(nominal);
      return new Act.Withhold(
          random.nextBoolean() ? at : Stream.of(at, it.since()).max(Instant::compareTo).get(),
          it.action(),
          it.by(),
          it.to(),
          it.mechanism(),
          it.about(),
          random.nextBoolean() ? it.detail() : Detail.NONE,
          person());
    }

    private Act deed(Instant at) {
      Action action = any(Action.class);
      boolean two =
          EnumSet.of(Action.CUE_SHARED, Action.WARNING_SHARED, Action.HOTLINE_CALL)
              .contains(action);
      boolean without =
          EnumSet.of(
                  Action.PUBLIC_ALERT,
                  Action.ALERT_WITHDRAWN,
                  Action.JOINT_STATEMENT,
                  Action.POSITION,
                  Action.COUNT_CORRECTED)
              .contains(action);
      return new Act.Do(
          at,
          action,
          two ? List.of(any(Country.class)) : List.copyOf(some()),
          two ? List.of(any(Country.class)) : List.of(),
          Optional.empty(),
          without ? "" : any(mechanisms),
          any(abouts),
          detail(action),
          random.nextInt(5) > 0,
          person());
    }

    private Detail detail(Action action) {
      return switch (action) {
        case CONSULTATION -> Detail.NONE.graded(any(Tier.class));
        case JOINT_STATEMENT -> Detail.NONE.graded(any(Strength.class));
        case DRILL_HELD -> Detail.NONE.graded(any(Scope.class));
        case POSITION -> Detail.theme(any(Theme.class));
        case COUNT_RECONCILED, COUNT_CORRECTED -> Detail.objects(random.nextInt(20));
        case MECHANISM_ADVANCED, NOTICE_GIVEN -> Detail.status(any(Status.class));
        default -> Detail.NONE;
      };
    }

    /** Plays the scenario to its end, acting at random times; what cannot be is let be. */
    void play(Run run) {
      long seconds = length(scenario).toSeconds();
      List<Instant> times =
          random
              .longs(ACTS, 0, seconds)
              .sorted()
              .mapToObj(each -> start(scenario).plusSeconds(each))
              .toList();
      for (Instant time : times) {
        run.until(time);
        if (!run.isOver()) {
          attempt(run, act(Stream.of(time, run.free()).max(Instant::compareTo).get()));
        }
      }
      run.toEnd();
    }

    private static void attempt(Run run, Act act) {
      try {
        run.act(act);
      } catch (ImpossibleAct e) {
        assertThat(e.getMessage()).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void aRunInWhichPeopleActIsMadeAgainFromItsActs(Path file) throws IOException {
    Scenario scenario = scenario(file);
    List<Entry> nominal = play(scenario, List.of(), Run::toEnd).entries();
    for (long seed = 1; seed <= 2; seed++) {
      Room room = new Room(seed, scenario, nominal);
      Played played = play(scenario, List.of(), room::play);
      List<Act> acts = Act.in(played.entries());

      assertThat(acts).hasSizeGreaterThan(ACTS / 4);
      assertThat(play(scenario, acts, Run::toEnd).bytes()).isEqualTo(played.bytes());
      assertThat(again(played.bytes())).isEqualTo(played.bytes());
      undo(scenario, acts);
    }
  }

  /** Without its last acts a run is that of the acts that are left. */
  private static void undo(Scenario scenario, List<Act> acts) {
    List<Act> left = acts.subList(0, acts.size() - 3);
    Played fewer =
        play(
            scenario,
            List.of(),
            run -> {
              left.stream()
                  .sorted(java.util.Comparator.comparing(act -> act instanceof Act.Deliver ? 0 : 1))
                  .forEach(run::act);
              run.toEnd();
            });

    assertThat(Act.in(fewer.entries())).isEqualTo(left);
    assertThat(play(scenario, left, Run::toEnd).bytes()).isEqualTo(fewer.bytes());
  }
}
