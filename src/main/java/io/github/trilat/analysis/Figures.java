package io.github.trilat.analysis;

import static io.github.trilat.analysis.HeadlineSays.SAYS;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.IndicatorLevel;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The series behind the charts of launches and scores. */
final class Figures {
  /** How many seconds the first minutes last; what comes later is no warning any more. */
  private static final double FIRST_MINUTES = 900;

  private final Chronicle chronicle;
  private final List<Flight> flights;

  Figures(Chronicle chronicle) {
    this.chronicle = chronicle;
    this.flights = Flight.all(chronicle);
  }

  FirstMinutes firstMinutes() {
    Headline headline = Headlines.ofSharing(flights, chronicle);
    return new FirstMinutes(
        headline.words(), headline.about(), flights.stream().map(this::panel).toList());
  }

  private FirstMinutes.Flight panel(Flight flight) {
    List<FirstMinutes.Lane> lanes = new ArrayList<>();
    for (Country country : Country.values()) {
      lanes.add(
          new FirstMinutes.Lane(
              country,
              flight.hasRadar(country),
              ownSight(flight, country),
              marks(flight, country)));
    }
    return new FirstMinutes.Flight(
        flight.plotted().launch(),
        flight.name(),
        Phrase.of(flight.label()),
        seconds(flight.since(flight.plotted().firstLanding())),
        seconds(flight.since(flight.plotted().lastLanding())),
        flight.plotted().failed(),
        lanes);
  }

  private static OptionalDouble ownSight(Flight flight, Country country) {
    Optional<Instant> sight = flight.ownSight(country);
    return sight.isPresent()
        ? OptionalDouble.of(seconds(flight.since(sight.get())))
        : OptionalDouble.empty();
  }

  private List<FirstMinutes.Mark> marks(Flight flight, Country country) {
    return flight.responses().stream()
        .flatMap(
            response -> kind(response, country).map(kind -> mark(flight, response, kind)).stream())
        .filter(mark -> mark.seconds() <= FIRST_MINUTES)
        .sorted(Comparator.comparingDouble(FirstMinutes.Mark::seconds))
        .toList();
  }

  private static Optional<FirstMinutes.Kind> kind(Entry.Response response, Country country) {
    boolean by = response.by().contains(country);
    boolean to = response.to().contains(country);
    return switch (response.action()) {
      case CUE_RECEIVED -> by ? Optional.of(FirstMinutes.Kind.CUE) : Optional.empty();
      case CUE_SHARED -> to ? Optional.of(FirstMinutes.Kind.CUE) : Optional.empty();
      case TRACK_CONFIRMED -> by ? Optional.of(FirstMinutes.Kind.OWN_TRACK) : Optional.empty();
      case WARNING_SHARED -> to ? Optional.of(FirstMinutes.Kind.SHARED_TRACK) : Optional.empty();
      case PUBLIC_ALERT -> by ? Optional.of(FirstMinutes.Kind.PUBLIC_ALERT) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private FirstMinutes.Mark mark(Flight flight, Entry.Response response, FirstMinutes.Kind kind) {
    return new FirstMinutes.Mark(
        kind,
        seconds(flight.since(response.at())),
        seconds(flight.since(response.since())),
        FirstMinutes.Carrier.of(response, chronicle),
        path(response));
  }

  WarningLead warningLead() {
    List<WarningLead.Row> rows = new ArrayList<>();
    for (Flight flight : flights) {
      for (Country country : Country.values()) {
        rows.add(lead(flight, country));
      }
    }
    Headline headline = Headlines.ofLead(flights);
    return new WarningLead(headline.words(), headline.about(), rows);
  }

  private WarningLead.Row lead(Flight flight, Country country) {
    Optional<Flight.Knowing> first = flight.firstTrack(country);
    return new WarningLead.Row(
        flight.plotted().launch(),
        flight.name(),
        flight.label(),
        country,
        flight.hasRadar(country),
        lead(flight, flight.ownTrack(country)),
        lead(flight, first),
        first.map(knowing -> path(knowing.response())).orElseGet(() -> Phrase.of(SAYS.never())));
  }

  private static OptionalDouble lead(Flight flight, Optional<Flight.Knowing> knowing) {
    return knowing.isPresent()
        ? OptionalDouble.of(seconds(flight.lead(knowing.get().at())))
        : OptionalDouble.empty();
  }

  Course course() {
    List<Entry.TurnClosed> closed = chronicle.all(Entry.TurnClosed.class).toList();
    List<Phrase> stops = new ArrayList<>(List.of(Phrase.of(SAYS.start())));
    chronicle.all(Entry.TurnOpened.class).map(each -> Phrase.of(each.title())).forEach(stops::add);
    List<Course.Line> lines = new ArrayList<>();
    for (IndicatorLevel start : chronicle.baseline().levels()) {
      List<Double> values = new ArrayList<>(List.of(start.value()));
      closed.forEach(turn -> values.add(level(turn.levels(), start.id())));
      lines.add(new Course.Line(start.id(), start.title(), start.kind(), values));
    }
    return new Course(Headlines.ofCourse(lines), stops, lines);
  }

  private static double level(List<IndicatorLevel> levels, String id) {
    return levels.stream()
        .filter(level -> level.id().equals(id))
        .mapToDouble(IndicatorLevel::value)
        .findFirst()
        .orElse(0);
  }

  /** Words for the way that something took. */
  private Phrase path(Entry.Response response) {
    return response.action() == Action.PUBLIC_ALERT && response.mechanism().isEmpty()
        ? Phrase.of(FirstMinutes.Kind.PUBLIC_ALERT)
        : Way.of(response, chronicle).title();
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
