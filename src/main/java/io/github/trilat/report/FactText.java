package io.github.trilat.report;

import io.github.trilat.model.Country;
import io.github.trilat.model.Currency;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Level;
import io.github.trilat.model.Parameter;
import io.github.trilat.words.Words;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A fact with the values of its fields, as rules name them. */
final class FactText {
  private FactText() {}

  /** Such as {@code Track: country ROK, launch I-02, objects 18, at 30 May 06:14:54}. */
  static String of(Fact fact) {
    return Arrays.stream(fact.getClass().getRecordComponents())
        .map(field -> field.getName() + " " + value(read(field, fact)))
        .collect(Collectors.joining(", ", fact.getClass().getSimpleName() + ": ", ""));
  }

  /** Its id, with what a condition most often asks of it: {@code grave-salvo = 10}. */
  static String brief(Fact fact) {
    if (fact instanceof Parameter parameter) {
      return fact.id() + " = " + Words.ENGLISH.text(parameter.value());
    } else if (fact instanceof Level level) {
      return fact.id() + " = " + Words.ENGLISH.text(level.value());
    } else if (fact instanceof Currency currency) {
      return fact.id() + " = " + Words.ENGLISH.text(currency.value());
    }
    return fact.id();
  }

  private static Object read(RecordComponent field, Fact fact) {
    try {
      return field.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("facts are public records: " + field, e);
    }
  }

  /** A value as rules and readers know it. */
  static String value(Object value) {
    if (value instanceof Instant at) {
      return Words.ENGLISH.text(WhyNotSays.SAYS.instant(at));
    } else if (value instanceof Double number) {
      return Words.ENGLISH.text(number);
    } else if (value instanceof Collection<?> several) {
      List<String> parts = new ArrayList<>();
      several.forEach(each -> parts.add(value(each)));
      return parts.isEmpty() ? "none" : String.join(" and ", parts);
    }
    return value instanceof Country country ? country.name() : String.valueOf(value);
  }
}
