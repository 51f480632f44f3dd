package io.github.trilat.reference;

import io.github.trilat.analysis.Words;
import io.github.trilat.engine.SensorSite;
import io.github.trilat.model.Country;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The three countries. */
final class CountryEntries {

  private final Shelf shelf;

  CountryEntries(Shelf shelf) {
    this.shelf = shelf;
  }

  List<Chapter> chapters() {
    return List.of(new Chapter("", "", Stream.of(Country.values()).map(this::entry).toList()));
  }

  private Entry entry(Country country) {
    Ref ref = new Ref(Kind.COUNTRY, country.name());
    List<SensorSite> sensors =
        shelf.setting().sensors().stream().filter(each -> each.country() == country).toList();
    return new Entry(
        ref,
        country.title(),
        Text.of("One of the three partners. In rules ")
            .and(Text.code("Country." + country.name()))
            .and(", in sentences ‘" + country.inSentence() + "’."),
        List.of(
            Text.link(Kind.COUNTRY, country.name()),
            Text.of(Words.capital(country.inSentence())),
            Text.of(String.join(", ", sensors.stream().map(SensorSite::id).toList()))),
        Set.of(country.inSentence()),
        Parts.of(
            sensors.stream()
                .flatMap(each -> shelf.parameters(heading(each), Sensors.parameters(each)).stream())
                .toList(),
            shelf.usedBy(ref)));
  }

  private static String heading(SensorSite sensor) {
    return Words.capital(sensor.kind().title()) + " " + sensor.id();
  }
}
