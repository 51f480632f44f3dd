package io.github.trilat.scenario;

import io.github.trilat.model.Country;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A question put to one country, such as {@code D-1}: publish the track data?
 *
 * @param id its name, as in {@code --decide D-1=withhold}
 * @param at when it has to be answered
 * @param asks whom
 * @param question what the room discusses
 * @param topic what rules know it by, such as {@code track-publication}
 * @param options at least two
 * @param byDefault id of the option taken when nobody says otherwise
 * @param sources ids of the fact cards that it rests on
 */
public record DecisionPoint(
    String id,
    Instant at,
    Country asks,
    String question,
    String topic,
    List<Option> options,
    String byDefault,
    List<String> sources) {
  public DecisionPoint {
    sources = List.copyOf(sources);
    options = List.copyOf(options);
  }

  /** The option of that id, if there is one. */
  public Optional<Option> option(String option) {
    return options.stream().filter(each -> each.id().equals(option)).findFirst();
  }

  /** One answer: its id and the sentence for it. */
  public record Option(String id, String title) {}
}
