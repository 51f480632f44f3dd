package io.github.trilat.foresight;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.FactKind;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.engine.RuleEffect;
import io.github.trilat.engine.RuleReach;
import io.github.trilat.engine.Setting;
import io.github.trilat.model.Action;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.Respond;
import io.github.trilat.scenario.Event;
import io.github.trilat.scenario.Inject;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.scenario.Turn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What rules remember may be wherever it may have come about. */
class RememberedTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 30);
  private static final Instant START = Instant.parse("2024-05-29T21:14:00Z");
  private static final FactKind CALL = FactKind.any("Call");

  private final Map<RuleCard, RuleReach> rules = new LinkedHashMap<>();

  /** A rule that needs such a fact, and answers it with an action that brings another. */
  private RuleCard rule(FactKind need, Action action, FactKind brings) {
    RuleCard card = new RuleCard("Rule " + rules.size(), "a.drl", rules.size() + 1, "", List.of());
    RuleEffect effect = new RuleEffect(Set.of(action), brings, List.of(need), false);
    rules.put(card, new RuleReach(List.of(need), Set.of(), List.of(effect)));
    return card;
  }

  private RuleCard rule(FactKind need) {
    return rule(need, Action.POSITION, FactKind.any("Position"));
  }

  private static FactKind kind(String type, Map<String, String> values) {
    Map<String, Set<String>> fields = new LinkedHashMap<>();
    values.forEach((field, value) -> fields.put(field, Set.of(value)));
    return new FactKind(type, fields);
  }

  private static FactKind past(IncidentKind kind) {
    return kind("PastIncident", Map.of("kind", kind.name()));
  }

  private static FactKind past(Action action, boolean done) {
    return kind("PastDeed", Map.of("action", action.name(), "done", String.valueOf(done)));
  }

  private static Inject inject(Event event) {
    return new Inject(
        "I-01", START, Optional.empty(), event, "Something", Optional.empty(), List.of());
  }

  private Foresight foresight(Event event) {
    Scenario scenario =
        new Scenario(
            "s",
            "ff",
            "S",
            "",
            DAY,
            List.of(),
            List.of(new Turn(1, "One", START, Duration.ofDays(1), List.of())),
            List.of(),
            List.of(inject(event)),
            List.of(),
            Map.of());
    return Foresight.of(scenario, new Known(), DAY);
  }

  private static Event test() {
    return new Event.Happening(IncidentKind.NUCLEAR_TEST, Set.of(), 1, 0, "", Optional.empty());
  }

  /** Rules of which nothing is known but their reach. */
  private final class Known implements Doctrine {
    @Override
    public List<PackId> packs() {
      return List.of();
    }

    @Override
    public Setting setting() {
      return Setting.of(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @Override
    public List<RuleCard> rules() {
      return List.copyOf(rules.keySet());
    }

    @Override
    public RuleReach reach(RuleCard rule) {
      return rules.get(rule);
    }

    @Override
    public Session open(Respond respond) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void anIncidentMayBeRememberedWhereItMayHappen() {
    RuleCard same = rule(past(IncidentKind.NUCLEAR_TEST));
    RuleCard other = rule(past(IncidentKind.PANDEMIC));
    RuleCard any = rule(FactKind.any("PastIncident"));
    Foresight foresight = foresight(test());

    assertThat(foresight.mayFire(same)).isTrue();
    assertThat(foresight.mayFire(any)).isTrue();
    assertThat(foresight.mayFire(other)).isFalse();
    assertThat(foresight(new Event.Report()).mayFire(any)).isFalse();
  }

  @Test
  void aDeedMayBeRememberedWhereItMayBeDone() {
    FactKind incident = kind("Incident", Map.of("kind", "NUCLEAR_TEST"));
    rule(incident, Action.HOTLINE_CALL, CALL);
    RuleCard answered = rule(past(Action.HOTLINE_CALL, true));
    RuleCard unanswered = rule(past(Action.HOTLINE_CALL, false));
    RuleCard other = rule(past(Action.CONSULTATION, true));
    Foresight foresight = foresight(test());

    assertThat(foresight.mayFire(answered)).isTrue();
    assertThat(foresight.mayFire(unanswered)).isTrue();
    assertThat(foresight.mayFire(other)).isFalse();
    assertThat(foresight.answers(inject(test()))).contains(Action.HOTLINE_CALL, Action.POSITION);
  }

  @Test
  void whatWasArrangedMayHaveBeenCalledOff() {
    RuleCard off = rule(past(Action.DRILL_HELD, false));
    RuleCard held = rule(past(Action.DRILL_HELD, true));
    Foresight foresight = foresight(new Event.DrillWindow("edge", Duration.ofDays(1)));

    assertThat(foresight.mayFire(off)).isTrue();
    assertThat(foresight.mayFire(held)).isFalse();
    RuleCard put = rule(past(Action.CONSULTATION, false));
    Event meeting = new Event.Meeting("talks", Optional.empty(), Duration.ofDays(1), List.of());
    assertThat(foresight(meeting).mayFire(put)).isTrue();
  }
}
