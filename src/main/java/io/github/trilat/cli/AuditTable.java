package io.github.trilat.cli;

import io.github.trilat.app.CitedDocument;
import io.github.trilat.app.CitedFact;
import io.github.trilat.app.SourceAudit;
import io.github.trilat.app.Standing;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints what {@code sources --audit} found: counts, then the facts that want something done. */
final class AuditTable {
  private static final String ROW = "%-30s %6s %10s %7s%n";
  private static final List<String> COUNTS =
      List.of(
          "A fact counts as cited where it works: in a mechanism, a rule, a parameter, an indicator,",
          "an inject, an objective or a decision. The list of sources at the head of a scenario or",
          "of a turn does not make it work.");

  private final PrintWriter out;

  AuditTable(PrintWriter out) {
    this.out = out;
  }

  void print(SourceAudit audit) {
    out.printf(Locale.ROOT, ROW, "document", "cited", "background", "unused");
    audit.documents().forEach(this::print);
    out.printf(
        Locale.ROOT,
        ROW,
        "all",
        audit.facts().filter(CitedFact::carried).count(),
        audit.facts(Standing.BACKGROUND).size(),
        audit.facts(Standing.UNUSED).size());
    out.println();
    COUNTS.forEach(out::println);
    printUnused(audit.facts(Standing.UNUSED));
    printStale(audit.facts(Standing.STALE_MARK));
  }

  private void print(CitedDocument document) {
    out.printf(
        Locale.ROOT,
        ROW,
        document.id(),
        document.count(Standing.CITED) + document.count(Standing.STALE_MARK),
        document.count(Standing.BACKGROUND),
        document.count(Standing.UNUSED));
  }

  private void printUnused(List<CitedFact> facts) {
    if (!facts.isEmpty()) {
      out.println();
      out.println(
          "Not used: cite it where it works, or say in ‘background’ why it changes nothing");
      facts.forEach(fact -> out.println("  " + fact.id()));
    }
  }

  private void printStale(List<CitedFact> facts) {
    if (!facts.isEmpty()) {
      out.println();
      out.println("Called background and yet cited: delete ‘background’ from the card");
      facts.forEach(
          fact -> out.println("  " + fact.id() + ", by " + String.join(", ", fact.citedBy())));
    }
  }
}
