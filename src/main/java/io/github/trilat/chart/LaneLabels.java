package io.github.trilat.chart;

import io.github.trilat.analysis.FirstMinutes.Flight;
import io.github.trilat.analysis.FirstMinutes.Kind;
import io.github.trilat.analysis.FirstMinutes.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The labels of a lane: what each mark is and when, and whether the country's own radar ever saw
 * the flight.
 */
final class LaneLabels {
  private static final double REACH = 9;
  private static final double WIDEST = 300;

  private final LaneTimes times;
  private final Stagger room = new Stagger(FirstMinutesChart.START + 2, FirstMinutesChart.END);
  private final List<LaneTag> tags = new ArrayList<>();

  LaneLabels(LaneTimes times) {
    this.times = times;
  }

  /** Finds a place for each label. */
  List<LaneTag> arrange() {
    List<Mark> marks = times.lane().marks();
    marks.forEach(this::keepClear);
    times
        .lane()
        .ownSight()
        .ifPresent(sight -> room.block(times.pixel(sight) - 4, times.pixel(sight) + 4));
    double end = times.pixel(times.flight().firstLanding());
    room.avoid(end - 3, end + 2);
    marks.stream()
        .sorted(Comparator.comparing(Mark::seconds).reversed())
        .forEach(mark -> tag(times.pixel(mark), REACH, words(times.flight(), mark)));
    ownRadar();
    return List.copyOf(tags);
  }

  /** A mark's label, such as {@code real-time link 1:06}. */
  static List<Run> words(Flight flight, Mark mark) {
    Timing timing = Timing.of(flight, mark.seconds());
    List<Run> runs = new ArrayList<>();
    runs.add(new Run(Paragraph.fit(FlightWords.label(mark), Style.LABEL, WIDEST), Style.LABEL));
    runs.add(new Run(" " + Clock.text(mark.seconds()), Style.VALUE));
    if (timing != Timing.IN_TIME) {
      runs.add(new Run(timing.words(), Style.LABEL.in(timing.colour())));
    }
    return runs;
  }

  private void keepClear(Mark mark) {
    double x = times.pixel(mark);
    double from = LaneTimes.hasWay(mark) ? times.pixel(mark.began()) : x;
    room.block(Math.min(from, x - REACH) - 3, x + REACH + 3);
  }

  private void ownRadar() {
    OptionalDouble sight = times.lane().ownSight();
    boolean track = times.lane().marks().stream().anyMatch(mark -> mark.kind() == Kind.OWN_TRACK);
    if (sight.isEmpty()) {
      tag(FirstMinutesChart.END, -4, List.of(new Run("own radar: never", Style.NOTE)));
    } else if (!track) {
      String seen = "in view of own radar " + Clock.text(sight.getAsDouble());
      tag(times.pixel(sight.getAsDouble()), 4, List.of(new Run(seen, Style.NOTE)));
    }
  }

  private void tag(double x, double reach, List<Run> runs) {
    tags.add(new LaneTag(x, runs, room.place(x, Run.width(runs), reach)));
  }
}
