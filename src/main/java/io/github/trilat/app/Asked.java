package io.github.trilat.app;

import io.github.trilat.analysis.Analysis;
import io.github.trilat.analysis.Chronicle;
import io.github.trilat.analysis.Particulars;
import io.github.trilat.analysis.Story;
import io.github.trilat.analysis.Why;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.foresight.Foresight;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.ObjectivePlan;
import io.github.trilat.journal.TurnPlan;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.retrace.PastRun;
import io.github.trilat.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Finds in a run what somebody asks about, or says what there is instead. */
final class Asked {
  private static final int MOST_NAMED = 12;

  private final PastRun run;
  private final Chronicle chronicle;
  private final Analysis analysis;

  Asked(OpenedRun opened) {
    this.run = opened.run();
    this.chronicle = opened.chronicle();
    this.analysis = Analysis.of(chronicle);
  }

  Story story(Optional<String> inject, OptionalInt turn) {
    Story story = analysis.story();
    if (inject.isPresent()) {
      known(inject.get(), injects().toList(), "inject");
      story = story.after(inject.get());
    }
    if (turn.isPresent()) {
      check(turn.getAsInt());
      story = story.inTurn(turn.getAsInt());
    }
    return story;
  }

  private void check(int turn) {
    List<TurnPlan> turns = chronicle.baseline().turns();
    if (turns.stream().noneMatch(each -> each.turn() == turn)) {
      throw new Misuse("there is no turn " + turn, "This run has turns 1 to " + turns.size() + ".");
    }
  }

  private Stream<String> injects() {
    return Stream.concat(
        chronicle.all(Entry.Injected.class).map(Entry.Injected::id),
        chronicle.all(Entry.Withheld.class).map(Entry.Withheld::id));
  }

  Particulars entry(long number) {
    return analysis.particulars(number).orElseThrow(() -> silent(number));
  }

  private Misuse silent(long number) {
    int last = chronicle.entries().size() - 1;
    if (number < 0 || number > last) {
      return new Misuse(
          "there is no entry #" + number, "This journal has entries 0 to " + last + ".");
    }
    return new Misuse(
        "entry #" + number + " tells of nothing that a rule, the script or the calendar did",
        launch(chronicle.entries().get((int) number))
            .flatMap(chronicle::inject)
            .map(inject -> "It goes with its inject: --entry " + inject.seq() + ".")
            .orElse("The story shows the numbers of those that do: leave --entry out."));
  }

  /** The launch that such an entry goes with. */
  private static Optional<String> launch(Entry entry) {
    if (entry instanceof Entry.Landed landed) {
      return Optional.of(landed.launch());
    }
    return entry instanceof Entry.Plotted plotted
        ? Optional.of(plotted.launch())
        : Optional.empty();
  }

  Why outcome(String id) {
    List<ObjectivePlan> objectives = chronicle.baseline().objectives();
    known(id, objectives.stream().map(ObjectivePlan::id).toList(), "objective");
    return objectives.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(each -> analysis.why(each, this::answering))
        .orElseThrow();
  }

  Why warned(String who, String inject) {
    Country country = country(who);
    known(inject, injects().toList(), "inject");
    return analysis
        .why(country, inject, this::answering)
        .orElseThrow(
            () -> new Misuse(inject + " is no launch, so there is no track of it", launches()));
  }

  private String launches() {
    List<String> launches =
        chronicle.all(Entry.Plotted.class).map(Entry.Plotted::launch).limit(MOST_NAMED).toList();
    return launches.isEmpty()
        ? "Nothing was launched in this run."
        : "Launches are " + Shown.list(launches) + ".";
  }

  private static Country country(String name) {
    List<String> names = Arrays.stream(Country.values()).map(Enum::name).toList();
    String wanted = name.toUpperCase(Locale.ROOT);
    if (!names.contains(wanted)) {
      throw new Misuse(
          "there is no country " + Shown.value(name), Suggestion.remedy(wanted, names, "country"));
    }
    return Country.valueOf(wanted);
  }

  private static void known(String id, List<String> ids, String kind) {
    if (!ids.contains(id)) {
      throw new Misuse(
          "this run has no " + kind + " " + Shown.value(id), Suggestion.remedy(id, ids, kind));
    }
  }

  /** The names of the rules that may answer an inject with an action. */
  private List<String> answering(String inject, Action action) {
    Scenario scenario = run.scenario();
    Foresight foresight = Foresight.of(scenario, run.doctrine(), chronicle.manifest().asOf());
    return scenario.injects().stream()
        .filter(each -> each.id().equals(inject))
        .flatMap(each -> foresight.answering(each, action).stream())
        .map(RuleCard::name)
        .toList();
  }
}
