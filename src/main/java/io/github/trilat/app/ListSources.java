package io.github.trilat.app;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Who cites which fact card, over the base pack and every scenario that is shipped. */
public final class ListSources {
  private ListSources() {}

  /**
   * The fact cards by document, each with those who cite it. A scenario that is not in order, such
   * as a draft, is left out.
   *
   * @throws InvalidInput when fact cards or base pack are not in order
   * @throws IOException when the scenarios cannot be listed
   */
  public static SourceAudit audit(Home home) throws IOException {
    Library library = Library.open(home, warning -> {});
    List<Scenario> scenarios = new ArrayList<>();
    List<Path> leftOut = new ArrayList<>();
    for (Path file : ScenarioFiles.of(home)) {
      try {
        scenarios.add(library.scenario(file));
      } catch (InvalidInput draft) {
        leftOut.add(file);
      }
    }
    return new SourceAudit(
        library.sources().audit(Citations.of(library.doctrine(), scenarios)).stream()
            .map(CitedDocument::of)
            .toList(),
        leftOut);
  }
}
