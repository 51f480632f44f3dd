package io.github.trilat.foresight;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.FactKind;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.scenario.Scenario;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a script can reach, and what it would have to have besides for the rest: {@code
 * Outlook.of(scenario, doctrine, asOf).wouldReach(rule)}.
 */
public final class Outlook {

  private final Foresight foresight;
  private final Map<String, Foresight> besides = new LinkedHashMap<>();
  private final Foresight whatever;

  private Outlook(Scenario scenario, Doctrine doctrine, LocalDate asOf) {
    List<Addition> additions = Addition.all(doctrine.setting().mechanisms().values());
    foresight = Foresight.of(scenario, doctrine, asOf);
    for (Addition addition : additions) {
      besides.put(addition.name(), Foresight.of(scenario, doctrine, asOf, addition.brings()));
    }
    whatever =
        Foresight.of(
            scenario,
            doctrine,
            asOf,
            additions.stream().flatMap(each -> each.brings().stream()).toList());
  }

  /**
   * Looks ahead.
   *
   * @param asOf the day that decides what mechanisms there are at the start
   */
  public static Outlook of(Scenario scenario, Doctrine doctrine, LocalDate asOf) {
    return new Outlook(scenario, doctrine, asOf);
  }

  /** What the script can reach as it stands. */
  public Foresight foresight() {
    return foresight;
  }

  /**
   * The types of inject, or {@code decision}, one of which would be enough for a rule that may not
   * fire as the script stands.
   */
  public List<String> wouldReach(RuleCard rule) {
    return besides.keySet().stream().filter(name -> besides.get(name).mayFire(rule)).toList();
  }

  /** Whether the rule might fire on that day, whatever the script had. */
  public boolean mightFire(RuleCard rule) {
    return whatever.mayFire(rule);
  }

  /** The mechanisms that a rule needs and that do not work on that day, whatever the script had. */
  public Set<String> missing(RuleCard rule) {
    Set<String> missing = new TreeSet<>();
    whatever.unmet(rule).stream()
        .filter(need -> need.type().equals("Mechanism"))
        .map(FactKind::fields)
        .forEach(fields -> missing.addAll(fields.getOrDefault("id", Set.of())));
    return missing;
  }
}
