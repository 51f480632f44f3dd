package io.github.trilat.analysis;

import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.List;

/**
 * Something that helped or failed, as an observation with what lies behind it.
 *
 * @param helped whether it is a strength; else an area for improvement
 * @param observation what was seen, with figures
 * @param discussion why: which rule, which mechanism, what was missing
 * @param recommendation what to sustain or to do
 * @param sources ids of fact cards that bear on it
 */
public record Finding(
    boolean helped,
    Saying observation,
    Phrase discussion,
    Saying recommendation,
    List<String> sources) {
  public Finding {
    sources = List.copyOf(sources);
  }
}
