package io.github.trilat.chart;

import static io.github.trilat.chart.ChartSays.SAYS;
import static io.github.trilat.chart.Words.say;

import io.github.trilat.analysis.WarningLead.Row;
import java.util.List;
import java.util.OptionalDouble;

/** The words of the warning-lead chart: labels of bars, legend and description. */
final class LeadWords {
  private static final double WIDEST = 260;

  private LeadWords() {}

  static List<Words> legend() {
    return List.of(
        Key.of(Box.hatched(Palette.SOFT), say(SAYS.alone())),
        Key.of(Box.filled(Palette.EDGE, Palette.SOFT), say(SAYS.sharing())));
  }

  /** The label of the upper bar. */
  static Words own(Row row) {
    return Words.of(ownText(row), Fonts.NOTE, Palette.SOFT);
  }

  private static String ownText(Row row) {
    if (row.own().isPresent()) {
      return say(SAYS.leadAlone(Clock.text(row.own().getAsDouble())));
    }
    return say(row.hasRadar() ? SAYS.neverAlone() : SAYS.noRadar());
  }

  /** The label of the lower bar. */
  static Words shared(Row row) {
    if (row.actual().isEmpty()) {
      return Words.of(say(SAYS.neverSharing()), Fonts.VALUE, Palette.FAILED);
    }
    double actual = row.actual().getAsDouble();
    Words words =
        Words.of(Clock.text(actual) + " ", Fonts.VALUE, Palette.INK)
            .add(Words.fit(Words.say(row.path()), Fonts.LABEL, WIDEST), Fonts.LABEL, Palette.INK);
    if (actual < 0) {
      words.add(say(SAYS.lateLanding()), Fonts.LABEL, Palette.FAILED);
    } else if (row.own().isPresent() && actual - row.own().getAsDouble() >= 0.5) {
      words.add(", +" + Clock.text(actual - row.own().getAsDouble()), Fonts.VALUE, Palette.INK);
    }
    return words;
  }

  /** A row in words. */
  static String sentence(Row row) {
    return say(
        SAYS.lead(
            Words.say(row.name().title()),
            row.launch(),
            Words.say(row.label()),
            row.country(),
            words(row.own()),
            words(row.actual()),
            row.actual().isPresent(),
            Words.say(row.path())));
  }

  private static String words(OptionalDouble lead) {
    return lead.isPresent() ? Clock.text(lead.getAsDouble()) : say(SAYS.never());
  }
}
