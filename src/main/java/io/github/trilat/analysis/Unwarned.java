package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.MechanismState;
import io.github.trilat.model.Country;
import io.github.trilat.model.MechanismKind;
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
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (Country other : Country.values()) {
      flight.ownTrack(other).map(own -> uncarried(other, own)).ifPresent(sentences::add);
    }
    if (sentences.isEmpty()) {
      sentences.add("Nobody confirmed a track of it.");
    }
    sentences.add(Sights.of(flight));
    List<String> idle = idle();
    if (!idle.isEmpty()) {
      sentences.add("Of no use at that time: " + Words.and(idle) + ".");
    }
    return sentences;
  }

  private String uncarried(Country holder, Flight.Knowing own) {
    return "%s confirmed a track of its own at %s (#%s), and nothing carried it to %s."
        .formatted(
            Words.capital(holder.inSentence()),
            Words.since(flight.since(own.at())),
            own.response().seq(),
            country.inSentence());
  }

  /** The ways to share, of those that the country has a part in, that did not work then. */
  private List<String> idle() {
    return chronicle.baseline().mechanisms().stream()
        .filter(each -> each.kind() == MechanismKind.INFORMATION_SHARING)
        .filter(each -> each.members().contains(country))
        .flatMap(each -> idle(each).stream())
        .toList();
  }

  private Optional<String> idle(MechanismState start) {
    Optional<Entry.MechanismChanged> change =
        standings.lastChange(start.id(), flight.plotted().at());
    boolean usable = change.map(Entry.MechanismChanged::usable).orElse(start.usable());
    String why = change.map(each -> Wording.shift(each.shift())).orElse(start.status().title());
    return usable ? Optional.empty() : Optional.of("the " + start.title() + " (" + why + ")");
  }
}
