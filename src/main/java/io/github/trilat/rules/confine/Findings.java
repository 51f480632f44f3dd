package io.github.trilat.rules.confine;

import java.util.Optional;

/** Keeps the first offence that is found. */
final class Findings {

  private Offence first; // null as long as there is none

  void report(Offence offence) {
    if (first == null) {
      first = offence;
    }
  }

  Optional<Offence> first() {
    return Optional.ofNullable(first);
  }
}
