package io.github.trilat.analysis;

import static io.github.trilat.analysis.FlightSays.SAYS;

import io.github.trilat.model.Country;
import io.github.trilat.words.Saying;

/**
 * One thing that a path of knowledge needs, such as the ROK's radar or the real-time link: without
 * it, whoever has no other path is blind.
 *
 * @param id tells links apart
 * @param isSensor whether it is a sensor, as against a mechanism or a country in between
 * @param words its name in a sentence, such as {@code the ROK's radar}
 */
public record Link(String id, boolean isSensor, Saying words) {

  static Link radar(Country country) {
    return new Link("radar:" + country, true, SAYS.radar(country));
  }

  static Link satellite(Country country) {
    return new Link("satellite:" + country, true, SAYS.satellite(country));
  }

  static Link mechanism(String id, String title) {
    return new Link("mechanism:" + id, false, SAYS.mechanism(title));
  }

  static Link hub(Country country) {
    return new Link("hub:" + country, false, SAYS.hub(country));
  }
}
