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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
  Map<String, Set<String>> mechanism(String id) {
    Map<String, Set<String>> fields = new LinkedHashMap<>();
    if (mechanisms(id).findAny().isPresent()) {
      fields.put("kind", constants(mechanisms(id).map(MechanismHistory::kind)));
      fields.put("members", constants(mechanisms(id).flatMap(each -> each.members().stream())));
      fields.put("status", statuses(id));
    }
    return fields;
  }

  private Set<String> statuses(String id) {
    Stream<Status> written =
        mechanisms(id).flatMap(each -> each.history().stream()).map(MechanismHistory.Dated::status);
    Set<String> statuses = constants(Stream.concat(Stream.of(Status.ABSENT), written));
    turns.stream()
        .map(RuleEffect::brings)
        .filter(brought -> brought.overlaps(new FactKind(MECHANISM, Map.of("id", Set.of(id)))))
        .forEach(brought -> statuses.addAll(brought(brought)));
    return statuses;
  }

  /** Suspending and restoring name no status: they lead to two of them. */
  private static Set<String> brought(FactKind kind) {
    Set<String> named = kind.values("status");
    return constants(
        named.isEmpty()
            ? Stream.of(Status.SUSPENDED, Status.ACTIVE)
            : named.stream().map(Status::valueOf));
  }

  private static Set<String> constants(Stream<? extends Enum<?>> values) {
    return values
        .map(value -> value.getDeclaringClass().getSimpleName() + "." + value.name())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The least and the greatest value that the parameter may have; any, if no setting has it. */
  Interval parameter(String id) {
    return settings.stream()
        .flatMap(each -> Optional.ofNullable(each.parameters().get(id)).stream())
        .map(Known::interval)
        .reduce(Interval::hull)
        .orElse(Interval.ANY);
  }

  private static Interval interval(ParameterDefinition parameter) {
    Interval values =
        parameter.values().stream()
            .map(dated -> Interval.of(dated.value()))
            .reduce(Interval::hull)
            .orElse(Interval.ANY);
    return parameter
        .range()
        .map(range -> values.hull(new Interval(range.low(), range.high())))
        .orElse(values);
  }
}
