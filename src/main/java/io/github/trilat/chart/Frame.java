package io.github.trilat.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.Range;
import org.jfree.svg.SVGGraphics2D;

/**
 * What all charts have in common: the finding as title, a line that says what is shown, and a foot
 * with the caveats.
 */
final class Frame {
  /** Where everything begins on the left, in pixels. */
  static final int LEFT = 40;

  /** Where everything ends on the right. */
  static final int RIGHT = 1080;

  private static final int WIDTH = 1120;
  private static final int TOP = 22;
  private static final int BOTTOM = 14;
  private static final int TITLE_LINES = 3;
  private static final int NOTE_LINES = 4;
  private static final String CAVEATS = "Notional sensors; no interception; scores illustrative";

  private final String name;
  private final List<Title> titles = new ArrayList<>();
  private int taken = TOP + BOTTOM;

  Frame(String name, String finding, String subtitle) {
    this.name = name;
    add(headline(Words.clean(finding)));
    add(title(subtitle, Fonts.SUBTITLE, Palette.SOFT, 2, new RectangleInsets(0, 0, 14, 0)));
    TextTitle foot = title(CAVEATS, Fonts.NOTE, Palette.SOFT, 1, new RectangleInsets(14, 0, 0, 0));
    foot.setPosition(RectangleEdge.BOTTOM);
    add(foot);
  }

  /** Adds a title, or a legend, below the others, and room for it in whole pixels. */
  void add(Title title) {
    Range width = new Range(0, RIGHT - LEFT);
    RectangleConstraint room = new RectangleConstraint(width, new Range(0, 1000));
    double height = title.arrange(scratch(), room).getHeight();
    RectangleInsets padding = title.getPadding();
    double rest = Math.ceil(height) - height;
    title.setPadding(
        padding.getTop(), padding.getLeft(), padding.getBottom() + rest, padding.getRight());
    titles.add(title);
    taken += (int) Math.ceil(height);
  }

  /** Adds quiet lines at the foot, one below the other, above the caveats. */
  void addNotes(List<String> notes) {
    for (int i = notes.size() - 1; i >= 0; i--) {
      RectangleInsets above = new RectangleInsets(i == 0 ? 16 : 4, 0, 0, 0);
      TextTitle note = title(notes.get(i), Fonts.NOTE, Palette.SOFT, NOTE_LINES, above);
      note.setPosition(RectangleEdge.BOTTOM);
      add(note);
    }
  }

  /** Whether a note can be told whole. */
  static boolean isNote(String text) {
    return Words.wrap(text, Fonts.NOTE, Palette.SOFT, RIGHT - LEFT, 9).getLines().size()
        <= NOTE_LINES;
  }

  /** The chart around a plot that is so many pixels high, its axes included. */
  Drawing around(Plot plot, int height, String description) {
    plot.setOutlineVisible(false);
    plot.setBackgroundPaint(null);
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(Palette.PAPER);
    chart.setPadding(new RectangleInsets(TOP, LEFT, BOTTOM, WIDTH - RIGHT));
    chart.setTextAntiAlias(true);
    chart
        .getRenderingHints()
        .put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    chart.setTitle((TextTitle) titles.get(0));
    titles.stream().skip(1).forEach(chart::addSubtitle);
    return new Drawing(name, description, chart, new Rectangle(WIDTH, even(taken + height)));
  }

  /** A chart that says that there is nothing to draw. */
  Drawing empty(String sentence) {
    XYPlot plot = new XYPlot();
    plot.setNoDataMessage(sentence);
    plot.setNoDataMessageFont(Fonts.HEADING);
    plot.setNoDataMessagePaint(Palette.SOFT);
    return around(plot, 140, sentence);
  }

  /** The finding in lines of about the same length. */
  private static TextTitle headline(String finding) {
    double room = RIGHT - LEFT;
    int lines = lines(finding, room);
    while (lines > 1 && room > 400 && lines(finding, room - 20) == lines) {
      room -= 20;
    }
    RectangleInsets padding = new RectangleInsets(0, 0, 0, RIGHT - LEFT - room);
    return title(finding, Fonts.TITLE, Palette.INK, TITLE_LINES, padding);
  }

  private static int lines(String finding, double room) {
    return Words.wrap(finding, Fonts.TITLE, Palette.INK, room, 9).getLines().size();
  }

  private static TextTitle title(
      String text, Font font, Color colour, int lines, RectangleInsets padding) {
    TextTitle title =
        new TextTitle(
            text,
            font,
            colour,
            RectangleEdge.TOP,
            HorizontalAlignment.LEFT,
            VerticalAlignment.TOP,
            padding);
    title.setMaximumLinesToDisplay(lines);
    return title;
  }

  /** So that one and a half times as many pixels are whole. */
  private static int even(int height) {
    return height + height % 2;
  }

  private static Graphics2D scratch() {
    return new SVGGraphics2D(1, 1);
  }
}
