package io.github.trilat.analysis;

import io.github.trilat.model.Country;

/**
 * One thing that a path of knowledge needs, such as the ROK's radar or the real-time link: without
 * it, whoever has no other path is blind.
 *
 * @param id tells links apart
 * @param isSensor whether it is a sensor, as against a mechanism or a country in between
 * @param words its name in a sentence, such as {@code the ROK's radar}
 */
public record Link(String id, boolean isSensor, String words) {

  static Link radar(Country country) {
    return new Link("radar:" + country, true, country.inSentence() + "'s radar");
  }

  static Link satellite(Country country) {
    return new Link("satellite:" + country, true, country.inSentence() + "'s satellite");
  }

  static Link mechanism(String id, String title) {
    return new Link("mechanism:" + id, false, "the " + title);
  }

  static Link hub(Country country) {
    return new Link("hub:" + country, false, country.inSentence() + " as the hub");
  }
}
