package io.github.trilat.coverage;

import static io.github.trilat.coverage.SurveySays.SAYS;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.foresight.Outlook;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.words.Phrase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** One script and its run, gone through for what they exercise. */
public final class Survey {
  private final Scenario scenario;
  private final Doctrine doctrine;
  private final Chronicle run;
  private final Outlook outlook;
  private final Evidence evidence;

  /**
   * A survey.
   *
   * @param run of that scenario by that doctrine, whole
   */
  public Survey(Scenario scenario, Doctrine doctrine, Chronicle run) {
    this.scenario = scenario;
    this.doctrine = doctrine;
    this.run = run;
    this.outlook = Outlook.of(scenario, doctrine, run.manifest().asOf());
    this.evidence = Evidence.of(run, doctrine.setting().mechanisms());
  }

  /** The pack that the script was run by. */
  Doctrine doctrine() {
    return doctrine;
  }

  /** The script by itself. */
  Coverage.Script script() {
    Gaps gaps = new Gaps(scenario, doctrine, run);
    return new Coverage.Script(
        scenario.id(),
        scenario.title(),
        Family.count(mechanisms().values(), Reach.EXERCISED),
        Family.count(rules().values(), Reach.EXERCISED),
        gaps.injects(),
        gaps.objectives());
  }

  /** All mechanisms by id, in the order of the pack. */
  Map<String, Part> mechanisms() {
    Map<String, Part> parts = new LinkedHashMap<>();
    doctrine.setting().mechanisms().forEach((id, each) -> parts.put(id, part(each)));
    return parts;
  }

  private Part part(MechanismHistory mechanism) {
    String id = mechanism.id();
    if (isExercised(id)) {
      return Part.exercised(mechanism.title());
    } else if (!outlook.foresight().mayWork(id)) {
      return Part.out(mechanism.title(), evidence.statuses().get(id), List.of());
    }
    List<RuleCard> own =
        rules(rule -> doctrine.reach(rule).mechanisms().stream().anyMatch(each -> needs(each, id)));
    return own.stream().anyMatch(outlook.foresight()::mayFire)
        ? Part.within(mechanism.title())
        : Part.out(
            mechanism.title(),
            own.stream().anyMatch(outlook::mightFire) ? Phrase.EMPTY : Phrase.of(SAYS.unused()),
            own.stream().flatMap(rule -> outlook.wouldReach(rule).stream()).distinct().toList());
  }

  /** Whether it did something, or something came of a rule that belongs to it while it may work. */
  private boolean isExercised(String id) {
    return evidence.mechanisms().contains(id)
        || (outlook.foresight().mayWork(id)
            && rules(rule -> rule.mechanism().equals(id)).stream().anyMatch(this::isExercised));
  }

  /** Whether a mechanism is another, or stands on it. */
  private boolean needs(String mechanism, String other) {
    return mechanism.equals(other)
        || doctrine.setting().mechanisms().get(mechanism).requires().stream()
            .anyMatch(each -> needs(each, other));
  }

  private boolean isExercised(RuleCard rule) {
    return evidence.rules().contains(rule.name());
  }

  private List<RuleCard> rules(Predicate<RuleCard> wanted) {
    return doctrine.rules().stream().filter(wanted).toList();
  }

  /** All rules by name, in the order of the pack. */
  Map<String, Part> rules() {
    Map<String, Part> parts = new LinkedHashMap<>();
    doctrine.rules().forEach(rule -> parts.put(rule.name(), part(rule)));
    return parts;
  }

  private Part part(RuleCard rule) {
    if (isExercised(rule)) {
      return Part.exercised(rule.name());
    }
    return outlook.foresight().mayFire(rule)
        ? Part.within(rule.name())
        : Part.out(rule.name(), why(rule), outlook.wouldReach(rule));
  }

  private Phrase why(RuleCard rule) {
    Set<String> missing = outlook.missing(rule);
    if (!missing.isEmpty()) {
      return Phrase.of(
          missing.stream()
              .map(id -> SAYS.notInForce(doctrine.setting().mechanisms().get(id).title()))
              .toList());
    }
    return outlook.mightFire(rule) ? Phrase.EMPTY : Phrase.of(SAYS.nothingBrings());
  }
}
