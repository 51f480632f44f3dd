package io.github.trilat.scenario;

import io.github.trilat.model.Country;
import io.github.trilat.model.Measure;
import java.util.List;
import java.util.Optional;

/**
 * What the exercise tests, such as {@code warn-japan}: Japan holds a usable track at least 60 s
 * before the first landing.
 *
 * @param id its name
 * @param title in a sentence
 * @param capability the core capability it belongs to
 * @param measure what is measured
 * @param country whose, or who is to ring; present where the measure asks for it or allows it
 * @param about id of an inject for times, an indicator's name for {@link Measure#LEVEL} and its
 *     change, empty for counts
 * @param target a floor or a ceiling, as the measure has it, in the measure's unit
 * @param sources ids of the fact cards that ask for it
 */
public record Objective(
    String id,
    String title,
    Capability capability,
    Measure measure,
    Optional<Country> country,
    String about,
    double target,
    List<String> sources) {
  public Objective {
    sources = List.copyOf(sources);
  }
}
