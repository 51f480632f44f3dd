package io.github.trilat.analysis;

import static io.github.trilat.analysis.FlightSays.SAYS;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.OwnView;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.SensorKind;
import io.github.trilat.words.Saying;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A launch and what each country came to know of it.
 *
 * @param plotted the launch as computed
 * @param name what people call it
 * @param responses everything that was done about it, in order
 */
record Flight(Entry.Plotted plotted, LaunchName name, List<Entry.Response> responses) {

  /** All launches so far, in order. */
  static List<Flight> all(Chronicle chronicle) {
    return chronicle.all(Entry.Plotted.class).map(plotted -> of(plotted, chronicle)).toList();
  }

  /** The launches of one turn, in order. */
  static List<Flight> inTurn(int turn, Chronicle chronicle) {
    return chronicle
        .inTurn(turn, Entry.Plotted.class)
        .map(plotted -> of(plotted, chronicle))
        .toList();
  }

  static Optional<Flight> of(String launch, Chronicle chronicle) {
    return chronicle.launch(launch).map(plotted -> of(plotted, chronicle));
  }

  private static Flight of(Entry.Plotted plotted, Chronicle chronicle) {
    LaunchName name = chronicle.launchNames().of(plotted);
    return new Flight(plotted, name, chronicle.responses(plotted.launch()));
  }

  /** How a country came to hold a usable track: its own, or a partner's. */
  record Knowing(Entry.Response response, boolean own) {
    Instant at() {
      return response.at();
    }
  }

  /** Every usable track that a country came to hold, earliest first. */
  List<Knowing> tracks(Country country) {
    List<Knowing> tracks = new ArrayList<>();
    for (Entry.Response response : responses) {
      if (response.action() == Action.TRACK_CONFIRMED && response.by().contains(country)) {
        tracks.add(new Knowing(response, true));
      } else if (response.action() == Action.WARNING_SHARED && response.to().contains(country)) {
        tracks.add(new Knowing(response, false));
      }
    }
    tracks.sort(Comparator.comparing(Knowing::at));
    return tracks;
  }

  /** The first usable track that a country came to hold. */
  Optional<Knowing> firstTrack(Country country) {
    return tracks(country).stream().findFirst();
  }

  /** The country's own track. */
  Optional<Knowing> ownTrack(Country country) {
    return tracks(country).stream().filter(Knowing::own).findFirst();
  }

  /** When the country's own radar could first see the flight. */
  Optional<Instant> ownSight(Country country) {
    return plotted.views().stream()
        .filter(view -> view.country() == country && view.kind() == SensorKind.RADAR)
        .map(OwnView::seen)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /** Whether the country has a radar of its own in this exercise. */
  boolean hasRadar(Country country) {
    return plotted.views().stream()
        .anyMatch(view -> view.country() == country && view.kind() == SensorKind.RADAR);
  }

  /**
   * How much earlier a country held a partner's track than one of its own, or than the landing
   * where it never had one; empty if it has no radar or knew by itself first.
   */
  Optional<Duration> gain(Country country) {
    Instant alone = ownTrack(country).map(Knowing::at).orElse(plotted.firstLanding());
    return firstTrack(country)
        .filter(first -> hasRadar(country) && !first.own())
        .map(first -> Duration.between(first.at(), alone));
  }

  /** Every launch cue that a country came to hold, its own or a partner's, earliest first. */
  List<Entry.Response> cues(Country country) {
    return responses.stream()
        .filter(each -> isCue(each, country))
        .sorted(Comparator.comparing(Entry.Response::at))
        .toList();
  }

  private static boolean isCue(Entry.Response response, Country country) {
    return (response.action() == Action.CUE_RECEIVED && response.by().contains(country))
        || (response.action() == Action.CUE_SHARED && response.to().contains(country));
  }

  Optional<Entry.Response> alert(Country country) {
    return first(Action.PUBLIC_ALERT, country);
  }

  /** The first response of that kind that a country took part in. */
  Optional<Entry.Response> first(Action action, Country country) {
    return responses.stream()
        .filter(each -> each.action() == action && each.by().contains(country))
        .findFirst();
  }

  /** Time by which something preceded the first landing; below zero if it came after. */
  Duration lead(Instant at) {
    return Duration.between(at, plotted.firstLanding());
  }

  /** Time since lift-off. */
  Duration since(Instant at) {
    return Duration.between(plotted.at(), at);
  }

  /** How it ended, such as {@code the first missile landed}. */
  Saying end() {
    Saying what = plotted.count() == 1 ? SAYS.it() : first(plotted);
    return SAYS.end(what, plotted.failed(), EntryWords.reachesOrbit(plotted));
  }

  /** What comes down first, such as {@code the first missile}; of one, {@code the missile}. */
  static Saying first(Entry.Plotted plotted) {
    return SAYS.first(plotted.kind(), plotted.count());
  }

  /** What it was, such as {@code 18 missiles, 350 km, apogee 100 km}. */
  Saying label() {
    return SAYS.label(
        plotted.kind(),
        plotted.count(),
        Math.round(plotted.rangeKm()),
        Math.round(plotted.apogeeKm()));
  }
}
