package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Lays whole runs of one script side by side. */
final class EraReader {
  private static final Country COUNTRY = Country.JAPAN;
  private static final Phrase ALERT = Phrase.of(FirstMinutes.Kind.PUBLIC_ALERT);

  private final List<Chronicle> chronicles;
  private final List<Flight> flights;

  EraReader(List<Chronicle> chronicles) {
    this.chronicles = List.copyOf(chronicles);
    this.flights = flights(chronicles);
  }

  Eras read() {
    List<Eras.Launch> launches = flights.stream().map(EraReader::launch).toList();
    Optional<String> origin = first();
    List<Eras.Era> eras = chronicles.stream().map(each -> era(each, origin)).toList();
    EraContrast contrast = new EraContrast(COUNTRY, launches, eras);
    List<Eras.Launch> telling = contrast.telling(origin);
    return new Eras(
        new EraFinding(contrast).sentence(),
        new EraChanges(contrast, telling).sentences(),
        COUNTRY,
        launches,
        telling.stream().map(Eras.Launch::id).toList(),
        origin.orElse(""),
        objectives(),
        eras);
  }

  /** Each launch once, in order of lift-off, though not every era may have had it. */
  private static List<Flight> flights(List<Chronicle> chronicles) {
    Map<String, Flight> byId = new LinkedHashMap<>();
    chronicles.stream()
        .flatMap(chronicle -> Flight.all(chronicle).stream())
        .forEach(flight -> byId.putIfAbsent(flight.plotted().launch(), flight));
    return byId.values().stream()
        .sorted(Comparator.comparing(flight -> flight.plotted().at()))
        .toList();
  }

  /** The first salvo, or else the first launch, of those that every era had. */
  private Optional<String> first() {
    List<Entry.Plotted> common =
        flights.stream().map(Flight::plotted).filter(this::isInEveryEra).toList();
    return common.stream()
        .filter(plotted -> plotted.count() > 1)
        .findFirst()
        .or(() -> common.stream().findFirst())
        .map(Entry.Plotted::launch);
  }

  private boolean isInEveryEra(Entry.Plotted plotted) {
    return chronicles.stream().allMatch(each -> Flight.of(plotted.launch(), each).isPresent());
  }

  private static Eras.Launch launch(Flight flight) {
    return new Eras.Launch(
        flight.plotted().launch(),
        flight.name(),
        flight.label(),
        seconds(flight.since(flight.plotted().firstLanding())),
        seconds(flight.since(flight.plotted().lastLanding())),
        flight.plotted().failed(),
        flight
            .ownSight(COUNTRY)
            .map(sight -> OptionalDouble.of(seconds(flight.since(sight))))
            .orElse(OptionalDouble.empty()));
  }

  private Eras.Era era(Chronicle chronicle, Optional<String> origin) {
    return new Eras.Era(
        chronicle.manifest().asOf(),
        label(chronicle.manifest().asOf()),
        chronicle.baseline().mechanisms().stream().noneMatch(each -> each.status().inForce()),
        Flight.all(chronicle).stream().map(flight -> warning(flight, chronicle)).toList(),
        new EraContacts(chronicle, origin).read(),
        Analysis.of(chronicle).assessments().stream().map(Assessment::rating).toList());
  }

  private String label(LocalDate date) {
    long sameYear =
        chronicles.stream()
            .filter(each -> each.manifest().asOf().getYear() == date.getYear())
            .count();
    return sameYear > 1 ? date.toString() : String.valueOf(date.getYear());
  }

  private static Eras.Warning warning(Flight flight, Chronicle chronicle) {
    return new Eras.Warning(
        flight.plotted().launch(),
        flight.firstTrack(COUNTRY).map(first -> track(flight, first, chronicle)),
        flight
            .alert(COUNTRY)
            .map(alert -> mark(flight, alert, FirstMinutes.Kind.PUBLIC_ALERT, ALERT, chronicle)));
  }

  private static FirstMinutes.Mark track(Flight flight, Flight.Knowing first, Chronicle chronicle) {
    return first.own()
        ? mark(
            flight,
            first.response(),
            FirstMinutes.Kind.OWN_TRACK,
            Phrase.of(FlightSays.SAYS.ownRadar()),
            chronicle)
        : mark(
            flight,
            first.response(),
            FirstMinutes.Kind.SHARED_TRACK,
            Phrase.of(chronicle.mechanism(first.response().mechanism())),
            chronicle);
  }

  private static FirstMinutes.Mark mark(
      Flight flight,
      Entry.Response response,
      FirstMinutes.Kind kind,
      Phrase path,
      Chronicle chronicle) {
    return new FirstMinutes.Mark(
        kind,
        seconds(flight.since(response.at())),
        seconds(flight.since(response.since())),
        FirstMinutes.Carrier.of(response, chronicle),
        path);
  }

  private List<Eras.Objective> objectives() {
    return chronicles.get(0).baseline().objectives().stream()
        .map(each -> new Eras.Objective(each.id(), each.title()))
        .toList();
  }

  private static double seconds(Duration length) {
    return length.toMillis() / 1000.0;
  }
}
