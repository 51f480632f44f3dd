package io.github.trilat.rules.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What to do about two things that cannot be compared.
 *
 * @param first as it is written
 * @param second as it is written
 */
record Mismatch(Operand left, Operand right, String first, String second) {

  private static final String QUOTE = "\"";

  String remedy() {
    boolean quoted = second.startsWith(QUOTE);
    if (left.type().isEnum() && quoted) {
      return Literals.constant(left.type(), second.replace(QUOTE, ""))
          + ", without quotation marks.";
    }
    if (Vocabulary.isNumber(left.type()) && quoted) {
      return "Without quotation marks it is a number; better, match a Parameter and compare with"
          + " its value.";
    }
    if (left.type() == String.class && Vocabulary.isNumber(right.type())) {
      return "A text stands in quotation marks; a number is compared with a number.";
    }
    return set().or(this::part).orElse("Compare things of one kind.");
  }

  private Optional<String> set() {
    boolean member = Set.class.isAssignableFrom(left.type()) && right.type().isEnum();
    return member ? Optional.of("Write: " + first + " contains " + second) : Optional.empty();
  }

  /** A fact that stands where one of its fields was meant. */
  private Optional<String> part() {
    List<String> parts =
        Vocabulary.members(right.type()).stream()
            .filter(part -> Vocabulary.member(right.type(), part).filter(this::fits).isPresent())
            .map(part -> second + "." + part)
            .toList();
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of("Compare with a field of it: " + String.join(" or ", parts) + ".");
  }

  private boolean fits(Class<?> type) {
    return type == left.type() || (Vocabulary.isNumber(type) && Vocabulary.isNumber(left.type()));
  }
}
