package io.github.trilat.scenario;

import io.github.trilat.source.CitableFacts;
import io.github.trilat.source.FactCard.Figure;
import io.github.trilat.yaml.Fields;
import java.util.List;
import java.util.function.Predicate;

/** Holds the numbers that an inject writes down against the figures of the cards it cites. */
final class FigureCheck {

  private final Fields fields;
  private final List<String> cited;
  private final CitableFacts facts;

  FigureCheck(Fields fields, List<String> cited, CitableFacts facts) {
    this.fields = fields;
    this.cited = cited;
    this.facts = facts;
  }

  void check(Event event) {
    if (event instanceof Event.Launched launched) {
      count("count", launched.count());
      km("range", launched.rangeKm());
      launched.apogeeKm().ifPresent(apogee -> km("apogee", apogee));
    } else if (event instanceof Event.CountReport report) {
      count("count", report.count());
    } else if (event instanceof Event.Happening happening) {
      count("size", happening.size());
      count("former-record", happening.formerRecord());
    }
  }

  private void count(String key, int value) {
    compare(key, value, "count", figure -> true);
  }

  private void km(String key, double value) {
    compare(key, value, "km", figure -> figure.name().startsWith(key));
  }

  /** What a file does not write down is nothing that it says. */
  private void compare(String key, double value, String unit, Predicate<Figure> about) {
    if (fields.writes(key)) {
      facts
          .contradiction(List.of(value), unit, cited, about)
          .ifPresent(
              what ->
                  fields.error(
                      key,
                      what,
                      "Write the card's figure, cite the card that gives this one, or cite none."));
    }
  }
}
