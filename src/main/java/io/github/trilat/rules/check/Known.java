package io.github.trilat.rules.check;

import io.github.trilat.engine.FactKind;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.engine.RuleEffect;
import io.github.trilat.engine.Setting;
import io.github.trilat.model.Status;
import io.github.trilat.rules.check.Values.Interval;
import io.github.trilat.rules.tree.Reach;
import io.github.trilat.rules.tree.Rule;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the mechanisms and parameters of some settings can be, whatever rules do to them. */
final class Known {
  private static final String MECHANISM = "Mechanism";

  private final List<Setting> settings;
  private final List<RuleEffect> turns;

  Known(List<Setting> settings, Collection<Rule> rules) {
    this.settings = settings;
    this.turns =
        rules.stream()
            .flatMap(rule -> Reach.of(rule).effects().stream())
            .filter(effect -> effect.brings().type().equals(MECHANISM))
            .toList();
  }

  private Stream<MechanismHistory> mechanisms(String id) {
    return settings.stream()
        .flatMap(each -> Optional.ofNullable(each.mechanisms().get(id)).stream());
  }

  /**
   * By field, the constants that the mechanism may show; empty for an id that no setting has.
   *
   * @param id such as {@code hub-relay}
   */
  Map<String, List<Value>> mechanism(String id) {
    Map<String, List<Value>> fields = new LinkedHashMap<>();
    if (mechanisms(id).findAny().isPresent()) {
      fields.put("kind", constants(mechanisms(id).map(MechanismHistory::kind)));
      fields.put("members", constants(mechanisms(id).flatMap(each -> each.members().stream())));
      fields.put("status", statuses(id));
    }
    return fields;
  }

  private List<Value> statuses(String id) {
    Stream<Status> written =
        mechanisms(id).flatMap(each -> each.history().stream()).map(MechanismHistory.Dated::status);
    Stream<Status> turned =
        turns.stream()
            .map(RuleEffect::brings)
            .filter(brought -> brought.overlaps(new FactKind(MECHANISM, Map.of("id", Set.of(id)))))
            .flatMap(Known::brought);
    return constants(
        Stream.of(Stream.of(Status.ABSENT), written, turned).flatMap(statuses -> statuses));
  }

  /** Suspending and restoring name no status: they lead to two of them. */
  private static Stream<Status> brought(FactKind kind) {
    Set<String> named = kind.values("status");
    return named.isEmpty()
        ? Stream.of(Status.SUSPENDED, Status.ACTIVE)
        : named.stream().map(Status::valueOf);
  }

  /** Each once, by name. */
  private static List<Value> constants(Stream<? extends Enum<?>> values) {
    return values.map(Value::of).distinct().sorted(Comparator.comparing(Value::meaning)).toList();
  }

  /** The least and the greatest value that the parameter may have; any, if no setting has it. */
  Interval parameter(String id) {
    return settings.stream()
        .flatMap(each -> Optional.ofNullable(each.parameters().get(id)).stream())
        .map(Known::interval)
        .reduce(Interval::hull)
        .orElse(Interval.ANY);
  }

  /** How many seconds it is by its values, its range apart; any, if it is no time. */
  Interval seconds(String id) {
    return settings.stream()
        .flatMap(each -> Optional.ofNullable(each.parameters().get(id)).stream())
        .filter(each -> ParameterDefinition.secondsIn(each.unit()).isPresent())
        .map(Known::seconds)
        .reduce(Interval::hull)
        .orElse(Interval.ANY);
  }

  private static Interval seconds(ParameterDefinition time) {
    int unit = ParameterDefinition.secondsIn(time.unit()).orElseThrow();
    Interval values = values(time);
    return new Interval(values.low() * unit, values.high() * unit);
  }

  private static Interval values(ParameterDefinition parameter) {
    return parameter.values().stream()
        .map(dated -> Interval.of(dated.value()))
        .reduce(Interval::hull)
        .orElse(Interval.ANY);
  }

  private static Interval interval(ParameterDefinition parameter) {
    Interval values = values(parameter);
    return parameter
        .range()
        .map(range -> values.hull(new Interval(range.low(), range.high())))
        .orElse(values);
  }
}
