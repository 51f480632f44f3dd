package io.github.trilat.engine;

import io.github.trilat.journal.Overruling;
import io.github.trilat.model.Action;
import io.github.trilat.model.AgreedCount;
import io.github.trilat.model.Alert;
import io.github.trilat.model.AllClear;
import io.github.trilat.model.Announcement;
import io.github.trilat.model.Call;
import io.github.trilat.model.Consultation;
import io.github.trilat.model.Correction;
import io.github.trilat.model.CountClaim;
import io.github.trilat.model.Country;
import io.github.trilat.model.Cue;
import io.github.trilat.model.Drill;
import io.github.trilat.model.Indicator;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Notice;
import io.github.trilat.model.Occasion;
import io.github.trilat.model.Position;
import io.github.trilat.model.Respond;
import io.github.trilat.model.Scope;
import io.github.trilat.model.Sighting;
import io.github.trilat.model.Statement;
import io.github.trilat.model.Strength;
import io.github.trilat.model.Theme;
import io.github.trilat.model.Tier;
import io.github.trilat.model.Track;
import io.github.trilat.model.Withdrawal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Listens to what a rule's right side says and keeps it until the engine asks. */
final class Proposals implements Respond {
  private final List<Sentence> sentences = new ArrayList<>();

  /** What was proposed since the last call, in order. */
  List<Proposal> drain() {
    List<Proposal> proposals = sentences.stream().map(Sentence::finish).toList();
    sentences.clear();
    return proposals;
  }

  @Override
  public Timed track(Sighting sighting) {
    return start("track(…)", Action.TRACK_CONFIRMED)
        .by(sighting.country())
        .answering(sighting.launch())
        .of(sighting.objects())
        .bringing(at -> new Track(sighting.country(), sighting.launch(), sighting.objects(), at));
  }

  @Override
  public Timed cue(Sighting sighting) {
    return start("cue(…)", Action.CUE_RECEIVED)
        .by(sighting.country())
        .answering(sighting.launch())
        .bringing(at -> new Cue(sighting.country(), sighting.launch(), sighting.country(), at));
  }

  @Override
  public Sharing share(Track track) {
    ActionSentence deed = start("share(…)", Action.WARNING_SHARED, "with", "over");
    return deed.by(track.country())
        .answering(track.launch())
        .of(track.objects())
        .bringing(
            (done, at) ->
                new Notice(
                    done.to().get(0), track.launch(), track.country(), done.mechanism(), at));
  }

  @Override
  public Sharing share(Cue cue) {
    ActionSentence deed = start("share(…)", Action.CUE_SHARED, "with", "over");
    return deed.by(cue.country())
        .answering(cue.launch())
        .bringing((done, at) -> new Cue(done.to().get(0), cue.launch(), cue.from(), at));
  }

  @Override
  public Calling call(Country from, Country to) {
    ActionSentence deed = start("call(…)", Action.HOTLINE_CALL, "over", "about");
    return deed.by(from)
        .with(to)
        .bringing((done, at) -> new Call(done.mechanism(), from, to, done.about(), at));
  }

  @Override
  public Alerting alert(Country country) {
    ActionSentence deed = start("alert(…)", Action.PUBLIC_ALERT, "of");
    return deed.by(country).bringing((done, at) -> new Alert(country, done.about(), at));
  }

  @Override
  public Alerting announce(Country country) {
    ActionSentence deed = start("announce(…)", Action.ANNOUNCEMENT, "of");
    return deed.by(country).bringing((done, at) -> new Announcement(country, done.about(), at));
  }

  @Override
  public Timed lift(Alert alert) {
    return start("lift(…)", Action.ALERT_LIFTED)
        .by(alert.country())
        .answering(alert.launch())
        .bringing(at -> new AllClear(alert.country(), alert.launch(), at));
  }

  @Override
  public Convening convene(Tier tier) {
    ActionSentence deed = start("convene(…)", Action.CONSULTATION, "over", "about");
    return deed.being(tier)
        .graded(Grade.of(tier))
        .bringing(
            (done, at) ->
                new Consultation(
                    done.strength(Tier.class),
                    done.mechanism(),
                    EnumSet.copyOf(done.by()),
                    deed.hosts(),
                    done.about(),
                    false,
                    at));
  }

  @Override
  public Stating state(Strength strength) {
    ActionSentence deed = start("state(…)", Action.JOINT_STATEMENT, "from");
    return deed.graded(Grade.of(strength))
        .bringing((done, at) -> new Statement(done.strength(Strength.class), done.about(), at));
  }

  @Override
  public Holding hold(Mechanism drill) {
    if (drill.kind() != MechanismKind.DRILL) {
      throw new DoctrineFailure(
          "respond.hold(…) takes a drill, but mechanism " + drill.id() + " is none");
    }
    ActionSentence deed = start("hold(…)", Action.DRILL_HELD, "on");
    deed.over(drill);
    return deed.graded(new Grade(Scope.ONE_DOMAIN, false))
        .bringing(
            (done, at) ->
                new Drill(
                    done.mechanism(),
                    done.about(),
                    done.strength(Scope.class),
                    deed.publicised(),
                    false,
                    at));
  }

  @Override
  public Declaring declare(Theme theme) {
    ActionSentence deed = start("declare(…)", Action.POSITION, "by", "about");
    return deed.on(theme)
        .bringing((done, at) -> new Position(theme, Set.copyOf(done.by()), done.about(), at));
  }

  @Override
  public Timed withdraw(Alert alert) {
    return start("withdraw(…)", Action.ALERT_WITHDRAWN)
        .by(alert.country())
        .answering(alert.launch())
        .bringing(at -> new Withdrawal(alert.country(), alert.launch(), at));
  }

  @Override
  public Correcting correct(CountClaim claim) {
    ActionSentence deed = start("correct(…)", Action.COUNT_CORRECTED, "to");
    claim.countries().forEach(deed::by);
    return deed.answering(claim.inject())
        .bringing(at -> new Correction(claim.inject(), claim.launch(), deed.objects(), at));
  }

  @Override
  public Reconciling reconcile(CountClaim one, CountClaim other) {
    ActionSentence deed = start("reconcile(…)", Action.COUNT_RECONCILED, "from", "over");
    return deed.answering(later(one, other).inject())
        .bringing(at -> new AgreedCount(one.launch(), deed.objects(), at));
  }

  @Override
  public Adjusting adjust(Indicator indicator) {
    return heard(new Adjustment(indicator));
  }

  @Override
  public Switching suspend(Mechanism mechanism) {
    return heard(Turning.suspending(mechanism));
  }

  @Override
  public Switching restore(Mechanism mechanism) {
    return heard(Turning.restoring(mechanism));
  }

  @Override
  public Bringing bring(Mechanism mechanism) {
    return heard(Turning.bringing(mechanism));
  }

  @Override
  public Causing callOff(Occasion occasion) {
    return heard(new CallOff(occasion));
  }

  @Override
  public Withholding withhold(Action action) {
    return heard(new ExceptionSentence("withhold(…)", Overruling.WITHHELD, action));
  }

  @Override
  public Slowing slow(Action action) {
    return heard(new ExceptionSentence("slow(…)", Overruling.SLOWED, action, "after"));
  }

  @Override
  public Weakening weaken(Action action) {
    return heard(new ExceptionSentence("weaken(…)", Overruling.WEAKENED, action, "to"));
  }

  @Override
  public Diverting divert(Action action) {
    return heard(new ExceptionSentence("divert(…)", Overruling.DIVERTED, action, "through"));
  }

  private static CountClaim later(CountClaim one, CountClaim other) {
    return other.at().isBefore(one.at()) ? one : other;
  }

  private ActionSentence start(String phrase, Action action, String... needed) {
    return heard(new ActionSentence(phrase, action, needed));
  }

  private <S extends Sentence> S heard(S sentence) {
    sentences.add(sentence);
    return sentence;
  }
}
