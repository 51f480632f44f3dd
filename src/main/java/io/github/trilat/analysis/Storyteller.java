package io.github.trilat.analysis;

import io.github.trilat.analysis.Story.Step;
import io.github.trilat.analysis.Story.Strand;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.ObjectivePlan;
import io.github.trilat.words.Saying;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells a run as a story: what began with each inject, and to which outcomes it led. */
final class Storyteller {
  private final Chronicle chronicle;
  private final Deeds deeds;
  private final Map<Long, List<Assessment>> decided = new HashMap<>();
  private final Map<String, List<Assessment>> open = new LinkedHashMap<>();
  private final List<Assessment> overall = new ArrayList<>();
  private final Telling telling;
  private final Steps steps;

  Storyteller(Chronicle chronicle) {
    this.chronicle = chronicle;
    this.deeds = Deeds.of(chronicle);
    this.telling = new Telling(chronicle);
    this.steps = new Steps(chronicle, deeds, decided);
    sortObjectives();
  }

  private void sortObjectives() {
    Assessing assessing = new Assessing(chronicle);
    Measuring measuring = new Measuring(chronicle);
    for (ObjectivePlan objective : chronicle.baseline().objectives()) {
      Assessment assessment = assessing.assess(objective);
      Measuring.Measured measured = measuring.measure(objective);
      if (measured.by().isPresent()) {
        decided
            .computeIfAbsent(measured.by().get().seq(), any -> new ArrayList<>())
            .add(assessment);
      } else if (measured.value().isEmpty()) {
        open.computeIfAbsent(objective.about(), any -> new ArrayList<>()).add(assessment);
      } else {
        overall.add(assessment);
      }
    }
  }

  Story story() {
    Map<Integer, List<Deed>> begun = new LinkedHashMap<>();
    deeds.all().stream()
        .filter(deed -> deeds.cause(deed).isEmpty())
        .forEach(deed -> begun.computeIfAbsent(deed.turn(), any -> new ArrayList<>()).add(deed));
    List<Story.Turn> turns =
        chronicle
            .all(Entry.TurnOpened.class)
            .map(turn -> turn(turn, begun.getOrDefault(turn.turn(), List.of())))
            .toList();
    open.values().forEach(overall::addAll);
    return new Story(turns, overall);
  }

  private Story.Turn turn(Entry.TurnOpened opened, List<Deed> begun) {
    List<Strand> strands = new ArrayList<>();
    Map<Object, String> shapes = new HashMap<>();
    for (List<Deed> group : Folding.of(begun, deeds)) {
      strands.add(strand(group, shapes));
    }
    return new Story.Turn(opened.turn(), opened.title(), opened.at(), opened.ends(), strands);
  }

  private Strand strand(List<Deed> group, Map<Object, String> shapes) {
    String id = deeds.id(group.get(0));
    Step root = steps.root(group);
    List<Assessment> missed = Optional.ofNullable(open.remove(id)).orElse(List.of());
    boolean plain = missed.isEmpty() && root.all().allMatch(step -> step.decided().isEmpty());
    Optional<String> alike =
        plain && !root.effects().isEmpty()
            ? Optional.ofNullable(shapes.putIfAbsent(Shape.of(root), id))
            : Optional.empty();
    List<Saying> cameTo =
        alike.isPresent() ? List.of() : Flight.of(id, chronicle).map(telling::of).orElse(List.of());
    return new Strand(id, root, alike.orElse(""), cameTo, missed);
  }
}
