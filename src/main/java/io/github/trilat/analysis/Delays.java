package io.github.trilat.analysis;

import static io.github.trilat.analysis.WhySays.SAYS;

import io.github.trilat.journal.Because;
import io.github.trilat.journal.Draw;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.MechanismState;
import io.github.trilat.model.Currency;
import io.github.trilat.model.Level;
import io.github.trilat.words.Saying;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the time before a step went, and where the figures for it come from. */
final class Delays {
  private static final String LOAD = new Level("load", 0).id();

  private final Chronicle chronicle;
  private final Parameters parameters;

  Delays(Chronicle chronicle, Parameters parameters) {
    this.chronicle = chronicle;
    this.parameters = parameters;
  }

  /** The time from the step before, if there was one, until this was done. */
  List<Why.Delay> before(Entry entry, Optional<Instant> previous) {
    List<Why.Delay> delays = new ArrayList<>();
    if (entry instanceof Entry.Response response) {
      previous
          .flatMap(from -> delay(from, response.since(), waiting(response)))
          .ifPresent(delays::add);
      taking(response.since(), response.at(), figures(response)).ifPresent(delays::add);
    } else if (entry instanceof Entry.Failed failed) {
      previous
          .flatMap(from -> delay(from, failed.since(), SAYS.conditions()))
          .ifPresent(delays::add);
      taking(failed.since(), failed.at(), figures(failed.because())).ifPresent(delays::add);
    } else {
      previous.flatMap(from -> delay(from, entry.at(), SAYS.byScript())).ifPresent(delays::add);
    }
    return delays;
  }

  private static Saying waiting(Entry.Response response) {
    return switch (response.action()) {
      case TRACK_CONFIRMED -> sight(Link.radar(response.by().get(0)));
      case CUE_RECEIVED -> sight(Link.satellite(response.by().get(0)));
      default -> SAYS.conditions();
    };
  }

  private static Saying sight(Link sensor) {
    return SAYS.untilSeen(sensor.words());
  }

  private static Optional<Why.Delay> taking(Instant from, Instant to, List<Saying> figures) {
    return delay(from, to, figures.isEmpty() ? List.of(SAYS.byRule()) : figures);
  }

  private static Optional<Why.Delay> delay(Instant from, Instant to, Saying words) {
    return delay(from, to, List.of(words));
  }

  private static Optional<Why.Delay> delay(Instant from, Instant to, List<Saying> words) {
    Duration length = Duration.between(from, to);
    return length.toMillis() < 500
        ? Optional.empty()
        : Optional.of(new Why.Delay(length.toMillis() / 1000.0, words));
  }

  /** The same of a response, with the exceptions that changed its time. */
  private List<Saying> figures(Entry.Response response) {
    Stream<Saying> exceptions =
        chronicle
            .all(Entry.Overruled.class)
            .filter(each -> each.seconds() > 0 && each.at().equals(response.since()))
            .filter(each -> each.action() == response.action() && each.to().equals(response.to()))
            .filter(each -> each.proposal().facts().equals(response.because().facts()))
            .map(each -> SAYS.exception(EntryWords.what(each, chronicle), each.seq()));
    return Stream.concat(figures(response.because()).stream(), exceptions).toList();
  }

  /** The numbers that made the delay: times, how they are stretched, what stands between two. */
  private List<Saying> figures(Because because) {
    return because.ids().stream().flatMap(fact -> figure(fact, because.draws()).stream()).toList();
  }

  private Optional<Saying> figure(String fact, List<Draw> draws) {
    Optional<String> drill =
        chronicle.baseline().mechanisms().stream()
            .filter(each -> new Currency(each.id(), 0, 0).id().equals(fact))
            .map(MechanismState::title)
            .findFirst();
    if (drill.isPresent()) {
      return drill.map(SAYS::byPractice);
    } else if (fact.equals(LOAD)) {
      return Optional.of(SAYS.byLoad());
    }
    return parameters.length(fact, draws);
  }
}
