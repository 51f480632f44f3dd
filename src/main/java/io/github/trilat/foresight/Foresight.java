package io.github.trilat.foresight;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.FactKind;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.engine.RuleEffect;
import io.github.trilat.engine.RuleReach;
import io.github.trilat.model.Action;
import io.github.trilat.model.Status;
import io.github.trilat.scenario.Condition;
import io.github.trilat.scenario.Contingency;
import io.github.trilat.scenario.Event;
import io.github.trilat.scenario.Inject;
import io.github.trilat.scenario.Scenario;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a script may lead to: {@code Foresight.of(scenario, doctrine, asOf).mayFire(rule)}. */
public final class Foresight {

  /** Facts that are there from the start, whatever their numbers. */
  private static final Set<String> ALWAYS_THERE =
      Set.of("Currency", "Indicator", "Level", "Parameter", "Partner");

  private final Scenario scenario;
  private final Doctrine doctrine;
  private final MechanismOutlook mechanisms;
  private final Map<RuleCard, RuleReach> firing = new LinkedHashMap<>();
  private final Set<String> injects;
  private final Set<String> delivered = new LinkedHashSet<>();
  private final Set<FactKind> facts = new LinkedHashSet<>();
  private final Set<Action> actions = EnumSet.noneOf(Action.class);

  private Foresight(Scenario scenario, Doctrine doctrine, MechanismOutlook mechanisms) {
    this.scenario = scenario;
    this.injects = scenario.injects().stream().map(Inject::id).collect(Collectors.toSet());
    this.doctrine = doctrine;
    this.mechanisms = mechanisms;
  }

  /**
   * Looks ahead.
   *
   * @param asOf the day that decides what mechanisms there are at the start
   */
  public static Foresight of(Scenario scenario, Doctrine doctrine, LocalDate asOf) {
    return of(scenario, doctrine, asOf, List.of());
  }

  /** The same, if there were these facts besides. */
  static Foresight of(
      Scenario scenario, Doctrine doctrine, LocalDate asOf, Collection<FactKind> besides) {
    MechanismOutlook mechanisms = new MechanismOutlook(doctrine.setting().mechanisms(), asOf);
    Foresight foresight = new Foresight(scenario, doctrine, mechanisms);
    foresight.facts.addAll(besides);
    foresight.look();
    return foresight;
  }

  /** Whether that inject may be delivered. */
  public boolean mayDeliver(String inject) {
    return delivered.contains(inject);
  }

  /** Whether that rule may fire. */
  public boolean mayFire(RuleCard rule) {
    return firing.containsKey(rule);
  }

  /** What that rule needs and there cannot be. */
  List<FactKind> unmet(RuleCard rule) {
    return doctrine.reach(rule).needs().stream().filter(need -> !mayBe(need)).toList();
  }

  /** Whether that mechanism may work at some time. */
  public boolean mayWork(String mechanism) {
    return mechanisms.mayWork(mechanism);
  }

  /** Whether something may give that mechanism that status. */
  public boolean mayBring(String mechanism, Status status) {
    FactKind wanted =
        new FactKind("Mechanism", Map.of("id", Set.of(mechanism), "status", Set.of(status.name())));
    return effects()
        .map(RuleEffect::brings)
        .anyMatch(brought -> brought.type().equals("Mechanism") && brought.overlaps(wanted));
  }

  /** What countries may do at all. */
  public Set<Action> actions() {
    return Collections.unmodifiableSet(actions);
  }

  /** What countries may do in answer to that inject. */
  public Set<Action> answers(Inject inject) {
    Set<FactKind> caused = caused(inject);
    Set<Action> answers = EnumSet.noneOf(Action.class);
    firing.values().stream()
        .flatMap(rule -> following(rule, caused))
        .forEach(effect -> answers.addAll(effect.actions()));
    return answers;
  }

  /** The rules that may answer that inject with such an action, by file and line. */
  public List<RuleCard> answering(Inject inject, Action action) {
    Set<FactKind> caused = caused(inject);
    return doctrine.rules().stream()
        .filter(firing::containsKey)
        .filter(
            rule ->
                following(firing.get(rule), caused)
                    .anyMatch(effect -> effect.actions().contains(action)))
        .toList();
  }

  /** What may come of an inject, step by step. */
  private Set<FactKind> caused(Inject inject) {
    Set<FactKind> caused = new LinkedHashSet<>(Consequences.of(inject.event()));
    int before;
    do {
      before = caused.size();
      for (RuleReach rule : firing.values()) {
        following(rule, caused).flatMap(Foresight::brought).toList().forEach(caused::add);
      }
    } while (caused.size() > before);
    return caused;
  }

  /** The effects of all rules that may fire. */
  Stream<RuleEffect> effects() {
    return firing.values().stream().flatMap(rule -> rule.effects().stream());
  }

  private static Stream<RuleEffect> following(RuleReach rule, Set<FactKind> caused) {
    return rule.effects().stream().filter(effect -> follows(effect, rule, caused));
  }

  /** A sentence that answers nothing in particular may answer whatever its rule needs. */
  private static boolean follows(RuleEffect effect, RuleReach rule, Set<FactKind> caused) {
    List<FactKind> about = effect.about().isEmpty() ? rule.needs() : effect.about();
    return about.stream().anyMatch(kind -> caused.stream().anyMatch(kind::overlaps));
  }

  private void look() {
    scenario.decisions().forEach(point -> facts.add(Consequences.of(point)));
    boolean news = true;
    while (news) {
      news = deliver();
      news |= fire();
    }
  }

  private boolean deliver() {
    boolean news = false;
    for (Inject inject : scenario.injects()) {
      if (!delivered.contains(inject.id()) && mayBeDelivered(inject)) {
        delivered.add(inject.id());
        facts.addAll(Consequences.of(inject.event()));
        news = true;
      }
    }
    return news;
  }

  private boolean mayBeDelivered(Inject inject) {
    boolean works =
        !(inject.event() instanceof Event.LinkOutage outage)
            || mechanisms.mayWork(outage.mechanism());
    return works && inject.contingency().map(this::mayHold).orElse(true);
  }

  private boolean mayHold(Contingency contingency) {
    return mayBe(contingency.condition(), true);
  }

  /** Whether it may come out so that a condition holds, or does not. */
  boolean mayBe(Condition condition, boolean holds) {
    if (condition instanceof Condition.Deed deed) {
      return mayStart(deed.of()) && (!holds || actions.contains(deed.action()));
    } else if (condition instanceof Condition.Not not) {
      return mayBe(not.that(), !holds);
    } else if (condition instanceof Condition.All all) {
      return joined(all.of(), holds, holds);
    } else if (condition instanceof Condition.Any any) {
      return joined(any.of(), holds, !holds);
    }
    return true;
  }

  private boolean joined(List<Condition> parts, boolean holds, boolean allOfThem) {
    return allOfThem
        ? parts.stream().allMatch(part -> mayBe(part, holds))
        : parts.stream().anyMatch(part -> mayBe(part, holds));
  }

  /** Whether what a condition's time starts with may come; decisions and turns do. */
  boolean mayStart(String of) {
    return delivered.contains(of) || !injects.contains(of);
  }

  private boolean fire() {
    boolean news = false;
    for (RuleCard rule : doctrine.rules()) {
      RuleReach reach = doctrine.reach(rule);
      if (!firing.containsKey(rule) && reach.needs().stream().allMatch(this::mayBe)) {
        firing.put(rule, reach);
        reach.effects().forEach(this::comeAbout);
        news = true;
      }
    }
    return news;
  }

  private boolean mayBe(FactKind need) {
    if (need.type().equals("Mechanism")) {
      return mechanisms.mayMeet(need);
    }
    return ALWAYS_THERE.contains(need.type()) || facts.stream().anyMatch(need::overlaps);
  }

  /** What comes of a sentence, and what rules may remember of it. */
  private static Stream<FactKind> brought(RuleEffect effect) {
    return Stream.concat(
        Stream.of(effect.brings()), effect.actions().stream().map(Consequences::past));
  }

  private void comeAbout(RuleEffect effect) {
    actions.addAll(effect.actions());
    brought(effect).forEach(facts::add);
    if (effect.brings().type().equals("Mechanism")) {
      mechanisms.turn(effect.brings());
    }
  }
}
