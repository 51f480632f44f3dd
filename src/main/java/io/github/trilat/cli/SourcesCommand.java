package io.github.trilat.cli;

import io.github.trilat.app.CitedDocument;
import io.github.trilat.app.CitedFact;
import io.github.trilat.app.Home;
import io.github.trilat.app.ListSources;
import io.github.trilat.app.SourceAudit;
import io.github.trilat.app.Standing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code trilat sources}: who cites what. */
@Command(
    name = "sources",
    description = "Show the fact cards, who cites each of them, and which nothing uses yet.")
final class SourcesCommand extends HomeCommand {

  @Option(names = "--unused", description = "Show only the facts that nothing uses yet.")
  private boolean unused;

  @Option(
      names = "--beside",
      description =
          "Show each rule, number and mechanism beside what its facts say, for somebody to read"
              + " whether they say so.")
  private boolean beside;

  @Option(
      names = "--audit",
      description =
          "Count what is cited, background and unused; fail if a fact is neither cited nor"
              + " background, or is both.")
  private boolean audit;

  SourcesCommand(Home home) {
    super(home);
  }

  @Override
  public Integer call() throws IOException {
    SourceAudit sources = ListSources.audit(home());
    sources.leftOut().forEach(this::tellLeftOut);
    if (audit) {
      new AuditTable(out()).print(sources);
      return sources.isClean() ? DONE : FAILED;
    }
    if (beside) {
      citers(sources).forEach(this::print);
      return DONE;
    }
    sources.documents().forEach(this::print);
    out()
        .printf(
            "%s facts: %s cited, %s background, %s not used yet.%n",
            sources.facts().count(),
            sources.facts().filter(CitedFact::carried).count(),
            sources.facts(Standing.BACKGROUND).size(),
            sources.facts(Standing.UNUSED).size());
    return DONE;
  }

  private void tellLeftOut(Path scenario) {
    err().println(Paths.path(scenario) + " is not in order and is left out.");
    err().println("  → ./trilat check " + Paths.path(scenario));
  }

  private static SortedMap<String, List<CitedFact>> citers(SourceAudit sources) {
    SortedMap<String, List<CitedFact>> citers = new TreeMap<>();
    sources
        .facts()
        .forEach(
            fact ->
                fact.citedBy()
                    .forEach(
                        citer -> citers.computeIfAbsent(citer, c -> new ArrayList<>()).add(fact)));
    return citers;
  }

  private void print(String citer, List<CitedFact> facts) {
    out().println(citer);
    facts.forEach(fact -> out().println("  " + fact.id() + ": " + fact.says()));
    out().println();
  }

  private void print(CitedDocument document) {
    List<CitedFact> shown =
        document.facts().stream()
            .filter(fact -> !unused || fact.standing() == Standing.UNUSED)
            .toList();
    if (!shown.isEmpty()) {
      out().println(document.title());
      shown.forEach(this::print);
      out().println();
    }
  }

  private void print(CitedFact fact) {
    out()
        .println("  " + fact.id() + (fact.standing() == Standing.UNUSED ? "  (not used yet)" : ""));
    fact.background().ifPresent(line -> out().println("      background: " + line));
    fact.citedBy().forEach(citer -> out().println("      " + citer));
  }
}
