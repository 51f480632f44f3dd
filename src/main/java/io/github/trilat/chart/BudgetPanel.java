package io.github.trilat.chart;

import io.github.trilat.analysis.Alike;
import io.github.trilat.analysis.LatencyBudget.Launch;
import io.github.trilat.analysis.LatencyBudget.Row;
import io.github.trilat.analysis.LatencyBudget.Stage;
import io.github.trilat.analysis.LatencyBudget.Step;
import io.github.trilat.model.Country;

/** One launch: for each country a bar in parts, and beneath it what each part is. */
final class BudgetPanel {
  /** Pixels between a bar and its label. */
  static final double GAP = 14;

  private static final int ROW = 52;
  private static final int BAR = 16;
  private static final int TOP = 8;
  private static final int BASELINE = 13;
  private static final int BENEATH = 22;
  private static final int ARROW = 20;
  private static final double CLEAR = 6;
  private static final double BETWEEN = 12;

  private final ClockScale time;
  private final double right;
  private final Launch launch;
  private final double landing;
  private final LaunchHeading heading;
  private final Panel panel;

  BudgetPanel(ClockScale time, double right, Alike<Launch> alike) {
    this.time = time;
    this.right = right;
    this.launch = alike.first();
    this.landing = time.pixel(BudgetWords.seconds(launch.flight()));
    this.heading =
        new LaunchHeading(
            time,
            Words.say(launch.name().title()),
            Words.say(launch.label()) + Words.say(alike.words()),
            BudgetWords.end(launch),
            BudgetWords.seconds(launch.flight()));
    this.panel = new Panel(time.start(), ROW * launch.rows().size());
  }

  LaunchHeading heading() {
    return heading;
  }

  Panel panel() {
    panel.shade(time.start(), Math.min(landing, time.end()));
    for (int i = 0; i < launch.rows().size(); i++) {
      add(launch.rows().get(i), ROW * i + TOP);
    }
    heading.draw(panel);
    return panel;
  }

  private void add(Row row, double top) {
    panel.name(top + BAR / 2.0, Words.country(row.country()));
    Words result = BudgetWords.result(launch, row);
    double last = time.end() - GAP - result.width();
    boolean beyond = time.pixel(BudgetWords.end(row)) > last + 1;
    double end = beyond ? last - ARROW : time.pixel(BudgetWords.end(row));
    for (Stage stage : row.stages()) {
      double from = time.pixel(BudgetWords.seconds(stage.from()));
      double to = Math.min(time.pixel(BudgetWords.seconds(stage.to())), end);
      panel.bar(box(stage.step(), row.country()), from, to, top, top + BAR);
    }
    if (beyond) {
      panel.words(end + 6, top + BASELINE, Words.of("→", Fonts.VALUE, Palette.INK));
    }
    double left = beyond ? last + GAP / 2 : clear(end + GAP / 2, result.width());
    panel.words(left, top + BASELINE, result);
    if (landing <= time.end() && (landing < left || landing > left + result.width())) {
      panel.pen(landing, top, Markers.line(0, -TOP, 0, BAR + 4, Palette.INK, Palette.line(2)));
    }
    panel.words(time.start() + 2, top + BENEATH + BASELINE, parts(row));
    Words conferred = Words.of(BudgetWords.consulted(row), Fonts.NOTE, Palette.SOFT);
    panel.words(time.end() + GAP, top + BASELINE, conferred);
  }

  /** Where a label begins that would like to begin here, but not to lie across the landing. */
  private double clear(double left, double width) {
    boolean across = left < landing + CLEAR && left + width > landing - CLEAR;
    return across && landing + CLEAR + width <= time.end() ? landing + CLEAR : left;
  }

  /** What each part is; where there is no room for all words, with as many as there is. */
  private Words parts(Row row) {
    double room = right - time.start() - 2;
    Words whole = parts(row, room);
    double share = room / Math.max(1, row.stages().size()) - BETWEEN;
    return whole.width() <= room ? whole : parts(row, share);
  }

  /** With at most so many pixels for each. */
  private Words parts(Row row, double room) {
    Words parts = new Words();
    for (Stage stage : row.stages()) {
      Words took =
          new Words()
              .add(box(stage.step(), row.country()).sample(11, 11), 9, 22)
              .add(Clock.text(BudgetWords.seconds(stage.took())) + " ", Fonts.HEAD, Palette.SOFT);
      String words = Words.fit(Words.say(stage.words()), Fonts.NOTE, room - took.width());
      parts.add(took.add(words, Fonts.NOTE, Palette.SOFT), parts.width() == 0 ? 0 : BETWEEN);
    }
    return parts;
  }

  /** Waiting hatched, confirming pale, sharing dark, alerting in the country's colour. */
  static Box box(Step step, Country country) {
    return switch (step) {
      case UNSEEN -> Box.hatched(Palette.EDGE);
      case CONFIRM -> Box.filled(Palette.RULE, Palette.SOFT);
      case SHARE -> Box.filled(Palette.INK, Palette.INK);
      case ALERT -> Box.solid(country);
    };
  }
}
