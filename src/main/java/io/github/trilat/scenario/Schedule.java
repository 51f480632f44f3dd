package io.github.trilat.scenario;

import io.github.trilat.diagnostic.Shown;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Settles when each inject is due; conditions may refer to one another in any order. */
final class Schedule {

  private final Timeline timeline;
  private final Map<String, InjectDraft> drafts = new LinkedHashMap<>();
  private final Map<String, Instant> settled = new HashMap<>();

  /** What a condition may start its time with, besides injects: decisions and turns. */
  private final Map<String, Instant> fixed = new HashMap<>();

  Schedule(Timeline timeline, List<DecisionPoint> decisions) {
    this.timeline = timeline;
    decisions.forEach(decision -> fixed.put(decision.id(), decision.at()));
    timeline.turns().forEach(turn -> fixed.put(Condition.turn(turn.number()), turn.starts()));
  }

  /** The injects in the same order, with their times. */
  List<Inject> resolve(List<InjectDraft> all) {
    all.forEach(draft -> drafts.putIfAbsent(draft.id(), draft));
    all.forEach(this::settle);
    all.forEach(this::requireAfterLaunch);
    return all.stream().map(draft -> draft.at(settled.get(draft.id()))).toList();
  }

  /** Follows the conditions to injects that are settled, and settles all on the way back. */
  private void settle(InjectDraft draft) {
    Deque<InjectDraft> waiting = new ArrayDeque<>(List.of(draft));
    Set<String> onTheWay = new HashSet<>(Set.of(draft.id()));
    while (!waiting.isEmpty()) {
      InjectDraft current = waiting.element();
      Optional<InjectDraft> next =
          starts(current)
              .map(drafts::get)
              .filter(Objects::nonNull)
              .filter(this::isOpen)
              .findFirst();
      boolean circle = next.isPresent() && !onTheWay.add(next.get().id());
      if (circle) {
        reportCircle(next.get());
      }
      if (next.isPresent() && !circle) {
        waiting.push(next.get());
      } else {
        settled.putIfAbsent(current.id(), time(current));
        waiting.remove();
      }
    }
  }

  private boolean isOpen(InjectDraft draft) {
    return !settled.containsKey(draft.id());
  }

  /** What the times that the inject's condition asks after start with. */
  private static Stream<String> starts(InjectDraft draft) {
    return parts(draft).map(Condition.Part::of);
  }

  private static Stream<Condition.Part> parts(InjectDraft draft) {
    return draft.contingency().stream().flatMap(it -> it.condition().parts());
  }

  private Instant time(InjectDraft draft) {
    Instant at = draft.at().orElse(timeline.standIn());
    if (draft.contingency().isEmpty()) {
      return at;
    }
    starts(draft)
        .filter(start -> draft.at().filter(start(start)::isAfter).isPresent())
        .findFirst()
        .ifPresent(start -> warnEarly(draft, start));
    Instant judged = parts(draft).map(this::over).max(Comparator.naturalOrder()).orElseThrow();
    if (timeline.isOver(judged)) {
      reportOver(draft, judged);
    }
    return judged.isAfter(at) ? judged : at;
  }

  private Instant start(String id) {
    return settled.getOrDefault(id, fixed.getOrDefault(id, timeline.standIn()));
  }

  /** When the time is up in which a part of a condition may come to hold. */
  private Instant over(Condition.Part part) {
    return start(part.of()).plus(part.within());
  }

  private static String conditionKey(InjectDraft draft) {
    return draft.fields().has("when") ? "when" : "unless";
  }

  private void reportOver(InjectDraft draft, Instant judged) {
    draft
        .fields()
        .error(
            conditionKey(draft),
            "this is judged at " + Timeline.written(judged) + ", when the last turn is over",
            "Shorten the duration, or lengthen the last turn.");
  }

  private static void warnEarly(InjectDraft draft, String start) {
    draft
        .fields()
        .problems()
        .warn(
            draft.fields().place("at"),
            "this has no effect: the condition waits for "
                + Shown.value(start)
                + ", which comes later",
            "Delete it, or let it lie after that inject.");
  }

  private static void reportCircle(InjectDraft draft) {
    draft
        .fields()
        .error(
            conditionKey(draft),
            "the inject " + Shown.value(draft.id()) + " waits for itself",
            "Let the condition begin with an inject that has its own ‘at’.");
  }

  private void requireAfterLaunch(InjectDraft draft) {
    if (draft.event() instanceof Event.CountReport report) {
      requireAfterLaunch(draft, report.launch(), "the count is reported");
    } else if (draft.event() instanceof Event.Happening happening
        && happening.kind().isOfLaunch()) {
      requireAfterLaunch(draft, happening.about(), "the track is lost");
    }
  }

  private void requireAfterLaunch(InjectDraft draft, String launch, String what) {
    boolean known = timeline.sound() && drafts.containsKey(launch);
    if (known && settled.get(draft.id()).isBefore(settled.get(launch))) {
      draft
          .fields()
          .error(
              "of",
              what + " before the launch " + Shown.value(launch),
              "Move the inject to a later time, or the launch to an earlier one.");
    }
  }
}
