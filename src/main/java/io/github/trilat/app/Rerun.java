package io.github.trilat.app;

import io.github.trilat.analysis.Chronicle;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.rules.PackLoader;
import io.github.trilat.scenario.Names;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.scenario.ScenarioReader;
import io.github.trilat.source.Sources;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A run that is made again as its files change: what has not changed stays loaded. */
final class Rerun {
  private final Home home;
  private final WatchRequest request;
  private final List<Path> alternatives;
  private final PackLoader packs;
  private Optional<Sources> sources = Optional.empty();
  private Optional<Names> names = Optional.empty();

  /**
   * A run that has not been made yet.
   *
   * @throws Misuse when there is no such alternative, or no such day
   */
  Rerun(Home home, WatchRequest request) {
    this.home = home;
    this.request = request;
    this.alternatives = new Alternatives(home).folders(request.with());
    this.packs = new PackLoader();
    request.asOf().ifPresent(day -> Checks.date("--as-of", day));
  }

  /** The files and folders that it is made from. */
  List<Path> places() {
    List<Path> places = new ArrayList<>(List.of(request.scenario(), home.pack()));
    places.addAll(alternatives);
    places.add(home.seeds());
    return places;
  }

  /**
   * Makes the run.
   *
   * @param saved the files that have changed since the last time
   * @throws InvalidInput when scenario, pack or fact cards are not in order
   * @throws Failed when the rules cannot go on
   * @throws Misuse when the request does not fit the scenario
   */
  Chronicle make(Set<Path> saved, Consumer<Problem> warnings) {
    Library library = library(cards(saved), warnings);
    Scenario scenario = library.scenario(request.scenario(), warnings);
    Checks.decisions(scenario, request.decided());
    LocalDate asOf = request.asOf().orElse(scenario.start());
    Forewarning.of(scenario, library.doctrine(), home.pack(), asOf).forEach(warnings);
    Chronicle chronicle = new Chronicle();
    library.stage(scenario).play(asOf, request.seed(), request.decided()).to(chronicle);
    return chronicle;
  }

  private Sources cards(Set<Path> saved) {
    if (saved.stream().anyMatch(file -> file.startsWith(home.seeds()))) {
      sources = Optional.empty();
    }
    Sources cards = sources.orElseGet(() -> Sources.load(home.seeds()));
    sources = Optional.of(cards);
    return cards;
  }

  private Library library(Sources cards, Consumer<Problem> warnings) {
    try {
      Library library =
          new Library(
              cards, packs.load(home.pack(), alternatives, cards::citable, all -> true, warnings));
      names = Optional.of(Library.names(library.doctrine().setting(), cards.citable()));
      return library;
    } catch (InvalidInput e) {
      throw new InvalidInput(Stream.concat(e.problems().stream(), ofScenario(cards)).toList());
    }
  }

  /**
   * What is wrong with the scenario, as far as that can be told while the rules are not in order.
   */
  private Stream<Problem> ofScenario(Sources cards) {
    try {
      ScenarioReader.read(
          request.scenario(), names.orElseGet(() -> Names.withoutPack(cards.citable())));
      return Stream.empty();
    } catch (InvalidInput e) {
      return e.problems().stream();
    }
  }
}
