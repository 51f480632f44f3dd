package io.github.trilat.analysis;

import static io.github.trilat.analysis.WhySays.SAYS;

import io.github.trilat.journal.Citation;
import io.github.trilat.journal.Draw;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.ParameterValue;
import io.github.trilat.words.Saying;
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
  Optional<Saying> words(String id) {
    return Optional.ofNullable(byId.get(id)).map(each -> of(each, List.of()));
  }

  /** The same of one that makes a time, or stretches it; {@code draws} tell what was drawn. */
  Optional<Saying> length(String id, List<Draw> draws) {
    return Optional.ofNullable(byId.get(id))
        .filter(each -> LENGTHS.contains(each.unit()))
        .map(each -> of(each, draws));
  }

  /** The same of one that is a chance, or another share of one. */
  Optional<Saying> chance(String id, List<Draw> draws) {
    return Optional.ofNullable(byId.get(id))
        .filter(each -> each.unit().equals(CHANCE))
        .map(each -> of(each, draws));
  }

  /** Such as {@code answer-chance/… rolled 0.611, needed less than 0.9: it came off}. */
  Saying drawn(Draw draw) {
    String roll = String.format(Locale.ROOT, "%.3f", draw.roll());
    ParameterValue parameter = byId.get(draw.purpose());
    if (parameter == null) {
      return SAYS.rolled(draw.stream(), roll);
    } else if (parameter.unit().equals(CHANCE)) {
      return SAYS.rolledChance(draw.stream(), roll, parameter.value(), draw.value() > 0);
    }
    Object made = value(parameter, draw.value());
    return SAYS.rolledValue(draw.stream(), roll, made, value(parameter, parameter.value()));
  }

  private static Saying of(ParameterValue parameter, List<Draw> draws) {
    List<Object> notes = new ArrayList<>(List.of(parameter.id()));
    draws.stream()
        .filter(draw -> draw.purpose().equals(parameter.id()))
        .forEach(draw -> notes.add(SAYS.drawn(value(parameter, draw.value()))));
    if (parameter.low().isPresent() && parameter.high().isPresent()) {
      notes.add(
          SAYS.range(
              value(parameter, parameter.low().get()), value(parameter, parameter.high().get())));
    }
    notes.add(
        parameter.basis().equals(Citation.ASSUMPTION) ? SAYS.assumption() : parameter.basis());
    return SAYS.parameter(parameter.title(), value(parameter, parameter.value()), notes);
  }

  private static Object value(ParameterValue parameter, double value) {
    return switch (parameter.unit()) {
      case "s" -> SAYS.time(value);
      case "times" -> SAYS.times(value);
      case CHANCE, "count" -> value;
      default -> SAYS.quantity(value, parameter.unit());
    };
  }
}
