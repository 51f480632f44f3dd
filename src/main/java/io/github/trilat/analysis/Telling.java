package io.github.trilat.analysis;

import static io.github.trilat.analysis.TellingSays.SAYS;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.IndicatorLevel;
import io.github.trilat.journal.Overruling;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The two or three sentences that a facilitator would say at the end of a turn. */
final class Telling {
  private final Chronicle chronicle;

  Telling(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  /** What to say about a turn that has just been closed. */
  List<Saying> of(Entry.TurnClosed turn) {
    List<Saying> sentences = new ArrayList<>();
    List<Flight> flights = Flight.inTurn(turn.turn(), chronicle);
    for (Flight flight : flights) {
      List<Saying> told = of(flight);
      Saying first = told.get(0);
      sentences.add(flights.size() > 1 ? SAYS.ofLaunch(flight.plotted().launch(), first) : first);
      sentences.addAll(told.subList(1, told.size()));
    }
    add(calledOff(turn.turn()), SAYS::calledOff, sentences);
    add(failures(turn.turn()), SAYS::failed, sentences);
    add(withheld(turn.turn()), SAYS::withheld, sentences);
    add(scores(turn), SAYS::scores, sentences);
    return sentences;
  }

  private static <T> void add(
      List<T> parts, Function<List<T>, Saying> sentence, List<Saying> sentences) {
    if (!parts.isEmpty()) {
      sentences.add(sentence.apply(parts));
    }
  }

  /** What to say about a launch: who was told and what that gained, then what publics heard. */
  List<Saying> of(Flight flight) {
    List<Saying> sentences = new ArrayList<>(List.of(ofWarning(flight)));
    add(alerts(flight), SAYS::alerts, sentences);
    add(announcements(flight), SAYS::announcements, sentences);
    return sentences;
  }

  private Saying ofWarning(Flight flight) {
    for (Country country : Country.values()) {
      if (flight.hasRadar(country)
          && flight.firstTrack(country).filter(each -> !each.own()).isPresent()) {
        return SAYS.both(alone(flight, country), shared(flight, country));
      }
    }
    for (Country country : Country.values()) {
      if (flight.hasRadar(country) && flight.tracks(country).size() > 1) {
        return ownFirst(flight, country);
      }
    }
    return SAYS.notShared();
  }

  private Saying ownFirst(Flight flight, Country country) {
    Flight.Knowing own = flight.tracks(country).get(0);
    Flight.Knowing copy = flight.tracks(country).get(1);
    return SAYS.ownFirst(
        country,
        flight.since(own.at()),
        chronicle.mechanism(copy.response().mechanism()),
        Duration.between(own.at(), copy.at()));
  }

  private static Saying alone(Flight flight, Country country) {
    return flight
        .ownTrack(country)
        .map(own -> SAYS.alone(country, flight.since(own.at())))
        .orElseGet(() -> SAYS.neverAlone(country));
  }

  private Saying shared(Flight flight, Country country) {
    Flight.Knowing first = flight.firstTrack(country).orElseThrow();
    Duration lead = flight.lead(first.at());
    return SAYS.shared(
        chronicle.mechanism(first.response().mechanism()),
        flight.since(first.at()),
        lead,
        lead.isNegative(),
        flight.end());
  }

  private static List<Saying> alerts(Flight flight) {
    return flight.plotted().concerns().stream().map(country -> alert(flight, country)).toList();
  }

  private static Saying alert(Flight flight, Country country) {
    return flight
        .alert(country)
        .map(alert -> flight.lead(alert.at()))
        .map(lead -> SAYS.alert(country, lead, lead.isNegative(), flight.end()))
        .orElseGet(() -> SAYS.noAlert(country));
  }

  private static List<Saying> announcements(Flight flight) {
    return Arrays.stream(Country.values())
        .flatMap(country -> flight.first(Action.ANNOUNCEMENT, country).stream())
        .map(word -> SAYS.announcement(word.by(), flight.since(word.at())))
        .toList();
  }

  private List<Saying> calledOff(int turn) {
    return chronicle
        .inTurn(turn, Entry.Failed.class)
        .flatMap(failed -> EntryWords.calledOff(failed, chronicle).stream())
        .distinct()
        .toList();
  }

  private List<Phrase> failures(int turn) {
    return chronicle
        .inTurn(turn, Entry.Failed.class)
        .filter(failed -> !failed.calledOff())
        .map(this::of)
        .distinct()
        .toList();
  }

  private Phrase of(Entry.Failed failed) {
    Phrase why = EntryWords.why(failed, chronicle);
    return EntryWords.namesMechanism(failed.setback())
        ? why
        : Phrase.of(SAYS.on(chronicle.path(failed), why));
  }

  private List<Saying> withheld(int turn) {
    return chronicle
        .inTurn(turn, Entry.Overruled.class)
        .filter(each -> each.effect() == Overruling.WITHHELD)
        .map(this::of)
        .distinct()
        .toList();
  }

  private Saying of(Entry.Overruled withheld) {
    Phrase why = EntryWords.reason(withheld.reason(), chronicle);
    return withheld.to().isEmpty()
        ? SAYS.withheldBy(withheld.action(), withheld.by(), why)
        : SAYS.withheldFrom(withheld.action(), withheld.by(), withheld.to(), why);
  }

  private List<Saying> scores(Entry.TurnClosed turn) {
    List<Saying> moves = new ArrayList<>();
    Map<String, Double> levels = levelsBefore(turn);
    for (IndicatorLevel level : turn.levels()) {
      long before = Math.round(levels.getOrDefault(level.id(), 0.0));
      long now = Math.round(level.value());
      if (now != before) {
        moves.add(SAYS.move(level.title(), before, now));
      }
    }
    return moves;
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
