package io.github.trilat.report;

import io.github.trilat.model.Country;

/** What a stretch of the log is, so that each medium can show it in its own way. */
enum Ink {
  PLAIN,
  DIM,
  STRONG,
  INJECT,
  FAILURE,
  JAPAN,
  ROK,
  US;

  static Ink of(Country country) {
    return switch (country) {
      case JAPAN -> JAPAN;
      case ROK -> ROK;
      case US -> US;
    };
  }
}
