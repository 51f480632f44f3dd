package io.github.trilat.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.source.FactCard.Figure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitableFactsTest {

  private static Figure figure(String name, double value, String unit) {
    return new Figure(name, value, unit);
  }

  private static CitableFacts card(Figure... figures) {
    return CitableFacts.of(Map.of("a-card", List.of(figures)));
  }

  private static boolean contradicts(Figure figure, double value, String unit) {
    return card(figure).contradiction(List.of(value), unit, List.of("a-card")).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "cadence, 3, months, 84, d, true",
    "cadence, 3, months, 93, d, true",
    "cadence, 3, months, 83, d, false",
    "cadence, 3, months, 94, d, false",
    "cadence, 3, months, 7776000, s, true",
    "cadence, 1, years, 365, d, true",
    "cadence, 1, years, 366, d, true",
    "cadence, 1, years, 364, d, false",
    "notice, 90, days, 90, d, true",
    "notice, 90, days, 89.9, d, false",
    "length, 50, minutes, 3000, s, true",
    "length, 1, hours, 60, min, true",
    "length, 1, weeks, 7, d, true",
    "range, 350, km, 350, km, true",
    "range, 350, km, 351, km, false",
    "altitude, 37, miles, 59.545728, km, true",
    "trade, 90, per cent, 0.9, share, true",
    "trade, 90, per cent, 90, share, false",
    "missiles, 18, missiles, 18, count, true",
    "missiles, 18, missiles, 17, count, false",
    "rounds, 110, rounds, 111, count, false",
    "launches, 2, launches, 3, count, false",
    "times, 2, occasions, 3, count, false",
    "breaches, 2, violations, 3, count, false"
  })
  void comparesInUnitsThatCanBeConverted(
      String name, double figure, String unit, double value, String own, boolean agrees) {
    assertThat(contradicts(figure(name, figure, unit), value, own)).isEqualTo(!agrees);
  }

  @ParameterizedTest
  @CsvSource({
    "delay-about, 100, 90, true",
    "delay-about, 100, 110, true",
    "delay-about, 100, 89.9, false",
    "delay-about, 100, 110.1, false",
    "openings-rok-count-over, 100, 100, true",
    "openings-rok-count-over, 100, 99, false",
    "openings-rok-count-over, 100, 1000, true",
    "apogee-japan-above, 100, 99, false",
    "apogee-japan-above, 100, 101, true",
    "missed-by-japan-at-least, 100, 99, false",
    "missed-by-japan-at-least, 100, 100, true",
    "boost-under, 100, 101, false",
    "boost-under, 100, 1, true",
    "altitude-below, 100, 101, false",
    "altitude-below, 100, 99, true",
    "at-most, 100, 101, false",
    "at-most, 100, 100, true",
    "roundabout, 100, 101, false"
  })
  void theEndOfAFiguresNameSaysHowExactlyItIsMeant(
      String name, double figure, double value, boolean agrees) {
    assertThat(contradicts(figure(name, figure, "km"), value, "km")).isEqualTo(!agrees);
  }

  @ParameterizedTest
  @CsvSource({
    "15, ordinal, count",
    "2009, year, d",
    "4, pillars, count",
    "3, months, points",
    "3, months, km"
  })
  void passesOverWhatCannotBeCompared(double figure, String unit, String own) {
    assertThat(contradicts(figure("name", figure, unit), 1, own)).isFalse();
  }

  @Test
  void namesEveryFigureThatCouldBeMeant() {
    Map<String, List<Figure>> cards = new LinkedHashMap<>();
    cards.put("first", List.of(figure("a-about", 6, "minutes"), figure("b", 1, "hours")));
    cards.put("second", List.of(figure("c", 7, "ordinal")));
    cards.put("third", List.of(figure("d-under", 1, "days"), figure("e", 2, "km")));

    assertThat(
            CitableFacts.of(cards)
                .contradiction(List.of(90_000.0), "s", List.of("third", "second", "first")))
        .contains("third says under 1 day; first says about 6 minutes, 1 hour; this is 90000 s");
  }

  @Test
  void namesNoUnitForACount() {
    assertThat(
            card(figure("launches", 1, "launches"))
                .contradiction(List.of(2.0), "count", List.of("a-card")))
        .contains("a-card says 1 launch; this is 2");
  }

  @Test
  void oneOfSeveralDatedValuesIsEnough() {
    CitableFacts facts = card(figure("notice", 90, "days"));

    assertThat(facts.contradiction(List.of(30.0, 90.0), "d", List.of("a-card"))).isEmpty();
    assertThat(facts.contradiction(List.of(30.0, 60.0), "d", List.of("a-card")))
        .contains("a-card says 90 days; this is 30, 60 d");
  }

  @Test
  void oneOfSeveralCardsIsEnough() {
    CitableFacts facts =
        CitableFacts.of(
            Map.of(
                "dprk", List.of(figure("missiles", 18, "missiles")),
                "rok", List.of(figure("missiles-about", 10, "missiles"))));

    assertThat(facts.contradiction(List.of(18.0), "count", List.of("rok", "dprk"))).isEmpty();
    assertThat(facts.contradiction(List.of(18.0), "count", List.of("rok"))).isPresent();
  }

  @Test
  void looksOnlyAtFiguresOfTheSameThing() {
    CitableFacts facts = card(figure("range", 2700, "km"), figure("apogee", 550, "km"));

    assertThat(
            facts.contradiction(
                List.of(550.0), "km", List.of("a-card"), each -> each.name().equals("range")))
        .contains("a-card says 2700 km; this is 550 km");
  }

  @Test
  void doesNotKnowAllIdsWhenSomeCardsCouldNotBeRead() {
    assertThat(card().known().orElseThrow()).containsExactly("a-card");
    assertThat(CitableFacts.some(Map.of("a-card", List.of())).known()).isEmpty();
  }
}
