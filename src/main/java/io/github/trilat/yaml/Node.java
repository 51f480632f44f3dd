package io.github.trilat.yaml;

import io.github.trilat.diagnostic.Place;

/** A value in a YAML file, such as {@code 350 km}, and where it stands. */
public sealed interface Node permits Scalar, Sequence, Mapping {

  /** Where it begins, and how much of its first line it takes. */
  Place place();

  /** What it is, for a message: {@code text}, {@code a number}, {@code a list}, {@code keys}. */
  String kindInWords();

  /** How it may be written in one line, such as {@code {from: 2016-01-01, value: 45}}. */
  String flow();
}
