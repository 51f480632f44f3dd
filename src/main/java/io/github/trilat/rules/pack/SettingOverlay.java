package io.github.trilat.rules.pack;

import io.github.trilat.diagnostic.Problems;
import io.github.trilat.rules.tree.Mention.Kind;
import io.github.trilat.source.CitableFacts;
import io.github.trilat.yaml.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Lays what alternatives say of numbers and statuses over what the base says, and adds what is
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
    SettingReader reader = new SettingReader(base, citable);
    for (Alternative each : alternatives) {
      each.parameters().ifPresent(own -> Fields.read(own, problems, reader.parameters::lay));
      each.mechanisms().ifPresent(own -> Fields.read(own, problems, reader.mechanisms::lay));
    }
    reader.mechanisms.checkMentions(problems);
    for (Alternative each : alternatives) {
      each.offMechanisms().forEach(off -> reader.mechanisms.switchOff(off, problems));
      Fields.read(each.added(), problems, reader.world::lay);
    }
    return reader.read(base.knows(Kind.INDICATOR));
  }

  /** The base's up to the first of the alternative's, then the alternative's. */
  static <T> List<T> over(List<T> base, List<T> own, Function<T, LocalDate> from) {
    if (own.isEmpty()) {
      return base;
    }
    LocalDate first = from.apply(own.get(0));
    List<T> all = new ArrayList<>(base);
    all.removeIf(each -> !from.apply(each).isBefore(first));
    all.addAll(own);
    return all;
  }
}
