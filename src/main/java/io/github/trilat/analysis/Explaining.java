package io.github.trilat.analysis;

import static io.github.trilat.analysis.WhySays.SAYS;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.ObjectivePlan;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.words.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Explains single outcomes of a run from its journal. */
final class Explaining {
  private final Chronicle chronicle;
  private final Deeds deeds;
  private final Ways ways;
  private final Shortfall shortfall;

  /**
   * Explanations of a run.
   *
   * @param answering the names of the rules that may answer an inject with an action
   */
  Explaining(Chronicle chronicle, BiFunction<String, Action, List<String>> answering) {
    this.chronicle = chronicle;
    this.deeds = Deeds.of(chronicle);
    this.ways = new Ways(chronicle, deeds, new Steps(chronicle, deeds, Map.of()));
    this.shortfall = new Shortfall(chronicle, answering);
  }

  /** Why a country held a track of a launch when it did, or never. */
  Why warned(Country country, Flight flight) {
    Warned warned = new Warned(chronicle, flight, country);
    boolean never = flight.tracks(country).isEmpty();
    return new Why(
        warned.question(),
        List.of(warned.answer()),
        toTrack(country, flight),
        warned.remarks(),
        never
            ? shortfall.rules(Action.WARNING_SHARED, country, flight.plotted().launch())
            : List.of());
  }

  /** Why an objective came out as it did. */
  Why objective(ObjectivePlan objective) {
    Optional<Entry.Response> by = new Measuring(chronicle).measure(objective).by();
    Assessment assessment = new Assessing(chronicle).assess(objective);
    boolean met = assessment.rating() == Rating.P || assessment.rating() == Rating.S;
    return new Why(
        SAYS.objective(objective.title(), objective.id()),
        List.of(answer(assessment)),
        links(objective, by),
        remarks(objective, by),
        met ? List.of() : shortfall.rules(objective, by));
  }

  /** The launch whose tracks an objective is about, where it is about tracks. */
  private Optional<Flight> flight(ObjectivePlan objective) {
    return Flight.of(objective.about(), chronicle)
        .filter(any -> objective.measure().actions().contains(Action.WARNING_SHARED));
  }

  private static Saying answer(Assessment assessment) {
    Rating rating = assessment.rating();
    return SAYS.answer(rating.name(), rating, assessment.why());
  }

  private List<Why.Link> way(Entry entry) {
    return deeds.deed(entry.seq()).map(ways::to).orElse(List.of());
  }

  /** The inject by itself, where nothing came of it. */
  private List<Why.Link> began(String inject) {
    return deeds.all().stream()
        .filter(deed -> !inject.isEmpty() && deeds.id(deed).equals(inject))
        .findFirst()
        .map(ways::to)
        .orElse(List.of());
  }

  /** The way to the response that decided, or as far as it came. */
  private List<Why.Link> links(ObjectivePlan objective, Optional<Entry.Response> by) {
    Optional<Flight> flight = flight(objective);
    if (by.isPresent()) {
      return way(by.get());
    } else if (flight.isPresent()) {
      return toTrack(objective.country().orElseThrow(), flight.get());
    }
    return shortfall.attempts(objective).stream()
        .reduce((earlier, later) -> later)
        .map(this::way)
        .orElseGet(() -> began(objective.about()));
  }

  /** The way to a country's first track, or else to the first of a partner's. */
  private List<Why.Link> toTrack(Country country, Flight flight) {
    return flight
        .firstTrack(country)
        .map(Flight.Knowing::response)
        .or(
            () ->
                flight.responses().stream()
                    .filter(each -> each.action() == Action.TRACK_CONFIRMED)
                    .findFirst())
        .map(this::way)
        .orElseGet(() -> began(flight.plotted().launch()));
  }

  private List<Why.Remark> remarks(ObjectivePlan objective, Optional<Entry.Response> by) {
    List<Why.Remark> remarks = new ArrayList<>();
    by.map(shortfall::obstacles).ifPresent(remarks::addAll);
    Optional<Flight> flight = flight(objective);
    if (flight.isPresent()) {
      Country country = objective.country().orElseThrow();
      remarks.addAll(new Warned(chronicle, flight.get(), country).remarks());
    } else {
      remarks.addAll(by.map(this::others).orElseGet(() -> undecided(objective)));
    }
    return remarks;
  }

  /** What else of the kind was done or tried later about the same inject. */
  private List<Why.Remark> others(Entry.Response by) {
    List<Saying> others =
        Stream.concat(
                chronicle.responses(by.about()).stream()
                    .filter(each -> each.action() == by.action() && each.seq() > by.seq())
                    .map(each -> EntryWords.sentence(each, chronicle)),
                chronicle.failures(by.about()).stream()
                    .filter(each -> each.action() == by.action() && each.seq() > by.seq())
                    .map(each -> EntryWords.sentence(each, chronicle)))
            .toList();
    return others.isEmpty() ? List.of() : List.of(new Why.Remark(SAYS.titleOthers(), others));
  }

  /** Where no single entry decided. */
  private List<Why.Remark> undecided(ObjectivePlan objective) {
    List<Why.Remark> tallies = new Tallies(chronicle, deeds).of(objective);
    return tallies.isEmpty() ? shortfall.remarks(objective) : tallies;
  }
}
