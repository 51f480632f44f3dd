package io.github.trilat.analysis;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.JournalMaker;
import io.github.trilat.model.Country;
import io.github.trilat.model.MechanismKind;

/** Chronicles for tests: what a journal tells, and the journal that most tests begin with. */
final class Told {
  static final String LINK = "link";
  static final String RELAY = "relay";

  private Told() {}

  static Chronicle chronicle(JournalMaker journal) {
    Chronicle chronicle = new Chronicle();
    journal.entries().forEach(chronicle);
    return chronicle;
  }

  static Analysis analysis(JournalMaker journal) {
    return Analysis.of(chronicle(journal));
  }

  /** Two paths for tracks, a hotline, and two scores; nothing has happened yet. */
  static JournalMaker three() {
    return new JournalMaker()
        .mechanism(LINK, "real-time link", MechanismKind.INFORMATION_SHARING)
        .mechanism(RELAY, "hub relay", MechanismKind.INFORMATION_SHARING)
        .mechanism("hotline", "minister line", MechanismKind.HOTLINE)
        .level("cohesion-japan-rok", "Cohesion, Japan–ROK", "cohesion", 62)
        .level("tension", "Tension", "tension", 40);
  }

  /**
   * A first turn of fifteen minutes with a salvo that lands after five; Japan and the ROK have a
   * radar each, and the US a satellite.
   */
  static JournalMaker salvo(JournalMaker journal) {
    return journal
        .begin()
        .turn("First minutes", "15m", "Who calls whom first?")
        .radar(Country.JAPAN, null)
        .radar(Country.ROK, "40s")
        .satellite(Country.US, "30s")
        .salvo("I-02", "5m");
  }

  static JournalMaker salvo() {
    return salvo(three());
  }

  static Entry.TurnClosed lastTurn(Chronicle chronicle) {
    return chronicle.all(Entry.TurnClosed.class).reduce((earlier, later) -> later).orElseThrow();
  }
}
