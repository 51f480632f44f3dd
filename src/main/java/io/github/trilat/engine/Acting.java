package io.github.trilat.engine;

import io.github.trilat.journal.Because;
import io.github.trilat.journal.Detail;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Journal;
import io.github.trilat.journal.StatusActions;
import io.github.trilat.model.Action;
import io.github.trilat.model.AgreedCount;
import io.github.trilat.model.Alert;
import io.github.trilat.model.Call;
import io.github.trilat.model.Consultation;
import io.github.trilat.model.Correction;
import io.github.trilat.model.Country;
import io.github.trilat.model.Cue;
import io.github.trilat.model.Drill;
import io.github.trilat.model.Fact;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Notice;
import io.github.trilat.model.Position;
import io.github.trilat.model.Scope;
import io.github.trilat.model.Statement;
import io.github.trilat.model.Status;
import io.github.trilat.model.Withdrawal;
import io.github.trilat.scenario.DecisionPoint;
import io.github.trilat.scenario.Event;
import io.github.trilat.scenario.Inject;
import io.github.trilat.scenario.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Does what people do: the same deeds as rules propose, at once and in their own name. */
final class Acting {

  /** What sensors do, and nobody else. */
  private static final Set<Action> OF_SENSORS =
      EnumSet.of(Action.CUE_RECEIVED, Action.TRACK_CONFIRMED);

  /** What needs no mechanism. */
  private static final Set<Action> WITHOUT_MECHANISM =
      EnumSet.of(
          Action.PUBLIC_ALERT,
          Action.ALERT_WITHDRAWN,
          Action.JOINT_STATEMENT,
          Action.POSITION,
          Action.COUNT_CORRECTED);

  private final Scenario scenario;
  private final World world;
  private final Script script;
  private final Responder responder;
  private final Recorder recorder;

  /** Ids of injects and decisions, those that people made among them. */
  private final Set<String> ids = new HashSet<>();

  /** Ids of injects that launch something. */
  private final Set<String> launches = new HashSet<>();

  Acting(Scenario scenario, World world, Script script, Responder responder, Recorder recorder) {
    this.scenario = scenario;
    this.world = world;
    this.script = script;
    this.responder = responder;
    this.recorder = recorder;
    for (Inject inject : scenario.injects()) {
      ids.add(inject.id());
      if (inject.event() instanceof Event.Launched) {
        launches.add(inject.id());
      }
    }
    scenario.decisions().forEach(decision -> ids.add(decision.id()));
  }

  /**
   * Checks an act as far as that can be done before its time.
   *
   * @throws ImpossibleAct when it can never be
   */
  void check(Act act) {
    if (!texts(act).allMatch(Journal::canHold)) {
      throw new ImpossibleAct("no journal holds a line break or a hidden character");
    } else if (act instanceof Act.Decide decide) {
      check(decide);
    } else if (act instanceof Act.Deliver deliver) {
      check(deliver.inject());
    } else if (act instanceof Act.Do deed) {
      check(deed);
    } else if (act instanceof Act.Withhold withhold) {
      checkWhose(withhold.action());
      check(withhold.mechanism(), withhold.about());
    }
  }

  private static Stream<String> texts(Act act) {
    Stream<String> own = Stream.empty();
    if (act instanceof Act.Note note) {
      own = Stream.of(note.text());
    } else if (act instanceof Act.Deliver deliver) {
      own =
          Stream.concat(
              Stream.of(deliver.inject().id(), deliver.inject().text()),
              deliver.inject().sources().stream());
      if (deliver.inject().event() instanceof Event.CountReport report) {
        own = Stream.concat(own, Stream.of(report.claimant()));
      }
    }
    return Stream.concat(own, Stream.of(act.person().who(), act.person().why()));
  }

  private void check(Act.Decide act) {
    DecisionPoint point =
        scenario.decisions().stream()
            .filter(each -> each.id().equals(act.decision()))
            .findFirst()
            .orElseThrow(() -> new ImpossibleAct("there is no decision " + act.decision()));
    if (point.option(act.option()).isEmpty()) {
      throw new ImpossibleAct("decision " + point.id() + " has no option " + act.option());
    } else if (script.delivered(point.id()).isPresent()) {
      throw new ImpossibleAct("decision " + point.id() + " has been taken");
    }
  }

  /** An inject of a person's own is held to what a scenario's are held to by its reader. */
  private void check(Inject inject) {
    if (inject.contingency().isPresent()) {
      throw new ImpossibleAct("what people inject depends on nothing");
    }
    check(inject.event());
    if (!ids.add(inject.id())) {
      throw new ImpossibleAct("there is an inject or decision " + inject.id());
    } else if (inject.event() instanceof Event.Launched) {
      launches.add(inject.id());
    }
  }

  private void check(Event event) {
    if (event instanceof Event.Launched it) {
      positive(event, it.count() > 0 && it.rangeKm() > 0 && !it.spacing().isNegative());
      positive(event, it.apogeeKm().orElse(1.0) > 0);
      positive(event, isPositive(it.failsAfter().orElse(News.A_MOMENT)));
    } else if (event instanceof Event.CountReport it) {
      positive(event, it.count() > 0);
      if (!launches.contains(it.launch())) {
        throw new ImpossibleAct("there is no launch " + it.launch());
      }
    } else if (event instanceof Event.LinkOutage it) {
      checkHeld(event, it.mechanism(), it.lasts());
    } else if (event instanceof Event.Meeting it) {
      checkHeld(event, it.mechanism(), it.lasts());
    } else if (event instanceof Event.DrillWindow it) {
      checkHeld(event, it.mechanism(), it.lasts());
    } else if (event instanceof Event.Happening it) {
      positive(event, it.size() > 0 && it.formerRecord() >= 0);
      positive(event, isPositive(it.lasts().orElse(News.A_MOMENT)));
      if (!it.about().isEmpty() && !launches.contains(it.about())) {
        check(it.about(), "");
      }
    }
  }

  private void checkHeld(Event event, String mechanism, Duration lasts) {
    positive(event, isPositive(lasts));
    check(mechanism, "");
  }

  private static boolean isPositive(Duration time) {
    return !time.isNegative() && !time.isZero();
  }

  private static void positive(Event event, boolean right) {
    if (!right) {
      throw new ImpossibleAct(
          "what counts or lasts in a " + event.type() + " is more than nothing");
    }
  }

  private void check(String mechanism, String about) {
    if (!mechanism.isEmpty() && !world.setting().mechanisms().containsKey(mechanism)) {
      throw new ImpossibleAct("there is no mechanism " + mechanism);
    } else if (!about.isEmpty() && !ids.contains(about)) {
      throw new ImpossibleAct("there is no inject or decision " + about);
    }
  }

  private void check(Act.Do deed) {
    check(deed.mechanism(), deed.about());
    Action action = deed.action();
    checkWhose(action);
    if (deed.by().isEmpty()) {
      throw wanting(action, "who does it");
    } else if (ActionParts.WITH_A_PARTNER.contains(action) != (deed.to().size() == 1)) {
      throw wanting(
          action,
          ActionParts.WITH_A_PARTNER.contains(action) ? "one partner" : "nobody to do it to");
    } else if (deed.by().stream().anyMatch(deed.to()::contains)) {
      throw wanting(action, "another country to do it to");
    } else if (WITHOUT_MECHANISM.contains(action) != deed.mechanism().isEmpty()) {
      throw wanting(action, deed.mechanism().isEmpty() ? "a mechanism" : "no mechanism");
    } else if (deed.about().isEmpty()
        && deed.action() != Action.POSITION
        && !StatusActions.include(action)) {
      throw wanting(action, "what it is about");
    }
    check(action, deed.detail());
    boolean drill =
        action == Action.DRILL_HELD
            && world.mechanisms().get(deed.mechanism()).kind() != MechanismKind.DRILL;
    if (drill) {
      throw new ImpossibleAct(deed.mechanism() + " is no drill");
    }
  }

  private static void checkWhose(Action action) {
    if (OF_SENSORS.contains(action)) {
      throw new ImpossibleAct("that is for sensors to do: " + action.words());
    }
  }

  private static void check(Action action, Detail detail) {
    switch (action) {
      case CONSULTATION -> need(action, detail.tier(), "a tier");
      case JOINT_STATEMENT -> need(action, detail.strength(), "a strength");
      case POSITION -> need(action, detail.theme(), "a theme");
      case COUNT_RECONCILED, COUNT_CORRECTED -> need(action, detail.objects(), "a count");
      case MECHANISM_ADVANCED, NOTICE_GIVEN -> need(action, detail.status(), "a status");
      default -> {
        // Nothing that it could not do without.
      }
    }
  }

  private static void need(Action action, Optional<?> part, String what) {
    if (part.isEmpty()) {
      throw wanting(action, what);
    }
  }

  private static ImpossibleAct wanting(Action action, String what) {
    return new ImpossibleAct(action.key() + " needs " + what);
  }

  /** Carries out an act whose time has come. */
  void carryOut(Act act) {
    if (act instanceof Act.Deliver deliver) {
      script.deliver(deliver);
    } else if (act instanceof Act.Do deed) {
      carryOut(deed);
    } else if (act instanceof Act.Withhold withhold) {
      responder.withhold(withhold);
    } else if (act instanceof Act.Note note) {
      recorder.record(
          (seq, at, turn) -> new Entry.Noted(seq, at, turn, note.person().who(), note.text()));
    }
  }

  private void carryOut(Act.Do deed) {
    world.refreshScores();
    Optional<Entry> about = script.delivered(deed.about());
    List<Because.Matched> facts =
        about.stream()
            .map(entry -> new Because.Matched(deed.about(), Optional.of(entry.seq())))
            .toList();
    responder.act(
        doing(deed),
        Because.person(deed.person(), facts),
        about.stream().map(Entry::seq).toList(),
        deed.done(),
        (deed.about().isEmpty() || about.isPresent()) && has(deed));
  }

  /** Whether there is what is to be shared, withdrawn or changed. */
  private boolean has(Act.Do deed) {
    Country by = deed.by().get(0);
    return switch (deed.action()) {
      case WARNING_SHARED -> world.isKnown("track:" + by + ":" + deed.about());
      case CUE_SHARED -> world.isKnown("cue:" + by + ":" + deed.about());
      case ALERT_WITHDRAWN -> world.isKnown("alert:" + by + ":" + deed.about());
      case COUNT_RECONCILED, COUNT_CORRECTED -> launch(deed.about()).isPresent();
      default ->
          !StatusActions.include(deed.action())
              || !status(deed).equals(Optional.of(standing(deed)));
    };
  }

  private Status standing(Act.Do deed) {
    return world.mechanisms().get(deed.mechanism()).status();
  }

  /** The status that a deed gives to its mechanism; without one, that of its history. */
  private static Optional<Status> status(Act.Do deed) {
    return deed.action() == Action.MECHANISM_SUSPENDED && deed.detail().status().isEmpty()
        ? Optional.of(Status.SUSPENDED)
        : deed.detail().status();
  }

  /** The launch that a claim of a count is about. */
  private Optional<String> launch(String claim) {
    return script
        .delivered(claim)
        .filter(Entry.Injected.class::isInstance)
        .map(entry -> ((Entry.Injected) entry).inject().event())
        .filter(Event.CountReport.class::isInstance)
        .map(event -> ((Event.CountReport) event).launch());
  }

  private Proposal.Doing doing(Act.Do deed) {
    Detail detail = deed.detail();
    return new Proposal.Doing(
        deed.action(),
        deed.by(),
        deed.to(),
        deed.via(),
        deed.mechanism(),
        deed.about(),
        variant(deed),
        Optional.empty(),
        detail,
        Proposal.Timing.AT_ONCE,
        StatusActions.include(deed.action())
            ? new Proposal.Turns(standing(deed), status(deed))
            : new Proposal.Brings((done, at) -> fact(deed, at)));
  }

  /** What tells it from another of the same action, as rules have it. */
  private static String variant(Act.Do deed) {
    return Stream.of(deed.detail().tier(), deed.detail().theme(), status(deed))
        .flatMap(Optional::stream)
        .map(value -> ((Enum<?>) value).name())
        .findFirst()
        .orElse("");
  }

  private Fact fact(Act.Do deed, Instant at) {
    String about = deed.about();
    String mechanism = deed.mechanism();
    Country by = deed.by().get(0);
    Set<Country> all = EnumSet.copyOf(deed.by());
    Detail detail = deed.detail();
    return switch (deed.action()) {
      case WARNING_SHARED -> new Notice(deed.to().get(0), about, by, mechanism, at);
      case CUE_SHARED -> new Cue(deed.to().get(0), about, by, at);
      case HOTLINE_CALL -> new Call(mechanism, by, deed.to().get(0), about, at);
      case PUBLIC_ALERT -> new Alert(by, about, at);
      case ALERT_WITHDRAWN -> new Withdrawal(by, about, at);
      case CONSULTATION ->
          new Consultation(detail.tier().orElseThrow(), mechanism, all, Set.of(), about, false, at);
      case JOINT_STATEMENT -> new Statement(detail.strength().orElseThrow(), about, at);
      case DRILL_HELD ->
          new Drill(
              mechanism,
              about,
              detail.scope().orElse(Scope.ONE_DOMAIN),
              !detail.quiet(),
              false,
              at);
      case POSITION -> new Position(detail.theme().orElseThrow(), all, about, at);
      case COUNT_CORRECTED ->
          new Correction(about, launch(about).orElseThrow(), detail.objects().orElseThrow(), at);
      case COUNT_RECONCILED ->
          new AgreedCount(launch(about).orElseThrow(), detail.objects().orElseThrow(), at);
      default -> throw new IllegalStateException("no fact comes of " + deed.action());
    };
  }
}
