package io.github.trilat.model;

/** What was launched. */
public enum LaunchKind {
  BALLISTIC,
  SATELLITE
}
