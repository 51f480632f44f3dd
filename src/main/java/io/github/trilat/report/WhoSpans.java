package io.github.trilat.report;

import io.github.trilat.model.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The column of who: {@code ROK → US → Japan}, each country in its own ink. */
final class WhoSpans {
  private WhoSpans() {}

  static List<Span> did(List<Country> by, Optional<Country> via, List<Country> to) {
    List<Span> spans = new ArrayList<>(countries(by));
    via.ifPresent(hub -> spans.addAll(List.of(Span.plain(" → "), country(hub))));
    if (!to.isEmpty()) {
      spans.add(Span.plain(" → "));
      spans.addAll(countries(to));
    }
    return spans;
  }

  static List<Span> decides(Country country) {
    return List.of(country(country), Span.plain(" decides"));
  }

  static List<Span> label(String text, Ink ink) {
    return List.of(new Span(text, ink));
  }

  private static List<Span> countries(List<Country> countries) {
    List<Span> spans = new ArrayList<>();
    for (Country country : countries) {
      if (!spans.isEmpty()) {
        spans.add(Span.plain(", "));
      }
      spans.add(country(country));
    }
    return spans;
  }

  private static Span country(Country country) {
    return new Span(country.title(), Ink.of(country));
  }
}
