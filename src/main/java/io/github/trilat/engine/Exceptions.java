package io.github.trilat.engine;

import io.github.trilat.journal.Because;
import io.github.trilat.journal.Draw;
import io.github.trilat.journal.Entry;
import io.github.trilat.journal.Overruling;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Mechanism;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The exceptions that hold at this moment: what becomes of what other rules propose. */
final class Exceptions {

  /** A rule that met these facts. */
  private record Match(String rule, List<String> facts) {}

  /**
   * What a rule says as long as its conditions hold.
   *
   * @param withheld keys of what it has withheld since then
   */
  private record Said(
      RuleCard rule, Basis basis, List<Proposal.Excepting> exceptions, Set<String> withheld) {}

  /** One exception, and the match that makes it. */
  private record Standing(Match match, Proposal.Excepting exception) {}

  /**
   * What exceptions leave of a deed.
   *
   * @param doing the deed as it is to be done; nothing where it is withheld
   * @param entries what the journal is to say of it
   */
  record Left(Optional<Proposal.Doing> doing, List<Runnable> entries) {

    /** Records what was applied. */
    void tell() {
      entries.forEach(Runnable::run);
    }
  }

  private final Recorder recorder;
  private final Delays delays;
  private final Map<Match, Said> said = new LinkedHashMap<>();

  /** What has lapsed at this instant: a fact that is replaced lets its exceptions go on. */
  private final Map<Match, Said> lapsed = new HashMap<>();

  private Instant lapsedAt = Instant.MIN;

  Exceptions(Recorder recorder, Delays delays) {
    this.recorder = recorder;
    this.delays = delays;
  }

  /** The rule makes these exceptions from now on, in place of those of the same match. */
  void hear(RuleCard rule, Basis basis, List<Proposal.Excepting> exceptions) {
    forget();
    Match match = new Match(rule.name(), basis.facts().stream().map(Because.Matched::id).toList());
    Optional<Said> before =
        Optional.ofNullable(said.get(match)).or(() -> Optional.ofNullable(lapsed.get(match)));
    Set<String> withheld = before.map(Said::withheld).orElseGet(HashSet::new);
    said.put(match, new Said(rule, basis, exceptions, withheld));
  }

  /** The conditions of the rule hold for these facts no longer. */
  void lapse(RuleCard rule, List<Fact> matched) {
    forget();
    Match match = new Match(rule.name(), matched.stream().map(Fact::id).toList());
    Optional.ofNullable(said.remove(match)).ifPresent(gone -> lapsed.put(match, gone));
  }

  private void forget() {
    if (!recorder.now().equals(lapsedAt)) {
      lapsed.clear();
      lapsedAt = recorder.now();
    }
  }

  /**
   * Applies to a deed all exceptions that bear on it, each once.
   *
   * @param proposer the rule that proposed it, which makes no exceptions to itself
   * @param proposal why it was proposed
   * @param basis what the proposal rests on
   */
  Left applied(Proposal.Doing proposed, RuleCard proposer, Because proposal, Basis basis) {
    List<Runnable> entries = new ArrayList<>();
    Set<Standing> used = new HashSet<>();
    Proposal.Doing doing = proposed;
    Optional<Standing> next = next(doing, proposer, used);
    while (next.isPresent()) {
      Standing standing = next.get();
      Proposal.Doing before = doing;
      Optional<Proposal.Doing> after = standing.exception().apply(before);
      if (after.isEmpty()) {
        return new Left(after, withheld(standing, before, proposal, basis));
      }
      doing = after.get();
      String concern = doing.concern();
      entries.add(() -> record(standing, before, concern, proposal, basis));
      used.add(standing);
      next = next(doing, proposer, used);
    }
    return new Left(Optional.of(doing), entries);
  }

  /** What withholds goes before all else; of a kind, the order in which rules spoke decides. */
  private Optional<Standing> next(Proposal.Doing doing, RuleCard proposer, Set<Standing> used) {
    return Stream.of(Overruling.values())
        .flatMap(effect -> standing().filter(each -> each.exception().effect() == effect))
        .filter(each -> !each.match().rule().equals(proposer.name()))
        .filter(each -> each.exception().bearsOn(doing))
        .filter(each -> !used.contains(each))
        .findFirst();
  }

  private Stream<Standing> standing() {
    return said.entrySet().stream()
        .flatMap(
            each ->
                each.getValue().exceptions().stream()
                    .map(exception -> new Standing(each.getKey(), exception)));
  }

  /** The same withheld again by the same exception is no news. */
  private List<Runnable> withheld(
      Standing standing, Proposal.Doing doing, Because proposal, Basis basis) {
    String rule = standing.match().rule();
    String what = standing.exception().key(rule) + " " + doing.key(rule);
    return said.get(standing.match()).withheld().add(what)
        ? List.of(() -> record(standing, doing, doing.concern(), proposal, basis))
        : List.of();
  }

  private void record(
      Standing standing, Proposal.Doing doing, String concern, Because proposal, Basis proposed) {
    Proposal.Excepting exception = standing.exception();
    Basis basis = said.get(standing.match()).basis();
    RuleCard rule = said.get(standing.match()).rule();
    List<Draw> draws = new ArrayList<>();
    long millis =
        exception.delay().map(time -> delays.of(time, concern, draws).toMillis()).orElse(0L);
    Because because = Because.rule(rule.name(), rule.at(), basis.facts(), rule.sources(), draws);
    recorder.record(
        (seq, at, turn) ->
            new Entry.Overruled(
                seq,
                at,
                turn,
                basis.and(proposed).causes(),
                Knowing.these(doing.by(), at),
                exception.effect(),
                doing.action(),
                doing.by(),
                doing.to(),
                doing.mechanism(),
                doing.about(),
                doing.detail(),
                exception.instead(),
                exception.through().map(Mechanism::id).orElse(""),
                millis / 1000.0,
                exception.fact(),
                exception.reason(),
                proposal,
                because));
  }
}
