package io.github.trilat.analysis;

import io.github.trilat.analysis.Story.Kind;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.IndicatorLevel;
import io.github.trilat.model.Country;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for the steps of a story. */
final class StepWords {
  private static final String NEXT = "; ";

  private final Chronicle chronicle;
  private final Standings standings;
  private final Map<String, String> scores;

  StepWords(Chronicle chronicle) {
    this.chronicle = chronicle;
    this.standings = new Standings(chronicle);
    this.scores =
        chronicle.baseline().levels().stream()
            .collect(Collectors.toMap(IndicatorLevel::id, IndicatorLevel::title));
  }

  static Kind kind(Entry entry) {
    if (entry instanceof Entry.Injected) {
      return Kind.INJECT;
    } else if (entry instanceof Entry.Withheld) {
      return Kind.HELD_BACK;
    } else if (entry instanceof Entry.Decided) {
      return Kind.DECISION;
    } else if (entry instanceof Entry.Failed) {
      return Kind.FAILURE;
    } else if (entry instanceof Entry.Overruled) {
      return Kind.EXCEPTION;
    } else if (entry instanceof Entry.LevelChanged) {
      return Kind.SCORES;
    } else if (entry instanceof Entry.MechanismChanged) {
      return Kind.MECHANISM;
    }
    return Kind.RESPONSE;
  }

  /** All of the responses as one, if responses they are. */
  static Optional<Entry.Response> together(List<Entry> entries) {
    return entries.get(0) instanceof Entry.Response
        ? Optional.of(Together.merge(entries.stream().map(Entry.Response.class::cast).toList()))
        : Optional.empty();
  }

  /** Who did what responses do not tell. */
  static List<Country> by(Entry entry) {
    if (entry instanceof Entry.Failed failed) {
      return failed.by();
    } else if (entry instanceof Entry.Overruled overruled) {
      return overruled.by();
    }
    return entry instanceof Entry.Decided decided ? List.of(decided.asks()) : List.of();
  }

  String what(Entry.Landed landed) {
    return EntryWords.what(landed, chronicle);
  }

  String what(List<Entry> entries) {
    Entry first = entries.get(0);
    if (first instanceof Entry.Response response) {
      return EntryWords.what(response);
    } else if (first instanceof Entry.Failed failed) {
      return EntryWords.what(failed, chronicle);
    } else if (first instanceof Entry.Overruled overruled) {
      return EntryWords.what(overruled, chronicle);
    } else if (first instanceof Entry.Injected inject) {
      return inject.text();
    } else if (first instanceof Entry.Withheld held) {
      return "held back: " + Wording.held(held, chronicle);
    } else if (first instanceof Entry.Decided decided) {
      return decided.point().question() + " → " + decided.title();
    } else if (first instanceof Entry.LevelChanged) {
      return scores(entries.stream().map(Entry.LevelChanged.class::cast));
    }
    return entries.stream()
        .map(Entry.MechanismChanged.class::cast)
        .map(change -> EntryWords.what(change, chronicle))
        .collect(Collectors.joining(NEXT));
  }

  /** Each score once, with all that it moved. */
  private String scores(Stream<Entry.LevelChanged> changes) {
    Map<String, Double> moves = new LinkedHashMap<>();
    changes.forEach(each -> moves.merge(each.indicator(), each.to() - each.from(), Double::sum));
    return moves.entrySet().stream()
        .map(
            move ->
                scores.getOrDefault(move.getKey(), move.getKey())
                    + " "
                    + MeasureWords.signed("points", move.getValue()))
        .collect(Collectors.joining(", "));
  }

  String path(Entry entry) {
    if (entry instanceof Entry.Response response) {
      return EntryWords.path(response, chronicle);
    } else if (entry instanceof Entry.Failed failed && !failed.calledOff()) {
      String path = chronicle.path(failed);
      return Wording.namesMechanism(failed.setback()) || failed.mechanism().isEmpty() ? "" : path;
    }
    return entry instanceof Entry.Decided decided && decided.byDefault() ? "by default" : "";
  }

  /** In whose place it came, since when its mechanism was out, or what else it is about. */
  String note(Entry entry, Deed deed, Deeds deeds) {
    return Stream.of(
            standing(entry),
            condition(entry),
            overruled(entry),
            about(deed, deeds.chain(deed).get(0), deeds),
            bearing(entry, deed, deeds))
        .filter(note -> !note.isEmpty())
        .collect(Collectors.joining(NEXT));
  }

  private String standing(Entry entry) {
    if (entry instanceof Entry.Response response) {
      return standings
          .replaced(response)
          .map(out -> "in place of the " + chronicle.mechanism(out.mechanism()) + out(out))
          .orElse("");
    } else if (entry instanceof Entry.Failed failed && !failed.calledOff()) {
      return standings
          .lastChange(failed.mechanism(), failed.at())
          .filter(change -> !change.usable())
          .map(change -> "the " + chronicle.mechanism(change.mechanism()) + out(change))
          .orElse("");
    }
    return "";
  }

  private static String out(Entry.MechanismChanged change) {
    return ", "
        + (change.status().inForce() ? "out" : Wording.shift(change.shift()))
        + " since #"
        + change.seq();
  }

  private static String condition(Entry entry) {
    return entry instanceof Entry.Injected injected && injected.inject().contingency().isPresent()
        ? "let go: " + Wording.condition(injected.inject().contingency())
        : "";
  }

  private static String overruled(Entry entry) {
    return entry instanceof Entry.Overruled overruled
        ? "proposed by: " + overruled.proposal().rule()
        : "";
  }

  private static String about(Deed deed, Deed root, Deeds deeds) {
    boolean elsewhere = !deed.about().isEmpty() && !deeds.id(root).equals(deed.about());
    return elsewhere ? "about " + deed.about() : "";
  }

  /** What an inject from which nothing follows bears on later. */
  private static String bearing(Entry entry, Deed deed, Deeds deeds) {
    if (!(entry instanceof Entry.Injected) || !deeds.effects(deed).isEmpty()) {
      return "";
    }
    List<Deed> later = deeds.supported(deed);
    return later.isEmpty()
        ? "no rule answers it"
        : "bears on " + Words.and(later.stream().map(each -> "#" + each.seq()).distinct().toList());
  }
}
