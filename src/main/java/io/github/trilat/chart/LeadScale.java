package io.github.trilat.chart;

import io.github.trilat.analysis.WarningLead.Row;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** The scale of leads: as wide as it may be so that every label fits to the right of its bar. */
final class LeadScale {
  /** Where the scale begins, in pixels. */
  static final double START = 170;

  private static final double WIDEST = 1000;
  private static final double SHORTEST = 60;

  private LeadScale() {}

  static Scale of(List<Row> rows) {
    DoubleSummaryStatistics leads =
        rows.stream().flatMapToDouble(LeadScale::leads).summaryStatistics();
    double high = leads.getCount() == 0 ? SHORTEST : Math.max(SHORTEST, leads.getMax());
    double least = leads.getCount() == 0 ? 0 : Math.min(0, leads.getMin());
    double low = least < 0 ? least - 0.02 * (high - least) : 0;
    double end = rows.stream().mapToDouble(row -> end(row, low, high)).min().orElse(WIDEST);
    return new Scale(low, high, START, end);
  }

  private static DoubleStream leads(Row row) {
    return DoubleStream.concat(row.own().stream(), row.actual().stream());
  }

  /** The furthest pixel at which the scale may end so that the labels of this row fit. */
  private static double end(Row row, double low, double high) {
    double own = end(row.own(), LeadPair.ownWords(row), low, high);
    double shared = end(row.actual(), LeadPair.sharedWords(row), low, high);
    return Math.min(WIDEST, Math.min(own, shared));
  }

  private static double end(OptionalDouble value, List<Run> words, double low, double high) {
    double share = (Math.max(0, value.orElse(0)) - low) / (high - low);
    double room = Frame.RIGHT - 12 - Run.width(words) - START;
    return share == 0 ? WIDEST : START + room / share;
  }
}
