package io.github.trilat.engine;

import io.github.trilat.journal.Because;
import io.github.trilat.journal.Draw;
import io.github.trilat.journal.Entry;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.Parameter;
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

  private final World world;
  private final Calendar calendar;
  private final Recorder recorder;
  private final Chances chances;
  private final Outcomes outcomes;
  private final Set<String> taken = new HashSet<>();
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
    this.outcomes = outcomes;
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
      begin(key, doing, because);
    } else if (proposal instanceof Proposal.Adjusting adjusting) {
      world.adjust(adjusting.indicator(), adjusting.points(), because);
    } else if (proposal instanceof Proposal.Switching switching) {
      apply(
          switching.suspend()
              ? world.mechanisms().suspend(switching.mechanism(), because)
              : world.mechanisms().restore(switching.mechanism(), because));
    }
  }

  /**
   * Applies changes of mechanisms; whatever was under way over one that no longer works fails with
   * it.
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
      if (!world.mechanisms().isUsable(begun.doing().mechanism())) {
        underway.remove(begun.key());
        failForWant(begun, "failed while it was under way");
      }
    }
  }

  private void begin(String key, Proposal.Doing doing, Because because) {
    List<Draw> draws = new ArrayList<>();
    Instant due = recorder.now().plusMillis(Math.round(1000 * seconds(doing, draws)));
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
    if (!world.mechanisms().isUsable(doing.mechanism())) {
      failForWant(begun, "was not usable");
      return;
    }
    underway.put(key, begun);
    calendar.enter(due, Calendar.Kind.EFFECT, () -> complete(begun));
  }

  private double seconds(Proposal.Doing doing, List<Draw> draws) {
    Proposal.Timing timing = doing.timing();
    if (timing.delay().isEmpty()) {
      return 0;
    }
    double slow = seconds(timing.delay().get(), doing.concern(), draws);
    if (timing.practised().isEmpty()) {
      return slow;
    }
    double fast = seconds(timing.practised().get(), doing.concern(), draws);
    return slow + (fast - slow) * timing.currency().orElseThrow().value();
  }

  private double seconds(Parameter delay, String concern, List<Draw> draws) {
    ParameterDefinition definition = world.setting().parameters().get(delay.id());
    double value = chances.value(definition, delay.value(), concern, draws);
    if (value < 0) {
      throw new DoctrineFailure(
          "after(…) takes a time, but parameter " + delay.id() + " is below zero");
    }
    return switch (delay.unit()) {
      case "s" -> value;
      case "d" -> value * 86_400;
      default ->
          throw new DoctrineFailure(
              "after(…) takes a time, but parameter " + delay.id() + " is in " + delay.unit());
    };
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
      fail(begun, "nobody answered");
      return;
    }
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
    world.putNew(doing.brings().apply(recorder.now()));
    if (doing.action() == Action.DRILL_HELD) {
      world.drillHeld(doing.mechanism());
    }
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
                why,
                begun.since(),
                begun.because()));
  }
}
