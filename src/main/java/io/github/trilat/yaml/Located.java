package io.github.trilat.yaml;

import io.github.trilat.diagnostic.Place;

/** A value and where it was written, for problems that show only later. */
public record Located<T>(T value, Place place) {}
