package io.github.trilat.model;

/**
 * Something that is so at this moment of the exercise, and that a rule's condition may match: a
 * track, a notice, a call.
 *
 * <p>Facts are put into the rule session, replaced and removed by the engine alone. Each says when
 * it happened where that matters, so rules compare times; there is no clock to ask.
 */
public sealed interface Fact
    permits AgendaItem,
        AgreedCount,
        Alert,
        Call,
        Consultation,
        Correction,
        CountClaim,
        Cue,
        Currency,
        Decision,
        Drill,
        Incident,
        Indicator,
        Landing,
        Launch,
        Level,
        Mechanism,
        Notice,
        Occasion,
        Outage,
        Parameter,
        Partner,
        PastDeed,
        PastIncident,
        Position,
        Sighting,
        Statement,
        Track,
        Withdrawal {

  /**
   * A readable identity, the same in every run, such as {@code track:ROK:I-02}; a fact of the same
   * id replaces this one.
   */
  String id();
}
