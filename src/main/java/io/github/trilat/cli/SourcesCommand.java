package io.github.trilat.cli;

import io.github.trilat.app.CitedFact;
import io.github.trilat.app.Home;
import io.github.trilat.app.ListSources;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code trilat sources}: who cites what. */
@Command(
    name = "sources",
    description = "Show the fact cards, who cites each of them, and which nothing uses yet.")
final class SourcesCommand extends HomeCommand {

  @Option(names = "--unused", description = "Show only the facts that nothing uses yet.")
  private boolean unused;

  SourcesCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException {
    List<CitedFact> facts = ListSources.audit(home());
    String document = "";
    for (CitedFact fact : facts) {
      if (!fact.document().equals(document)) {
        document = fact.document();
        out().println();
        out().println(document);
      }
      print(fact);
    }
    long used = facts.stream().filter(CitedFact::isUsed).count();
    out().println();
    out()
        .printf(
            "%d of %d facts are cited, %d are not used yet.%n",
            used, facts.size(), facts.size() - used);
    return DONE;
  }

  private void print(CitedFact fact) {
    if (!fact.isUsed()) {
      out().println("  " + fact.id() + "  (not used yet)");
    } else if (!unused) {
      out().println("  " + fact.id());
      fact.citedBy().forEach(citer -> out().println("      " + citer));
    }
  }
}
