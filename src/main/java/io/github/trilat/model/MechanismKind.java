package io.github.trilat.model;

/**
 * What a mechanism is for; the four pillars of the cooperation framework, and the pacts they stand
 * on.
 */
public enum MechanismKind {
  INFORMATION_SHARING,
  PACT,
  HOTLINE,
  CONSULTATION,
  DRILL,
  FRAMEWORK,
  EXCHANGE,
  DIPLOMACY
}
