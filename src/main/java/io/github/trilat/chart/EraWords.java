package io.github.trilat.chart;

import static io.github.trilat.chart.ChartSays.SAYS;
import static io.github.trilat.chart.Words.say;

import io.github.trilat.analysis.Eras.Era;
import io.github.trilat.analysis.FirstMinutes.Flight;
import io.github.trilat.model.Country;
import java.util.ArrayList;
import java.util.List;

/** The words of the chart of eras. */
final class EraWords {
  private EraWords() {}

  static List<Words> legend(List<Flight> flights, Country country) {
    List<Words> keys = new ArrayList<>(FlightWords.legend(flights));
    keys.add(Key.of(Box.solid(country), say(SAYS.leftByPartner())));
    keys.add(Key.of(Box.hatched(country), say(SAYS.leftByOwn())));
    return keys;
  }

  /** An era's year and day, or its whole date. */
  static Words name(Era era) {
    Words words = Words.of(era.label(), Fonts.HEADING, Palette.INK);
    boolean year = era.label().length() == 4;
    return year
        ? words.add("\u00a0 " + say(SAYS.day(era.asOf())), Fonts.NOTE, Palette.SOFT)
        : words;
  }

  /** What a label adds for a launch that the country's own radar cannot see. */
  static String unseen(Country country) {
    return say(SAYS.outOfView(country));
  }
}
