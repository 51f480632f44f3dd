package io.github.trilat.reference;

import static io.github.trilat.reference.ReferenceSays.SAYS;

import io.github.trilat.document.Block.Section;
import io.github.trilat.scenario.DecisionPoint;
import io.github.trilat.scenario.Inject;
import io.github.trilat.scenario.Objective;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.words.Phrase;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The exercises that are shipped. */
final class ScenarioEntries {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(Scenario.LOCAL);

  private final Shelf shelf;

  ScenarioEntries(Shelf shelf) {
    this.shelf = shelf;
  }

  List<Chapter> chapters() {
    return List.of(Chapter.of("", shelf.material().scenarios().stream().map(this::entry).toList()));
  }

  private Entry entry(Scenario scenario) {
    Phrase summary = Phrase.of(scenario.summary());
    return new Entry(
        new Ref(Kind.SCENARIO, scenario.id()),
        Phrase.of(scenario.title()),
        summary,
        List.of(
            Ref.to(Kind.SCENARIO, scenario.id()),
            Phrase.of(scenario.date().toString()),
            Phrase.of(scenario.title()),
            Prose.firstSentence(summary)),
        Set.of(),
        Shelf.all(
            List.of(command(scenario)),
            turns(scenario),
            injects(scenario),
            objectives(scenario),
            decisions(scenario),
            shelf.sources(scenario.sources())));
  }

  private static Section command(Scenario scenario) {
    return Shelf.excerpt(SAYS.runIt(), "", "./trilat run scenarios/" + scenario.id() + ".yaml");
  }

  private static List<Section> turns(Scenario scenario) {
    return Shelf.table(
        SAYS.turns(),
        scenario.turns().stream()
            .map(
                turn ->
                    List.of(
                        Phrase.of(String.valueOf(turn.number())),
                        time(turn.starts()),
                        Phrase.of(turn.title())))
            .toList());
  }

  private static List<Section> injects(Scenario scenario) {
    return Shelf.table(
        SAYS.injects(), scenario.injects().stream().map(ScenarioEntries::inject).toList());
  }

  private static List<Phrase> inject(Inject inject) {
    return List.of(
        Phrase.of(inject.id()),
        inject.contingency().map(each -> Phrase.of(each.text())).orElse(time(inject.at())),
        Ref.to(Kind.INJECT, inject.event().type()),
        Phrase.of(inject.text()));
  }

  private static List<Section> objectives(Scenario scenario) {
    return Shelf.table(
        SAYS.objectives(), scenario.objectives().stream().map(ScenarioEntries::objective).toList());
  }

  private static List<Phrase> objective(Objective objective) {
    return List.of(
        Phrase.of(objective.id()),
        Phrase.of(objective.measure().key()),
        Phrase.of(objective.title()));
  }

  private List<Section> decisions(Scenario scenario) {
    return Shelf.table(
        SAYS.decisions(), scenario.decisions().stream().map(this::decision).toList());
  }

  private List<Phrase> decision(DecisionPoint decision) {
    return List.of(
        Phrase.of(decision.id()),
        Shelf.countries(List.of(decision.asks())),
        shelf.setting().decisions().containsKey(decision.topic())
            ? Ref.to(Kind.DECISION, decision.topic())
            : Phrase.of(decision.topic()),
        Phrase.of(decision.question()),
        Phrase.of(
            SAYS.optionsAndDefault(
                decision.options().stream().map(DecisionPoint.Option::id).toList(),
                decision.byDefault())));
  }

  private static Phrase time(Instant at) {
    return Phrase.of(TIME.format(at));
  }
}
