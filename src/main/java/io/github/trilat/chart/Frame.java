package io.github.trilat.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * What all charts have in common: the finding as title, a line that says what is shown, and a foot
 * with the caveats.
 */
final class Frame {
  /** Where everything begins on the left. */
  static final double LEFT = 40;

  /** Where everything ends on the right. */
  static final double RIGHT = Sheet.WIDTH - 40;

  private static final String CAVEATS = "Notional sensors; no interception; scores illustrative";

  private final Sheet sheet = new Sheet();
  private final String name;
  private final String finding;

  Frame(String name, String finding) {
    this.name = name;
    this.finding = finding;
  }

  /** The sheet to draw on, after {@link #head}. */
  Sheet sheet() {
    return sheet;
  }

  /** Draws title and subtitle, at most two lines each; answers where the chart may begin. */
  double head(String subtitle) {
    double y = 26;
    for (String line : Paragraph.balance(finding, Style.TITLE, RIGHT - LEFT, 2)) {
      y += 31;
      sheet.text(LEFT, y - 7, Anchor.START, Style.TITLE, line);
    }
    for (String line : Paragraph.wrap(subtitle, Style.SUBTITLE, RIGHT - LEFT, 2)) {
      y += 22;
      sheet.text(LEFT, y - 3, Anchor.START, Style.SUBTITLE, line);
    }
    return y + 18;
  }

  /** What a subtitle adds for launches that are not shown; nothing if there are none. */
  static String moreLaunches(int count) {
    return count == 0 ? "" : " +" + count + (count == 1 ? " more launch." : " more launches.");
  }

  /** The whole drawing where there is nothing to draw but a sentence that says so. */
  Drawing empty(String sentence) {
    return close(head(sentence), sentence);
  }

  /** Draws the foot below {@code bottom} and ends the drawing. */
  Drawing close(double bottom, String description) {
    double height = Math.ceil(bottom + 46);
    sheet.text(LEFT, height - 18, Anchor.START, Style.NOTE, CAVEATS);
    Sheet ground = new Sheet();
    ground.box(0, 0, Sheet.WIDTH, height, Ink.fill(Palette.PAPER));
    List<Item> items = new ArrayList<>(ground.items());
    items.addAll(sheet.items());
    return new Drawing(name, finding, description, height, List.copyOf(items));
  }
}
