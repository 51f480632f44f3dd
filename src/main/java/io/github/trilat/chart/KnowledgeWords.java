package io.github.trilat.chart;

import io.github.trilat.analysis.Knowledge.Arrival;
import io.github.trilat.analysis.Knowledge.Cell;
import io.github.trilat.analysis.Knowledge.Fact;
import io.github.trilat.analysis.Knowledge.Launch;
import io.github.trilat.analysis.Knowledge.Row;
import io.github.trilat.analysis.Link;
import java.awt.Font;
import java.util.List;
import java.util.stream.Collectors;

/** The words of the matrix of knowledge: two lines for a cell, and the description. */
final class KnowledgeWords {
  private static final String LATE = ", too late";

  private KnowledgeWords() {}

  static List<Words> legend() {
    return List.of(
        Key.of(Box.filled(Palette.PAPER, Palette.EDGE), "not known yet"),
        Key.of(Box.hatched(Palette.SOFT), "known by one path alone"),
        Key.of(Box.filled(Palette.EDGE, Palette.SOFT), "known by two that share nothing"));
  }

  /** How a flight ended, such as {@code , first landing 5:35}. */
  static String end(Launch launch) {
    return (launch.failed() ? ", breaks up " : ", first landing ")
        + Clock.text(BudgetWords.seconds(launch.flight()));
  }

  /** When and how a country first knew, such as {@code 1:14 real-time link, ROK}. */
  static Words first(Fact fact, Cell cell, double room) {
    if (cell.first().isEmpty()) {
      return new Words().add("never", Fonts.LABEL, Palette.SOFT);
    }
    Arrival first = cell.first().get();
    boolean late = fact.isWarning() && cell.inTime().isEmpty();
    Words words = new Words().add(time(fact, first) + " ", Fonts.VALUE, Palette.INK);
    double rest = room - words.width() - (late ? Fonts.width(Fonts.LABEL, LATE) : 0);
    words.add(Words.fit(Words.said(first.way().brief()), Fonts.LABEL, rest), Fonts.LABEL, Palette.INK);
    return late ? words.add(LATE, Fonts.LABEL, Palette.FAILED) : words;
  }

  private static String time(Fact fact, Arrival arrival) {
    return fact.isWarning()
        ? Clock.text(BudgetWords.seconds(arrival.at()))
        : Words.said(ChartSays.SAYS.clock(arrival.at()));
  }

  /** What that knowledge hung on, or the way that made it secure. */
  static Words second(Cell cell, double room) {
    Font font = cell.isSinglePath() ? Fonts.HEAD : Fonts.NOTE;
    return new Words().add(Words.fit(hold(cell), font, room), font, Palette.SOFT);
  }

  private static String hold(Cell cell) {
    if (cell.isSinglePath()) {
      return cell.inTime().size() == 1 ? "the only path" : "always by " + shared(cell);
    }
    return cell.secureSince()
        .flatMap(
            since -> cell.inTime().stream().filter(each -> each.at().equals(since)).findFirst())
        .map(
            each -> "then " + Clock.text(BudgetWords.seconds(each.at())) + " " + Words.said(each.way().brief()))
        .orElse("");
  }

  private static String shared(Cell cell) {
    return cell.hangsOn().stream().map(link -> Words.said(link.words())).collect(Collectors.joining(" and "));
  }

  /** All of a launch in words. */
  static String sentence(Launch launch) {
    String rows = launch.rows().stream().map(KnowledgeWords::row).collect(Collectors.joining("; "));
    return LaunchHeading.sentence(
            Words.said(launch.name().title()), launch.launch(), Words.said(launch.label()))
        + ": "
        + rows
        + ".";
  }

  private static String row(Row row) {
    return Words.said(row.fact())
        + ": "
        + row.cells().stream()
            .map(cell -> cell(row.fact(), cell))
            .collect(Collectors.joining(", "));
  }

  private static String cell(Fact fact, Cell cell) {
    String hold = fact.isWarning() ? hold(cell) : "";
    return Words.said(cell.country())
        + " "
        + first(fact, cell, Double.MAX_VALUE).text()
        + (hold.isEmpty() ? "" : " (" + hold + ")");
  }
}
