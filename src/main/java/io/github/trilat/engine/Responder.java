package io.github.trilat.engine;

import io.github.trilat.journal.Because;
import io.github.trilat.journal.Draw;
import io.github.trilat.journal.Entry;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Occasion;
import io.github.trilat.model.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
      String key, Proposal.Doing doing, Instant since, boolean succeeds, Because because) {}

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
  private final Map<String, Begun> underway = new LinkedHashMap<>();

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
    this.outcomes = outcomes;
    this.news = new News(world, calendar, recorder);
  }

  /** Takes up what {@code rule} proposed on having matched these facts. */
  void take(Proposal proposal, RuleCard rule, List<Fact> matched) {
    String key = proposal.key(rule.name());
    if (!taken.add(key)) {
      return;
    }
    List<String> facts = matched.stream().map(Fact::id).toList();
    Because because = new Because(rule.name(), rule.at(), facts, rule.sources(), List.of());
    if (proposal instanceof Proposal.Doing doing) {
      if (!calledOff.contains(Arrangement.of(doing))) {
        begin(key, doing, because);
      }
    } else if (proposal instanceof Proposal.Adjusting adjusting) {
      world.adjust(adjusting.indicator(), adjusting.points(), because);
    } else if (proposal instanceof Proposal.CallingOff off) {
      callOff(off, because);
    }
  }

  /**
   * Applies changes of mechanisms: whatever was under way over one that no longer works fails with
   * it, and a new status that was under way falls away, to be proposed again.
   */
  void apply(List<Mechanisms.Change> changes) {
    world.apply(changes);
    changes.stream()
        .map(Mechanisms.Change::mechanism)
        .filter(Mechanism::usable)
        .map(each -> wanting.remove(each.id()))
        .filter(Objects::nonNull)
        .forEach(taken::removeAll);
    for (Begun begun : List.copyOf(underway.values())) {
      if (isOvertaken(begun.doing())) {
        underway.remove(begun.key());
        taken.remove(begun.key());
      } else if (wants(begun.doing())) {
        underway.remove(begun.key());
        failForWant(begun, "failed while it was under way");
      }
    }
  }

  private void begin(String key, Proposal.Doing doing, Because because) {
    List<Draw> draws = new ArrayList<>();
    Instant due = recorder.now().plus(delays.of(doing, draws));
    boolean succeeds = succeeds(doing, draws);
    Because drawn =
        new Because(because.rule(), because.at(), because.facts(), because.sources(), draws);
    Begun begun = new Begun(key, doing, recorder.now(), succeeds, drawn);
    Optional<Country> stranger = world.mechanisms().stranger(doing);
    if (stranger.isPresent()) {
      fail(
          begun,
          stranger.get().inSentence()
              + " is no member of the "
              + world.mechanisms().get(doing.mechanism()).title());
      return;
    }
    if (wants(doing)) {
      failForWant(begun, "was not usable");
      return;
    }
    underway.put(key, begun);
    calendar.enter(due, Calendar.Kind.EFFECT, () -> complete(begun));
  }

  private boolean succeeds(Proposal.Doing doing, List<Draw> draws) {
    return doing
        .timing()
        .chance()
        .map(chance -> chances.succeeds(chance.id(), chance.value(), doing.concern(), draws))
        .orElse(true);
  }

  private void complete(Begun begun) {
    if (!underway.remove(begun.key(), begun)) {
      return;
    }
    if (!begun.succeeds()) {
      fail(
          begun,
          begun.doing().action() == Action.HOTLINE_CALL
              ? "nobody answered"
              : "it did not come off");
      return;
    }
    if (begun.doing().outcome() instanceof Proposal.Turns turns) {
      taken.remove(begun.key());
      turn(begun, turns);
    } else if (begun.doing().outcome() instanceof Proposal.Brings brings) {
      done(begun);
      news.tell(brings.fact().apply(recorder.now()));
      if (begun.doing().action() == Action.DRILL_HELD) {
        world.drillHeld(begun.doing().mechanism());
      }
    }
  }

  private void done(Begun begun) {
    Proposal.Doing doing = begun.doing();
    Entry entry =
        recorder.record(
            (seq, at, turn) ->
                new Entry.Response(
                    seq,
                    at,
                    turn,
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
  }

  private void turn(Begun begun, Proposal.Turns turns) {
    String mechanism = begun.doing().mechanism();
    if (turns.to().equals(Optional.of(status(mechanism)))) {
      return;
    }
    List<Mechanisms.Change> changes =
        world.mechanisms().turn(mechanism, turns.to(), world.today(), begun.because());
    if (!changes.isEmpty()) {
      done(begun);
      apply(changes);
    }
  }

  private Status status(String mechanism) {
    return world.mechanisms().get(mechanism).status();
  }

  private void callOff(Proposal.CallingOff off, Because because) {
    Occasion occasion = off.occasion();
    Mechanism mechanism = world.mechanisms().get(occasion.mechanism());
    Action action =
        mechanism.kind() == MechanismKind.DRILL ? Action.DRILL_HELD : Action.CONSULTATION;
    Arrangement arrangement = new Arrangement(action, mechanism.id(), occasion.inject());
    if (outcomes.include(action, mechanism.id(), occasion.inject())) {
      return;
    }
    calledOff.add(arrangement);
    underway.values().removeIf(begun -> Arrangement.of(begun.doing()).equals(arrangement));
    recorder.record(
        (seq, at, turn) ->
            new Entry.Failed(
                seq,
                at,
                turn,
                action,
                mechanism.members().stream().toList(),
                List.of(),
                mechanism.id(),
                occasion.inject(),
                true,
                off.why(),
                at,
                because));
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

  private void failForWant(Begun begun, String why) {
    String mechanism = begun.doing().mechanism();
    wanting.computeIfAbsent(mechanism, id -> new HashSet<>()).add(begun.key());
    fail(begun, "the " + world.mechanisms().get(mechanism).title() + " " + why);
  }

  private void fail(Begun begun, String why) {
    Proposal.Doing doing = begun.doing();
    recorder.record(
        (seq, at, turn) ->
            new Entry.Failed(
                seq,
                at,
                turn,
                doing.action(),
                doing.by(),
                doing.to(),
                doing.mechanism(),
                doing.about(),
                false,
                why,
                begun.since(),
                begun.because()));
  }
}
