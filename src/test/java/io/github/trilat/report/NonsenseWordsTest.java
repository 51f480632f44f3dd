package io.github.trilat.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.analysis.Analysis;
import io.github.trilat.analysis.Chronicle;
import io.github.trilat.analysis.Comparison;
import io.github.trilat.analysis.Eras;
import io.github.trilat.analysis.NamedRun;
import io.github.trilat.analysis.Why;
import io.github.trilat.chart.Charts;
import io.github.trilat.chart.Drawing;
import io.github.trilat.chart.Format;
import io.github.trilat.coverage.Coverage;
import io.github.trilat.coverage.Survey;
import io.github.trilat.document.Document;
import io.github.trilat.document.Markdown;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.Exercise;
import io.github.trilat.engine.Orders;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.IndicatorLevel;
import io.github.trilat.journal.Nonsense;
import io.github.trilat.journal.ObjectivePlan;
import io.github.trilat.journal.ParameterValue;
import io.github.trilat.retrace.ShippedRuns;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.words.English;
import io.github.trilat.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What nine runs come to, said in a language that nobody speaks: every title and text of scenario
 * and pack is nonsense, and every letter that the catalogue says is accented. Whatever English word
 * is left was said past the catalogue.
 */
class NonsenseWordsTest {
  private static final Doctrine AGREED = ShippedRuns.doctrine(List.of());
  private static final Doctrine OTHER = ShippedRuns.doctrine(ShippedRuns.folders("no-real-time"));
  private static final String PACK = "agreed";
  private static final Set<String> ENGLISH = English.vocabulary();

  /** Words of files and codes: ids may be words, too. */
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\p{N}_.:/-]+");

  static List<Path> scenarios() throws IOException {
    return ShippedRuns.scenarios();
  }

  private static List<Entry> run(Scenario scenario, Doctrine doctrine) {
    List<Entry> journal = new ArrayList<>();
    new Exercise(scenario, doctrine, Orders.nominal(scenario.date()), journal::add).run();
    return journal;
  }

  private static Chronicle nonsense(List<Entry> journal) {
    Chronicle chronicle = new Chronicle();
    Nonsense.of(journal).forEach(chronicle);
    return chronicle;
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void saysNothingPastTheCatalogue(Path file) {
    Scenario scenario = ShippedRuns.run(file, AGREED).scenario();
    Chronicle base = nonsense(run(scenario, AGREED));
    Chronicle other = nonsense(run(scenario, OTHER));
    List<Entry.Manifest> manifests = List.of(base.manifest(), other.manifest());
    Analysis analysis = Analysis.of(base);
    Comparison comparison =
        Comparison.of(List.of(NamedRun.under(PACK, base), NamedRun.under("mine", other)));
    Map<String, Drawing> drawings = new HashMap<>();
    Stream.of(
            Charts.draw(analysis.firstMinutes(), Format.PAGE),
            Charts.draw(analysis.warningLead(), Format.PAGE),
            Charts.draw(analysis.latencyBudget(), Format.PAGE),
            Charts.draw(analysis.knowledge(), Format.PAGE),
            Charts.draw(analysis.course(), Format.PAGE),
            Charts.draw(analysis.mechanismUse(), Format.PAGE))
        .forEach(each -> drawings.put(each.get(0).name(), each.get(0)));
    Log log = Log.of(base);

    Map<String, Document> said = new TreeMap<>();
    said.put("log", log.document());
    said.put("report", new AfterAction(analysis, log, drawings).document());
    said.put("explain", StoryReport.of(analysis.story(), base.manifest(), "Zq", true));
    for (ObjectivePlan objective : base.baseline().objectives()) {
      Why why = analysis.why(objective, (about, action) -> List.of());
      said.put("outcome " + objective.id(), WhyReport.of(why, "Zq"));
    }
    for (Entry entry : base.entries()) {
      analysis
          .particulars(entry.seq())
          .ifPresent(
              each -> said.put("entry " + entry.seq(), WhyReport.of(each, Optional.empty())));
    }
    CompareReport compared = new CompareReport(comparison, List.of(), manifests, "Zq");
    said.put("compare", compared.document(drawings.values().iterator().next(), "chart.svg"));
    Eras eras = Eras.of(List.of(base, other));
    said.put("eras", new EraReport(eras, base.manifest(), "Zq").document());
    Coverage coverage = Coverage.of(List.of(new Survey(scenario, AGREED, base)));
    said.put("coverage", new CoverageReport(coverage, base.manifest()).document());

    Set<String> given = given(scenario, base);
    Map<String, Set<String>> english = new TreeMap<>();
    said.forEach((what, document) -> english.put(what, english(document, given)));
    english.values().removeIf(Set::isEmpty);
    assertThat(english).isEmpty();
  }

  /** Words of pack and scenario that are no titles or stand where a journal is not asked. */
  private static Set<String> given(Scenario scenario, Chronicle run) {
    Stream<String> units = run.baseline().parameters().stream().map(ParameterValue::unit);
    Stream<String> scores = run.baseline().levels().stream().map(IndicatorLevel::id);
    Stream<String> objectives = run.baseline().objectives().stream().map(ObjectivePlan::id);
    Stream<String> rules = AGREED.rules().stream().map(RuleCard::name);
    Stream<String> titles = AGREED.setting().mechanismTitles().values().stream();
    return Stream.of(
            units,
            scores,
            objectives,
            rules,
            titles,
            Stream.of(PACK, scenario.title(), run.manifest().trilat()))
        .flatMap(each -> each)
        .flatMap(text -> words(text).stream())
        .collect(Collectors.toSet());
  }

  private static List<String> words(String text) {
    return TOKEN
        .matcher(text)
        .results()
        .map(found -> found.group().replaceAll("^[.:/-]+|[.:/-]+$", "").toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The English words of a document in a language that is none; charts are images here. */
  private static Set<String> english(Document document, Set<String> given) {
    String text = Markdown.of(document, Words.pseudo());
    assertThat(text).contains("\u0301");
    return text.replaceAll("\\./trilat .*", "")
        .lines()
        .filter(line -> !line.startsWith("![") && !line.startsWith("```"))
        .flatMap(line -> words(line).stream())
        .filter(word -> ENGLISH.contains(word) && !given.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
