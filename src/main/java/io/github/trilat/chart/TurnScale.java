package io.github.trilat.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;

/** Where turns stand from left to right: the start, then the end of each, at even distances. */
record TurnScale(List<String> stops, double start, double end) implements Scale {
  private static final int BEFORE = 20;
  private static final int AFTER = 32;
  private static final int LINES = 3;
  private static final int LINE = 18;
  private static final int AROUND = 12;
  private static final double LEAST = 58;

  @Override
  public double pixel(double stop) {
    return start + BEFORE + step() * stop;
  }

  private double step() {
    return (end - AFTER - start - BEFORE) / Math.max(1.0, stops.size() - 1);
  }

  /** The axis with the turns' titles beneath it; where they are too close, not all of them. */
  @Override
  public NumberAxis axis() {
    WordAxis axis = new WordAxis(start, end, height());
    for (int i = 0; i < stops.size(); i += every()) {
      axis.at(pixel(i), title(stops.get(i)));
    }
    return axis;
  }

  private int every() {
    return (int) Math.max(1, Math.ceil(LEAST / step()));
  }

  @Override
  public int height() {
    List<Integer> lines = new ArrayList<>(List.of(1));
    stops.forEach(stop -> lines.add(title(stop).size()));
    return AROUND + LINE * Collections.max(lines);
  }

  private List<Words> title(String stop) {
    double room = Math.min(220, step() * every() - 10);
    return Words.wrap(stop, Fonts.NOTE, Palette.SOFT, room, LINES);
  }
}
