package io.github.trilat.reference;

import static io.github.trilat.reference.ReferenceSays.SAYS;

import io.github.trilat.engine.SensorSite;
import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Words;
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
    return List.of(Chapter.of("", Stream.of(Country.values()).map(this::entry).toList()));
  }

  private Entry entry(Country country) {
    Ref ref = new Ref(Kind.COUNTRY, country.name());
    List<SensorSite> sensors =
        shelf.setting().sensors().stream().filter(each -> each.country() == country).toList();
    return new Entry(
        ref,
        Phrase.of(country),
        Phrase.of(SAYS.countryIs(Prose.code("Country." + country.name()), country)),
        List.of(
            Ref.to(Kind.COUNTRY, country.name()),
            Phrase.of(SAYS.countryCalled(country)),
            Phrase.of(sensors.stream().map(SensorSite::id).toList())),
        Set.of(Words.ENGLISH.text(country, "sentence")),
        Shelf.all(
            sensors.stream()
                .flatMap(each -> shelf.parameters(heading(each), Sensors.parameters(each)).stream())
                .toList(),
            shelf.usedBy(ref)));
  }

  private static Saying heading(SensorSite sensor) {
    return SAYS.sensor(sensor.kind(), sensor.id());
  }
}
