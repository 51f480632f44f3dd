package io.github.trilat.report;

import static io.github.trilat.report.LogSays.SAYS;

import io.github.trilat.document.Style;
import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import java.util.List;
import java.util.Optional;

/** Who did what to whom: {@code ROK → US → Japan}, each country in its own colour. */
final class Who {
  private static final String TO = " → ";

  private Who() {}

  static Phrase did(List<Country> by, Optional<Country> via, List<Country> to) {
    Phrase who = countries(by);
    who = via.isPresent() ? who.and(TO).and(country(via.get())) : who;
    return to.isEmpty() ? who : who.and(TO).and(countries(to));
  }

  static Phrase decides(Country country) {
    return Phrase.of(SAYS.decides(country(country)));
  }

  private static Phrase countries(List<Country> countries) {
    return Phrase.join(", ", countries.stream().map(Who::country).toList());
  }

  static Phrase country(Country country) {
    return Phrase.of(country, Style.of(country));
  }
}
