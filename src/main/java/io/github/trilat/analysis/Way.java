package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import io.github.trilat.model.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way by which a country came to know something, such as the real-time link from the ROK.
 *
 * @param carrier what brought it, such as {@code own radar} or {@code real-time link}
 * @param from whose knowledge came this way; absent where it was the country's own
 * @param via the country that relayed it; absent on a direct path
 * @param links everything that the way needs: a sensor, a mechanism, a hub
 */
public record Way(String carrier, Optional<Country> from, Optional<Country> via, List<Link> links) {
  public Way {
    links = List.copyOf(links);
  }

  /** The way that a response brought knowledge. */
  static Way of(Entry.Response response, Chronicle chronicle) {
    return switch (response.action()) {
      case TRACK_CONFIRMED -> own("radar", Link.radar(response.by().get(0)));
      case CUE_RECEIVED -> own("satellite", Link.satellite(response.by().get(0)));
      case CUE_SHARED -> shared(response, chronicle, Link.satellite(response.by().get(0)));
      case WARNING_SHARED -> shared(response, chronicle, Link.radar(response.by().get(0)));
      default -> carried(response, chronicle, Optional.empty(), List.of());
    };
  }

  private static Way own(String sensor, Link link) {
    return new Way("own " + sensor, Optional.empty(), Optional.empty(), List.of(link));
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
    return new Way(title, from, response.via(), links);
  }

  /** Whether it is the country's own sensor. */
  boolean isOwn() {
    return from.isEmpty() && links.stream().anyMatch(Link::isSensor);
  }

  /** The way on a label, such as {@code real-time link} or {@code hub relay via the US}. */
  public String title() {
    return carrier + via.map(hub -> " via " + hub.inSentence()).orElse("");
  }

  /** The way in a sentence: {@code the real-time link from the ROK} or {@code its own radar}. */
  public String words() {
    return (isOwn() ? "its " : "the ")
        + title()
        + from.map(country -> " from " + country.inSentence()).orElse("");
  }

  /** The way in a table, such as {@code real-time link, ROK} or {@code hub relay, ROK via US}. */
  public String brief() {
    String holder = from.map(Country::title).filter(name -> !carrier.contains(name)).orElse("");
    String path = holder + via.map(hub -> " via " + hub.title()).orElse("");
    return carrier + (path.isEmpty() ? "" : ", " + path.strip());
  }
}
