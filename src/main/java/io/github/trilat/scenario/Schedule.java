package io.github.trilat.scenario;

import io.github.trilat.diagnostic.Shown;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Settles when each inject is due; conditions may refer to one another in any order. */
final class Schedule {

  private final Timeline timeline;
  private final Map<String, InjectDraft> drafts = new LinkedHashMap<>();
  private final Map<String, Instant> settled = new HashMap<>();

  Schedule(Timeline timeline) {
    this.timeline = timeline;
  }

  /** The injects in the same order, with their times. */
  List<Inject> resolve(List<InjectDraft> all) {
    all.forEach(draft -> drafts.putIfAbsent(draft.id(), draft));
    all.forEach(this::settle);
    all.forEach(this::requireAfterLaunch);
    return all.stream().map(draft -> draft.at(settled.get(draft.id()))).toList();
  }

  /** Follows the conditions to an inject that is settled, then settles them all on the way back. */
  private void settle(InjectDraft draft) {
    Deque<InjectDraft> waiting = new ArrayDeque<>();
    Map<String, InjectDraft> onTheWay = new HashMap<>();
    InjectDraft current = draft;
    while (current != null && !settled.containsKey(current.id())) {
      if (onTheWay.putIfAbsent(current.id(), current) != null) {
        reportCircle(current);
        break;
      }
      waiting.push(current);
      current = current.contingency().map(Contingency::of).map(drafts::get).orElse(null);
    }
    while (!waiting.isEmpty()) {
      InjectDraft next = waiting.pop();
      settled.put(next.id(), time(next));
    }
  }

  private Instant time(InjectDraft draft) {
    Instant at = draft.at().orElse(timeline.standIn());
    if (draft.contingency().isEmpty()) {
      return at;
    }
    Contingency contingency = draft.contingency().get();
    Instant start = settled.getOrDefault(contingency.of(), timeline.standIn());
    if (draft.at().filter(start::isAfter).isPresent()) {
      warnEarly(draft, contingency);
    }
    Instant judged = start.plus(contingency.within());
    if (timeline.isOver(judged)) {
      reportOver(draft, judged);
    }
    return judged.isAfter(at) ? judged : at;
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

  private static void warnEarly(InjectDraft draft, Contingency contingency) {
    draft
        .fields()
        .problems()
        .warn(
            draft.fields().place("at"),
            "this has no effect: the condition waits for "
                + Shown.value(contingency.of())
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
