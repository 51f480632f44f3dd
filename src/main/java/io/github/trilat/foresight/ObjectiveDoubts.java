package io.github.trilat.foresight;

import static io.github.trilat.foresight.DoubtSays.SAYS;

import io.github.trilat.engine.FactKind;
import io.github.trilat.engine.IndicatorDefinition;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.engine.Setting;
import io.github.trilat.model.Action;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.scenario.Inject;
import io.github.trilat.scenario.Objective;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.words.Saying;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds objectives that nothing can meet. */
final class ObjectiveDoubts {

  private static final double MOST_POINTS = 100;
  private static final String OTHER_OBJECTIVE = "Choose another measure, or another inject.";

  private final Foresight foresight;
  private final Setting setting;
  private final Map<String, Inject> injects;
  private final LocalDate asOf;

  ObjectiveDoubts(Foresight foresight, Setting setting, Scenario scenario, LocalDate asOf) {
    this.foresight = foresight;
    this.setting = setting;
    this.asOf = asOf;
    this.injects =
        scenario.injects().stream().collect(Collectors.toMap(Inject::id, Function.identity()));
  }

  Optional<Doubt> about(Objective objective) {
    return switch (objective.measure()) {
      case LEVEL -> level(objective);
      case LEVEL_CHANGE -> change(objective);
      case DRILLS_HELD -> held(objective, Action.DRILL_HELD).or(() -> windows(objective));
      case MEETINGS_HELD -> held(objective, Action.CONSULTATION);
      case MECHANISMS_LOST -> Optional.empty();
      default -> answer(objective, objective.measure().actions());
    };
  }

  private Optional<Doubt> answer(Objective objective, Set<Action> wanted) {
    Inject inject = injects.get(objective.about());
    if (!foresight.mayDeliver(inject.id())) {
      return doubt(objective, SAYS.cannotFire(inject.id()), OTHER_OBJECTIVE);
    }
    return Collections.disjoint(foresight.answers(inject), wanted)
        ? doubt(
            objective,
            SAYS.noAnswer(inject.id(), wanted.stream().map(SAYS::quoted).toList()),
            OTHER_OBJECTIVE)
        : Optional.empty();
  }

  private Optional<Doubt> held(Objective objective, Action action) {
    return objective.target() > 0 && !foresight.actions().contains(action)
        ? doubt(
            objective,
            SAYS.noRule(action),
            "Give the script an occasion for it, or choose another date.")
        : Optional.empty();
  }

  /** Where drills are held on occasions only, there cannot be more of them. */
  private Optional<Doubt> windows(Objective objective) {
    Set<FactKind> held =
        foresight
            .effects()
            .filter(effect -> effect.actions().contains(Action.DRILL_HELD))
            .flatMap(effect -> effect.about().stream())
            .collect(Collectors.toSet());
    long windows = injects.values().stream().filter(inject -> opens(inject, held)).count();
    return held.stream().allMatch(kind -> kind.type().equals("Occasion"))
            && windows < objective.target()
        ? doubt(objective, SAYS.windows(windows), "Add drill windows, or lower the target.")
        : Optional.empty();
  }

  private boolean opens(Inject inject, Set<FactKind> wanted) {
    return foresight.mayDeliver(inject.id())
        && Consequences.of(inject.event()).stream()
            .filter(kind -> kind.values("mechanism").stream().anyMatch(this::isDrill))
            .anyMatch(kind -> wanted.stream().anyMatch(kind::overlaps));
  }

  private boolean isDrill(String mechanism) {
    return setting.mechanisms().get(mechanism).kind() == MechanismKind.DRILL;
  }

  private Optional<Doubt> level(Objective objective) {
    IndicatorDefinition indicator = indicator(objective);
    double highest = Math.max(value(indicator.start()), value(indicator.rest()));
    return objective.target() > highest && !mayRise(indicator)
        ? doubt(
            objective,
            SAYS.cannotRise(plain(value(indicator.start())), plain(value(indicator.rest()))),
            "Lower the target, or give the script something that raises it.")
        : Optional.empty();
  }

  private Optional<Doubt> change(Objective objective) {
    IndicatorDefinition indicator = indicator(objective);
    double start = value(indicator.start());
    double room = MOST_POINTS - start;
    if (objective.target() > room) {
      return doubt(objective, SAYS.roomToRise(plain(start), plain(room)), "Lower the target.");
    }
    double drift = Math.max(0, value(indicator.rest()) - start);
    return objective.target() > drift && !mayRise(indicator)
        ? doubt(
            objective,
            SAYS.noRise(),
            "Lower the target, or give the script something that raises it.")
        : Optional.empty();
  }

  private boolean mayRise(IndicatorDefinition indicator) {
    FactKind level = new FactKind("Level", Map.of("indicator", Set.of(indicator.name())));
    return foresight
        .effects()
        .anyMatch(effect -> effect.raises() && effect.brings().overlaps(level));
  }

  private IndicatorDefinition indicator(Objective objective) {
    return setting.indicators().stream()
        .filter(each -> each.name().equals(objective.about()))
        .findFirst()
        .orElseThrow();
  }

  private double value(String parameter) {
    ParameterDefinition definition = setting.parameters().get(parameter);
    return definition.on(asOf);
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private static Optional<Doubt> doubt(Objective objective, Saying why, String remedy) {
    return Optional.of(new Doubt(objective.id(), SAYS.nothingMeets(why), remedy));
  }
}
