package io.github.trilat.report;

import io.github.trilat.coverage.Coverage;
import io.github.trilat.coverage.Family;
import io.github.trilat.coverage.Gap;
import io.github.trilat.coverage.Part;
import io.github.trilat.coverage.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Coverage in tables: how far by kind, what is not exercised, what came to nothing. */
final class CoverageTables {
  /** Types of inject that are named where each of several would do. */
  private static final int MOST = 3;

  private final Coverage coverage;
  private final boolean several;

  CoverageTables(Coverage coverage) {
    this.coverage = coverage;
    this.several = coverage.scripts().size() > 1;
  }

  /** All tables that have something to show. */
  List<Table> all() {
    List<Table> tables = new ArrayList<>();
    if (several) {
      tables.add(scripts());
    }
    tables.add(kinds());
    List<List<String>> nothing = coverage.scripts().stream().flatMap(this::nothing).toList();
    if (!nothing.isEmpty()) {
      tables.add(nothing(nothing));
    }
    coverage.families().stream()
        .filter(Family::hasGaps)
        .map(CoverageTables::gaps)
        .forEach(tables::add);
    return tables;
  }

  private Table scripts() {
    return FittedTable.of(
        "Each by itself",
        "How many of all mechanisms and rules it exercises.",
        List.of("Exercise", "Mechanisms", "Rules"),
        coverage.scripts().stream()
            .map(
                script ->
                    List.of(
                        script.title(),
                        String.valueOf(script.mechanisms()),
                        String.valueOf(script.rules())))
            .toList(),
        List.of());
  }

  private Table kinds() {
    return FittedTable.of(
        "How far, by kind of mechanism",
        "Exercised: the run's journal tells of it. Within reach: it might have come about, but did"
            + " not in this run. Out of reach: it cannot, as script and date stand.",
        List.of(
            "Kind",
            "Mechanisms exercised",
            "within reach",
            "out of reach",
            "Rules exercised",
            "within reach",
            "out of reach"),
        coverage.families().stream()
            .map(
                family ->
                    Stream.of(
                            Stream.of(family.title()),
                            counts(family.mechanisms()),
                            counts(family.rules()))
                        .flatMap(cells -> cells)
                        .toList())
            .toList(),
        List.of());
  }

  private static Stream<String> counts(List<Part> parts) {
    return parts.isEmpty()
        ? Stream.of("none", "", "")
        : Stream.of(
            "%s of %s".formatted(Family.count(parts, Reach.EXERCISED), parts.size()),
            String.valueOf(Family.count(parts, Reach.WITHIN_REACH)),
            String.valueOf(Family.count(parts, Reach.OUT_OF_REACH)));
  }

  private static Table gaps(Family family) {
    return FittedTable.of(
        "What is left out of: " + family.title(),
        "",
        List.of("Mechanism or rule", "What it would take"),
        Stream.concat(family.mechanisms().stream(), family.rules().stream())
            .filter(part -> part.reach() != Reach.EXERCISED)
            .map(part -> List.of(part.name(), whatItWouldTake(part)))
            .toList(),
        List.of());
  }

  private static String whatItWouldTake(Part part) {
    if (part.reach() == Reach.WITHIN_REACH) {
      return "within reach";
    } else if (part.reachedBy().isEmpty()) {
      return part.why().isEmpty() ? "several injects together" : "(" + part.why() + ")";
    }
    List<String> types = part.reachedBy();
    return types.size() > MOST
        ? String.join(", ", types.subList(0, MOST)) + ", …"
        : String.join(" or ", types);
  }

  private Table nothing(List<List<String>> rows) {
    return FittedTable.of(
        "Injects and objectives that came to nothing",
        "In a nominal run, with every decision taken as the script takes it by default."
            + (several ? " Injects that were only held back are not shown." : ""),
        several ? List.of("Exercise", "What", "How far", "Why") : List.of("What", "How far", "Why"),
        rows,
        List.of());
  }

  private Stream<List<String>> nothing(Coverage.Script script) {
    return Stream.concat(
        script.injects().stream()
            .filter(gap -> !several || gap.reach() == Reach.OUT_OF_REACH)
            .map(gap -> row(script, "inject " + gap.id(), gap)),
        script.objectives().stream().map(gap -> row(script, "‘" + gap.title() + "’", gap)));
  }

  private List<String> row(Coverage.Script script, String what, Gap gap) {
    List<String> row = new ArrayList<>(several ? List.of(script.title()) : List.of());
    row.addAll(List.of(what, gap.reach().title(), gap.why()));
    return row;
  }
}
