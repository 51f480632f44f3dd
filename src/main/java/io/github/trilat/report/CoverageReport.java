package io.github.trilat.report;

import static io.github.trilat.report.CoverageSays.SAYS;

import io.github.trilat.coverage.Coverage;
import io.github.trilat.coverage.Family;
import io.github.trilat.coverage.Gap;
import io.github.trilat.coverage.Part;
import io.github.trilat.coverage.Reach;
import io.github.trilat.document.Block;
import io.github.trilat.document.Block.Section;
import io.github.trilat.document.Document;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Json;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What exercises leave out, for a facilitator: how far by kind, and what came to nothing. */
public final class CoverageReport {
  private static final int FORMAT = 1;

  /** Types of inject that are named where each of several would do. */
  private static final int MOST = 3;

  private final Coverage coverage;
  private final Entry.Manifest manifest;
  private final boolean several;

  /**
   * The report.
   *
   * @param manifest of the run, or of any of them
   */
  public CoverageReport(Coverage coverage, Entry.Manifest manifest) {
    this.coverage = coverage;
    this.manifest = manifest;
    this.several = coverage.scripts().size() > 1;
  }

  /** As data: the record {@link Coverage} as it stands, and what it was made from. */
  public String json(Words words) {
    return Json.text(new Content(FORMAT, manifest.trilat(), manifest.packs(), coverage), words);
  }

  /** {@code format} changes when a name or a meaning does. */
  private record Content(int format, String trilat, Map<String, String> packs, Coverage coverage) {}

  /** As tables. */
  public Document document() {
    return new Document(
        Phrase.of(
            several
                ? SAYS.exercisesTogether(coverage.scripts().size())
                : SAYS.exercises(coverage.scripts().get(0).title())),
        Tables.phrases(
            List.of(coverage.finding(), several ? Terms.of(manifest) : Terms.setting(manifest))),
        tables());
  }

  /** All tables that have something to show. */
  private List<Block> tables() {
    List<Block> tables = new ArrayList<>();
    if (several) {
      tables.add(scripts());
    }
    tables.add(kinds());
    List<List<Object>> nothing = coverage.scripts().stream().flatMap(this::nothing).toList();
    if (!nothing.isEmpty()) {
      tables.add(nothing(nothing));
    }
    coverage.families().stream()
        .filter(Family::hasGaps)
        .map(CoverageReport::gaps)
        .forEach(tables::add);
    return tables;
  }

  private Section scripts() {
    return Tables.of(
        SAYS.eachByItself(),
        SAYS.howMany(),
        List.of(SAYS.exercise(), SAYS.mechanisms(), SAYS.rules()),
        coverage.scripts().stream()
            .map(script -> List.of(script.title(), script.mechanisms(), script.rules()))
            .toList(),
        List.of());
  }

  private Section kinds() {
    return Tables.of(
        SAYS.byKind(),
        SAYS.reaches(),
        List.of(
            SAYS.kind(),
            SAYS.mechanismsExercised(),
            SAYS.withinReach(),
            SAYS.outOfReach(),
            SAYS.rulesExercised(),
            SAYS.withinReach(),
            SAYS.outOfReach()),
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

  private static Stream<Object> counts(List<Part> parts) {
    return parts.isEmpty()
        ? Stream.of(SAYS.none(), "", "")
        : Stream.of(
            SAYS.share(Family.count(parts, Reach.EXERCISED), parts.size()),
            Family.count(parts, Reach.WITHIN_REACH),
            Family.count(parts, Reach.OUT_OF_REACH));
  }

  private static Section gaps(Family family) {
    return Tables.of(
        SAYS.leftOut(family.title()),
        "",
        List.of(SAYS.mechanismOrRule(), SAYS.whatItWouldTake()),
        Stream.concat(family.mechanisms().stream(), family.rules().stream())
            .filter(part -> part.reach() != Reach.EXERCISED)
            .map(part -> List.of(part.name(), whatItWouldTake(part)))
            .toList(),
        List.of());
  }

  private static Object whatItWouldTake(Part part) {
    List<String> types = part.reachedBy();
    if (part.reach() == Reach.WITHIN_REACH) {
      return SAYS.withinReach();
    } else if (types.isEmpty()) {
      return part.why().isEmpty() ? SAYS.severalTogether() : SAYS.because(part.why());
    }
    return types.size() > MOST ? SAYS.andOthers(types.subList(0, MOST)) : SAYS.anyOf(types);
  }

  private Section nothing(List<List<Object>> rows) {
    List<Object> heads = new ArrayList<>(several ? List.of(SAYS.exercise()) : List.of());
    heads.addAll(List.of(SAYS.what(), SAYS.howFar(), SAYS.why()));
    return Tables.of(
        SAYS.cameToNothing(),
        several ? SAYS.inNominalRuns() : SAYS.inNominalRun(),
        heads,
        rows,
        List.of());
  }

  private Stream<List<Object>> nothing(Coverage.Script script) {
    return Stream.concat(
        script.injects().stream()
            .filter(gap -> !several || gap.reach() == Reach.OUT_OF_REACH)
            .map(gap -> row(script, SAYS.inject(gap.id()), gap)),
        script.objectives().stream().map(gap -> row(script, SAYS.objective(gap.title()), gap)));
  }

  private static Saying words(Reach reach) {
    return switch (reach) {
      case EXERCISED -> SAYS.exercised();
      case WITHIN_REACH -> SAYS.withinReach();
      case OUT_OF_REACH -> SAYS.outOfReach();
    };
  }

  private List<Object> row(Coverage.Script script, Object what, Gap gap) {
    List<Object> row = new ArrayList<>(several ? List.of(script.title()) : List.of());
    row.addAll(List.of(what, words(gap.reach()), gap.why()));
    return row;
  }
}
