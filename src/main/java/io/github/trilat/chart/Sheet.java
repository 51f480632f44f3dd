package io.github.trilat.chart;

import static io.github.trilat.chart.ChartSays.SAYS;
import static io.github.trilat.chart.Words.say;

import java.awt.Font;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/**
 * What all charts have in common: the finding as title, a line that says what is shown, a legend,
 * and a foot with the caveats.
 */
final class Sheet {
  /** Where everything begins on the left, in pixels. */
  static final int LEFT = 40;

  /** How wide a page is. */
  static final int PAGE = 1120;

  private static final int TOP = 22;
  private static final int BOTTOM = 14;
  private static final int TITLE_LINES = 3;
  private static final int NOTE_LINES = 4;
  private static final double BETWEEN_KEYS = 22;

  private final int width;
  private final String title;
  private final List<Block> blocks = new ArrayList<>();

  /** A sheet so many pixels wide. */
  Sheet(int width, String title, String subtitle) {
    this.width = width;
    this.title = Words.clean(title);
    add(headline(), 33, 0, 3);
    add(Words.wrap(subtitle, Fonts.SUBTITLE, Palette.SOFT, room(), 2), 20, 0, 12);
    foot(Words.wrap(say(SAYS.caveats()), Fonts.NOTE, Palette.SOFT, room(), 1), 18, 14);
  }

  /** Where everything ends on the right. */
  int right() {
    return width - LEFT;
  }

  int width() {
    return width;
  }

  private int room() {
    return right() - LEFT;
  }

  private void add(List<Words> lines, int line, int above, int below) {
    if (!lines.isEmpty()) {
      blocks.add(new Block(RectangleEdge.TOP, lines, line, above, below));
    }
  }

  private void foot(List<Words> lines, int line, int above) {
    blocks.add(new Block(RectangleEdge.BOTTOM, lines, line, above, 0));
  }

  /** Says once what each mark means, in as many rows as it takes. */
  void legend(List<Words> keys) {
    List<Words> rows = new ArrayList<>();
    for (Words key : keys) {
      Words row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (row == null || row.width() + BETWEEN_KEYS + key.width() > room()) {
        rows.add(new Words().add(key, 0));
      } else {
        row.add(key, BETWEEN_KEYS);
      }
    }
    add(rows, 26, 0, 8);
  }

  /** Adds lines above the plot that begin where it names its columns. */
  void heads(List<Words> lines, int line, int below) {
    add(lines, line, 0, below);
  }

  /** Adds quiet lines at the foot, one below the other, above the caveats. */
  void notes(List<String> notes) {
    for (int i = notes.size() - 1; i >= 0; i--) {
      foot(
          Words.wrap(notes.get(i), Fonts.NOTE, Palette.SOFT, room(), noteLines()),
          18,
          i == 0 ? 16 : 4);
    }
  }

  private int noteLines() {
    return width < PAGE ? 1 : NOTE_LINES;
  }

  /** Whether a note can be told whole; on slides only if it is brief. */
  boolean isNote(String text) {
    return Words.wrap(text, Fonts.NOTE, Palette.SOFT, room(), 9).size() <= noteLines();
  }

  /** How high it is around a plot of so many pixels. */
  int height(int plot) {
    int whole = TOP + blocks.stream().mapToInt(Block::height).sum() + plot + BOTTOM;
    return whole + whole % 2; // so that one and a half times as many pixels are whole
  }

  /** The chart around a plot that is so many pixels high, its axes included. */
  Drawing around(String name, Plot plot, int high, String description) {
    return around(name, plot, high, new Rectangle(width, height(high)), description);
  }

  /** The same on a larger sheet, its foot at the bottom. */
  Drawing around(String name, Plot plot, int high, Rectangle size, String description) {
    plot.setOutlineVisible(false);
    plot.setBackgroundPaint(null);
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(Palette.PAPER);
    chart.setPadding(new RectangleInsets(TOP, LEFT, BOTTOM, size.width - right()));
    chart.setTextAntiAlias(true);
    chart
        .getRenderingHints()
        .put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    blocks.forEach(chart::addSubtitle);
    int taken = TOP + blocks.stream().mapToInt(Block::height).sum() + high + BOTTOM;
    chart.addSubtitle(new Block(RectangleEdge.BOTTOM, List.of(), 0, size.height - taken, 0));
    return new Drawing(name, title, description, chart, size);
  }

  /** A chart that says that there is nothing to draw. */
  Drawing empty(String name, String sentence) {
    XYPlot plot = new XYPlot();
    plot.setNoDataMessage(sentence);
    plot.setNoDataMessageFont(Fonts.HEADING);
    plot.setNoDataMessagePaint(Palette.SOFT);
    return around(name, plot, 140, sentence);
  }

  /** The finding in lines of about the same length. */
  private List<Words> headline() {
    double narrow = room();
    int lines = headline(narrow, 9).size();
    while (lines > 1 && narrow > 400 && headline(narrow - 20, 9).size() == lines) {
      narrow -= 20;
    }
    return headline(narrow, TITLE_LINES);
  }

  private List<Words> headline(double room, int lines) {
    Font font = Fonts.TITLE;
    return Words.wrap(title, font, Palette.INK, room, lines);
  }
}
