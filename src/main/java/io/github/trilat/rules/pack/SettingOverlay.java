package io.github.trilat.rules.pack;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.engine.Setting;
import io.github.trilat.rules.tree.Mention.Kind;
import io.github.trilat.source.CitableFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Lays the numbers and statuses of alternatives over those of the base, and adds those that are
 * their own.
 *
 * <p>From the first day that an alternative names, its values take the place of the base's; what
 * the base says of the days before holds.
 */
public final class SettingOverlay {

  private SettingOverlay() {}

  /** The setting that the alternatives make of the base's, with what rules may name in it. */
  public static SettingReader.Read of(
      SettingReader.Read base,
      CitableFacts citable,
      List<Alternative> alternatives,
      Problems problems) {
    Map<String, Place> places = new HashMap<>(base.places());
    ParameterOverlay parameters =
        new ParameterOverlay(base, new ParameterReader(citable, places), places, problems);
    MechanismOverlay mechanisms = new MechanismOverlay(base, places, problems);
    alternatives.forEach(
        each -> {
          each.parameters().ifPresent(parameters::lay);
          each.mechanisms().ifPresent(mechanisms::lay);
        });
    mechanisms.checkMentions();
    alternatives.forEach(each -> each.offMechanisms().forEach(mechanisms::switchOff));
    Setting setting =
        new Setting(
            mechanisms.all(),
            parameters.all(),
            base.setting().sensors(),
            base.setting().indicators());
    return new SettingReader.Read(
        base.title(), base.summary(), setting, names(base, setting), places);
  }

  private static Map<Kind, Names> names(SettingReader.Read base, Setting setting) {
    Map<String, String> parameters = new LinkedHashMap<>();
    setting.parameters().values().stream()
        .map(ParameterDefinition::id)
        .forEach(id -> parameters.put(id, id));
    Map<String, String> mechanisms = new LinkedHashMap<>();
    setting
        .mechanisms()
        .values()
        .forEach((MechanismHistory each) -> mechanisms.put(each.id(), each.title()));
    Map<Kind, Names> names = new EnumMap<>(base.names());
    names.computeIfPresent(Kind.PARAMETER, (kind, known) -> known.replacedBy(parameters));
    names.computeIfPresent(Kind.MECHANISM, (kind, known) -> known.replacedBy(mechanisms));
    return names;
  }

  /** The base's up to the first of the alternative's, then the alternative's. */
  static <T> List<T> over(List<T> base, List<T> own, Function<T, LocalDate> from) {
    if (own.isEmpty()) {
      return base;
    }
    LocalDate first = from.apply(own.get(0));
    Predicate<T> before = each -> from.apply(each).isBefore(first);
    List<T> all = new ArrayList<>(base.stream().filter(before).toList());
    all.addAll(own);
    return all;
  }
}
