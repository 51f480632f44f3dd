package io.github.trilat.analysis;

import io.github.trilat.model.Country;

/**
 * One thing that a path of knowledge needs, such as the ROK's radar or the real-time link: without
 * it, whoever has no other path is blind.
 *
 * @param id tells links apart
 * @param words its name in a sentence, such as {@code the ROK's radar}
 */
public record Link(String id, String words) {

  static Link radar(Country country) {
    return new Link("radar:" + country, country.inSentence() + "'s radar");
  }

  static Link satellite(Country country) {
    return new Link("satellite:" + country, country.inSentence() + "'s satellite");
  }

  static Link mechanism(String id, String title) {
    return new Link("mechanism:" + id, "the " + title);
  }

  static Link hub(Country country) {
    return new Link("hub:" + country, country.inSentence() + " as the hub");
  }
}
