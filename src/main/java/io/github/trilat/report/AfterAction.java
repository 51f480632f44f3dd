package io.github.trilat.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.trilat.analysis.Analysis;
import io.github.trilat.analysis.Assessment;
import io.github.trilat.analysis.Chronicle;
import io.github.trilat.analysis.Finding;
import io.github.trilat.analysis.Rating;
import io.github.trilat.chart.Drawing;
import io.github.trilat.journal.Entry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The after-action report as one self-contained HTML page. */
public final class AfterAction {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, AfterAction.class.getClassLoader(), "io.github.trilat.report");

  private AfterAction() {}

  /**
   * The page.
   *
   * @param drawings the charts by name: first-minutes, warning-lead, latency-budget, knowledge,
   *     course, mechanisms
   */
  public static String html(Analysis analysis, Map<String, Drawing> drawings) {
    StringOutput out = new StringOutput(1 << 18);
    ENGINE.render("after-action.jte", view(analysis, drawings), out);
    return out.toString();
  }

  private static AfterActionView view(Analysis analysis, Map<String, Drawing> drawings) {
    Chronicle chronicle = analysis.chronicle();
    Entry.Baseline baseline = chronicle.baseline();
    List<Assessment> assessments = analysis.assessments();
    List<Finding> findings = analysis.findings();
    Map<String, String> charts = new LinkedHashMap<>();
    drawings.forEach((name, drawing) -> charts.put(name, drawing.svg()));
    return new AfterActionView(
        baseline.title(),
        Clock.day(chronicle.manifest().date()),
        Overview.of(chronicle),
        Review.of(analysis, assessments, findings),
        count(assessments),
        assessments,
        BudgetTable.of(analysis.latencyBudget()),
        KnowledgeTable.of(analysis.knowledge()),
        chapters(chronicle),
        analysis.expected(),
        findings.stream().filter(Finding::helped).toList(),
        findings.stream().filter(finding -> !finding.helped()).toList(),
        baseline.parameters(),
        baseline.citations(),
        charts,
        StyleSheet.text());
  }

  private static Map<Rating, Long> count(List<Assessment> assessments) {
    Map<Rating, Long> counts = new EnumMap<>(Rating.class);
    for (Rating rating : Rating.values()) {
      counts.put(rating, assessments.stream().filter(each -> each.rating() == rating).count());
    }
    return counts;
  }

  /** The chapters of the turns, without the log's own last heading. */
  private static List<Chapters.Chapter> chapters(Chronicle chronicle) {
    Chapters chapters = new Chapters();
    Chronicle soFar = new Chronicle();
    Log log = Log.to(chapters, soFar);
    for (Entry entry : chronicle.entries()) {
      soFar.accept(entry);
      log.accept(entry);
    }
    List<Chapters.Chapter> all = new ArrayList<>(chapters.chapters());
    all.removeIf(chapter -> chapter.lines().isEmpty() && chapter.questions().isEmpty());
    return all;
  }
}
