package io.github.trilat.report;

import static io.github.trilat.report.WhyNotSays.SAYS;

import io.github.trilat.model.Parameter;
import io.github.trilat.rules.attempt.Candidate.Difference;
import io.github.trilat.rules.attempt.Candidate.Failure;
import io.github.trilat.rules.attempt.Candidate.Side;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.List;
import java.util.stream.Stream;

/** What a fact lacks: {@code count is 3, needs at least 10 (parameter grave-salvo)}. */
final class Differences {
  private Differences() {}

  static Phrase of(List<Failure> failures) {
    return Phrase.join("; ", failures.stream().map(Differences::of).toList());
  }

  private static Phrase of(Failure failure) {
    return failure.differences().isEmpty()
        ? Phrase.of(SAYS.doesNotMeet(failure.constraint()))
        : Phrase.join("; ", failure.differences().stream().map(Differences::of).toList());
  }

  private static Saying of(Difference difference) {
    Saying said =
        SAYS.difference(
            difference.is().text(),
            FactText.value(difference.is().value()),
            difference.relation().name(),
            FactText.value(difference.needs().value()));
    List<String> parameters =
        Stream.of(difference.is(), difference.needs())
            .map(Side::parameters)
            .flatMap(List::stream)
            .map(Parameter::id)
            .distinct()
            .toList();
    return parameters.isEmpty() ? said : SAYS.ofParameters(said, parameters);
  }
}
