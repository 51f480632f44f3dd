package io.github.trilat.scenario;

import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Scalar;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads distances with their unit, such as {@code 350 km}. */
final class Distance {

  private static final Pattern FORM = Pattern.compile("([0-9]{1,5}(?:\\.[0-9]{1,3})?) km");

  private Distance() {}

  /** A distance from 1 km to {@code mostKm} under a required key; 1 after a problem. */
  static double required(Fields fields, String key, double mostKm) {
    return fields.required(key).isPresent() ? optional(fields, key, mostKm).orElse(1.0) : 1.0;
  }

  /** A distance under a key that may be missing. */
  static Optional<Double> optional(Fields fields, String key, double mostKm) {
    return fields
        .optional(key)
        .flatMap(
            node -> {
              Matcher form = FORM.matcher(node instanceof Scalar scalar ? scalar.text() : "");
              if (!form.matches()) {
                fields.error(
                    key,
                    "‘" + key + "’ is not a distance",
                    "Write it with its unit, as in 350 km.");
                return Optional.empty();
              }
              return within(fields, key, Double.parseDouble(form.group(1)), mostKm);
            });
  }

  private static Optional<Double> within(Fields fields, String key, double km, double mostKm) {
    if (km >= 1 && km <= mostKm) {
      return Optional.of(km);
    }
    fields.error(key, "‘" + key + "’ must be from 1 km to " + format(mostKm), "");
    return Optional.empty();
  }

  /** Such as {@code 350 km}, without needless decimals. */
  static String format(double km) {
    return BigDecimal.valueOf(km).stripTrailingZeros().toPlainString() + " km";
  }
}
