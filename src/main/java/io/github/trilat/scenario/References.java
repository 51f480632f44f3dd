package io.github.trilat.scenario;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ids that a file declares and those it mentions, compared when all is read. */
final class References {

  /** What an id may stand for. */
  enum Kind {
    INJECT("inject"),
    LAUNCH("launch"),
    OBJECTIVE("objective"),
    DECISION("decision"),
    OCCASION("inject or decision");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  private record Mention(Kind kind, String id, Place place) {}

  private record Answer(String decision, String option, Place place) {}

  private final Problems problems;
  private final Map<String, Place> taken = new LinkedHashMap<>();
  private final Map<Kind, Set<String>> declared = new EnumMap<>(Kind.class);
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<String, Set<String>> options = new LinkedHashMap<>();
  private final List<Answer> answers = new ArrayList<>();

  References(Problems problems) {
    this.problems = problems;
  }

  /** An id of its own, over all kinds; empty ids are reported already. */
  void declare(Kind kind, String id, Place place) {
    if (id.isEmpty()) {
      return;
    }
    Place first = taken.putIfAbsent(id, place);
    if (first != null) {
      problems.error(
          place,
          "the id " + Shown.value(id) + " is taken",
          "It already stands in line " + first.line() + "; give this one an id of its own.");
    }
    add(kind, id);
  }

  /** The inject of that id is also a launch. */
  void declareLaunch(String id) {
    if (!id.isEmpty()) {
      add(Kind.LAUNCH, id);
    }
  }

  private void add(Kind kind, String id) {
    declared.computeIfAbsent(kind, any -> new LinkedHashSet<>()).add(id);
    if (kind == Kind.INJECT || kind == Kind.DECISION) {
      add(Kind.OCCASION, id);
    }
  }

  /** The decision of that id can be answered so. */
  void declareOption(String decision, String option) {
    options.computeIfAbsent(decision, any -> new LinkedHashSet<>()).add(option);
  }

  /** An answer that its decision has to have. */
  void mentionOption(String decision, String option, Place place) {
    answers.add(new Answer(decision, option, place));
  }

  /** An id that has to be declared somewhere in the file. */
  void mention(Kind kind, String id, Place place) {
    if (!id.isEmpty()) {
      mentions.add(new Mention(kind, id, place));
    }
  }

  /** Where each id is declared. */
  Map<String, Place> places() {
    return taken;
  }

  /** Reports the mentions that nothing declares. */
  void check() {
    mentions.stream().filter(each -> !known(each.kind).contains(each.id)).forEach(this::report);
    answers.stream().filter(each -> options.containsKey(each.decision)).forEach(this::check);
  }

  private void check(Answer answer) {
    Set<String> known = options.get(answer.decision);
    if (!known.contains(answer.option)) {
      problems.error(
          answer.place,
          Shown.value(answer.option) + " is no option of " + answer.decision,
          Suggestion.remedy(answer.option, known, "option"));
    }
  }

  private void report(Mention mention) {
    String name = Shown.value(mention.id);
    String word = mention.kind.word;
    if (mention.kind == Kind.LAUNCH && known(Kind.INJECT).contains(mention.id)) {
      problems.error(
          mention.place,
          "the inject " + name + " is no launch",
          Suggestion.listing(known(mention.kind), word));
    } else {
      problems.error(
          mention.place,
          "unknown " + word + " " + name,
          Suggestion.remedy(mention.id, known(mention.kind), word));
    }
  }

  private Set<String> known(Kind kind) {
    return declared.getOrDefault(kind, Set.of());
  }
}
