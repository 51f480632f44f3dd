package io.github.trilat.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.reference.Text;
import io.github.trilat.rules.cases.Case;
import io.github.trilat.rules.cases.CaseCoverage;
import io.github.trilat.rules.cases.CaseGap;
import io.github.trilat.rules.cases.CaseResult;
import io.github.trilat.rules.cases.TestedFile;
import io.github.trilat.rules.cases.TestedPack;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** What came of a pack's cases, on a terminal, in lines of at most {@value Log#WIDTH} columns. */
public final class CaseText {
  private static final String MARGIN = "  ";
  private static final int LABEL = 20;

  private final PrintWriter out;
  private final Paint paint;
  private final boolean verbose;

  /**
   * Text with escape codes for colour, or without.
   *
   * @param verbose whether every case is told, not only those that fail
   */
  public CaseText(PrintWriter out, boolean colour, boolean verbose) {
    this.out = out;
    this.paint = new Paint(colour);
    this.verbose = verbose;
  }

  /** Tells of each file, each case that fails, what rules lack, and the count. */
  public void tell(TestedPack pack) {
    print(paint.on(Shown.escaped(pack.path()), Ink.STRONG));
    print("");
    Columns columns = columns(pack.files().stream().map(CaseText::summary).toList(), 1);
    pack.files().forEach(file -> tell(file, columns));
    if (!verbose && !pack.files().isEmpty()) {
      print("");
    }
    table("Rules without a case in which they fire, or without a near miss", gaps(pack.gaps()));
    pack.coverage()
        .ifPresent(
            coverage ->
                table(
                    "Conditions that no case reaches: turned round or dropped, they are not missed",
                    unreached(coverage)));
    wrapped("", counts(pack), pack.failures() > 0 ? Ink.FAILURE : Ink.STRONG);
    out.flush();
  }

  private void tell(TestedFile file, Columns columns) {
    columns.lines(summary(file)).forEach(line -> print(MARGIN + line));
    if (verbose) {
      file.results().stream()
          .collect(
              groupingBy(each -> each.tested().rule(), LinkedHashMap::new, Collectors.toList()))
          .forEach(this::tell);
      print("");
    } else {
      file.failures().forEach(this::tell);
    }
  }

  private static List<Text> summary(TestedFile file) {
    int failures = file.failures().size();
    return List.of(
        Text.code(Shown.escaped(file.path())),
        Text.of(many(file.results().size(), "case")),
        Text.of(failures == 0 ? "all pass" : failures == 1 ? "1 fails" : failures + " fail"));
  }

  /** All cases of a rule. */
  private void tell(String rule, List<CaseResult> results) {
    print("");
    wrapped(MARGIN.repeat(2), Shown.escaped(rule), Ink.STRONG);
    for (CaseResult result : results) {
      Case tested = result.tested();
      labelled(2, result.passed() ? "passes" : "fails", "passes".length(), tested.name());
      if (!result.passed()) {
        labelled(4, "place", LABEL, tested.place().toString());
        details(4, result);
      }
    }
  }

  private void tell(CaseResult result) {
    print("");
    print(
        MARGIN.repeat(2) + paint.on(Shown.escaped(result.tested().place().toString()), Ink.STRONG));
    labelled(2, "rule", LABEL, result.tested().rule());
    labelled(2, "case", LABEL, result.tested().name());
    details(2, result);
  }

  private void details(int margins, CaseResult result) {
    List<String> given = result.tested().given();
    labelled(margins, "given", LABEL, given.isEmpty() ? "nothing" : String.join("; ", given));
    result.lines().forEach(line -> labelled(margins, line.label(), LABEL, line.sentence()));
  }

  private void labelled(int margins, String label, int width, String text) {
    String head = MARGIN.repeat(margins) + label + " ".repeat(width - label.length()) + MARGIN;
    String margin = head;
    for (String line : Wrap.lines(Shown.escaped(text), Log.WIDTH - head.length())) {
      print(margin + line);
      margin = " ".repeat(head.length());
    }
  }

  private static List<List<Text>> gaps(List<CaseGap> gaps) {
    List<List<Text>> rows = new ArrayList<>();
    gaps.stream()
        .collect(groupingBy(CaseGap::at, LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(
            each ->
                rows.add(
                    List.of(
                        Text.of(Shown.escaped(each.get(0).at())),
                        Text.of(Shown.escaped(each.get(0).name())),
                        Text.of(
                            each.stream()
                                .map(gap -> "no " + gap.lacks())
                                .collect(joining(", "))))));
    return rows;
  }

  private static List<List<Text>> unreached(CaseCoverage coverage) {
    return coverage.unreached().stream()
        .map(
            each ->
                List.of(
                    Text.code(Shown.escaped(each.place().toString())),
                    Text.of(Shown.escaped(each.text())),
                    Text.of(Shown.escaped(each.rule()))))
        .toList();
  }

  private void table(String title, List<List<Text>> rows) {
    if (!rows.isEmpty()) {
      wrapped(MARGIN, title, Ink.STRONG);
      Columns columns = columns(rows, 2);
      rows.forEach(row -> columns.lines(row).forEach(line -> print(MARGIN.repeat(2) + line)));
      print("");
    }
  }

  private static Columns columns(List<List<Text>> rows, int margins) {
    return Columns.of(rows, Log.WIDTH - MARGIN.length() * margins);
  }

  private static String counts(TestedPack pack) {
    int passing = pack.cases() - pack.failures();
    return "%s of %s: %s pass, %s fail."
            .formatted(
                many(pack.cases(), "case"), many(pack.rules(), "rule"), passing, pack.failures())
        + pack.coverage().map(CaseText::counts).orElse("");
  }

  private static String counts(CaseCoverage coverage) {
    int reached = coverage.conditions() - coverage.unreached().size();
    return " " + reached + " of " + many(coverage.conditions(), "condition") + " reached.";
  }

  private static String many(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private void wrapped(String margin, String text, Ink ink) {
    Wrap.lines(text, Log.WIDTH - margin.length())
        .forEach(line -> print(margin + paint.on(line, ink)));
  }

  private void print(String line) {
    out.print(line + "\n");
  }
}
