package io.github.trilat.engine;

import io.github.trilat.journal.Because;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.IndicatorLevel;
import io.github.trilat.journal.ParameterValue;
import io.github.trilat.model.Country;
import io.github.trilat.model.Currency;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Level;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.Parameter;
import io.github.trilat.model.Partner;
import io.github.trilat.model.Status;
import io.github.trilat.scenario.Scenario;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that is so at this moment: facts, mechanisms, scores, practice. Whatever changes here
 * is recorded and told to the rules.
 */
final class World {
  private final Setting setting;
  private final Doctrine doctrine;
  private final Doctrine.Session session;
  private final Recorder recorder;
  private final LocalDate startDay;
  private final long daysAhead;
  private final Mechanisms mechanisms;
  private final Scores scores;
  private final Practice practice;
  private final Set<String> known = new HashSet<>();

  /** By fact, the number of the entry that tells what made it so; none for what was so before. */
  private final Map<String, Long> makers = new HashMap<>();

  /**
   * The world as it stands at the recorder's time.
   *
   * @param startDay the world's date at this time
   */
  World(
      Doctrine doctrine,
      Doctrine.Session session,
      Recorder recorder,
      LocalDate startDay) {
    this.setting = doctrine.setting();
    this.doctrine = doctrine;
    this.session = session;
    this.recorder = recorder;
    this.startDay = startDay;
    this.daysAhead = ChronoUnit.DAYS.between(Scenario.dayOf(recorder.now()), startDay);
    this.mechanisms = new Mechanisms(setting.mechanisms(), startDay);
    this.scores = new Scores(setting.indicators(), this::pointsOrDays, recorder.now());
    this.practice = new Practice(setting.mechanisms(), pointsOrDays("drill-half-life"), startDay);
    populate();
  }

  private void populate() {
    for (Country country : Country.values()) {
      put(new Partner(country));
    }
    setting.parameters().values().forEach(each -> put(parameter(each)));
    setting.indicators().forEach(each -> put(each.indicator()));
    mechanisms.all().forEach(this::put);
    scores.levels(recorder.now()).forEach(this::put);
    refreshPractice();
  }

  /**
   * The world's date: the exercise's, moved by {@code --as-of}.
   */
  LocalDate today() {
    return Scenario.dayOf(recorder.now()).plusDays(daysAhead);
  }

  Setting setting() {
    return setting;
  }

  Mechanisms mechanisms() {
    return mechanisms;
  }

  /** The value of a parameter that is a time, in seconds; of any other, its value. */
  double seconds(String parameter) {
    String unit = setting.parameters().get(parameter).unit();
    return value(parameter) * ParameterDefinition.secondsIn(unit).orElse(1);
  }

  /** The value of a parameter that is a time, in days; of any other, its value. */
  private double pointsOrDays(String parameter) {
    String unit = setting.parameters().get(parameter).unit();
    return value(parameter)
        * ParameterDefinition.secondsIn(unit).map(seconds -> seconds / 86_400.0).orElse(1.0);
  }

  /** A parameter's value today. */
  double value(String parameter) {
    return setting.parameters().get(parameter).on(today());
  }

  /** Whether rules may ask for facts of that kind. */
  boolean asksFor(Class<? extends Fact> kind) {
    return doctrine.asksFor(kind);
  }

  /** The fact is so, in place of the one of its id; who made it so stays as it was. */
  private void put(Fact fact) {
    known.add(fact.id());
    session.put(fact);
  }

  /** The same, because of what the entry of that number tells. */
  void put(Fact fact, long entry) {
    makers.put(fact.id(), entry);
    put(fact);
  }

  /** Adds a fact unless one of its id is there: what is known first stands. */
  boolean putNew(Fact fact, long entry) {
    boolean isNew = !known.contains(fact.id());
    if (isNew) {
      put(fact, entry);
    }
    return isNew;
  }

  /** Whether there is a fact of that id. */
  boolean isKnown(String id) {
    return known.contains(id);
  }

  void remove(String id) {
    known.remove(id);
    makers.remove(id);
    session.remove(id);
  }

  /** What rests on these facts, and who made each of them so. */
  Basis basis(List<Fact> matched) {
    return Basis.of(matched, fact -> Optional.ofNullable(makers.get(fact)));
  }

  /** Records changes of mechanisms, to which these entries led, and tells the rules. */
  void apply(List<Mechanisms.Change> changes, List<Long> causes) {
    for (Mechanisms.Change change : changes) {
      Mechanism mechanism = change.mechanism();
      Entry entry =
          recorder.record(
              (seq, at, turn) ->
                  new Entry.MechanismChanged(
                      seq,
                      at,
                      turn,
                      causes,
                      Knowing.these(mechanism.members(), at),
                      mechanism.id(),
                      mechanism.status(),
                      mechanism.usable(),
                      change.shift(),
                      change.because()));
      put(mechanism, entry.seq());
    }
  }

  void adjust(String indicator, double points, Because because, List<Long> causes) {
    double before = scores.value(indicator, recorder.now());
    double after = scores.move(indicator, points, recorder.now());
    Entry entry =
        recorder.record(
            (seq, at, turn) ->
                new Entry.LevelChanged(
                    seq, at, turn, causes, Knowing.nobody(), indicator, before, after, because));
    put(new Level(indicator, after), entry.seq());
  }

  /** The drill was held, as the entry of that number tells. */
  void drillHeld(String drill, long entry) {
    practice.held(drill, today());
    makers.put(new Currency(drill, 1, 0).id(), entry);
    refreshPractice();
  }

  /** Brings the currency of drills up to date. */
  void refreshPractice() {
    practice.on(today()).forEach(this::put);
  }

  /** Brings scores up to date with the passing of time. */
  void refreshScores() {
    scores.levels(recorder.now()).forEach(this::put);
  }

  /** Every score as it stands, readiness last. */
  List<IndicatorLevel> levels() {
    List<IndicatorLevel> levels = new ArrayList<>(scores.states(recorder.now()));
    levels.add(
        new IndicatorLevel(
            "readiness", "Readiness (drills)", "readiness", practice.readiness(today())));
    return levels;
  }

  List<ParameterValue> parameterValues() {
    return setting.parameters().values().stream().map(each -> each.valueOn(startDay)).toList();
  }

  private Parameter parameter(ParameterDefinition definition) {
    return new Parameter(definition.id(), value(definition.id()), definition.unit());
  }

  /** When a day of the world's begins in the exercise, if that lies after the start. */
  Optional<Instant> startOf(LocalDate day) {
    return day.isAfter(startDay)
        ? Optional.of(day.minusDays(daysAhead).atStartOfDay().toInstant(Scenario.LOCAL))
        : Optional.empty();
  }

  /** The parameter has another value from today on. */
  void changeNumber(ParameterDefinition parameter, ParameterDefinition.Dated before) {
    recorder.record(
        (seq, at, turn) ->
            new Entry.NumberChanged(
                seq, at, turn, parameter.id(), before.value(), value(parameter.id())));
    put(parameter(parameter));
  }

  /** Tells that a mechanism does not stand as by the record it did. */
  void compare(MechanismHistory history, MechanismHistory.Dated record) {
    Status here = mechanisms.get(history.id()).status();
    if (!mechanisms.hasHad(history.id(), record.status())) {
      recorder.record(
          (seq, at, turn) ->
              new Entry.NotAsRecorded(
                  seq,
                  at,
                  turn,
                  history.id(),
                  record.status(),
                  record.from(),
                  here,
                  record.sources()));
    }
  }
}
