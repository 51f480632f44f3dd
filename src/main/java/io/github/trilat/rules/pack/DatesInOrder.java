package io.github.trilat.rules.pack;

import io.github.trilat.yaml.Fields;
import java.time.LocalDate;
import java.util.Optional;

/** Reads the dates of a history and reports one that is not later than the one before it. */
final class DatesInOrder {

  private Optional<LocalDate> last = Optional.empty();

  LocalDate next(Fields fields, String key) {
    int before = fields.problems().errors();
    LocalDate date = fields.date(key);
    if (fields.problems().errors() > before) {
      return date;
    }
    if (last.isPresent() && !date.isAfter(last.get())) {
      fields.error(
          key,
          date + " does not come after " + last.get() + ", which stands before it",
          "Put the dates in order, earliest first, each once.");
    }
    last = Optional.of(date);
    return date;
  }
}
