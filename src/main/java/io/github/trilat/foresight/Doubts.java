package io.github.trilat.foresight;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.scenario.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What in a script can come to nothing: injects that never fire, objectives that nothing meets. */
public final class Doubts {
  private Doubts() {}

  /** In the order of the file, injects first. */
  public static List<Doubt> of(Scenario scenario, Doctrine doctrine, LocalDate asOf) {
    Foresight foresight = Foresight.of(scenario, doctrine, asOf);
    InjectDoubts injects = new InjectDoubts(foresight, doctrine);
    ObjectiveDoubts objectives = new ObjectiveDoubts(foresight, doctrine.setting(), scenario, asOf);
    return Stream.concat(
            scenario.injects().stream().flatMap(inject -> injects.about(inject).stream()),
            scenario.objectives().stream().flatMap(each -> objectives.about(each).stream()))
        .toList();
  }
}
