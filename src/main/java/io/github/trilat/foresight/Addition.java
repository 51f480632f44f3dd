package io.github.trilat.foresight;

import io.github.trilat.engine.FactKind;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.LaunchKind;
import io.github.trilat.model.MechanismKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * Something that a script might have besides what it has, such as an inject of the type {@code
 * pandemic}.
 *
 * @param name the type of inject, or {@code decision}
 * @param brings the facts that would come of it, whatever it says in detail
 */
record Addition(String name, List<FactKind> brings) {
  Addition {
    brings = List.copyOf(brings);
  }

  /**
   * Everything that a script can have, in the order of the types of inject.
   *
   * @param mechanisms that meetings and drills may be held under
   */
  static List<Addition> all(Collection<MechanismHistory> mechanisms) {
    List<Addition> all =
        new ArrayList<>(
            List.of(
                new Addition("missile-salvo", Consequences.of(LaunchKind.BALLISTIC)),
                new Addition("satellite-launch", Consequences.of(LaunchKind.SATELLITE)),
                new Addition("link-outage", List.of(FactKind.any("Outage"))),
                new Addition("count-report", List.of(FactKind.any("CountClaim"))),
                new Addition("meeting", meetings(mechanisms)),
                new Addition("drill-window", occasions(mechanisms, Addition::isDrill))));
    Arrays.stream(IncidentKind.values())
        .map(kind -> new Addition(kind.key(), Consequences.of(kind)))
        .forEach(all::add);
    all.add(new Addition("decision", List.of(FactKind.any("Decision"))));
    return all;
  }

  private static boolean isDrill(MechanismHistory mechanism) {
    return mechanism.kind() == MechanismKind.DRILL;
  }

  private static List<FactKind> meetings(Collection<MechanismHistory> mechanisms) {
    List<FactKind> meetings = new ArrayList<>(occasions(mechanisms, each -> !isDrill(each)));
    meetings.add(FactKind.any("AgendaItem"));
    return meetings;
  }

  private static List<FactKind> occasions(
      Collection<MechanismHistory> mechanisms, Predicate<MechanismHistory> wanted) {
    return mechanisms.stream()
        .filter(wanted)
        .map(each -> Consequences.occasion(each.id()))
        .toList();
  }
}
