package io.github.trilat.engine;

import io.github.trilat.model.Currency;
import io.github.trilat.model.MechanismKind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How current each drill is: 1 on the day it was held, halved with every half-life since, 0 if it
 * never was.
 *
 * <p>That practice shortens a warning is public record (from about six minutes in 2012 to about
 * three in 2017); the half-life is an assumption.
 */
final class Practice {
  private static final int NEVER = 99_999;

  private final Map<String, LocalDate> lastHeld = new LinkedHashMap<>();
  private final Map<String, MechanismHistory> drills = new LinkedHashMap<>();
  private final double halfLifeDays;

  /** What was held up to and including {@code day}. */
  Practice(Map<String, MechanismHistory> mechanisms, double halfLifeDays, LocalDate day) {
    this.halfLifeDays = halfLifeDays;
    mechanisms.values().stream()
        .filter(history -> history.kind() == MechanismKind.DRILL)
        .forEach(history -> drills.put(history.id(), history));
    drills.forEach(
        (id, history) ->
            history.held().stream()
                .map(MechanismHistory.Held::on)
                .filter(held -> !held.isAfter(day))
                .forEach(held -> held(id, held)));
  }

  /** The drill was held, and with it whatever else it practises. */
  void held(String drill, LocalDate day) {
    lastHeld.merge(drill, day, Practice::later);
    drills.get(drill).practises().forEach(other -> lastHeld.merge(other, day, Practice::later));
  }

  List<Currency> on(LocalDate day) {
    return drills.keySet().stream().map(id -> currency(id, day)).toList();
  }

  /** The most current drill's currency, as a score from 0 to 100: how ready the three are. */
  double readiness(LocalDate day) {
    return 100 * on(day).stream().mapToDouble(Currency::value).max().orElse(0);
  }

  private Currency currency(String drill, LocalDate day) {
    LocalDate last = lastHeld.get(drill);
    if (last == null) {
      return new Currency(drill, 0, days(drills.get(drill).on(day).from(), day));
    }
    int days = days(last, day);
    return new Currency(drill, Math.pow(0.5, days / halfLifeDays), days);
  }

  private static int days(LocalDate since, LocalDate day) {
    return since.equals(LocalDate.MIN)
        ? NEVER
        : (int) Math.max(0, Math.min(NEVER, ChronoUnit.DAYS.between(since, day)));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
