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
  private final Map<String, LocalDate> lastHeld = new LinkedHashMap<>();
  private final Map<String, MechanismHistory> drills = new LinkedHashMap<>();
  private final double halfLifeDays;

  /** What was held up to and including {@code day}. */
  Practice(Map<String, MechanismHistory> mechanisms, double halfLifeDays, LocalDate day) {
    this.halfLifeDays = halfLifeDays;
    mechanisms.forEach(
        (id, history) -> {
          if (history.kind() == MechanismKind.DRILL) {
            drills.put(id, history);
            history.held().stream()
                .map(MechanismHistory.Held::on)
                .filter(held -> !held.isAfter(day))
                .forEach(held -> lastHeld.put(id, held));
          }
        });
  }

  void held(String drill, LocalDate day) {
    lastHeld.put(drill, day);
  }

  List<Currency> on(LocalDate day) {
    return drills.keySet().stream().map(id -> new Currency(id, currency(id, day))).toList();
  }

  /** The most current drill's currency, as a score from 0 to 100: how ready the three are. */
  double readiness(LocalDate day) {
    return 100 * on(day).stream().mapToDouble(Currency::value).max().orElse(0);
  }

  private double currency(String drill, LocalDate day) {
    LocalDate last = lastHeld.get(drill);
    if (last == null) {
      return 0;
    }
    double days = ChronoUnit.DAYS.between(last, day);
    return Math.pow(0.5, Math.max(0, days) / halfLifeDays);
  }
}
