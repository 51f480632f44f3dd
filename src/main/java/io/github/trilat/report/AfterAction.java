package io.github.trilat.report;

import static io.github.trilat.report.ReportSays.SAYS;

import io.github.trilat.analysis.Analysis;
import io.github.trilat.analysis.Assessment;
import io.github.trilat.analysis.Chronicle;
import io.github.trilat.analysis.Expected;
import io.github.trilat.analysis.Finding;
import io.github.trilat.analysis.Rating;
import io.github.trilat.chart.Drawing;
import io.github.trilat.document.Badge;
import io.github.trilat.document.Block;
import io.github.trilat.document.Block.Figure;
import io.github.trilat.document.Block.ItemList;
import io.github.trilat.document.Block.Paragraph;
import io.github.trilat.document.Block.Section;
import io.github.trilat.document.Block.Table;
import io.github.trilat.document.Document;
import io.github.trilat.document.Frame;
import io.github.trilat.document.Html;
import io.github.trilat.document.Link;
import io.github.trilat.journal.Because;
import io.github.trilat.journal.Citation;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.ParameterValue;
import io.github.trilat.words.Amount;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The after-action report. */
public final class AfterAction {
  private final Analysis analysis;
  private final Chronicle chronicle;
  private final Entry.Baseline baseline;
  private final List<Assessment> assessments;
  private final List<Finding> findings;
  private final Log log;
  private final Map<String, Drawing> drawings;

  /**
   * The report on a run.
   *
   * @param log of the same run
   * @param drawings the charts by name: first-minutes, warning-lead, latency-budget, knowledge,
   *     course, mechanisms
   */
  public AfterAction(Analysis analysis, Log log, Map<String, Drawing> drawings) {
    this.analysis = analysis;
    this.chronicle = analysis.chronicle();
    this.baseline = chronicle.baseline();
    this.assessments = analysis.assessments();
    this.findings = analysis.findings();
    this.log = log;
    this.drawings = drawings;
  }

  /** The whole report. */
  public Document document() {
    return new Document(
        Phrase.of(baseline.title()),
        Tables.phrases(List.of(chronicle.manifest().date(), SAYS.notice())),
        List.copyOf(sections()));
  }

  /** The whole report as a web page, in which words lead to what they speak of. */
  public String page(Words words) {
    Set<String> cards =
        baseline.citations().stream()
            .map(each -> Reference.CARD + each.id())
            .collect(Collectors.toSet());
    return Html.page(
        document(),
        frame(),
        words,
        mark ->
            Optional.of(mark)
                .filter(Reference.class::isInstance)
                .map(it -> ((Reference) it).id())
                .filter(id -> !id.startsWith(Reference.CARD) || cards.contains(id))
                .map(id -> "#" + id));
  }

  /** What stands around it on a web page: links to its sections. */
  private Frame frame() {
    return new Frame(
        Phrase.of(SAYS.window(baseline.title())),
        Phrase.of(SAYS.kind()),
        "report",
        StyleSheet.inPage(),
        sections().stream()
            .map(each -> Phrase.of(each.title(), new Link("#" + each.id())))
            .toList(),
        "");
  }

  private List<Section> sections() {
    return List.of(
        section(
            "summary",
            SAYS.summary(),
            Table.of(Review.of(analysis, assessments, findings)),
            chart("first-minutes")),
        section("overview", SAYS.overview(), Table.of(Overview.of(chronicle))),
        section("objectives", SAYS.objectives(), ratings(), convention()),
        section(
            "latency",
            SAYS.latency(),
            chart("latency-budget"),
            BudgetTable.of(analysis.latencyBudget()),
            chart("knowledge"),
            KnowledgeTable.of(analysis.knowledge())),
        section(
            "charts", SAYS.charts(), chart("warning-lead"), chart("course"), chart("mechanisms")),
        section("turns", SAYS.turns(), log.turns().toArray(Block[]::new)),
        section("findings", SAYS.findings(), findings()),
        section(
            "assumptions",
            SAYS.assumptions(),
            new Paragraph(Phrase.of(SAYS.everyNumber())),
            numbers()),
        section("rules", SAYS.firedRules(), rules()),
        section("sources", SAYS.sources(), sources()),
        section("limits", SAYS.limits(), limits()));
  }

  private static Section section(String id, Saying title, Block... blocks) {
    return new Section(id, Phrase.of(title), Phrase.EMPTY, List.of(blocks));
  }

  private Figure chart(String name) {
    Drawing drawing = drawings.get(name);
    return new Figure(drawing.svg(), "charts/" + name + ".svg", Phrase.of(drawing.title()));
  }

  private Table ratings() {
    return Tables.plain(
        "",
        List.of(SAYS.headObjective(), SAYS.headCapability(), SAYS.headRating(), SAYS.headDecided()),
        assessments.stream()
            .map(
                each ->
                    List.of(
                        each.objective().title(),
                        each.objective().capability(),
                        badge(each.rating()),
                        each.why()))
            .toList(),
        List.of());
  }

  private static Phrase badge(Rating rating) {
    return Phrase.of(rating.name(), new Badge(rating.name()));
  }

  private Section convention() {
    return Tables.of(
        SAYS.howRated(),
        SAYS.wordingAndConvention(),
        List.of(SAYS.headRating(), SAYS.headMeaning(), SAYS.headConvention(), SAYS.headCount()),
        Stream.of(Rating.values())
            .map(
                each ->
                    List.<Object>of(
                        badge(each), each, SAYS.convention(each), Review.count(each, assessments)))
            .toList(),
        List.of());
  }

  private Block[] findings() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(findings(SAYS.strengths(), true));
    blocks.add(findings(SAYS.improvements(), false));
    List<Expected> expected = analysis.expected();
    if (!expected.isEmpty()) {
      blocks.add(
          Tables.of(
              SAYS.expected(),
              "",
              List.of(SAYS.headInject(), SAYS.headExpected(), SAYS.headOutcome()),
              expected.stream().map(AfterAction::row).toList(),
              List.of()));
    }
    return blocks.toArray(Block[]::new);
  }

  private Section findings(Saying title, boolean helped) {
    List<List<Phrase>> items =
        findings.stream()
            .filter(finding -> finding.helped() == helped)
            .map(AfterAction::item)
            .toList();
    return Section.of(
        title,
        List.of(
            items.isEmpty() ? new Paragraph(Phrase.of(SAYS.noneObserved())) : new ItemList(items)));
  }

  private static List<Phrase> item(Finding finding) {
    return List.of(
        Phrase.of(SAYS.observation(finding.observation())),
        Phrase.of(SAYS.discussion(finding.discussion())),
        Phrase.of(
            finding.sources().isEmpty()
                ? SAYS.recommendation(finding.recommendation())
                : SAYS.cited(finding.recommendation(), Reference.toCards(finding.sources()))));
  }

  private static List<Saying> row(Expected expected) {
    return List.of(
        SAYS.injected(expected.inject().id(), expected.inject().text()),
        SAYS.outcome(expected.words()),
        SAYS.outcome(expected.outcome()));
  }

  private Table numbers() {
    return Tables.plain(
        "",
        List.of(SAYS.headParameter(), SAYS.headValue(), SAYS.headRange(), SAYS.headBasis()),
        baseline.parameters().stream().map(AfterAction::row).toList(),
        List.of());
  }

  private static List<Object> row(ParameterValue parameter) {
    boolean ranged = parameter.low().isPresent() && parameter.high().isPresent();
    return List.of(
        parameter.title(),
        new Amount(parameter.value(), parameter.unit()),
        ranged ? SAYS.range(parameter.low().get(), parameter.high().get()) : "",
        Reference.toCards(List.of(parameter.basis().split(", "))));
  }

  /** Each rule that came to something, by name, with how often it did and what it rests on. */
  private Table rules() {
    Map<String, List<Because>> uses =
        chronicle.entries().stream()
            .filter(Entry.Reasoned.class::isInstance)
            .map(entry -> ((Entry.Reasoned) entry).because())
            .filter(because -> !because.rule().isEmpty())
            .collect(Collectors.groupingBy(Because::rule, TreeMap::new, Collectors.toList()));
    return Tables.plain(
        "",
        List.of(SAYS.headRule(), SAYS.headPlace(), SAYS.headUses(), SAYS.headCards()),
        uses.values().stream().map(AfterAction::row).toList(),
        List.of());
  }

  private static List<Object> row(List<Because> uses) {
    Because first = uses.get(0);
    return List.of(
        Reference.rule(first), first.at(), uses.size(), Reference.toCards(first.sources()));
  }

  private Table sources() {
    return Tables.plain(
        "",
        List.of(SAYS.headSource(), SAYS.headSays(), SAYS.headDocument()),
        baseline.citations().stream().map(AfterAction::row).toList(),
        List.of());
  }

  private static List<Object> row(Citation citation) {
    return List.of(
        Reference.card(citation.id()),
        citation.says(),
        SAYS.publication(citation.document(), citation.date()));
  }

  private static ItemList limits() {
    return new ItemList(
        Stream.of(
                SAYS.limitFlights(),
                SAYS.limitSensors(),
                SAYS.limitDelays(),
                SAYS.limitScores(),
                SAYS.limitRatings())
            .map(each -> List.of(Phrase.of(each)))
            .toList());
  }
}
