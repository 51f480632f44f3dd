package io.github.trilat.engine;

import io.github.trilat.journal.Detail;
import io.github.trilat.model.Action;
import io.github.trilat.model.AgreedCount;
import io.github.trilat.model.Consultation;
import io.github.trilat.model.Country;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Incident;
import io.github.trilat.model.Launch;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.Occasion;
import io.github.trilat.model.Respond;
import io.github.trilat.model.Scope;
import io.github.trilat.model.Theme;
import io.github.trilat.model.Track;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A sentence about what countries do, such as {@code share(…)}; done, it brings about a fact. */
final class ActionSentence extends TimedSentence
    implements Respond.Sharing,
        Respond.Calling,
        Respond.Alerting,
        Respond.Convening,
        Respond.Stating,
        Respond.Holding,
        Respond.Reconciling,
        Respond.Declaring,
        Respond.Correcting {
  private final Action action;
  private final Set<Country> by = EnumSet.noneOf(Country.class);
  private final List<Country> to = new ArrayList<>();
  private Optional<Country> via = Optional.empty();
  private String mechanism = "";
  private String about = "";
  private String variant = "";
  private Detail detail = Detail.NONE;
  private int objects;
  private Set<Country> hosts = Set.of();
  private Optional<Grade> grade = Optional.empty();
  private boolean quiet;
  private boolean byVideo;
  private BiFunction<Proposal.Doing, Instant, Fact> brings;

  ActionSentence(String phrase, Action action, String... needed) {
    super(phrase, needed);
    this.action = action;
  }

  @Override
  public ActionSentence by(Country country) {
    said("by");
    by.add(country);
    return this;
  }

  ActionSentence answering(String inject) {
    about = inject;
    return this;
  }

  ActionSentence of(int count) {
    objects = count;
    detail = Detail.objects(count);
    return this;
  }

  /** This tells it from another of the same action, countries and cause. */
  ActionSentence being(Enum<?> what) {
    variant = what.name();
    return this;
  }

  ActionSentence on(Theme theme) {
    detail = Detail.theme(theme);
    return being(theme);
  }

  /** It is so strong, unless an exception weakens it. */
  ActionSentence graded(Grade strength) {
    grade = Optional.of(strength);
    return this;
  }

  /** Done, it brings about this fact. */
  ActionSentence bringing(Function<Instant, Fact> fact) {
    return bringing((deed, at) -> fact.apply(at));
  }

  /** The same, where the fact tells how the deed was done in the end. */
  ActionSentence bringing(BiFunction<Proposal.Doing, Instant, Fact> fact) {
    brings = fact;
    return this;
  }

  int objects() {
    return objects;
  }

  Set<Country> hosts() {
    return hosts;
  }

  boolean publicised() {
    return !quiet;
  }

  @Override
  public ActionSentence with(Country partner) {
    said("with");
    if (!to.isEmpty()) {
      throw wrong(" names one partner; say a sentence for each other");
    }
    to.add(partner);
    return this;
  }

  @Override
  public ActionSentence via(Country hub) {
    via = Optional.of(hub);
    return this;
  }

  @Override
  public ActionSentence over(Mechanism which) {
    said("over");
    mechanism = which.id();
    if (by.isEmpty()) {
      by.addAll(which.members());
    }
    return this;
  }

  @Override
  public ActionSentence about(Fact subject) {
    said("about");
    about = Origins.of(subject);
    if (subject instanceof Occasion occasion) {
      hosts = occasion.hosts();
    }
    return this;
  }

  @Override
  public ActionSentence of(Launch launch) {
    said("of");
    about = launch.id();
    return this;
  }

  @Override
  public ActionSentence of(Incident falseAlarm) {
    said("of");
    about = falseAlarm.id();
    return this;
  }

  @Override
  public ActionSentence byVideo() {
    byVideo = true;
    return this;
  }

  @Override
  public ActionSentence from(Consultation consultation) {
    said("from", "by", "about");
    by.addAll(consultation.members());
    mechanism = consultation.mechanism();
    about = consultation.about();
    return this;
  }

  @Override
  public ActionSentence from(Track track) {
    said("from");
    return of(track.objects());
  }

  @Override
  public ActionSentence on(Fact occasion) {
    said("on");
    about = Origins.of(occasion);
    return this;
  }

  @Override
  public ActionSentence in(Scope which) {
    return graded(Grade.of(which));
  }

  @Override
  public ActionSentence quietly() {
    quiet = true;
    return this;
  }

  @Override
  public ActionSentence to(AgreedCount agreed) {
    said("to");
    return of(agreed.count());
  }

  @Override
  Proposal proposal() {
    return new Proposal.Doing(
        action,
        List.copyOf(by),
        List.copyOf(to),
        via,
        mechanism,
        about,
        variant,
        grade,
        told(),
        timing(),
        new Proposal.Brings(brings));
  }

  private Detail told() {
    return new Detail(
        detail.objects(),
        detail.tier(),
        detail.strength(),
        detail.scope(),
        detail.theme(),
        detail.status(),
        quiet,
        byVideo);
  }
}
