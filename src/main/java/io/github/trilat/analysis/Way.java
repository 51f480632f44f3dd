package io.github.trilat.analysis;

import static io.github.trilat.analysis.FlightSays.SAYS;

import io.github.trilat.journal.Entry;
import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The way by which a country came to know something, such as the real-time link from the ROK.
 *
 * @param carrier what brought it, such as {@code own radar} or {@code real-time link}
 * @param from whose knowledge came this way; absent where it was the country's own
 * @param via the country that relayed it; absent on a direct path
 * @param links everything that the way needs: a sensor, a mechanism, a hub
 */
public record Way(Phrase carrier, Optional<Country> from, Optional<Country> via, List<Link> links) {
  public Way {
    links = List.copyOf(links);
  }

  /** The way that a response brought knowledge. */
  static Way of(Entry.Response response, Chronicle chronicle) {
    return switch (response.action()) {
      case TRACK_CONFIRMED -> own(SAYS.ownRadar(), Link.radar(response.by().get(0)));
      case CUE_RECEIVED -> own(SAYS.ownSatellite(), Link.satellite(response.by().get(0)));
      case CUE_SHARED -> shared(response, chronicle, Link.satellite(response.by().get(0)));
      case WARNING_SHARED -> shared(response, chronicle, Link.radar(response.by().get(0)));
      default -> carried(response, chronicle, Optional.empty(), List.of());
    };
  }

  private static Way own(Saying sensor, Link link) {
    return new Way(Phrase.of(sensor), Optional.empty(), Optional.empty(), List.of(link));
  }

  private static Way shared(Entry.Response response, Chronicle chronicle, Link sensor) {
    return carried(response, chronicle, Optional.of(response.by().get(0)), List.of(sensor));
  }

  private static Way carried(
      Entry.Response response, Chronicle chronicle, Optional<Country> from, List<Link> sensors) {
    List<Link> links = new ArrayList<>(sensors);
    String title = chronicle.mechanism(response.mechanism());
    if (!response.mechanism().isEmpty()) {
      links.add(Link.mechanism(response.mechanism(), title));
    }
    response.via().map(Link::hub).ifPresent(links::add);
    return new Way(Phrase.of(title), from, response.via(), links);
  }

  /** Whether it is the country's own sensor. */
  boolean isOwn() {
    return from.isEmpty() && links.stream().anyMatch(Link::isSensor);
  }

  /** The way on a label, such as {@code real-time link} or {@code hub relay via the US}. */
  public Phrase title() {
    return via.map(hub -> Phrase.of(SAYS.via(carrier, hub))).orElse(carrier);
  }

  /** The way in a sentence: {@code the real-time link from the ROK} or {@code its own radar}. */
  public Saying words() {
    Saying way = isOwn() ? SAYS.its(title()) : SAYS.the(title());
    return from.map(country -> SAYS.from(way, country)).orElse(way);
  }

  /** The way in a table, such as {@code real-time link, ROK} or {@code hub relay, ROK via US}. */
  public Phrase brief() {
    if (from.filter(country -> !isNamed(country)).isEmpty()) {
      return via.map(hub -> Phrase.of(SAYS.briefVia(carrier, hub))).orElse(carrier);
    }
    return Phrase.of(
        via.map(hub -> SAYS.briefFromVia(carrier, from.get(), hub))
            .orElseGet(() -> SAYS.briefFrom(carrier, from.get())));
  }

  /** Whether the carrier's title, as the pack has it, says whose it is. */
  private boolean isNamed(Country country) {
    String name = country.name().toLowerCase(Locale.ROOT);
    return carrier.parts().stream()
        .map(Phrase.Part::value)
        .anyMatch(
            part -> part instanceof String title && title.toLowerCase(Locale.ROOT).contains(name));
  }
}
