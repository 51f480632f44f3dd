package io.github.trilat.rules.pack;

import io.github.trilat.engine.ParameterDefinition.Dated;
import io.github.trilat.engine.ParameterDefinition.Range;
import io.github.trilat.yaml.Fields;
import java.util.List;
import java.util.Optional;

/**
 * Reads a parameter's values and holds them to its range.
 *
 * @param range that the values keep to, if there is one
 * @param remedy what to do about one that does not, with a {@code %s} for each end of the range
 */
record ValueReader(Optional<Range> range, String remedy) {

  private static final double MOST = 1e9;

  /** The number under a key. */
  double value(Fields fields, String key) {
    int before = fields.problems().errors();
    double value = fields.decimal(key, -MOST, MOST);
    if (fields.has(key) && fields.problems().errors() == before) {
      range
          .filter(within -> value < within.low() || value > within.high())
          .ifPresent(within -> reportOutside(fields, key, value, within));
    }
    return value;
  }

  /** The dated numbers under a key, earliest first. */
  List<Dated> dated(Fields fields, String key) {
    DatesInOrder order = new DatesInOrder();
    return fields.groups(key, each -> new Dated(order.next(each, "from"), value(each, "value")));
  }

  private void reportOutside(Fields fields, String key, double value, Range within) {
    fields.error(
        key,
        "the value " + Figures.plain(value) + " lies outside the range",
        remedy.formatted(Figures.plain(within.low()), Figures.plain(within.high())));
  }
}
