package io.github.trilat.retrace;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.engine.Act;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.DoctrineFailure;
import io.github.trilat.engine.Exercise;
import io.github.trilat.engine.ImpossibleAct;
import io.github.trilat.engine.Orders;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.ParameterValue;
import io.github.trilat.scenario.Scenario;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/** A finished run with everything that it was made of, ready to be gone through once more. */
public final class PastRun {
  private final Scenario scenario;
  private final Doctrine doctrine;
  private final Orders orders;

  /** The file of its journal, for messages. */
  private final String journal;

  PastRun(Scenario scenario, Doctrine doctrine, Orders orders, String journal) {
    this.scenario = scenario;
    this.doctrine = doctrine;
    this.orders = orders;
    this.journal = journal;
  }

  /**
   * The run of a manifest.
   *
   * @param scenario the one that the manifest names
   * @param doctrine the packs that it names
   * @param acts what people did in its course
   * @param version of this program
   * @param journal the manifest's file, for messages
   * @throws io.github.trilat.diagnostic.InvalidInput when one of them is not what it was; the run
   *     would be another one
   */
  public static PastRun of(
      Entry.Manifest manifest,
      Scenario scenario,
      Doctrine doctrine,
      List<Act> acts,
      String version,
      String journal) {
    new Sameness(manifest, journal).check(scenario, doctrine, version);
    OptionalLong seed = manifest.seed().map(OptionalLong::of).orElseGet(OptionalLong::empty);
    return new PastRun(
        scenario,
        doctrine,
        new Orders(
            version, manifest.asOf(), seed, new TreeMap<>(manifest.decided()), acts, List.of()),
        journal);
  }

  /** The exercise. */
  public Scenario scenario() {
    return scenario;
  }

  /** The rules and the world that they speak of. */
  public Doctrine doctrine() {
    return doctrine;
  }

  /** Goes through the run and tells of every moment, in order. */
  public void retrace(Consumer<Moment> moments) {
    retrace(turn -> true, moments);
  }

  /** The same for some turns; the others are gone through all the same. */
  public void retrace(IntPredicate turns, Consumer<Moment> moments) {
    try {
      play(turns, moments);
    } catch (DoctrineFailure | ImpossibleAct e) {
      throw InvalidInput.of(
          Place.ofFile(journal),
          "this run cannot be gone through again: " + Shown.escaped(e.getMessage()),
          "Run the scenario again.");
    }
  }

  private void play(IntPredicate turns, Consumer<Moment> moments) {
    new Exercise(scenario, new Witness(doctrine, turns, moments), orders, entry -> {}).run();
  }

  /** The same run with one parameter set to a value, whatever the day. */
  public PastRun with(String parameter, double value) {
    return new PastRun(scenario, new Tuned(doctrine, parameter, value), orders, journal);
  }

  /**
   * The parameters that have a range, with their values in this run, in the order of their file.
   */
  public List<ParameterValue> ranged() {
    return doctrine.setting().parameters().values().stream()
        .filter(each -> each.range().filter(range -> range.low() < range.high()).isPresent())
        .map(each -> each.valueOn(orders.asOf()))
        .toList();
  }

  /** How many days the calendar of mechanisms is ahead of the exercise's. */
  long daysAhead() {
    return ChronoUnit.DAYS.between(scenario.start(), orders.asOf());
  }

  /** When a rule fires in a turn; none if the rules cannot go on. */
  List<Occurrence> firings(RuleCard rule, int turn) {
    List<Occurrence> firings = new ArrayList<>();
    try {
      play(each -> each == turn, moment -> moment.firingsOf(rule).forEach(firings::add));
    } catch (DoctrineFailure | ImpossibleAct e) {
      return List.of();
    }
    return firings;
  }
}
