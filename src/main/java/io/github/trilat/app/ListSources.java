package io.github.trilat.app;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.source.Document;
import io.github.trilat.source.DocumentAudit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Who cites which fact card, over the base pack and every scenario that is shipped. */
public final class ListSources {
  private ListSources() {}

  /**
   * The fact cards by document, each with those who cite it.
   *
   * @throws InvalidInput when something shipped is not in order
   * @throws IOException when the scenarios cannot be listed
   */
  public static List<CitedFact> audit(Home home) throws IOException {
    Library library = Library.open(home, warning -> {});
    List<Scenario> scenarios = scenarios(home).stream().map(library::scenario).toList();
    return library.sources().audit(Citations.of(library.doctrine(), scenarios)).stream()
        .flatMap(ListSources::rows)
        .toList();
  }

  private static Stream<CitedFact> rows(DocumentAudit audit) {
    Document document = audit.document();
    String title = document.title() + " · " + document.publisher() + ", " + document.date();
    return audit.rows().stream().map(row -> new CitedFact(title, row.card().id(), row.citedBy()));
  }

  private static List<Path> scenarios(Home home) throws IOException {
    try (Stream<Path> files = Files.list(home.root().resolve("scenarios"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
