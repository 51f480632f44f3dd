package io.github.trilat.engine;

import io.github.trilat.journal.Entry;
import io.github.trilat.model.Action;
import io.github.trilat.scenario.Condition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What has come about so far, as far as contingency injects and others ask for it. */
final class Outcomes {
  private final Map<Action, TreeMap<Instant, List<Entry.Response>>> byAction =
      new EnumMap<>(Action.class);

  void note(Entry.Response response) {
    byAction
        .computeIfAbsent(response.action(), action -> new TreeMap<>())
        .computeIfAbsent(response.at(), at -> new ArrayList<>())
        .add(response);
  }

  /** Whether something of the kind has come about under the mechanism. */
  boolean include(Action action, String mechanism, String about) {
    return byAction.getOrDefault(action, new TreeMap<>()).values().stream()
        .flatMap(List::stream)
        .anyMatch(each -> each.mechanism().equals(mechanism) && each.about().equals(about));
  }

  /** The first response that a condition asks after, if there was one in its time. */
  Optional<Entry.Response> first(Condition.Deed asked, Instant from) {
    return byAction
        .getOrDefault(asked.action(), new TreeMap<>())
        .subMap(from, true, from.plus(asked.within()), true)
        .values()
        .stream()
        .flatMap(List::stream)
        .filter(response -> isAsked(response, asked))
        .findFirst();
  }

  private static boolean isAsked(Entry.Response response, Condition.Deed asked) {
    return asked.by().stream().allMatch(response.by()::contains)
        && asked.to().stream().allMatch(response.to()::contains)
        && (asked.over().isEmpty() || asked.over().equals(response.mechanism()))
        && (asked.tier().isEmpty() || asked.tier().equals(response.detail().tier()));
  }
}
