package io.github.trilat.engine;

import io.github.trilat.journal.Because;
import io.github.trilat.journal.Detail;
import io.github.trilat.journal.Draw;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Overruling;
import io.github.trilat.journal.Reason;
import io.github.trilat.journal.Setback;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Occasion;
import io.github.trilat.model.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Carries out what rules propose: once each, after its time, if the mechanism lasts and the chance
 * is kind.
 */
final class Responder {

  /**
   * A response that has been begun: it is complete at its due time unless its mechanism fails under
   * it.
   */
  private record Begun(
      Set<String> keys,
      Proposal.Doing doing,
      Instant since,
      boolean succeeds,
      Because because,
      List<Long> causes) {}

  /** What may be called off: something of a kind, under a mechanism, on an occasion. */
  private record Arrangement(Action action, String mechanism, String about) {
    static Arrangement of(Proposal.Doing doing) {
      return new Arrangement(doing.action(), doing.mechanism(), doing.about());
    }
  }

  private final World world;
  private final Calendar calendar;
  private final Recorder recorder;
  private final Chances chances;
  private final Outcomes outcomes;
  private final News news;
  private final Delays delays;
  private final Set<String> taken = new HashSet<>();
  private final Set<Arrangement> calledOff = new HashSet<>();
  private final Exceptions exceptions;
  private final Map<Set<String>, Begun> underway = new LinkedHashMap<>();

  /** What people will not have done, should it be proposed. */
  private final List<Act.Withhold> refusals = new ArrayList<>();

  /**
   * What failed for want of its mechanism, by mechanism: it may be proposed again when that works
   * again.
   */
  private final Map<String, Set<String>> wanting = new HashMap<>();

  Responder(World world, Calendar calendar, Recorder recorder, Chances chances, Outcomes outcomes) {
    this.world = world;
    this.calendar = calendar;
    this.recorder = recorder;
    this.chances = chances;
    this.delays = new Delays(world.setting().parameters(), chances);
    this.exceptions = new Exceptions(recorder, delays);
    this.outcomes = outcomes;
    this.news = new News(world, calendar, recorder);
  }

  /** Heeds the exceptions among what {@code rule} said on this basis. */
  void heed(RuleCard rule, Basis basis, List<Proposal> said) {
    List<Proposal.Excepting> heard =
        said.stream()
            .filter(Proposal.Excepting.class::isInstance)
            .map(Proposal.Excepting.class::cast)
            .toList();
    if (!heard.isEmpty()) {
      exceptions.hear(rule, basis, heard);
    }
  }

  /**
   * A person does something at once, in place of what rules propose of the same kind.
   *
   * @param done false for what does not come off
   * @param possible false where there is nothing to share, to withdraw or to change
   */
  void act(
      Proposal.Doing doing, Because because, List<Long> causes, boolean done, boolean possible) {
    String key = doing.key("");
    underway.values().removeIf(begun -> begun.keys().contains(key));
    taken.add(key);
    Begun begun = new Begun(Set.of(key), doing, recorder.now(), done, because, causes);
    Optional<Country> stranger = world.mechanisms().stranger(doing);
    if (stranger.isPresent()) {
      fail(begun, Setback.STRANGER, stranger);
    } else if (wants(doing)) {
      failForWant(begun, Setback.NOT_USABLE);
    } else if (!possible) {
      fail(begun, Setback.NOTHING_THERE, Optional.empty());
    } else if (!done) {
      fail(begun, Setback.CAME_TO_NOTHING, Optional.empty());
    } else if (!finish(begun)) {
      fail(begun, Setback.NOTHING_THERE, Optional.empty());
    }
  }

  /** A person withholds what is under way, or else what will be proposed from now on. */
  void withhold(Act.Withhold act) {
    Optional<Begun> found =
        underway.values().stream().filter(begun -> act.isOf(begun.doing())).findFirst();
    if (found.isPresent()) {
      underway.remove(found.get().keys());
      withheld(found.get().doing(), found.get().because(), found.get().causes(), act);
    } else {
      refusals.add(act);
    }
  }

  private void withheld(
      Proposal.Doing doing, Because proposal, List<Long> causes, Act.Withhold act) {
    recorder.record(
        (seq, at, turn) ->
            new Entry.Overruled(
                seq,
                at,
                turn,
                causes,
                Knowing.these(doing.by(), at),
                Overruling.WITHHELD,
                doing.action(),
                doing.by(),
                doing.to(),
                doing.mechanism(),
                doing.about(),
                doing.detail(),
                Detail.NONE,
                "",
                0,
                "",
                new Reason.Said(act.person().why()),
                proposal,
                Because.person(act.person(), List.of())));
  }

  /** The conditions of {@code rule} hold for these facts no longer, nor do its exceptions. */
  void lapse(RuleCard rule, List<Fact> matched) {
    exceptions.lapse(rule, matched);
  }

  /** Takes up what {@code rule} proposed on this basis; exceptions are heeded. */
  void take(Proposal proposal, RuleCard rule, Basis basis) {
    String key = proposal.key(rule.name());
    if (proposal instanceof Proposal.Excepting || taken.contains(key)) {
      return;
    }
    Because because =
        Because.rule(rule.name(), rule.at(), basis.facts(), rule.sources(), List.of());
    if (proposal instanceof Proposal.Doing doing) {
      if (!calledOff.contains(Arrangement.of(doing))) {
        except(key, doing, rule, because, basis);
      }
    } else if (proposal instanceof Proposal.Adjusting adjusting) {
      taken.add(key);
      ifChanceIsKind(
          adjusting,
          adjusting.timing(),
          because,
          why -> world.adjust(adjusting.indicator(), adjusting.points(), why, basis.causes()));
    } else if (proposal instanceof Proposal.CallingOff off) {
      taken.add(key);
      ifChanceIsKind(off, off.timing(), because, why -> callOff(off, why, basis.causes()));
    }
  }

  /** Does so after its time, or at once where it takes none; nothing is told if chance is not. */
  private void ifChanceIsKind(
      Proposal proposal, Proposal.Timing timing, Because because, Consumer<Because> effect) {
    List<Draw> draws = new ArrayList<>();
    Duration time = delays.of(timing, proposal.concern(), draws);
    if (!succeeds(proposal, timing, draws)) {
      return;
    }
    Because drawn = because.drawing(draws);
    if (time.isZero()) {
      effect.accept(drawn);
    } else {
      calendar.enter(recorder.now().plus(time), Calendar.Kind.EFFECT, () -> effect.accept(drawn));
    }
  }

  /** Begins a deed as exceptions leave it. What they withhold may be proposed again. */
  private void except(
      String key, Proposal.Doing proposed, RuleCard rule, Because because, Basis basis) {
    Exceptions.Left left = exceptions.applied(proposed, rule, because, basis);
    if (left.doing().isEmpty()) {
      left.tell();
      return;
    }
    Proposal.Doing doing = left.doing().get();
    boolean isNew = !taken.contains(doing.key(rule.name()));
    Set<String> keys = new LinkedHashSet<>(List.of(key));
    keys.add(doing.key(rule.name()));
    taken.addAll(keys);
    if (isNew && !calledOff.contains(Arrangement.of(doing))) {
      left.tell();
      refusals.stream()
          .filter(act -> act.isOf(doing))
          .findFirst()
          .ifPresentOrElse(
              act -> withheld(doing, because, basis.causes(), act),
              () -> begin(keys, doing, because, basis.causes()));
    }
  }

  /**
   * Applies changes of mechanisms: whatever was under way over one that no longer works fails with
   * it, and a new status that was under way falls away, to be proposed again.
   *
   * @param causes the entries that led to them
   */
  void apply(List<Mechanisms.Change> changes, List<Long> causes) {
    world.apply(changes, causes);
    changes.stream()
        .map(Mechanisms.Change::mechanism)
        .filter(Mechanism::usable)
        .map(each -> wanting.remove(each.id()))
        .filter(Objects::nonNull)
        .forEach(taken::removeAll);
    for (Begun begun : List.copyOf(underway.values())) {
      if (isOvertaken(begun.doing())) {
        underway.remove(begun.keys());
        taken.removeAll(begun.keys());
      } else if (wants(begun.doing())) {
        underway.remove(begun.keys());
        failForWant(begun, Setback.BROKE_DOWN);
      }
    }
  }

  private void begin(Set<String> keys, Proposal.Doing doing, Because because, List<Long> causes) {
    List<Draw> draws = new ArrayList<>();
    Instant due = recorder.now().plus(delays.of(doing.timing(), doing.concern(), draws));
    boolean succeeds = succeeds(doing, doing.timing(), draws);
    Begun begun = new Begun(keys, doing, recorder.now(), succeeds, because.drawing(draws), causes);
    Optional<Country> stranger = world.mechanisms().stranger(doing);
    if (stranger.isPresent()) {
      fail(begun, Setback.STRANGER, stranger);
      return;
    }
    if (wants(doing)) {
      failForWant(begun, Setback.NOT_USABLE);
      return;
    }
    underway.put(keys, begun);
    calendar.enter(due, Calendar.Kind.EFFECT, () -> complete(begun));
  }

  private boolean succeeds(Proposal proposal, Proposal.Timing timing, List<Draw> draws) {
    return timing
        .chance()
        .map(chance -> chances.succeeds(chance.id(), chance.value(), proposal.concern(), draws))
        .orElse(true);
  }

  private void complete(Begun begun) {
    if (!underway.remove(begun.keys(), begun)) {
      return;
    }
    if (begun.succeeds()) {
      finish(begun);
    } else {
      fail(begun, Setback.CAME_TO_NOTHING, Optional.empty());
    }
  }

  /** Returns whether it changed anything: a mechanism may stand already as it was to stand. */
  private boolean finish(Begun begun) {
    if (begun.doing().outcome() instanceof Proposal.Turns turns) {
      taken.removeAll(begun.keys());
      return turn(begun, turns);
    } else if (begun.doing().outcome() instanceof Proposal.Brings brings) {
      long entry = done(begun);
      news.tell(brings.fact().apply(begun.doing(), recorder.now()), entry);
      if (begun.doing().action() == Action.DRILL_HELD) {
        world.drillHeld(begun.doing().mechanism(), entry);
      }
    }
    return true;
  }

  /** Those to whom it came, and through whose hands. */
  private static List<Country> reached(Proposal.Doing doing) {
    return Stream.concat(doing.to().stream(), doing.via().stream()).toList();
  }

  /** Records that it is done, and returns the entry's number. */
  private long done(Begun begun) {
    Proposal.Doing doing = begun.doing();
    Entry entry =
        recorder.record(
            (seq, at, turn) ->
                new Entry.Response(
                    seq,
                    at,
                    turn,
                    begun.causes(),
                    Knowing.of(doing.action(), doing.by(), reached(doing), at),
                    doing.action(),
                    doing.by(),
                    doing.to(),
                    doing.via(),
                    doing.mechanism(),
                    doing.about(),
                    doing.detail(),
                    begun.since(),
                    begun.because()));
    outcomes.note((Entry.Response) entry);
    news.remember(
        doing.action(),
        doing.by(),
        doing.to(),
        doing.mechanism(),
        doing.about(),
        true,
        entry.seq());
    return entry.seq();
  }

  private boolean turn(Begun begun, Proposal.Turns turns) {
    String mechanism = begun.doing().mechanism();
    if (turns.to().equals(Optional.of(status(mechanism)))) {
      return false;
    }
    List<Mechanisms.Change> changes =
        world.mechanisms().turn(mechanism, turns.to(), world.today(), begun.because());
    if (!changes.isEmpty()) {
      apply(changes, List.of(done(begun)));
    }
    return !changes.isEmpty();
  }

  private Status status(String mechanism) {
    return world.mechanisms().get(mechanism).status();
  }

  private void callOff(Proposal.CallingOff off, Because because, List<Long> causes) {
    Occasion occasion = off.occasion();
    Mechanism mechanism = world.mechanisms().get(occasion.mechanism());
    Action action =
        mechanism.kind() == MechanismKind.DRILL ? Action.DRILL_HELD : Action.CONSULTATION;
    Arrangement arrangement = new Arrangement(action, mechanism.id(), occasion.inject());
    if (outcomes.include(action, mechanism.id(), occasion.inject())
        || !calledOff.add(arrangement)) {
      return;
    }
    underway.values().removeIf(begun -> Arrangement.of(begun.doing()).equals(arrangement));
    List<Country> members = mechanism.members().stream().toList();
    Entry entry =
        recorder.record(
            (seq, at, turn) ->
                new Entry.Failed(
                    seq,
                    at,
                    turn,
                    causes,
                    Knowing.these(members, at),
                    action,
                    members,
                    List.of(),
                    Optional.empty(),
                    mechanism.id(),
                    occasion.inject(),
                    Detail.NONE,
                    Setback.CALLED_OFF,
                    Optional.empty(),
                    Optional.of(off.why()),
                    at,
                    because));
    news.remember(
        action, members, List.of(), mechanism.id(), occasion.inject(), false, entry.seq());
  }

  /** Whether the status that it was to change has changed. */
  private boolean isOvertaken(Proposal.Doing doing) {
    return doing.outcome() instanceof Proposal.Turns turns
        && turns.from() != status(doing.mechanism());
  }

  /** Whether it needs a mechanism that does not work. */
  private boolean wants(Proposal.Doing doing) {
    return doing.outcome() instanceof Proposal.Brings
        && !world.mechanisms().isUsable(doing.mechanism());
  }

  private void failForWant(Begun begun, Setback setback) {
    String mechanism = begun.doing().mechanism();
    wanting.computeIfAbsent(mechanism, id -> new HashSet<>()).addAll(begun.keys());
    fail(begun, setback, Optional.empty());
  }

  private void fail(Begun begun, Setback setback, Optional<Country> stranger) {
    Proposal.Doing doing = begun.doing();
    Entry entry =
        recorder.record(
            (seq, at, turn) ->
                new Entry.Failed(
                    seq,
                    at,
                    turn,
                    begun.causes(),
                    Knowing.these(doing.by(), at),
                    doing.action(),
                    doing.by(),
                    doing.to(),
                    doing.via(),
                    doing.mechanism(),
                    doing.about(),
                    doing.detail(),
                    setback,
                    stranger,
                    Optional.empty(),
                    begun.since(),
                    begun.because()));
    news.remember(
        doing.action(),
        doing.by(),
        doing.to(),
        doing.mechanism(),
        doing.about(),
        false,
        entry.seq());
  }
}
