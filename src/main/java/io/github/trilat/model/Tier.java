package io.github.trilat.model;

/** How senior a consultation is, from working level up to leaders. */
public enum Tier {
  WORKING_LEVEL,
  ENVOYS,
  SENIOR_OFFICIALS,
  VICE_MINISTERS,
  MINISTERS,
  LEADERS
}
