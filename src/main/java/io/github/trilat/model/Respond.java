package io.github.trilat.model;

/**
 * The only words a rule's right side may say: {@code respond.share( $track ).with( $other ).over(
 * $link ).after( $delay );}
 *
 * <p>Each sentence is a proposal; the engine applies it and records the rule, the facts it matched
 * and its sources. A sentence ends at its last word: {@code after} is optional everywhere and means
 * that the response takes the parameter's time. {@code withChance} is optional everywhere too: with
 * it, a government may do so or not. The same proposal is carried out once, however often rules
 * make it; it may be made again if it failed for want of its mechanism.
 *
 * <p>{@code withhold}, {@code slow}, {@code weaken} and {@code divert} propose nothing by
 * themselves: they make exceptions to what other rules propose.
 */
public interface Respond {

  /**
   * A radar's sighting becomes the country's own track: {@code respond.track( $sighting ).after(
   * $confirm )}.
   */
  @Proposes(value = Action.TRACK_CONFIRMED, brings = Track.class)
  Timed track(Sighting sighting);

  /**
   * A satellite's sighting becomes a cue: {@code respond.cue( $sighting ).after( $dissemination )}.
   */
  @Proposes(value = Action.CUE_RECEIVED, brings = Cue.class)
  Timed cue(Sighting sighting);

  /**
   * Pass one's track to a partner: {@code respond.share( $track ).with( $other ).over( $link
   * ).after( $delay )}.
   */
  @Proposes(value = Action.WARNING_SHARED, brings = Notice.class)
  @Needs("with")
  Sharing share(Track track);

  /** Pass a cue to a partner, in the same words as a track. */
  @Proposes(value = Action.CUE_SHARED, brings = Cue.class)
  @Needs("with")
  Sharing share(Cue cue);

  /**
   * One country rings another: {@code respond.call( $from, $to ).over( $hotline ).about( $launch
   * ).after( $delay )}.
   */
  @Proposes(value = Action.HOTLINE_CALL, brings = Call.class)
  @Needs("over")
  Calling call(Country from, Country to);

  /**
   * A country tells its public: {@code respond.alert( $country ).of( $launch ).after( $slow
   * ).downTo( $fast, $currency )}.
   */
  @Proposes(value = Action.PUBLIC_ALERT, brings = Alert.class)
  Alerting alert(Country country);

  /**
   * The members of a mechanism confer: {@code respond.convene( Tier.MINISTERS ).over( $mechanism
   * ).about( $launch )}.
   */
  @Proposes(value = Action.CONSULTATION, brings = Consultation.class)
  @Needs("over")
  Convening convene(Tier tier);

  /**
   * One or more of the three take a position in public: {@code respond.declare( Theme.ASSURANCE
   * ).from( $consultation )}, or {@code respond.declare( Theme.SANCTIONS ).by( Country.ROK ).about(
   * $incident )}.
   */
  @Proposes(value = Action.POSITION, brings = Position.class)
  @Needs({"by", "from"})
  Declaring declare(Theme theme);

  /** A country takes back its alert: {@code respond.withdraw( $alert ).after( $delay )}. */
  @Proposes(value = Action.ALERT_WITHDRAWN, brings = Withdrawal.class)
  Timed withdraw(Alert alert);

  /** A partner takes back its count: {@code respond.correct( $claim ).to( $agreed )}. */
  @Proposes(value = Action.COUNT_CORRECTED, brings = Correction.class)
  Correcting correct(CountClaim claim);

  /**
   * Those who conferred speak in public: {@code respond.state( Strength.CONDEMNATION ).from(
   * $consultation )}.
   */
  @Proposes(value = Action.JOINT_STATEMENT, brings = Statement.class)
  Stating state(Strength strength);

  /**
   * Hold a drill: {@code respond.hold( $drill ).in( Scope.SIMULATION ).on( $occasion )}; {@code
   * quietly()} keeps it out of the news.
   */
  @Proposes(value = Action.DRILL_HELD, brings = Drill.class)
  Holding hold(Mechanism drill);

  /**
   * Settle two claims by a track: {@code respond.reconcile( $one, $other ).from( $track ).over(
   * $link ).after( $delay )}.
   */
  @Proposes(value = Action.COUNT_RECONCILED, brings = AgreedCount.class)
  @Needs("from")
  Reconciling reconcile(CountClaim one, CountClaim other);

  /**
   * Move a score: {@code respond.adjust( $cohesion ).by( $gain ).because( $launch )}; once for each
   * cause and rule.
   */
  @Proposes(brings = Level.class)
  Adjusting adjust(Indicator indicator);

  /**
   * Stop using a mechanism for political reasons: {@code respond.suspend( $pact ).by( Country.ROK
   * ).because( $event )}. It is done by all members unless {@code by} names who does it; what a
   * decision gives as the reason is done by whoever decided.
   */
  @Proposes(value = Action.MECHANISM_SUSPENDED, brings = Mechanism.class)
  Switching suspend(Mechanism mechanism);

  /** Take a suspended mechanism up again: {@code respond.restore( $pact ).because( $meeting )}. */
  @Proposes(value = Action.MECHANISM_RESTORED, brings = Mechanism.class)
  Switching restore(Mechanism mechanism);

  /**
   * Give a mechanism another status: {@code respond.bring( $pact ).to( Status.ENDED ).about(
   * $decision ).after( $notice )}. It falls away if the mechanism's status has changed meanwhile.
   * Whoever acts is told as in {@code suspend}.
   */
  @Proposes(
      value = {Action.MECHANISM_ADVANCED, Action.NOTICE_GIVEN, Action.MECHANISM_SUSPENDED},
      brings = Mechanism.class)
  @Needs("to")
  Bringing bring(Mechanism mechanism);

  /**
   * What was arranged does not take place: {@code respond.callOff( $occasion ).because( $pandemic
   * )}. It is too late for what has taken place already.
   */
  Causing callOff(Occasion occasion);

  /**
   * What other rules propose does not come about: {@code respond.withhold( Action.WARNING_SHARED
   * ).by( Country.ROK ).with( Country.JAPAN ).because( $dispute )}.
   *
   * <p>This and the three words that follow make exceptions. An exception holds as long as the
   * conditions of its rule hold, and bears on what other rules propose meanwhile, not on what is
   * under way, and never on what its own rule proposes. Each use of it stands in log and journal
   * with its reason. What was withheld may be proposed again later.
   */
  @Lasting
  Withholding withhold(Action action);

  /**
   * What other rules propose takes longer: {@code respond.slow( Action.CONSULTATION ).over(
   * $dialogue ).after( $delay ).because( $absence )} adds the parameter's time.
   */
  @Lasting
  Slowing slow(Action action);

  /**
   * What other rules propose comes about at most so strong: {@code respond.weaken(
   * Action.JOINT_STATEMENT ).by( Country.ROK ).to( Strength.CONCERN ).because( $rift )}; a joint
   * statement has a {@code Strength}, a consultation a {@code Tier}, a drill a {@code Scope}.
   */
  @Lasting
  Weakening weaken(Action action);

  /**
   * What other rules propose goes over another mechanism instead: {@code respond.divert(
   * Action.WARNING_SHARED ).over( $link ).through( $relay ).via( Country.US ).after( $delay
   * ).because( $dispute )}.
   */
  @Lasting
  Diverting divert(Action action);

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

    /**
     * Under load it takes longer: {@code times} as long at a level of 100, as long as ever at 0, in
     * proportion between.
     */
    Timed stretchedBy(Parameter times, Level load);

    /**
     * Where a score is wanting it takes longer, such as between two of little cohesion: {@code
     * times} as long at a level of 0, as long as ever at 100, in proportion between.
     */
    Timed stretchedForWantOf(Parameter times, Level wanting);
  }

  /** {@code share(…)}: with whom, by which way. */
  interface Sharing {
    /** Who is told. */
    Sharing with(Country partner);

    /** Through whose hands it goes; left out where it goes straight. */
    Sharing via(Country hub);

    /** By which way: one that is usable when the response begins. */
    Timed over(Mechanism mechanism);
  }

  /** {@code call(…)}: on which line, about what. */
  interface Calling {
    /** On which line. */
    Calling over(Mechanism hotline);

    /** What the call is about. */
    Timed about(Fact cause);
  }

  /** {@code alert(…)}: of which launch. */
  interface Alerting {
    /** Which launch the public is told of. */
    Timed of(Launch launch);

    /** Which false alarm the public is told, as if it were a launch. */
    Timed of(Incident falseAlarm);
  }

  /** {@code convene(…)}: under which mechanism, about what. */
  interface Convening {
    /** Under which mechanism; its members confer. */
    Convening over(Mechanism mechanism);

    /** Whoever cannot come joins by video. */
    Convening byVideo();

    /** What they confer about. */
    Timed about(Fact cause);
  }

  /** {@code state(…)}: after which consultation. */
  interface Stating {
    /** After which consultation; those who conferred speak. */
    Timed from(Consultation consultation);
  }

  /** {@code hold(…)}: how much it takes in, whether quietly, on which occasion. */
  interface Holding {
    /** How much the drill takes in. */
    Holding in(Scope scope);

    /** It is kept out of the news. */
    Holding quietly();

    /** For what occasion. */
    Timed on(Fact occasion);
  }

  /** {@code declare(…)}: after which consultation, or by whom about what. */
  interface Declaring {
    /** After which consultation; those who conferred declare it. */
    Timed from(Consultation consultation);

    /** Who declares it alone. */
    Declaring by(Country country);

    /** What they answer by it. */
    Timed about(Fact cause);
  }

  /** {@code correct(…)}: to which count. */
  interface Correcting {
    /** The count that takes its place. */
    Timed to(AgreedCount agreed);
  }

  /** {@code bring(…)}: by whom, to which status, about what. */
  interface Bringing {
    /** Which member does it; said again for each other. Left out, all members do. */
    Bringing by(Country member);

    /** The status it is to have. */
    Bringing to(Status status);

    /** What brings it about. */
    Timed about(Fact cause);
  }

  /** {@code reconcile(…)}: from whose track, by which way. */
  interface Reconciling {
    /** Whose track settles it. */
    Reconciling from(Track track);

    /** By which way the tracks are compared. */
    Timed over(Mechanism mechanism);
  }

  /** {@code adjust(…)}: by how much, for what cause. */
  interface Adjusting {
    /** It rises by so many points. */
    Causing by(Parameter points);

    /** It falls by so many points. */
    Causing downBy(Parameter points);
  }

  /** {@code suspend(…)} and {@code restore(…)}: by whom, for what cause. */
  interface Switching {
    /** Which member does it; said again for each other. Left out, all members do. */
    Switching by(Country member);

    /** What it is the effect of. */
    Timed because(Fact cause);
  }

  /** The cause that a change of a score names, and whatever is called off. */
  interface Causing {
    /** What it is the effect of. */
    Timed because(Fact cause);
  }

  /** {@code withhold(…)}: what of an action, for what reason. */
  interface Withholding {
    /** Only where this country does it, alone or with others; said again, or that one. */
    Withholding by(Country country);

    /** Only where it is done with or for this country; said again, or with that one. */
    Withholding with(Country partner);

    /** Only where it goes over this mechanism; said again, or over that one. */
    Withholding over(Mechanism mechanism);

    /** Only where it is about the same inject as this; said again, or as that. */
    Withholding about(Fact cause);

    /** For what reason. */
    void because(Fact reason);
  }

  /** {@code slow(…)}: what of an action, by how much. */
  interface Slowing {
    /** Only where this country does it, alone or with others; said again, or that one. */
    Slowing by(Country country);

    /** Only where it is done with or for this country; said again, or with that one. */
    Slowing with(Country partner);

    /** Only where it goes over this mechanism; said again, or over that one. */
    Slowing over(Mechanism mechanism);

    /** Only where it is about the same inject as this; said again, or as that. */
    Slowing about(Fact cause);

    /** It takes this much longer. */
    Reasoning after(Parameter delay);
  }

  /** {@code weaken(…)}: what of an action, to which strength. */
  interface Weakening {
    /** Only where this country does it, alone or with others; said again, or that one. */
    Weakening by(Country country);

    /** Only where it goes over this mechanism; said again, or over that one. */
    Weakening over(Mechanism mechanism);

    /** Only where it is about the same inject as this; said again, or as that. */
    Weakening about(Fact cause);

    /** A joint statement says no more than this. */
    Reasoning to(Strength most);

    /** A consultation is no more senior than this. */
    Reasoning to(Tier most);

    /** A drill takes in no more than this. */
    Reasoning to(Scope most);
  }

  /** {@code divert(…)}: what of an action, over which other mechanism. */
  interface Diverting {
    /** Only where this country does it, alone or with others; said again, or that one. */
    Diverting by(Country country);

    /** Only where it is done with or for this country; said again, or with that one. */
    Diverting with(Country partner);

    /** Only where it would go over this mechanism; said again, or over that one. */
    Diverting over(Mechanism mechanism);

    /** Only where it is about the same inject as this; said again, or as that. */
    Diverting about(Fact cause);

    /** Over which mechanism it goes instead. */
    Diverted through(Mechanism other);
  }

  /** {@code divert(…).through(…)}: through whose hands, and how long that takes. */
  interface Diverted {
    /** Through whose hands it then goes; left out where it goes straight. */
    Diverted via(Country hub);

    /** That way it takes the parameter's value; left out, as long as it was to take. */
    Reasoning after(Parameter delay);

    /** For what reason. */
    void because(Fact reason);
  }

  /** The reason that every exception names. */
  interface Reasoning {
    /** For what reason. */
    void because(Fact reason);
  }
}
