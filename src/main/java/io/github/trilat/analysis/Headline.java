package io.github.trilat.analysis;

import io.github.trilat.words.Saying;
import java.util.List;

/** The sentence that a chart states, and the ids of the launches of which it speaks. */
record Headline(Saying words, List<String> about) {
  Headline {
    about = List.copyOf(about);
  }

  /** One that speaks of no launch in particular. */
  static Headline of(Saying words) {
    return new Headline(words, List.of());
  }
}
