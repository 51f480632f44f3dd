package io.github.trilat.app;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.Setting;
import io.github.trilat.journal.Citation;
import io.github.trilat.rules.PackLoader;
import io.github.trilat.scenario.Names;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.scenario.ScenarioReader;
import io.github.trilat.source.CitableFacts;
import io.github.trilat.source.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Fact cards, base pack and whatever stands on them, loaded and checked against each other. */
final class Library {
  private final Sources sources;
  private final Doctrine doctrine;

  Library(Sources sources, Doctrine doctrine) {
    this.sources = sources;
    this.doctrine = doctrine;
  }

  /**
   * Loads fact cards and base pack.
   *
   * @throws InvalidInput with all problems of either
   */
  static Library open(Home home, Consumer<Problem> warnings) {
    return open(home, List.of(), warnings);
  }

  /**
   * The same with alternatives over the pack.
   *
   * @param alternatives their names, such as {@code no-real-time}, the lowest first
   * @throws InvalidInput with all problems of any of them
   * @throws Misuse when there is no such alternative
   */
  static Library open(Home home, List<String> alternatives, Consumer<Problem> warnings) {
    return over(home, new Alternatives(home).folders(alternatives), warnings);
  }

  /** The same by the folders of alternatives. */
  static Library over(Home home, List<Path> folders, Consumer<Problem> warnings) {
    Ahead<Sources> sources = Ahead.of(() -> Sources.load(home.seeds()));
    Cleared cleared = home.cleared();
    List<Problem> told = new ArrayList<>();
    Doctrine doctrine =
        new PackLoader()
            .load(
                home.pack(),
                folders,
                () -> sources.get().citable(),
                packs -> cleared.lacks(hashes(packs)),
                told::add);
    told.forEach(warnings);
    if (told.isEmpty()) {
      cleared.add(hashes(doctrine.packs()));
    }
    return new Library(sources.get(), doctrine);
  }

  private static List<String> hashes(List<Doctrine.PackId> packs) {
    return packs.stream().map(Doctrine.PackId::hash).toList();
  }

  Sources sources() {
    return sources;
  }

  Doctrine doctrine() {
    return doctrine;
  }

  /** The names of the alternatives over the base pack, the lowest first. */
  List<String> alternatives() {
    return doctrine.packs().stream().skip(1).map(Doctrine.PackId::name).toList();
  }

  /**
   * Reads a scenario.
   *
   * @throws InvalidInput with all its problems
   */
  Scenario scenario(Path file) {
    return scenario(file, warning -> {});
  }

  /** The same; {@code warnings} is told what is not wrong but may be unwanted. */
  Scenario scenario(Path file, Consumer<Problem> warnings) {
    return ScenarioReader.read(file, names(), warnings);
  }

  /** The same, where it may ask what other packs declare as well. */
  Scenario scenario(Path file, List<Library> others) {
    Names all =
        names().withTopics(others.stream().map(each -> each.doctrine.setting().topics()).toList());
    return ScenarioReader.read(file, all);
  }

  private Names names() {
    return names(doctrine.setting(), sources.citable());
  }

  /** What a scenario may refer to. */
  static Names names(Setting setting, CitableFacts citable) {
    return new Names(
        setting.mechanismTitles(),
        setting.indicatorNames(),
        citable,
        setting.parameters().keySet(),
        setting.topics());
  }

  /** The scenario, to be played by these rules. */
  Stage stage(Scenario scenario) {
    return new Stage(scenario, doctrine, citations(scenario));
  }

  /** The fact cards that a scenario and the pack cite, in the order of their ids. */
  private List<Citation> citations(Scenario scenario) {
    return Citations.of(doctrine, List.of(scenario)).keySet().stream()
        .flatMap(id -> sources.card(id).stream())
        .map(
            card ->
                new Citation(
                    card.id(), card.says(), sources.documentOf(card).publisher(), card.date()))
        .toList();
  }
}
