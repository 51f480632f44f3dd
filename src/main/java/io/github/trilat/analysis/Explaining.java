package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.ObjectivePlan;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Explains single outcomes of a run from its journal. */
final class Explaining {
  private final Chronicle chronicle;
  private final Causality causality;
  private final Ways ways;
  private final Shortfall shortfall;

  /**
   * Explanations of a run.
   *
   * @param answering the names of the rules that may answer an inject with an action
   */
  Explaining(Chronicle chronicle, BiFunction<String, Action, List<String>> answering) {
    this.chronicle = chronicle;
    this.causality = Causality.of(chronicle);
    this.ways = new Ways(chronicle, causality, new Steps(chronicle, causality, Map.of()));
    this.shortfall = new Shortfall(chronicle, answering);
  }

  /** Why a country held a track of a launch when it did, or never. */
  Why warned(Country country, Flight flight) {
    Warned warned = new Warned(chronicle, flight, country);
    String launch = flight.plotted().launch();
    Optional<Entry.Response> first = flight.firstTrack(country).map(Flight.Knowing::response);
    return new Why(
        warned.question(),
        List.of(warned.answer()),
        first.map(this::way).orElseGet(() -> began(launch)),
        warned.remarks(),
        first.isPresent() ? List.of() : shortfall.rules(Action.WARNING_SHARED, country, launch));
  }

  /** Why an objective came out as it did. */
  Why objective(ObjectivePlan objective) {
    Measuring.Measured measured = new Measuring(chronicle).measure(objective);
    Assessment assessment = new Assessing(chronicle).assess(objective);
    boolean met = assessment.rating() == Rating.P || assessment.rating() == Rating.S;
    return new Why(
        "%s (%s)".formatted(objective.title(), objective.id()),
        List.of(answer(assessment)),
        measured.by().map(this::way).orElseGet(() -> links(objective)),
        measured.by().map(by -> remarks(objective, by)).orElseGet(() -> remarks(objective)),
        met ? List.of() : shortfall.rules(objective, measured.by()));
  }

  private static String answer(Assessment assessment) {
    return "%s, %s: %s"
        .formatted(
            assessment.rating(),
            Words.lower(assessment.rating().title()),
            Words.lower(assessment.why()));
  }

  private List<Why.Link> way(Entry entry) {
    return causality.deed(entry.seq()).map(ways::to).orElse(List.of());
  }

  /** The inject by itself, where nothing came of it. */
  private List<Why.Link> began(String inject) {
    return causality.deeds().stream()
        .filter(deed -> deed.made(inject) && causality.cause(deed).isEmpty())
        .findFirst()
        .map(ways::to)
        .orElse(List.of());
  }

  /** As far as it came, where it did not come about. */
  private List<Why.Link> links(ObjectivePlan objective) {
    return shortfall.attempts(objective).stream()
        .reduce((earlier, later) -> later)
        .map(this::way)
        .orElseGet(() -> began(objective.about()));
  }

  private List<Why.Remark> remarks(ObjectivePlan objective, Entry.Response by) {
    List<Why.Remark> remarks = new ArrayList<>();
    remarks.addAll(shortfall.obstacles(by));
    Optional<Flight> flight =
        by.action() == Action.WARNING_SHARED || by.action() == Action.TRACK_CONFIRMED
            ? Flight.of(objective.about(), chronicle)
            : Optional.empty();
    flight.ifPresentOrElse(
        launched ->
            remarks.addAll(
                new Warned(chronicle, launched, objective.country().orElseThrow()).remarks()),
        () -> remarks.addAll(others(by)));
    return remarks;
  }

  /** What else of the kind was done or tried about the same inject. */
  private List<Why.Remark> others(Entry.Response by) {
    List<String> others =
        Stream.concat(
                chronicle.responses(by.about()).stream()
                    .filter(each -> each.action() == by.action() && each.seq() > by.seq())
                    .map(each -> EntryWords.sentence(each, chronicle)),
                chronicle.failures(by.about()).stream()
                    .filter(each -> each.action() == by.action())
                    .map(each -> EntryWords.sentence(each, chronicle)))
            .toList();
    return others.isEmpty() ? List.of() : List.of(new Why.Remark("What else there was", others));
  }

  /** Where no single entry decided. */
  private List<Why.Remark> remarks(ObjectivePlan objective) {
    List<Why.Remark> tallies = new Tallies(chronicle, causality).of(objective);
    return tallies.isEmpty() ? shortfall.remarks(objective) : tallies;
  }
}
