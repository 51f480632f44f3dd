package io.github.trilat.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A core capability: one of the four pillars that the 2024 framework names. */
public enum Capability {
  INFORMATION_SHARING,
  CONSULTATION,
  EXERCISES,
  DEFENCE_EXCHANGE;

  /** The name in files, such as {@code information-sharing}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The capability of that key, if there is one. */
  public static Optional<Capability> ofKey(String key) {
    return Arrays.stream(values()).filter(value -> value.key().equals(key)).findFirst();
  }

  /** All keys, in order of declaration. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Capability::key).toList();
  }
}
