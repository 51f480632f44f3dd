package io.github.trilat.analysis;

import io.github.trilat.journal.Draw;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.ParameterValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The numbers of a run in words: what each is, its value, its range, where it comes from. */
final class Parameters {
  private static final Set<String> LENGTHS = Set.of("s", "min", "h", "d", "times");
  private static final String CHANCE = "share";

  private final Map<String, ParameterValue> byId;

  Parameters(Entry.Baseline baseline) {
    byId =
        baseline.parameters().stream()
            .collect(Collectors.toMap(ParameterValue::id, Function.identity()));
  }

  /** Such as {@code First sight to confirmed track: 10 s (track-confirmation; assumption)}. */
  Optional<String> words(String id) {
    return Optional.ofNullable(byId.get(id)).map(each -> of(each, List.of()));
  }

  /** The same of one that makes a time, or stretches it; {@code draws} tell what was drawn. */
  Optional<String> length(String id, List<Draw> draws) {
    return Optional.ofNullable(byId.get(id))
        .filter(each -> LENGTHS.contains(each.unit()))
        .map(each -> of(each, draws));
  }

  /** The same of one that is a chance, or another share of one. */
  Optional<String> chance(String id, List<Draw> draws) {
    return Optional.ofNullable(byId.get(id))
        .filter(each -> each.unit().equals(CHANCE))
        .map(each -> of(each, draws));
  }

  /** Such as {@code answer-chance/… rolled 0.611, needed less than 0.9: it came off}. */
  String drawn(Draw draw) {
    String rolled = draw.stream() + " rolled " + String.format(Locale.ROOT, "%.3f", draw.roll());
    return Optional.ofNullable(byId.get(draw.purpose()))
        .map(parameter -> rolled + ", " + meaning(draw, parameter))
        .orElse(rolled);
  }

  private static String meaning(Draw draw, ParameterValue parameter) {
    if (parameter.unit().equals(CHANCE)) {
      return "needed less than %s: %s"
          .formatted(
              Words.number(parameter.value()),
              draw.value() > 0 ? "it came off" : "it did not come off");
    }
    return "which makes %s of %s"
        .formatted(value(parameter, draw.value()), value(parameter, parameter.value()));
  }

  private static String of(ParameterValue parameter, List<Draw> draws) {
    List<String> notes = new ArrayList<>(List.of(parameter.id()));
    draws.stream()
        .filter(draw -> draw.purpose().equals(parameter.id()))
        .forEach(draw -> notes.add("drawn " + value(parameter, draw.value())));
    if (parameter.low().isPresent() && parameter.high().isPresent()) {
      notes.add(
          "range %s to %s"
              .formatted(
                  value(parameter, parameter.low().get()),
                  value(parameter, parameter.high().get())));
    }
    notes.add(parameter.basis());
    return "%s: %s (%s)"
        .formatted(
            parameter.title(), value(parameter, parameter.value()), String.join("; ", notes));
  }

  private static String value(ParameterValue parameter, double value) {
    return switch (parameter.unit()) {
      case "s" -> Words.span(value);
      case "times" -> "×" + Words.number(value);
      case CHANCE, "count" -> Words.number(value);
      default -> Words.number(value) + " " + parameter.unit();
    };
  }
}
