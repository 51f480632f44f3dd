package io.github.trilat.engine;

import io.github.trilat.model.MechanismKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a country may be asked to decide, such as what becomes of a notice. Rules and scenarios know
 * it and each of its options by a word.
 *
 * @param id its word in files, such as {@code pact-notice}
 * @param title what it is about
 * @param options titles by id, in the order of the file
 * @param mechanisms kinds of mechanism each of which is an option as well, by its id
 * @param discussion whether it is there to be talked about, and no rule answers it
 * @param sources ids of the fact cards that speak of it
 */
public record DecisionTopic(
    String id,
    String title,
    Map<String, String> options,
    List<MechanismKind> mechanisms,
    boolean discussion,
    List<String> sources) {
  public DecisionTopic {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    mechanisms = List.copyOf(mechanisms);
    sources = List.copyOf(sources);
  }
}
