package io.github.trilat.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The name of a folder that tells what was run: {@code new FolderName("salvo").all(alternatives)}
 * gives {@code salvo--no-real-time}.
 */
final class FolderName {
  private static final String NEXT = "--";

  private final StringBuilder name;

  FolderName(String scenario) {
    this.name = new StringBuilder(scenario);
  }

  FolderName and(String part) {
    name.append(NEXT).append(part);
    return this;
  }

  FolderName all(List<String> parts) {
    parts.forEach(this::and);
    return this;
  }

  /** Decisions taken otherwise than by default. */
  FolderName decided(Map<String, String> options) {
    options.forEach((id, option) -> and(id + "-" + option));
    return this;
  }

  /** The day of the mechanisms, if it is not the scenario's own. */
  FolderName asOf(Optional<LocalDate> day) {
    day.ifPresent(each -> and(each.toString()));
    return this;
  }

  FolderName seed(OptionalLong seed) {
    seed.ifPresent(each -> and("seed-" + each));
    return this;
  }

  @Override
  public String toString() {
    return name.toString();
  }
}
