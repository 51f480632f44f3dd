package io.github.trilat.report;

import static io.github.trilat.report.CaseSays.SAYS;
import static java.util.stream.Collectors.groupingBy;

import io.github.trilat.document.Block;
import io.github.trilat.document.Block.Paragraph;
import io.github.trilat.document.Block.Section;
import io.github.trilat.document.Block.Table;
import io.github.trilat.document.Document;
import io.github.trilat.document.Style;
import io.github.trilat.rules.cases.Case;
import io.github.trilat.rules.cases.CaseCoverage;
import io.github.trilat.rules.cases.CaseGap;
import io.github.trilat.rules.cases.CaseResult;
import io.github.trilat.rules.cases.TestedFile;
import io.github.trilat.rules.cases.TestedPack;
import io.github.trilat.words.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of a pack's cases: each file, each case that fails, what rules lack, and the count. */
public final class CaseReport {
  private final TestedPack pack;

  private CaseReport(TestedPack pack) {
    this.pack = pack;
  }

  /**
   * The report.
   *
   * @param verbose whether every case is told, not only those that fail
   */
  public static Document of(TestedPack pack, boolean verbose) {
    CaseReport report = new CaseReport(pack);
    List<Block> blocks = new ArrayList<>();
    add(blocks, pack.files().stream().map(CaseReport::file).toList());
    blocks.addAll(verbose ? report.all() : report.failures());
    section(blocks, Phrase.of(SAYS.gaps()), gaps(pack.gaps()));
    pack.coverage()
        .ifPresent(coverage -> section(blocks, Phrase.of(SAYS.unreached()), unreached(coverage)));
    blocks.add(new Paragraph(report.counts()));
    return new Document(Phrase.of(pack.path()), List.of(), blocks);
  }

  private static void add(List<Block> blocks, List<List<Phrase>> rows) {
    if (!rows.isEmpty()) {
      blocks.add(Table.of(rows));
    }
  }

  private static void section(List<Block> blocks, Phrase title, List<List<Phrase>> rows) {
    if (!rows.isEmpty()) {
      blocks.add(Section.of(title, List.of(Table.of(rows))));
    }
  }

  private static List<Phrase> file(TestedFile file) {
    return List.of(
        Phrase.of(file.path(), Style.CODE),
        Phrase.of(SAYS.cases(file.results().size())),
        Phrase.of(SAYS.failing(file.failures().size())));
  }

  /** Every case, by rule. */
  private List<Section> all() {
    List<Section> rules = new ArrayList<>();
    pack.files().stream()
        .flatMap(file -> file.results().stream())
        .collect(groupingBy(each -> each.tested().rule(), LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (rule, results) ->
                rules.add(
                    Section.of(
                        rule,
                        List.of(Table.of(results.stream().flatMap(CaseReport::result).toList())))));
    return rules.isEmpty() ? List.of() : List.of(Section.of(SAYS.everyCase(), rules));
  }

  private static Stream<List<Phrase>> result(CaseResult result) {
    Phrase name = Phrase.of(result.tested().name());
    if (result.passed()) {
      return Stream.of(List.of(Phrase.of(SAYS.passes()), name));
    }
    return Stream.concat(
        Stream.of(
            List.of(Phrase.of(SAYS.fails(), Style.FAILURE), name),
            List.of(Phrase.of(SAYS.place()), Phrase.of(result.tested().place().toString()))),
        details(result));
  }

  private List<Section> failures() {
    List<Section> failures =
        pack.files().stream()
            .flatMap(file -> file.failures().stream())
            .map(CaseReport::failure)
            .toList();
    return failures.isEmpty() ? List.of() : List.of(Section.of(SAYS.casesThatFail(), failures));
  }

  private static Section failure(CaseResult result) {
    Case tested = result.tested();
    return Section.of(
        tested.place().toString(),
        List.of(
            Table.of(
                Stream.concat(
                        Stream.of(
                            List.of(Phrase.of(SAYS.rule()), Phrase.of(tested.rule())),
                            List.of(Phrase.of(SAYS.name()), Phrase.of(tested.name()))),
                        details(result))
                    .toList())));
  }

  private static Stream<List<Phrase>> details(CaseResult result) {
    List<String> given = result.tested().given();
    Phrase facts = given.isEmpty() ? Phrase.of(SAYS.nothing()) : Phrase.join("; ", given);
    return Stream.concat(
        Stream.of(List.of(Phrase.of(SAYS.given()), facts)),
        result.lines().stream()
            .map(line -> List.of(Phrase.of(line.label()), Phrase.of(line.sentence()))));
  }

  private static List<List<Phrase>> gaps(List<CaseGap> gaps) {
    List<List<Phrase>> rows = new ArrayList<>();
    gaps.stream()
        .collect(groupingBy(CaseGap::at, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(
            each ->
                rows.add(
                    List.of(
                        Phrase.of(each.get(0).at()),
                        Phrase.of(each.get(0).name()),
                        Phrase.of(each.stream().map(gap -> SAYS.lacks(gap.lacks())).toList()))));
    return rows;
  }

  private static List<List<Phrase>> unreached(CaseCoverage coverage) {
    return coverage.unreached().stream()
        .map(
            each ->
                List.of(
                    Phrase.of(each.place().toString(), Style.CODE),
                    Phrase.of(each.text()),
                    Phrase.of(each.rule())))
        .toList();
  }

  private Phrase counts() {
    int failures = pack.failures();
    Phrase counts =
        Phrase.of(SAYS.counts(pack.cases(), pack.rules(), pack.cases() - failures, failures));
    Phrase reached = pack.coverage().map(CaseReport::reached).orElse(Phrase.EMPTY);
    return Phrase.of(counts.and(reached), failures > 0 ? Style.FAILURE : Style.STRONG);
  }

  private static Phrase reached(CaseCoverage coverage) {
    int all = coverage.conditions();
    return Phrase.of(" ").and(SAYS.reached(all - coverage.unreached().size(), all));
  }
}
