package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.IndicatorLevel;
import io.github.trilat.journal.Overruling;
import io.github.trilat.model.Country;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The two or three sentences that a facilitator would say at the end of a turn. */
final class Telling {
  private final Chronicle chronicle;

  Telling(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  /** What to say about a turn that has just been closed. */
  List<String> of(Entry.TurnClosed turn) {
    List<String> sentences = new ArrayList<>();
    List<Flight> flights = Flight.inTurn(turn.turn(), chronicle);
    for (Flight flight : flights) {
      String name = flights.size() > 1 ? "Of " + flight.plotted().launch() + ": " : "";
      List<String> told = of(flight);
      sentences.add(name + told.get(0));
      sentences.addAll(told.subList(1, told.size()));
    }
    ofCalledOff(turn.turn()).ifPresent(sentences::add);
    ofFailures(turn.turn()).ifPresent(sentences::add);
    ofWithheld(turn.turn()).ifPresent(sentences::add);
    ofScores(turn).ifPresent(sentences::add);
    return sentences;
  }

  /** What to say about a launch: who was told and what that gained, then who alerted. */
  List<String> of(Flight flight) {
    List<String> sentences = new ArrayList<>(List.of(ofWarning(flight)));
    ofAlerts(flight).ifPresent(sentences::add);
    return sentences;
  }

  private String ofWarning(Flight flight) {
    for (Country country : Country.values()) {
      if (flight.hasRadar(country)
          && flight.firstTrack(country).filter(each -> !each.own()).isPresent()) {
        return alone(flight, country) + " " + shared(flight, country);
      }
    }
    for (Country country : Country.values()) {
      if (flight.hasRadar(country) && flight.tracks(country).size() > 1) {
        return ownFirst(flight, country);
      }
    }
    return "No track of it was shared.";
  }

  private String ownFirst(Flight flight, Country country) {
    Flight.Knowing own = flight.tracks(country).get(0);
    Flight.Knowing copy = flight.tracks(country).get(1);
    return "%s held a track of its own after %s; the %s brought a partner's only %s later."
        .formatted(
            Words.capital(country.inSentence()),
            after(flight, own),
            chronicle.mechanism(copy.response().mechanism()),
            Words.span(Duration.between(own.at(), copy.at())));
  }

  private static String alone(Flight flight, Country country) {
    String name = Words.capital(country.inSentence());
    return flight
        .ownTrack(country)
        .map(own -> name + " alone would have held a track after " + after(flight, own) + ".")
        .orElse(name + " alone would never have seen this flight.");
  }

  private String shared(Flight flight, Country country) {
    Flight.Knowing first = flight.firstTrack(country).orElseThrow();
    Duration lead = flight.lead(first.at());
    return "The %s told it after %s, %s %s %s."
        .formatted(
            chronicle.mechanism(first.response().mechanism()),
            after(flight, first),
            Words.span(lead),
            lead.isNegative() ? "after" : "before",
            flight.end());
  }

  private static String after(Flight flight, Flight.Knowing knowing) {
    return Words.span(flight.since(knowing.at()));
  }

  private static Optional<String> ofAlerts(Flight flight) {
    List<String> parts = new ArrayList<>();
    for (Country country : flight.plotted().concerns()) {
      parts.add(country.inSentence() + " " + alerted(flight, country));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of("Public alerts: " + String.join("; ", parts) + ".");
  }

  private static String alerted(Flight flight, Country country) {
    return flight
        .alert(country)
        .map(alert -> flight.lead(alert.at()))
        .map(lead -> Words.span(lead) + (lead.isNegative() ? " after " : " before ") + flight.end())
        .orElse("none");
  }

  private Optional<String> ofCalledOff(int turn) {
    List<String> off =
        chronicle
            .inTurn(turn, Entry.Failed.class)
            .flatMap(failed -> CalledOff.words(failed, chronicle).stream())
            .distinct()
            .toList();
    return off.isEmpty() ? Optional.empty() : Optional.of("Called off: " + Words.and(off) + ".");
  }

  private Optional<String> ofFailures(int turn) {
    List<String> failures =
        chronicle
            .inTurn(turn, Entry.Failed.class)
            .filter(failed -> !failed.calledOff())
            .map(this::of)
            .distinct()
            .toList();
    return failures.isEmpty()
        ? Optional.empty()
        : Optional.of("Not all came off: " + Words.and(failures) + ".");
  }

  private String of(Entry.Failed failed) {
    String path = chronicle.path(failed);
    String why = Wording.why(failed, chronicle);
    return Wording.namesMechanism(failed.setback()) ? why : "on the " + path + " " + why;
  }

  private Optional<String> ofWithheld(int turn) {
    List<String> withheld =
        chronicle
            .inTurn(turn, Entry.Overruled.class)
            .filter(each -> each.effect() == Overruling.WITHHELD)
            .map(this::of)
            .distinct()
            .toList();
    return withheld.isEmpty()
        ? Optional.empty()
        : Optional.of("Withheld: " + Words.and(withheld) + ".");
  }

  private String of(Entry.Overruled withheld) {
    String whom = withheld.to().isEmpty() ? "" : " to " + Words.names(withheld.to());
    return "%s by %s%s (%s)"
        .formatted(
            withheld.action().words(),
            Words.names(withheld.by()),
            whom,
            Wording.reason(withheld.reason(), chronicle));
  }

  private Optional<String> ofScores(Entry.TurnClosed turn) {
    List<String> moves = new ArrayList<>();
    Map<String, Double> levels = levelsBefore(turn);
    for (IndicatorLevel level : turn.levels()) {
      double before = levels.getOrDefault(level.id(), 0.0);
      if (Math.round(level.value()) != Math.round(before)) {
        moves.add(level.title() + " " + Words.points(before) + " → " + Words.points(level.value()));
      }
    }
    return moves.isEmpty()
        ? Optional.empty()
        : Optional.of("Scores: " + String.join("; ", moves) + ".");
  }

  private Map<String, Double> levelsBefore(Entry.TurnClosed turn) {
    return chronicle
        .inTurn(turn.turn() - 1, Entry.TurnClosed.class)
        .findFirst()
        .map(Entry.TurnClosed::levels)
        .orElse(chronicle.baseline().levels())
        .stream()
        .collect(Collectors.toMap(IndicatorLevel::id, IndicatorLevel::value, (one, same) -> one));
  }
}
