package io.github.trilat.analysis;

import java.util.List;

/** The sentence that a chart states, and the ids of the launches of which it speaks. */
record Headline(String words, List<String> about) {
  Headline {
    about = List.copyOf(about);
  }

  /** One that speaks of no launch in particular. */
  static Headline of(String words) {
    return new Headline(words, List.of());
  }
}
