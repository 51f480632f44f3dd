package io.github.trilat.model;

/**
 * The only words a rule's right side may say: {@code respond.share( $track ).with( $other ).over(
 * $link ).after( $delay );}
 *
 * <p>Each sentence is a proposal; the engine applies it and records the rule, the facts it matched
 * and its sources. A sentence ends at its last word: {@code after} is optional everywhere and means
 * that the response takes the parameter's time. The same proposal is carried out once, however
 * often rules make it; it may be made again if it failed for want of its mechanism.
 */
public interface Respond {

  /**
   * A radar's sighting becomes the country's own track: {@code respond.track( $sighting ).after(
   * $confirm )}.
   */
  Timed track(Sighting sighting);

  /**
   * A satellite's sighting becomes a cue: {@code respond.cue( $sighting ).after( $dissemination )}.
   */
  Timed cue(Sighting sighting);

  /**
   * Pass one's track to a partner: {@code respond.share( $track ).with( $other ).over( $link
   * ).after( $delay )}.
   */
  Sharing share(Track track);

  /** Pass a cue to a partner, in the same words as a track. */
  Sharing share(Cue cue);

  /**
   * One country rings another: {@code respond.call( $from, $to ).over( $hotline ).about( $launch
   * ).after( $delay )}.
   */
  Calling call(Country from, Country to);

  /**
   * A country tells its public: {@code respond.alert( $country ).of( $launch ).after( $slow
   * ).downTo( $fast, $currency )}.
   */
  Alerting alert(Country country);

  /**
   * The members of a mechanism confer: {@code respond.convene( Tier.MINISTERS ).over( $mechanism
   * ).about( $launch )}.
   */
  Convening convene(Tier tier);

  /**
   * Those who conferred speak in public: {@code respond.state( Strength.CONDEMNATION ).from(
   * $consultation )}.
   */
  Stating state(Strength strength);

  /**
   * Hold the drill for which the occasion has come: {@code respond.hold( $drill ).on( $occasion )}.
   */
  Holding hold(Mechanism drill);

  /**
   * Settle two claims by a track: {@code respond.reconcile( $one, $other ).from( $track ).over(
   * $link ).after( $delay )}.
   */
  Reconciling reconcile(CountClaim one, CountClaim other);

  /**
   * Move a score: {@code respond.adjust( $cohesion ).by( $gain ).because( $launch )}; once for each
   * cause and rule.
   */
  Adjusting adjust(Indicator indicator);

  /**
   * Stop using a mechanism for political reasons: {@code respond.suspend( $pact ).because( $event
   * )}.
   */
  Causing suspend(Mechanism mechanism);

  /** Take a suspended mechanism up again. */
  Causing restore(Mechanism mechanism);

  /** A response that takes time. */
  interface Timed {
    /** It takes the parameter's value, in seconds or in the parameter's own unit of time. */
    Timed after(Parameter delay);

    /**
     * With practice it takes less: {@code delay} at currency 0, {@code practised} at currency 1, in
     * proportion between.
     */
    Timed downTo(Parameter practised, Currency currency);

    /**
     * It succeeds with this chance (a share from 0 to 1); without a seed, it does so when the
     * chance is at least a half.
     */
    Timed withChance(Parameter chance);
  }

  /** {@code share(…)}: with whom, by which way. */
  interface Sharing {
    Sharing with(Country partner);

    Sharing via(Country hub);

    Timed over(Mechanism mechanism);
  }

  /** {@code call(…)}: on which line, about what. */
  interface Calling {
    Calling over(Mechanism hotline);

    Timed about(Fact cause);
  }

  /** {@code alert(…)}: of which launch. */
  interface Alerting {
    Timed of(Launch launch);
  }

  /** {@code convene(…)}: under which mechanism, about what. */
  interface Convening {
    Convening over(Mechanism mechanism);

    Timed about(Fact cause);
  }

  /** {@code state(…)}: after which consultation. */
  interface Stating {
    Timed from(Consultation consultation);
  }

  /** {@code hold(…)}: on which occasion. */
  interface Holding {
    Timed on(Occasion occasion);
  }

  /** {@code reconcile(…)}: from whose track, by which way. */
  interface Reconciling {
    Reconciling from(Track track);

    Timed over(Mechanism mechanism);
  }

  /** {@code adjust(…)}: by how much, for what cause. */
  interface Adjusting {
    Causing by(Parameter points);

    Causing downBy(Parameter points);
  }

  /** The cause that every change of a score or a status names. */
  interface Causing {
    void because(Fact cause);
  }
}
