package io.github.trilat.chart;

import io.github.trilat.analysis.MechanismUse;
import io.github.trilat.analysis.MechanismUse.Cell;
import io.github.trilat.analysis.MechanismUse.Row;
import io.github.trilat.analysis.MechanismUse.State;
import io.github.trilat.model.MechanismKind;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.RectangleInsets;

/**
 * A matrix: mechanisms, grouped by kind, against turns; whether each was there, was used, or
 * failed. Those of which there is no more to see than that they were there, or were not, are named
 * at the foot.
 */
final class MechanismUseChart {
  private static final int TITLES = 192;
  private static final int CELLS = 456;
  private static final int CELLS_END = 882;
  private static final int BEFORE_GROUP = 8;

  private final MechanismUse series;
  private final int rowHeight;
  private final int column;
  private final List<Double> tops = new ArrayList<>();
  private final List<Double> groups = new ArrayList<>();
  private double bottom;

  MechanismUseChart(MechanismUse series) {
    this.series = series;
    this.rowHeight = series.rows().size() > 20 ? 25 : 28;
    this.column = Math.min(150, (CELLS_END - CELLS) / Math.max(1, series.turns().size()));
    MechanismKind kind = null;
    for (Row row : series.rows()) {
      if (row.kind() != kind) {
        groups.add(bottom);
        bottom += BEFORE_GROUP;
      }
      kind = row.kind();
      tops.add(bottom);
      bottom += rowHeight;
    }
  }

  Drawing draw() {
    String subtitle =
        "How each mechanism stood in each turn; the number counts the responses that went over it.";
    Frame frame = new Frame("mechanisms", series.finding(), subtitle);
    QuietMechanisms quiet = new QuietMechanisms(series);
    if (series.turns().isEmpty()) {
      return frame.empty("No turn was played in this run.");
    }
    frame.addNotes(quiet.notes());
    if (series.rows().isEmpty()) {
      return frame.empty("No mechanism was used, failed or changed.");
    }
    frame.add(StateCells.legend(states()));
    int lines =
        series.turns().stream().mapToInt(turn -> head(turn).getLines().size()).max().orElse(1);
    int heads = 12 + 18 * lines;
    String words =
        Stream.concat(
                series.rows().stream().map(MechanismUseChart::sentence), quiet.sentences().stream())
            .collect(Collectors.joining(" "));
    return frame.around(plot(heads), heads + (int) bottom, words);
  }

  /** The states that there are to see. */
  private Set<State> states() {
    return series.rows().stream()
        .flatMap(row -> row.cells().stream())
        .map(Cell::state)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(State.class)));
  }

  private XYPlot plot(int heads) {
    StateCells cells = new StateCells(column, rowHeight);
    for (int i = 0; i < tops.size(); i++) {
      cells.add(series.rows().get(i).cells(), series.turns().size(), tops.get(i));
    }
    XYPlot plot = new XYPlot(cells.data(), turns(heads), titles(), cells.renderer());
    Panels.plain(plot);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
    plot.setRangeAxis(1, kinds());
    plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_LEFT);
    plot.setRangeAxis(2, statuses());
    plot.setRangeAxisLocation(2, AxisLocation.BOTTOM_OR_RIGHT);
    groups.forEach(top -> plot.addAnnotation(separator(top)));
    return plot;
  }

  private WordAxis turns(int heads) {
    WordAxis axis = new WordAxis(0, series.turns().size(), heads);
    for (int i = 0; i < series.turns().size(); i++) {
      axis.at(i + 0.5, head((column < 70 ? i + 1 + " " : "") + series.turns().get(i)));
    }
    return axis;
  }

  private TextBlock head(String turn) {
    return Words.wrap(turn, Fonts.HEAD, Palette.INK, column - 4, 3);
  }

  private WordAxis titles() {
    WordAxis axis = axis(CELLS - TITLES);
    for (int i = 0; i < tops.size(); i++) {
      String title = Words.fit(series.rows().get(i).title(), Fonts.LABEL, CELLS - TITLES - 8);
      axis.at(middle(i), new Words().add(title, Fonts.LABEL, Palette.INK).block());
    }
    return axis;
  }

  private WordAxis kinds() {
    WordAxis axis = axis(TITLES - Frame.LEFT);
    for (int i = 0; i < tops.size(); i++) {
      if (groups.contains(tops.get(i) - BEFORE_GROUP)) {
        String kind = series.rows().get(i).kind().title();
        String title = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        axis.at(middle(i), new Words().add(title, Fonts.VALUE, Palette.SOFT).block());
      }
    }
    return axis;
  }

  private WordAxis statuses() {
    double room = Frame.RIGHT - CELLS - column * series.turns().size();
    WordAxis axis = axis(room);
    for (int i = 0; i < tops.size(); i++) {
      Font note = Fonts.NOTE;
      String status = Words.fit(series.rows().get(i).status(), note, room - 14);
      axis.at(middle(i), new Words().add(status, note, Palette.SOFT).block());
    }
    return axis;
  }

  private WordAxis axis(double room) {
    return new WordAxis(0, bottom, room).downwards();
  }

  private double middle(int row) {
    return tops.get(row) + rowHeight / 2.0;
  }

  private static Outside separator(double top) {
    return new Outside(
        0,
        top + BEFORE_GROUP / 2.0,
        (graphics, x, y) -> {
          graphics.setPaint(Palette.RULE);
          graphics.setStroke(Panels.line(1));
          graphics.draw(new Line2D.Double(Frame.LEFT, y, Frame.RIGHT, y));
        });
  }

  private static String sentence(Row row) {
    String cells = row.cells().stream().map(StateCells::words).collect(Collectors.joining(", "));
    return row.title() + " (" + row.status() + "): " + cells + ".";
  }
}
