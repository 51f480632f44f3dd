package io.github.trilat.model;

/** How much a drill takes in, least first. */
public enum Scope {
  /** At desks and screens. */
  SIMULATION,
  /** With forces, in one domain such as the sea. */
  ONE_DOMAIN,
  /** With forces, in several domains at once. */
  MULTI_DOMAIN
}
