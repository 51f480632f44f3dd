package io.github.trilat.scenario;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.model.Measure;
import io.github.trilat.yaml.Durations;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Node;
import io.github.trilat.yaml.Scalar;
import java.time.Duration;
import java.util.Optional;

/** Reads a target: {@code at least 60s}, {@code at most 5m}, {@code at least 40 points}. */
final class TargetReader {

  private static final int MOST_POINTS = 100;

  private TargetReader() {}

  /** The target in the measure's unit; 0 after a problem. */
  static double read(Fields fields, Measure measure) {
    Optional<Scalar> written = fields.required("target").flatMap(node -> sentence(fields, node));
    return written.flatMap(sentence -> read(fields, sentence, measure)).orElse(0.0);
  }

  /** A bare number lacks the same words as a bare duration, so it is told the same. */
  private static Optional<Scalar> sentence(Fields fields, Node node) {
    return node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NUMBER
        ? Optional.of(scalar)
        : fields.sentence("target");
  }

  private static Optional<Double> read(Fields fields, Scalar written, Measure measure) {
    Words words = new Words(written);
    String bound = measure.moreIsBetter() ? "at least" : "at most";
    if (!words.take(2).text().equals(bound)) {
      return refuse(
          fields,
          written.place(),
          "a target for ‘" + measure.key() + "’ begins with ‘" + bound + "’",
          measure);
    }
    Words.Part amount = words.take();
    if (measure.unit().equals("points")) {
      words.takes("points");
    }
    if (words.hasNext()) {
      return refuse(fields, words.take().place(), "this is more than a target holds", measure);
    }
    Optional<Double> value = amount(amount.text(), measure.unit());
    return value.isPresent() ? value : refuse(fields, amount.place(), no(amount, measure), measure);
  }

  private static String no(Words.Part amount, Measure measure) {
    return amount.text().isEmpty()
        ? "the target names no amount"
        : Shown.value(amount.text()) + " is no " + wanted(measure);
  }

  private static Optional<Double> refuse(Fields fields, Place place, String what, Measure measure) {
    String bound = measure.moreIsBetter() ? "at least " : "at most ";
    fields.problems().error(place, what, "Write it as in ‘" + bound + example(measure) + "’.");
    return Optional.empty();
  }

  private static Optional<Double> amount(String text, String unit) {
    if (unit.equals("s")) {
      return Durations.parse(text)
          .filter(duration -> duration.compareTo(Context.LONGEST) <= 0)
          .map(Duration::toSeconds)
          .map(Long::doubleValue);
    }
    boolean fits = text.matches(unit.equals("count") ? "[0-9]{1,5}" : "[0-9]{1,3}(\\.[0-9]{1,6})?");
    return Optional.of(text)
        .filter(any -> fits)
        .map(Double::valueOf)
        .filter(value -> unit.equals("count") || value <= MOST_POINTS);
  }

  private static String wanted(Measure measure) {
    return switch (measure.unit()) {
      case "s" -> "duration up to 366d";
      case "count" -> "whole number up to 99999";
      default -> "number from 0 to 100";
    };
  }

  private static String example(Measure measure) {
    return switch (measure.unit()) {
      case "s" -> "60s";
      case "count" -> "2";
      default -> "40 points";
    };
  }
}
