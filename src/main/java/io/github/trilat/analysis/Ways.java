package io.github.trilat.analysis;

import static io.github.trilat.analysis.WhySays.SAYS;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.MechanismState;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way from what began it to a deed, with where the time went and what each step went over. */
final class Ways {
  private final Chronicle chronicle;
  private final Deeds deeds;
  private final Standings standings;
  private final Delays delays;
  private final Steps steps;
  private final Parameters parameters;

  Ways(Chronicle chronicle, Deeds deeds, Steps steps) {
    this.chronicle = chronicle;
    this.deeds = deeds;
    this.standings = new Standings(chronicle);
    this.parameters = new Parameters(chronicle.baseline());
    this.delays = new Delays(chronicle, parameters);
    this.steps = steps;
  }

  /** Every step to the deed, itself the last. */
  List<Why.Link> to(Deed deed) {
    List<Deed> chain = deeds.chain(deed);
    Instant start = chain.get(0).at();
    List<Why.Link> links = new ArrayList<>();
    Optional<Instant> previous = Optional.empty();
    for (Deed each : chain) {
      Entry entry = deeds.entry(each);
      Story.Step step = steps.alone(each, start);
      links.add(
          new Why.Link(
              deeds.id(each),
              step,
              delays.before(entry, previous),
              standing(each, step.also()),
              sources(each)));
      previous = Optional.of(each.at());
    }
    return links;
  }

  /** The cards that a deed's rule, or its inject, cites. */
  List<String> sources(Deed deed) {
    return deeds.entry(deed) instanceof Entry.Injected inject
        ? inject.inject().sources()
        : deed.because().sources();
  }

  /** An entry by its number, such as {@code #34: ROK: own track confirmed, 18 objects}. */
  Saying named(Deed deed) {
    String id = deeds.id(deed);
    Phrase what = steps.alone(deed, deed.at()).what();
    what = deed.by().isEmpty() ? what : Phrase.of(SAYS.who(deed.by(), what));
    return SAYS.numbered(deed.seq(), id.isEmpty() ? what : Phrase.of(SAYS.withId(id, what)));
  }

  /** The mechanisms that a deed went over, a chance that was missed, and what else it rests on. */
  private List<Saying> standing(Deed deed, List<Long> also) {
    List<Saying> standing = new ArrayList<>();
    for (String fact : deed.because().ids()) {
      chronicle
          .mechanismAtStart(fact)
          .filter(each -> !deed.because().rule().isEmpty())
          .map(each -> standing(each, deed.at()))
          .ifPresent(standing::add);
      if (deed.failed()) {
        parameters.chance(fact, deed.because().draws()).ifPresent(standing::add);
      }
    }
    also.stream()
        .flatMap(each -> deeds.deed(each).stream())
        .filter(each -> !(deeds.entry(each) instanceof Entry.MechanismChanged))
        .map(this::named)
        .forEach(standing::add);
    return standing;
  }

  private Saying standing(MechanismState start, Instant at) {
    return standings
        .lastChange(start.id(), at)
        .map(change -> SAYS.stands(start.title(), EntryWords.shift(change.shift()), change.seq()))
        .orElseGet(() -> unchanged(start));
  }

  /** How a mechanism stood from the start on: {@code hub relay: active since 29 Dec 2014 · …}. */
  static Saying unchanged(MechanismState state) {
    Phrase standing = EntryWords.standing(state);
    return state.sources().isEmpty()
        ? SAYS.unchanged(state.title(), standing)
        : SAYS.unchangedCited(state.title(), standing, state.sources());
  }
}
