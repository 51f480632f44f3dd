package io.github.trilat.reference;

import io.github.trilat.scenario.DecisionPoint;
import io.github.trilat.scenario.Inject;
import io.github.trilat.scenario.Objective;
import io.github.trilat.scenario.Scenario;
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
    return List.of(
        new Chapter("", "", shelf.material().scenarios().stream().map(this::entry).toList()));
  }

  private Entry entry(Scenario scenario) {
    Text summary = Text.of(scenario.summary());
    return new Entry(
        new Ref(Kind.SCENARIO, scenario.id()),
        scenario.title(),
        summary,
        List.of(
            Text.link(Kind.SCENARIO, scenario.id()),
            Text.of(scenario.date().toString()),
            Text.of(scenario.title()),
            summary.firstSentence()),
        Set.of(),
        Parts.of(
            List.of(command(scenario)),
            turns(scenario),
            injects(scenario),
            objectives(scenario),
            decisions(scenario),
            shelf.sources("Sources", scenario.sources())));
  }

  private static Part command(Scenario scenario) {
    return new Part.Excerpt("Run it", "", "./trilat run scenarios/" + scenario.id() + ".yaml");
  }

  private static List<Part> turns(Scenario scenario) {
    return Shelf.table(
        "Turns",
        scenario.turns().stream()
            .map(
                turn ->
                    List.of(
                        Text.of(String.valueOf(turn.number())),
                        time(turn.starts()),
                        Text.of(turn.title())))
            .toList());
  }

  private static List<Part> injects(Scenario scenario) {
    return Shelf.table(
        "Injects", scenario.injects().stream().map(ScenarioEntries::inject).toList());
  }

  private static List<Text> inject(Inject inject) {
    return List.of(
        Text.of(inject.id()),
        inject.contingency().map(each -> Text.of(each.text())).orElse(time(inject.at())),
        Text.link(Kind.INJECT, inject.event().type()),
        Text.of(inject.text()));
  }

  private static List<Part> objectives(Scenario scenario) {
    return Shelf.table(
        "Objectives", scenario.objectives().stream().map(ScenarioEntries::objective).toList());
  }

  private static List<Text> objective(Objective objective) {
    return List.of(
        Text.of(objective.id()), Text.of(objective.measure().key()), Text.of(objective.title()));
  }

  private List<Part> decisions(Scenario scenario) {
    return Shelf.table("Decisions", scenario.decisions().stream().map(this::decision).toList());
  }

  private List<Text> decision(DecisionPoint decision) {
    return List.of(
        Text.of(decision.id()),
        Shelf.countries(List.of(decision.asks())),
        shelf.setting().decisions().containsKey(decision.topic())
            ? Text.link(Kind.DECISION, decision.topic())
            : Text.of(decision.topic()),
        Text.of(decision.question()),
        Text.of(
            String.join(", ", decision.options().stream().map(DecisionPoint.Option::id).toList())
                + "; default "
                + decision.byDefault()));
  }

  private static Text time(Instant at) {
    return Text.of(TIME.format(at));
  }
}
