package io.github.trilat.analysis;

import static io.github.trilat.analysis.WhySays.SAYS;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.MechanismState;
import io.github.trilat.model.Country;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is to say of a country that never held a track of a launch. */
final class Unwarned {
  private final Chronicle chronicle;
  private final Standings standings;
  private final Flight flight;
  private final Country country;

  Unwarned(Chronicle chronicle, Flight flight, Country country) {
    this.chronicle = chronicle;
    this.standings = new Standings(chronicle);
    this.flight = flight;
    this.country = country;
  }

  /** Whose tracks did not reach it, and what could not carry them. */
  List<Saying> sentences() {
    List<Saying> sentences = new ArrayList<>();
    for (Country other : Country.values()) {
      flight.ownTrack(other).map(own -> uncarried(other, own)).ifPresent(sentences::add);
    }
    if (sentences.isEmpty()) {
      sentences.add(SAYS.nobodyConfirmed());
    }
    sentences.add(Sights.of(flight));
    List<Saying> idle = idle();
    if (!idle.isEmpty()) {
      sentences.add(SAYS.idle(idle));
    }
    return sentences;
  }

  private Saying uncarried(Country holder, Flight.Knowing own) {
    return SAYS.uncarried(holder, flight.since(own.at()), own.response().seq(), country);
  }

  /** The ways to share, of those that the country has a part in, that did not work then. */
  private List<Saying> idle() {
    return chronicle.baseline().mechanisms().stream()
        .filter(each -> each.kind() == MechanismKind.INFORMATION_SHARING)
        .filter(each -> each.members().contains(country))
        .flatMap(each -> idle(each).stream())
        .toList();
  }

  private Optional<Saying> idle(MechanismState start) {
    Optional<Entry.MechanismChanged> change =
        standings.lastChange(start.id(), flight.plotted().at());
    boolean usable = change.map(Entry.MechanismChanged::usable).orElse(start.usable());
    Phrase why =
        change
            .map(each -> EntryWords.shift(each.shift()))
            .orElseGet(() -> Phrase.of(start.status()));
    return usable ? Optional.empty() : Optional.of(SAYS.idleFor(start.title(), why));
  }
}
