package io.github.trilat.chart;

import static io.github.trilat.chart.ChartSays.SAYS;
import static io.github.trilat.chart.Words.say;

import io.github.trilat.analysis.Alike;
import io.github.trilat.analysis.Knowledge;
import io.github.trilat.analysis.Knowledge.Launch;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A matrix: launches and facts against countries; in each cell the flight as a strip, empty while
 * the country does not know, hatched while it knows by a single path, solid once it knows by two.
 */
final class KnowledgeChart {
  private static final String NAME = "knowledge";
  private static final int MOST_LAUNCHES = 8;

  private final Knowledge series;
  private final List<Alike<Launch>> chosen;

  KnowledgeChart(Knowledge series, Format format) {
    this.series = series;
    this.chosen =
        Chosen.of(series.distinct(), KnowledgeChart::launch, series.about(), MOST_LAUNCHES, format);
  }

  private static String launch(Alike<Launch> alike) {
    return alike.first().launch();
  }

  List<Drawing> draw(Format format) {
    if (chosen.isEmpty()) {
      Sheet sheet = new Sheet(Sheet.PAGE, Words.say(series.finding()), say(SAYS.ofKnowledge()));
      return List.of(sheet.empty(NAME, say(SAYS.noLaunch())));
    }
    return Pages.of(NAME, format, chosen, each -> each.first().rows().size(), this::picture);
  }

  private Pages.Picture picture(List<Alike<Launch>> shown, int width) {
    String title =
        Chosen.title(
            Words.say(series.finding()),
            shown,
            KnowledgeChart::launch,
            series.about(),
            say(SAYS.knowledge()));
    String more = say(SAYS.moreLaunches(series.launches().size() - Alike.count(chosen)));
    Sheet sheet = new Sheet(width, title, say(SAYS.ofKnowledge()) + more);
    sheet.legend(KnowledgeWords.legend());
    KnowledgePanel columns = KnowledgePanel.upTo(sheet.right(), shown);
    sheet.heads(List.of(columns.heads()), 26, 6);
    List<Panel> panels = shown.stream().map(columns::panel).toList();
    columns.scale(panels.get(panels.size() - 1));
    Stack stack =
        new Stack(
            new PlainScale(KnowledgePanel.START, sheet.right(), KnowledgePanel.FOOT),
            panels,
            KnowledgePanel.HEADING,
            KnowledgePanel.GAP);
    String words =
        shown.stream()
            .map(each -> KnowledgeWords.sentence(each.first()))
            .collect(Collectors.joining(" "));
    return new Pages.Picture(sheet, stack, words);
  }
}
