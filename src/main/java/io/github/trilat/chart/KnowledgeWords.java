package io.github.trilat.chart;

import static io.github.trilat.chart.ChartSays.SAYS;
import static io.github.trilat.chart.Words.say;

import io.github.trilat.analysis.Knowledge.Arrival;
import io.github.trilat.analysis.Knowledge.Cell;
import io.github.trilat.analysis.Knowledge.Fact;
import io.github.trilat.analysis.Knowledge.Launch;
import io.github.trilat.analysis.Knowledge.Row;
import java.awt.Font;
import java.util.List;

/** The words of the matrix of knowledge: two lines for a cell, and the description. */
final class KnowledgeWords {
  private KnowledgeWords() {}

  static List<Words> legend() {
    return List.of(
        Key.of(Box.filled(Palette.PAPER, Palette.EDGE), say(SAYS.notKnownYet())),
        Key.of(Box.hatched(Palette.SOFT), say(SAYS.byOnePath())),
        Key.of(Box.filled(Palette.EDGE, Palette.SOFT), say(SAYS.byTwoPaths())));
  }

  /** How a flight ended, such as {@code , first landing 5:35}. */
  static String end(Launch launch) {
    String time = Clock.text(BudgetWords.seconds(launch.flight()));
    return ", " + say(SAYS.end(launch.failed(), time));
  }

  /** When and how a country first knew, such as {@code 1:14 real-time link, ROK}. */
  static Words first(Fact fact, Cell cell, double room) {
    if (cell.first().isEmpty()) {
      return new Words().add(say(SAYS.never()), Fonts.LABEL, Palette.SOFT);
    }
    Arrival first = cell.first().get();
    Words words = new Words().add(time(fact, first) + " ", Fonts.VALUE, Palette.INK);
    String way = Words.fit(Words.say(first.way().brief()), Fonts.LABEL, room - words.width());
    return words.add(way, Fonts.LABEL, Palette.INK);
  }

  private static String time(Fact fact, Arrival arrival) {
    return fact.isWarning()
        ? Clock.text(BudgetWords.seconds(arrival.at()))
        : Words.say(ChartSays.SAYS.clock(arrival.at()));
  }

  /** What that knowledge hung on, or the way that made it secure; whether it came too late. */
  static Words second(Cell cell, double room) {
    if (isLate(cell)) {
      return Words.of(say(SAYS.tooLate()), Fonts.NOTE, Palette.FAILED);
    }
    Font font = cell.isSinglePath() ? Fonts.HEAD : Fonts.NOTE;
    return new Words().add(Words.fit(hold(cell), font, room), font, Palette.SOFT);
  }

  private static boolean isLate(Cell cell) {
    return cell.first().isPresent() && cell.inTime().isEmpty();
  }

  private static String hold(Cell cell) {
    if (cell.isSinglePath()) {
      return say(cell.inTime().size() == 1 ? SAYS.onlyPath() : SAYS.alwaysBy(shared(cell)));
    }
    return cell.secureSince()
        .flatMap(
            since -> cell.inTime().stream().filter(each -> each.at().equals(since)).findFirst())
        .map(
            each ->
                say(
                    SAYS.then(
                        Clock.text(BudgetWords.seconds(each.at())), Words.say(each.way().brief()))))
        .orElse("");
  }

  private static List<String> shared(Cell cell) {
    return cell.hangsOn().stream().map(link -> Words.say(link.words())).toList();
  }

  /** All of a launch in words. */
  static String sentence(Launch launch) {
    return say(
        SAYS.known(
            Words.say(launch.name().title()),
            launch.launch(),
            Words.say(launch.label()),
            launch.rows().stream().map(KnowledgeWords::row).toList()));
  }

  private static String row(Row row) {
    return say(
        SAYS.of(
            Words.say(row.fact()),
            row.cells().stream().map(cell -> cell(row.fact(), cell)).toList()));
  }

  private static String cell(Fact fact, Cell cell) {
    String hold = fact.isWarning() ? hold(cell) : "";
    String knew = say(SAYS.knew(cell.country(), first(fact, cell, Double.MAX_VALUE).text()));
    if (fact.isWarning() && isLate(cell)) {
      return knew + ", " + say(SAYS.tooLate());
    }
    return hold.isEmpty() ? knew : knew + " (" + hold + ")";
  }
}
