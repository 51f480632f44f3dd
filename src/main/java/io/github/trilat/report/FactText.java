package io.github.trilat.report;

import static io.github.trilat.report.WhyNotSays.SAYS;

import io.github.trilat.model.Country;
import io.github.trilat.model.Currency;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Level;
import io.github.trilat.model.Parameter;
import io.github.trilat.words.Phrase;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** A fact with the values of its fields, as rules name them. */
final class FactText {
  private FactText() {}

  /** Such as {@code Track: country ROK, launch I-02, objects 18, at 30 May 06:14:54}. */
  static Phrase of(Fact fact) {
    List<Phrase> fields =
        Arrays.stream(fact.getClass().getRecordComponents())
            .map(field -> Phrase.of(field.getName() + " ").and(value(read(field, fact))))
            .toList();
    return Phrase.of(fact.getClass().getSimpleName() + ": ").and(Phrase.join(", ", fields));
  }

  /** Its id, with what a condition most often asks of it: {@code grave-salvo = 10}. */
  static Phrase brief(Fact fact) {
    if (fact instanceof Parameter parameter) {
      return valued(fact, parameter.value());
    } else if (fact instanceof Level level) {
      return valued(fact, level.value());
    } else if (fact instanceof Currency currency) {
      return valued(fact, currency.value());
    }
    return Phrase.of(fact.id());
  }

  private static Phrase valued(Fact fact, double value) {
    return Phrase.of(fact.id() + " = ").and(value);
  }

  private static Object read(RecordComponent field, Fact fact) {
    try {
      return field.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("facts are public records: " + field, e);
    }
  }

  /** A value as rules and readers know it. */
  static Phrase value(Object value) {
    if (value instanceof Instant at) {
      return Phrase.of(SAYS.instant(at));
    } else if (value instanceof Double) {
      return Phrase.of(value);
    } else if (value instanceof Collection<?> several) {
      List<Phrase> parts = several.stream().<Phrase>map(FactText::value).toList();
      return Phrase.of(parts.isEmpty() ? SAYS.none() : SAYS.all(parts));
    }
    return Phrase.of(value instanceof Country country ? country.name() : String.valueOf(value));
  }
}
