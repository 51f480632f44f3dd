package io.github.trilat.chart;

import io.github.trilat.analysis.Alike;
import io.github.trilat.analysis.Knowledge;
import io.github.trilat.analysis.Knowledge.Cell;
import io.github.trilat.analysis.Knowledge.Fact;
import io.github.trilat.analysis.Knowledge.Launch;
import io.github.trilat.analysis.Knowledge.Row;
import io.github.trilat.model.Country;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/**
 * A matrix: launches and facts against countries; in each cell the flight as a strip, filled from
 * when the country knew.
 */
final class KnowledgeChart {
  private static final int MOST_LAUNCHES = 8;
  private static final List<Country> COUNTRIES = List.of(Country.values());
  private static final int START = 142;
  private static final int COLUMN = (Frame.RIGHT - START) / 3;
  private static final int STRIP = COLUMN - 22;
  private static final int HEADS = 30;
  private static final int FOOT = 42;
  private static final int HEADING = 34;
  private static final int STRIP_ROW = 58;
  private static final int WORD_ROW = 28;
  private static final int BETWEEN = 8;

  private final Knowledge series;
  private final List<Alike<Launch>> shown;
  private final List<Launch> launches;
  private final KnowledgeStrips strips;
  private final List<Outside> words = new ArrayList<>();
  private double bottom;

  KnowledgeChart(Knowledge series) {
    this.series = series;
    this.shown = series.distinct().stream().limit(MOST_LAUNCHES).toList();
    this.launches = shown.stream().map(Alike::first).toList();
    this.strips = new KnowledgeStrips(STRIP / longest());
  }

  Drawing draw() {
    Frame frame = new Frame("knowledge", series.finding(), subtitle());
    if (launches.isEmpty()) {
      return frame.empty("Nothing was launched in this run.");
    }
    shown.forEach(this::add);
    String sentences =
        launches.stream().map(KnowledgeWords::sentence).collect(Collectors.joining(" "));
    return frame.around(plot(), HEADS + (int) bottom + FOOT, sentences);
  }

  private String subtitle() {
    return "Each strip is a flight, to its first landing or break-up. Hatched: known"
        + " by one path alone; solid: by two that share nothing."
        + Panels.more(series.launches().size() - Alike.count(shown));
  }

  private void add(Alike<Launch> alike) {
    Launch launch = alike.first();
    if (bottom > 0) {
      bottom += BETWEEN;
      words.add(separator(bottom));
    }
    String end =
        (launch.failed() ? ", breaks up " : ", first landing ")
            + Clock.text(BudgetWords.seconds(launch.flight()))
            + alike.words();
    double room = Frame.RIGHT - Frame.LEFT - 260;
    Words name =
        LaunchHeading.name(launch.launch(), launch.label(), room)
            .add(end, Fonts.LABEL, Palette.SOFT);
    word(name, Frame.LEFT - START, bottom + HEADING - 12);
    bottom += HEADING;
    launch.rows().forEach(this::add);
  }

  private void add(Row row) {
    Words fact = new Words().add(row.fact().title(), Fonts.LABEL, Palette.INK);
    word(fact, Frame.LEFT - START, bottom + 14);
    for (int i = 0; i < row.cells().size(); i++) {
      add(row.fact(), row.cells().get(i), COLUMN * i);
    }
    bottom += row.fact().isWarning() ? STRIP_ROW : WORD_ROW;
  }

  private void add(Fact fact, Cell cell, double left) {
    word(KnowledgeWords.first(fact, cell, STRIP), left, bottom + 14);
    if (fact.isWarning()) {
      strips.add(cell, left, bottom + 21);
      word(KnowledgeWords.second(cell, STRIP), left, bottom + 47);
    }
  }

  private void word(Words text, double left, double baseline) {
    words.add(Outside.label(left, baseline, text, 0, 0, TextAnchor.BASELINE_LEFT));
  }

  private XYPlot plot() {
    WordAxis facts = new WordAxis(0, bottom, START - Frame.LEFT).downwards();
    XYPlot plot = new XYPlot(strips.data(), scale(), facts, strips.renderer());
    Panels.plain(plot);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    plot.setDomainAxis(1, heads());
    plot.setDomainAxisLocation(1, AxisLocation.TOP_OR_LEFT);
    words.forEach(plot::addAnnotation);
    Words unit = new Words().add("minutes:seconds since lift-off", Fonts.NOTE, Palette.SOFT);
    double right = Frame.RIGHT - START;
    plot.addAnnotation(Outside.label(right, bottom, unit, 0, 40, TextAnchor.BASELINE_RIGHT));
    return plot;
  }

  /** The countries above their columns. */
  private static WordAxis heads() {
    WordAxis heads = new WordAxis(0, Frame.RIGHT - START, HEADS);
    for (int i = 0; i < COUNTRIES.size(); i++) {
      Words country = Words.country(COUNTRIES.get(i));
      heads.at(COLUMN * i + country.width() / 2, country.block());
    }
    return heads;
  }

  /** Beneath each column the ends of its scale of time. */
  private WordAxis scale() {
    WordAxis scale = new WordAxis(0, Frame.RIGHT - START, FOOT);
    for (int i = 0; i < COUNTRIES.size(); i++) {
      scale.at(COLUMN * i + 12, clock(0));
      scale.at(COLUMN * i + STRIP - 14, clock(longest()));
    }
    return scale;
  }

  private static TextBlock clock(double seconds) {
    return new Words().add(Clock.text(seconds), Fonts.NOTE, Palette.SOFT).block();
  }

  private double longest() {
    return launches.stream()
        .mapToDouble(launch -> BudgetWords.seconds(launch.flight()))
        .max()
        .orElse(60);
  }

  private static Outside separator(double y) {
    return new Outside(
        0,
        y,
        (graphics, left, top) -> {
          graphics.setPaint(Palette.RULE);
          graphics.setStroke(Panels.line(1));
          graphics.draw(new Line2D.Double(Frame.LEFT, top, Frame.RIGHT, top));
        });
  }
}
