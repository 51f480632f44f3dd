package io.github.trilat.rules.pack;

import static io.github.trilat.yaml.Scalar.Kind.TEXT;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.engine.ParameterDefinition.Dated;
import io.github.trilat.engine.ParameterDefinition.Range;
import io.github.trilat.yaml.Durations;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Node;
import io.github.trilat.yaml.Numbers;
import io.github.trilat.yaml.Scalar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a parameter's values and holds them to its range.
 *
 * @param unit that they are counted in; empty if it cannot be told
 * @param range that they keep to, if there is one
 * @param outside what to do about one that does not, with a {@code %s} for each end of the range
 */
record Figure(String unit, Optional<Range> range, String outside) {

  private static final List<String> BARE = List.of("", "share", "count", "times");
  private static final double MOST = 1e9;

  /** The number under a key. */
  double read(Fields fields, String key) {
    Optional<Node> text =
        fields.optional(key).filter(node -> node instanceof Scalar each && each.kind() == TEXT);
    if (text.isPresent()) {
      fields.error(key, Shown.value(key) + " must be a number, not text", remedy(text.get()));
      return 0;
    }
    int before = fields.problems().errors();
    double value = fields.decimal(key, -MOST, MOST);
    if (fields.has(key) && fields.problems().errors() == before) {
      range
          .filter(within -> value < within.low() || value > within.high())
          .ifPresent(
              within ->
                  fields.error(
                      key,
                      "the value " + Numbers.format(value) + " lies outside the range",
                      outside.formatted(
                          Numbers.format(within.low()), Numbers.format(within.high()))));
    }
    return value;
  }

  /** The dated numbers under a key, earliest first. */
  List<Dated> dated(Fields fields, String key) {
    Function<Fields, LocalDate> from = YamlLists.daysInOrder("from");
    return fields.groups(key, each -> new Dated(from.apply(each), read(each, "value")));
  }

  /** How to write what was meant, such as {@code 300} for {@code 5 min} where s are counted. */
  private String remedy(Node node) {
    String text = ((Scalar) node).text().strip();
    String bare = text.endsWith(unit) ? text.substring(0, text.length() - unit.length()) : text;
    Optional<String> time =
        Durations.meant(text)
            .flatMap(
                each ->
                    ParameterDefinition.secondsIn(unit)
                        .map(seconds -> Numbers.format((double) each.toSeconds() / seconds)))
            .filter(each -> each.length() <= 9);
    String counted = BARE.contains(unit) ? "" : ", counted in " + unit;
    return Numbers.meant(bare)
            .or(() -> time)
            .map(meant -> "Write " + meant + ": digits alone")
            .orElse("Write digits alone, as in 600 or 0.5")
        + counted
        + ".";
  }
}
