package io.github.trilat.rules.lint;

import io.github.trilat.rules.text.Span;
import java.util.List;

/**
 * What a pattern asks of one field, such as {@code count >= $many.value}, in a form in which two
 * rules can be compared: each variable by what it is bound to.
 *
 * @param span where it stands
 * @param text as written
 * @param field its name; empty where the constraint is more than a field, a sign and values
 * @param sign such as {@code >=}, {@code not in}; {@code ==} for a field alone
 * @param values what it is compared with, sorted
 */
public record Constraint(Span span, String text, String field, String sign, List<String> values) {
  public Constraint {
    values = List.copyOf(values);
  }

  /** The constraint itself, without its place. */
  public String meaning() {
    return field + " " + sign + " " + String.join(", ", values);
  }
}
