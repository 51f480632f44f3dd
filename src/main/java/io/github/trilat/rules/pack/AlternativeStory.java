package io.github.trilat.rules.pack;

import java.util.Optional;

/**
 * What an alternative is and what it asks.
 *
 * @param name of its folder, such as {@code no-real-time}
 * @param title in a few words
 * @param hypothesis what its author expects, in a sentence
 * @param outcome what happened to the hypothesis, if that is known
 */
public record AlternativeStory(
    String name, String title, String hypothesis, Optional<String> outcome) {}
