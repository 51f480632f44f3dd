package io.github.trilat.analysis;

import static io.github.trilat.analysis.ComparisonSays.SAYS;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.IndicatorLevel;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Takes from a run the figures that a comparison lays side by side. */
final class Gauge {

  /** A figure of one run, by the names of {@link Comparison.Measure}. */
  record Reading(
      String id, Saying title, String unit, OptionalDouble limit, OptionalDouble value) {}

  /** With what the ids of readings begin that tell when a country first held a track. */
  static final String FIRST_TRACK = "first-track-of";

  /** Ids of readings that tell when something was done for the first time. */
  static final Set<String> FIRSTS = Set.of("hotline", "consultation", "statement", "count");

  private final Chronicle chronicle;
  private final List<Reading> readings = new ArrayList<>();

  private Gauge(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  /** All figures of a run, in an order that suits every run of one script. */
  static List<Reading> of(Chronicle chronicle) {
    Gauge gauge = new Gauge(chronicle);
    List<Flight> flights = Flight.all(chronicle);
    flights.forEach(gauge::launch);
    gauge.contacts(new EraContacts(chronicle, origin(flights)).read());
    gauge.counts();
    gauge.scores();
    return List.copyOf(gauge.readings);
  }

  /** The first salvo, or else the first launch. */
  private static Optional<String> origin(List<Flight> flights) {
    return flights.stream()
        .filter(flight -> flight.plotted().count() > 1)
        .findFirst()
        .or(() -> flights.stream().findFirst())
        .map(flight -> flight.plotted().launch());
  }

  private void launch(Flight flight) {
    for (Country country : Country.values()) {
      time(
          flight,
          country,
          FIRST_TRACK,
          SAYS.firstTrack(country, named(flight)),
          flight.firstTrack(country).map(Flight.Knowing::at));
    }
    for (Country country : flight.plotted().concerns()) {
      time(
          flight,
          country,
          "public-alert-to",
          SAYS.publicAlert(country, named(flight)),
          flight.alert(country).map(Entry.Response::at));
    }
  }

  private void time(
      Flight flight, Country country, String kind, Saying title, Optional<Instant> at) {
    String launch = flight.plotted().launch();
    add(
        kind + ":" + launch + ":" + country,
        title,
        "s",
        OptionalDouble.of(seconds(flight, flight.plotted().firstLanding())),
        at.map(each -> OptionalDouble.of(seconds(flight, each))).orElse(OptionalDouble.empty()));
  }

  private static Phrase named(Flight flight) {
    String launch = flight.plotted().launch();
    return Phrase.of(launch, new About(launch));
  }

  private static double seconds(Flight flight, Instant at) {
    return flight.since(at).toMillis() / 1000.0;
  }

  private void contacts(Eras.Contacts contacts) {
    contact("hotline", SAYS.hotline(), contacts.hotline());
    contact("consultation", SAYS.consultation(), contacts.consultation());
    contact("statement", SAYS.statement(), contacts.statement());
    contact("count", SAYS.count(), contacts.count());
  }

  private void contact(String id, Saying title, Optional<Eras.Step> step) {
    add(
        id,
        title,
        "s",
        OptionalDouble.empty(),
        step.map(each -> OptionalDouble.of(each.seconds())).orElse(OptionalDouble.empty()));
  }

  private void counts() {
    count("drills", SAYS.drills(), Action.DRILL_HELD);
    count("meetings", SAYS.meetings(), Action.CONSULTATION);
    add(
        "failures",
        SAYS.failures(),
        "count",
        OptionalDouble.empty(),
        OptionalDouble.of((double) chronicle.all(Entry.Failed.class).count()));
  }

  private void count(String id, Saying title, Action action) {
    long times =
        chronicle.all(Entry.Response.class).filter(each -> each.action() == action).count();
    add(id, title, "count", OptionalDouble.empty(), OptionalDouble.of((double) times));
  }

  private void scores() {
    chronicle
        .all(Entry.TurnClosed.class)
        .reduce((earlier, later) -> later)
        .ifPresent(last -> last.levels().forEach(this::score));
  }

  private void score(IndicatorLevel level) {
    add(
        "score:" + level.id(),
        SAYS.scoreAtEnd(level.title()),
        "points",
        OptionalDouble.empty(),
        OptionalDouble.of(level.value()));
  }

  private void add(
      String id, Saying title, String unit, OptionalDouble limit, OptionalDouble value) {
    readings.add(new Reading(id, title, unit, limit, value));
  }
}
