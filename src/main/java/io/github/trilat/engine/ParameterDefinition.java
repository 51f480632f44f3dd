package io.github.trilat.engine;

import io.github.trilat.journal.ParameterValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A number that rules use, such as {@code hub-relay-delay}: 180 s, from 60 to 900, an assumption.
 *
 * @param id its name in files
 * @param title what it is, in a few words
 * @param unit one of {@link #UNITS}
 * @param values dated values, earliest first, at least one; the first also holds before its day
 * @param range the values it may take; absent for a fixed figure
 * @param sources ids of fact cards; empty for an assumption
 */
public record ParameterDefinition(
    String id,
    String title,
    String unit,
    List<Dated> values,
    Optional<Range> range,
    List<String> sources) {

  /** What a value may be in; the first four are times. */
  public static final List<String> UNITS =
      List.of("s", "min", "h", "d", "km", "deg", "points", "share", "count", "times");

  public ParameterDefinition {
    values = List.copyOf(values);
    sources = List.copyOf(sources);
  }

  /** The same with other values. */
  public ParameterDefinition with(List<Dated> others, List<String> basis) {
    return new ParameterDefinition(id, title, unit, others, range, basis);
  }

  /** A value from a day on. */
  public record Dated(LocalDate from, double value) {}

  /** The least and the greatest value allowed. */
  public record Range(double low, double high) {}

  /** The value on a day. */
  public double on(LocalDate day) {
    double found = values.get(0).value();
    for (Dated dated : values) {
      if (!dated.from().isAfter(day)) {
        found = dated.value();
      }
    }
    return found;
  }

  /** How many seconds a unit of time has, such as 3600 for {@code h}; absent for any other unit. */
  public static Optional<Integer> secondsIn(String unit) {
    return switch (unit) {
      case "s" -> Optional.of(1);
      case "min" -> Optional.of(60);
      case "h" -> Optional.of(3600);
      case "d" -> Optional.of(86_400);
      default -> Optional.empty();
    };
  }

  /** The same as a journal has it, with its value on a day. */
  public ParameterValue valueOn(LocalDate day) {
    return new ParameterValue(
        id, title, on(day), unit, range.map(Range::low), range.map(Range::high), basis());
  }

  /** The citations in a row, or the word {@code assumption}. */
  public String basis() {
    return sources.isEmpty() ? RuleCard.ASSUMPTION : String.join(", ", sources);
  }
}
