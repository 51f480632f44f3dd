package io.github.trilat.engine;

import io.github.trilat.model.Action;
import io.github.trilat.model.AgreedCount;
import io.github.trilat.model.Alert;
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
import io.github.trilat.model.Sighting;
import io.github.trilat.model.Statement;
import io.github.trilat.model.Status;
import io.github.trilat.model.Strength;
import io.github.trilat.model.Theme;
import io.github.trilat.model.Tier;
import io.github.trilat.model.Track;
import io.github.trilat.model.Withdrawal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Listens to what a rule's right side says and keeps it until the engine asks. */
final class Proposals implements Respond {
  private final List<Draft> drafts = new ArrayList<>();

  /** What was proposed since the last call, in order. */
  List<Proposal> drain() {
    List<Proposal> proposals = drafts.stream().map(Draft::finish).toList();
    drafts.clear();
    return proposals;
  }

  @Override
  public Timed track(Sighting sighting) {
    return start("track(…)", Action.TRACK_CONFIRMED)
        .by(sighting.country())
        .answering(sighting.launch(), objects(sighting.objects()))
        .bringing(at -> new Track(sighting.country(), sighting.launch(), sighting.objects(), at));
  }

  @Override
  public Timed cue(Sighting sighting) {
    return start("cue(…)", Action.CUE_RECEIVED)
        .by(sighting.country())
        .answering(sighting.launch(), "")
        .bringing(at -> new Cue(sighting.country(), sighting.launch(), sighting.country(), at));
  }

  @Override
  public Sharing share(Track track) {
    Draft draft = start("share(…)", Action.WARNING_SHARED).needs("with", "over");
    return draft
        .by(track.country())
        .answering(track.launch(), objects(track.objects()))
        .bringing(
            at ->
                new Notice(
                    draft.partner(), track.launch(), track.country(), draft.mechanism(), at));
  }

  @Override
  public Sharing share(Cue cue) {
    Draft draft = start("share(…)", Action.CUE_SHARED).needs("with", "over");
    return draft
        .by(cue.country())
        .answering(cue.launch(), "")
        .bringing(at -> new Cue(draft.partner(), cue.launch(), cue.from(), at));
  }

  @Override
  public Calling call(Country from, Country to) {
    Draft draft = start("call(…)", Action.HOTLINE_CALL).needs("over", "about");
    return draft
        .by(from)
        .with(to)
        .bringing(at -> new Call(draft.mechanism(), from, to, draft.about(), at));
  }

  @Override
  public Alerting alert(Country country) {
    Draft draft = start("alert(…)", Action.PUBLIC_ALERT).needs("of");
    return draft.by(country).bringing(at -> new Alert(country, draft.about(), at));
  }

  @Override
  public Convening convene(Tier tier) {
    Draft draft = start("convene(…)", Action.CONSULTATION).needs("over", "about");
    return draft
        .being(tier.title())
        .bringing(
            at ->
                new Consultation(
                    tier,
                    draft.mechanism(),
                    draft.countries(),
                    draft.hosts(),
                    draft.about(),
                    false,
                    at));
  }

  @Override
  public Stating state(Strength strength) {
    Draft draft = start("state(…)", Action.JOINT_STATEMENT).needs("from");
    return draft
        .saying(strength.title())
        .bringing(at -> new Statement(strength, draft.about(), at));
  }

  @Override
  public Holding hold(Mechanism drill) {
    if (drill.kind() != MechanismKind.DRILL) {
      throw new DoctrineFailure(
          "respond.hold(…) takes a drill, but mechanism " + drill.id() + " is none");
    }
    Draft draft = start("hold(…)", Action.DRILL_HELD).needs("on");
    draft.over(drill);
    return draft.bringing(
        at -> new Drill(drill.id(), draft.about(), draft.scope(), draft.publicised(), false, at));
  }

  @Override
  public Declaring declare(Theme theme) {
    Draft draft = start("declare(…)", Action.POSITION).needs("by", "about");
    return draft
        .being(theme.title())
        .bringing(at -> new Position(theme, draft.countries(), draft.about(), at));
  }

  @Override
  public Timed withdraw(Alert alert) {
    return start("withdraw(…)", Action.ALERT_WITHDRAWN)
        .by(alert.country())
        .answering(alert.launch(), "")
        .bringing(at -> new Withdrawal(alert.country(), alert.launch(), at));
  }

  @Override
  public Correcting correct(CountClaim claim) {
    Draft draft = start("correct(…)", Action.COUNT_CORRECTED).needs("to");
    claim.countries().forEach(draft::by);
    return draft
        .answering(claim.inject(), "")
        .bringing(at -> new Correction(claim.inject(), claim.launch(), draft.objects(), at));
  }

  @Override
  public Reconciling reconcile(CountClaim one, CountClaim other) {
    Draft draft = start("reconcile(…)", Action.COUNT_RECONCILED).needs("from", "over");
    return draft
        .answering(later(one, other).inject(), "")
        .bringing(at -> new AgreedCount(one.launch(), draft.objects(), at));
  }

  @Override
  public Adjusting adjust(Indicator indicator) {
    return start("adjust(…)", Action.CONSULTATION).needs("by", "because").moving(indicator);
  }

  @Override
  public Causing suspend(Mechanism mechanism) {
    return start("suspend(…)", Action.MECHANISM_SUSPENDED)
        .needs("because")
        .turning(mechanism, Optional.of(Status.SUSPENDED));
  }

  @Override
  public Causing restore(Mechanism mechanism) {
    return start("restore(…)", Action.MECHANISM_RESTORED)
        .needs("because")
        .turning(mechanism, Optional.empty());
  }

  @Override
  public Bringing bring(Mechanism mechanism) {
    return start("bring(…)", Action.MECHANISM_ADVANCED)
        .needs("to", "about")
        .turning(mechanism, Optional.empty());
  }

  @Override
  public Causing callOff(Occasion occasion) {
    return start("callOff(…)", Action.CONSULTATION).needs("because").callingOff(occasion);
  }

  private static CountClaim later(CountClaim one, CountClaim other) {
    return other.at().isBefore(one.at()) ? one : other;
  }

  private Draft start(String phrase, Action action) {
    Draft draft = new Draft(phrase, action);
    drafts.add(draft);
    return draft;
  }

  private static String objects(int count) {
    return count == 1 ? "1 object" : count + " objects";
  }
}
