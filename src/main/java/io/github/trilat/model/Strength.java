package io.github.trilat.model;

/** How strongly a joint statement speaks, weakest first. */
public enum Strength {
  CONCERN,
  CONDEMNATION,
  COMMITMENT
}
