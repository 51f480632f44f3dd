package io.github.trilat.chart;

import io.github.trilat.analysis.Eras.Era;
import io.github.trilat.analysis.FirstMinutes.Flight;
import io.github.trilat.model.Country;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of the chart of eras. */
final class EraWords {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private EraWords() {}

  static List<Words> legend(List<Flight> flights, Country country) {
    List<Words> keys = new ArrayList<>(FlightWords.legend(flights));
    keys.add(Key.of(Box.solid(country), "warning left, by a partner's track"));
    keys.add(Key.of(Box.hatched(country), "by its own radar"));
    return keys;
  }

  /** An era's year and day, or its whole date. */
  static Words name(Era era) {
    Words words = Words.of(era.label(), Fonts.HEADING, Palette.INK);
    boolean year = era.label().length() == 4;
    return year ? words.add("\u00a0 " + DAY.format(era.asOf()), Fonts.NOTE, Palette.SOFT) : words;
  }

  /** What a label adds for a launch that the country's own radar cannot see. */
  static String unseen(Country country) {
    return ", out of view of " + Words.inSentence(country) + "'s own radar";
  }
}
