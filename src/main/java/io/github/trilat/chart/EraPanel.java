package io.github.trilat.chart;

import io.github.trilat.analysis.Eras;
import io.github.trilat.analysis.Eras.Era;
import io.github.trilat.analysis.Eras.Launch;
import io.github.trilat.analysis.FirstMinutes.Flight;
import io.github.trilat.analysis.FirstMinutes.Kind;
import io.github.trilat.analysis.FirstMinutes.Lane;
import io.github.trilat.analysis.FirstMinutes.Mark;
import io.github.trilat.model.Country;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/**
 * One launch: a lane for each era with the first track and the public alert, and under it a bar as
 * long as the warning that was left.
 */
final class EraPanel {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final double BAR_TOP = 8.5;
  private static final double BAR_BOTTOM = 14;
  private static final int WARNINGS = 2;

  private final Country country;
  private final Flight flight;
  private final FlightPanel panel;

  EraPanel(ClockAxis time, Eras eras, Launch launch) {
    this.country = eras.country();
    this.flight = flight(eras, launch);
    this.panel =
        new FlightPanel(
            time,
            flight,
            eras.eras().stream().map(EraPanel::name).toList(),
            times -> new LaneLabels(times).arrangeMarks());
  }

  /** A launch with a lane for each era. */
  static Flight flight(Eras eras, Launch launch) {
    String unseen =
        launch.ownSight().isPresent()
            ? ""
            : ", out of view of " + eras.country().inSentence() + "'s own radar";
    return new Flight(
        launch.id(),
        launch.label() + unseen,
        launch.firstLanding(),
        launch.lastLanding(),
        launch.failed(),
        eras.eras().stream()
            .map(era -> new Lane(eras.country(), true, launch.ownSight(), marks(era, launch)))
            .toList());
  }

  private static List<Mark> marks(Era era, Launch launch) {
    return Stream.concat(era.track(launch).stream(), era.alert(launch).stream())
        .sorted(Comparator.comparingDouble(Mark::seconds))
        .toList();
  }

  private static Words name(Era era) {
    Words words = new Words().add(era.label(), Fonts.HEADING, Palette.INK);
    boolean year = era.label().length() == 4;
    return year ? words.add("\u00a0 " + DAY.format(era.asOf()), Fonts.NOTE, Palette.SOFT) : words;
  }

  int headingHeight() {
    return panel.headingHeight();
  }

  XYPlot plot() {
    XYPlot plot = panel.plot();
    XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
    bars.addSeries(warnings(Kind.OWN_TRACK));
    bars.addSeries(warnings(Kind.SHARED_TRACK));
    plot.setDataset(WARNINGS, bars);
    plot.setRenderer(
        WARNINGS,
        Box.renderer(
            List.of(
                new Box(Palette.PAPER, 5, Palette.deep(country), 1.25f, 0),
                new Box(Palette.of(country), 0, Palette.deep(country), 1.25f, 0))));
    return plot;
  }

  /** From each track of that kind to the end of the flight. */
  private XYIntervalSeries warnings(Kind kind) {
    XYIntervalSeries bars = new XYIntervalSeries(kind, false, true);
    for (LaneRow row : panel.lanes()) {
      row.times().lane().marks().stream()
          .filter(mark -> mark.kind() == kind && !row.times().isLate(mark))
          .forEach(
              mark ->
                  bars.add(
                      mark.seconds(),
                      mark.seconds(),
                      flight.firstLanding(),
                      row.middle(),
                      row.middle() + BAR_TOP,
                      row.middle() + BAR_BOTTOM));
    }
    return bars;
  }
}
