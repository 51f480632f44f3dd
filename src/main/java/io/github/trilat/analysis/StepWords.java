package io.github.trilat.analysis;

import static io.github.trilat.analysis.StorySays.SAYS;

import io.github.trilat.analysis.Story.Kind;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.IndicatorLevel;
import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for the steps of a story. */
final class StepWords {
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

  Phrase what(Entry.Landed landed) {
    return Phrase.of(EntryWords.what(landed, chronicle));
  }

  Phrase what(List<Entry> entries) {
    Entry first = entries.get(0);
    if (first instanceof Entry.Response response) {
      return EntryWords.what(response);
    } else if (first instanceof Entry.Failed failed) {
      return Phrase.of(EntryWords.what(failed, chronicle));
    } else if (first instanceof Entry.Overruled overruled) {
      return Phrase.of(EntryWords.what(overruled, chronicle));
    } else if (first instanceof Entry.Injected inject) {
      return Phrase.of(inject.text());
    } else if (first instanceof Entry.Withheld held) {
      return Phrase.of(SAYS.heldBack(EntryWords.held(held, chronicle)));
    } else if (first instanceof Entry.Decided decided) {
      return Phrase.of(SAYS.decided(decided.point().question(), decided.title()));
    } else if (first instanceof Entry.LevelChanged) {
      return Phrase.of(scores(entries.stream().map(Entry.LevelChanged.class::cast)));
    }
    return Phrase.of(
        SAYS.changes(
            entries.stream()
                .map(Entry.MechanismChanged.class::cast)
                .map(change -> EntryWords.what(change, chronicle))
                .toList()));
  }

  /** Each score once, with all that it moved. */
  private Saying scores(Stream<Entry.LevelChanged> changes) {
    Map<String, Double> moves = new LinkedHashMap<>();
    changes.forEach(each -> moves.merge(each.indicator(), each.to() - each.from(), Double::sum));
    return SAYS.scores(
        moves.entrySet().stream()
            .map(
                move ->
                    Phrase.of(scores.getOrDefault(move.getKey(), move.getKey()))
                        .and(" ")
                        .and(MeasureWords.signed("points", move.getValue())))
            .toList());
  }

  Phrase path(Entry entry) {
    if (entry instanceof Entry.Response response) {
      return EntryWords.path(response, chronicle);
    } else if (entry instanceof Entry.Failed failed && !failed.calledOff()) {
      boolean told = EntryWords.namesMechanism(failed.setback()) || failed.mechanism().isEmpty();
      return told ? Phrase.EMPTY : chronicle.path(failed);
    }
    return entry instanceof Entry.Decided decided && decided.byDefault()
        ? Phrase.of(SAYS.byDefault())
        : Phrase.EMPTY;
  }

  /** In whose place it came, since when its mechanism was out, or what else it is about. */
  Phrase note(Entry entry, Deed deed, Deeds deeds) {
    List<Saying> notes =
        Stream.of(
                standing(entry),
                condition(entry),
                overruled(entry),
                about(deed, deeds.chain(deed).get(0), deeds),
                bearing(entry, deed, deeds))
            .flatMap(Optional::stream)
            .toList();
    return notes.isEmpty() ? Phrase.EMPTY : Phrase.of(SAYS.notes(notes));
  }

  private Optional<Saying> standing(Entry entry) {
    if (entry instanceof Entry.Response response) {
      return standings
          .replaced(response)
          .map(out -> SAYS.inPlaceOf(chronicle.mechanism(out.mechanism()), state(out), out.seq()));
    } else if (entry instanceof Entry.Failed failed && !failed.calledOff()) {
      return standings
          .lastChange(failed.mechanism(), failed.at())
          .filter(change -> !change.usable())
          .map(
              change ->
                  SAYS.theMechanism(
                      chronicle.mechanism(change.mechanism()), state(change), change.seq()));
    }
    return Optional.empty();
  }

  private static Phrase state(Entry.MechanismChanged change) {
    return change.status().inForce() ? Phrase.of(SAYS.out()) : EntryWords.shift(change.shift());
  }

  private static Optional<Saying> condition(Entry entry) {
    return entry instanceof Entry.Injected injected && injected.inject().contingency().isPresent()
        ? Optional.of(SAYS.letGo(EntryWords.condition(injected.inject().contingency())))
        : Optional.empty();
  }

  private static Optional<Saying> overruled(Entry entry) {
    return entry instanceof Entry.Overruled overruled
        ? Optional.of(SAYS.proposedBy(overruled.proposal().rule()))
        : Optional.empty();
  }

  private static Optional<Saying> about(Deed deed, Deed root, Deeds deeds) {
    boolean elsewhere = !deed.about().isEmpty() && !deeds.id(root).equals(deed.about());
    return elsewhere ? Optional.of(SAYS.about(deed.about())) : Optional.empty();
  }

  /** What an inject from which nothing follows bears on later. */
  private static Optional<Saying> bearing(Entry entry, Deed deed, Deeds deeds) {
    if (!(entry instanceof Entry.Injected) || !deeds.effects(deed).isEmpty()) {
      return Optional.empty();
    }
    List<String> later =
        deeds.supported(deed).stream().map(each -> "#" + each.seq()).distinct().toList();
    return Optional.of(later.isEmpty() ? SAYS.noRule() : SAYS.bearsOn(later));
  }
}
