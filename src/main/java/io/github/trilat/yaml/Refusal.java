package io.github.trilat.yaml;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.Severity;

/** Ends the reading of a file at its first problem of form; caught in {@link Yaml}. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Refusal(Place place, String what, String remedy) {
    super(what, null, false, false);
    this.problem = new Problem(Severity.ERROR, place, what, remedy);
  }

  Problem problem() {
    return problem;
  }
}
