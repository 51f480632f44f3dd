package io.github.trilat.foresight;

import static io.github.trilat.foresight.DoubtSays.SAYS;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.words.Saying;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What in a script can come to nothing: injects that never fire, objectives that nothing meets,
 * statuses of the record that nothing brings.
 */
public final class Doubts {
  private Doubts() {}

  /** In the order of the file, what concerns the whole and then injects first. */
  public static List<Doubt> of(Scenario scenario, Doctrine doctrine, LocalDate asOf) {
    Foresight foresight = Foresight.of(scenario, doctrine, asOf);
    InjectDoubts injects = new InjectDoubts(foresight, doctrine);
    ObjectiveDoubts objectives = new ObjectiveDoubts(foresight, doctrine.setting(), scenario, asOf);
    return Stream.of(
            unbrought(scenario, doctrine, asOf, foresight).stream(),
            scenario.injects().stream().flatMap(inject -> injects.about(inject).stream()),
            scenario.objectives().stream().flatMap(each -> objectives.about(each).stream()))
        .flatMap(doubts -> doubts)
        .toList();
  }

  private static Optional<Doubt> unbrought(
      Scenario scenario, Doctrine doctrine, LocalDate asOf, Foresight foresight) {
    LocalDate last = asOf.plusDays(ChronoUnit.DAYS.between(scenario.start(), scenario.end()));
    List<Saying> statuses = new ArrayList<>();
    for (MechanismHistory mechanism : doctrine.setting().mechanisms().values()) {
      for (MechanismHistory.Dated dated : mechanism.history()) {
        if (dated.from().isAfter(asOf)
            && !dated.from().isAfter(last)
            && !foresight.mayBring(mechanism.id(), dated.status())) {
          statuses.add(SAYS.recorded(mechanism.id(), dated.status(), dated.from()));
        }
      }
    }
    return statuses.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Doubt(
                "",
                SAYS.unbrought(statuses),
                "They will not come by themselves. Put each on the agenda of a meeting that brings"
                    + " it, or see what follows without it."));
  }
}
