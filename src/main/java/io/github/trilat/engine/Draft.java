package io.github.trilat.engine;

import io.github.trilat.model.Action;
import io.github.trilat.model.AgreedCount;
import io.github.trilat.model.Consultation;
import io.github.trilat.model.Country;
import io.github.trilat.model.Currency;
import io.github.trilat.model.Decision;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Incident;
import io.github.trilat.model.Indicator;
import io.github.trilat.model.Launch;
import io.github.trilat.model.Level;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.Occasion;
import io.github.trilat.model.Parameter;
import io.github.trilat.model.Respond;
import io.github.trilat.model.Scope;
import io.github.trilat.model.Status;
import io.github.trilat.model.Track;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence of a right side while it is being said: every word notes its part, and {@link #finish}
 * makes it a proposal.
 */
final class Draft
    implements Respond.Timed,
        Respond.Sharing,
        Respond.Calling,
        Respond.Alerting,
        Respond.Convening,
        Respond.Stating,
        Respond.Holding,
        Respond.Reconciling,
        Respond.Adjusting,
        Respond.Declaring,
        Respond.Correcting,
        Respond.Bringing,
        Respond.Causing {
  private final String phrase;
  private Action action;
  private final Set<String> missing = new LinkedHashSet<>();
  private final Set<Country> by = EnumSet.noneOf(Country.class);
  private final List<Country> to = new ArrayList<>();
  private Optional<Country> via = Optional.empty();
  private String mechanism = "";
  private String about = "";
  private String variant = "";
  private String detail = "";
  private String cause = "";
  private String why = "";
  private double points;
  private int objects;
  private Set<Country> hosts = Set.of();
  private Optional<Status> status = Optional.empty();
  private Optional<Scope> scope = Optional.empty();
  private boolean turning;
  private boolean quiet;
  private boolean byVideo;
  private Optional<Parameter> delay = Optional.empty();
  private Optional<Parameter> practised = Optional.empty();
  private Optional<Currency> currency = Optional.empty();
  private Optional<Parameter> stretch = Optional.empty();
  private Optional<Level> load = Optional.empty();
  private Optional<Parameter> chance = Optional.empty();
  private Supplier<Proposal> made;

  Draft(String phrase, Action action) {
    this.phrase = phrase;
    this.action = action;
  }

  /** The words without which the sentence says nothing. */
  Draft needs(String... words) {
    missing.addAll(Arrays.asList(words));
    return this;
  }

  @Override
  public Draft by(Country country) {
    said("by");
    by.add(country);
    return this;
  }

  Draft answering(String inject, String words) {
    about = inject;
    detail = words;
    return this;
  }

  Draft saying(String words) {
    detail = words;
    return this;
  }

  /** The same words, which also tell it from another of the same action, countries and cause. */
  Draft being(String words) {
    variant = words;
    return saying(words);
  }

  /** Done, it brings about a fact. */
  Draft bringing(Function<Instant, Fact> fact) {
    made = () -> doing(new Proposal.Brings(fact));
    return this;
  }

  /** Done, it gives the mechanism this status, or the one of its history. */
  Draft turning(Mechanism which, Optional<Status> to) {
    mechanism = which.id();
    by.addAll(which.members());
    status = to;
    turning = true;
    made = () -> doing(new Proposal.Turns(which.status(), status));
    return this;
  }

  /** It moves this score. */
  Draft moving(Indicator which) {
    made = () -> new Proposal.Adjusting(which.name(), points, cause);
    return this;
  }

  /** It calls this off. */
  Draft callingOff(Occasion occasion) {
    made = () -> new Proposal.CallingOff(occasion, why);
    return this;
  }

  Country partner() {
    return to.get(0);
  }

  String mechanism() {
    return mechanism;
  }

  String about() {
    return about;
  }

  int objects() {
    return objects;
  }

  Set<Country> hosts() {
    return hosts;
  }

  Scope scope() {
    return scope.orElse(Scope.ONE_DOMAIN);
  }

  boolean publicised() {
    return !quiet;
  }

  Set<Country> countries() {
    return Collections.unmodifiableSet(by);
  }

  @Override
  public Draft with(Country partner) {
    said("with");
    if (!to.isEmpty()) {
      throw new DoctrineFailure(
          "respond." + phrase + " names one partner; say a sentence for each other");
    }
    to.add(partner);
    return this;
  }

  @Override
  public Draft via(Country hub) {
    via = Optional.of(hub);
    return this;
  }

  @Override
  public Draft over(Mechanism which) {
    said("over");
    mechanism = which.id();
    if (by.isEmpty()) {
      by.addAll(which.members());
    }
    return this;
  }

  @Override
  public Draft about(Fact subject) {
    said("about");
    about = Origins.of(subject);
    if (subject instanceof Occasion occasion) {
      hosts = occasion.hosts();
    }
    byWhoever(subject);
    return this;
  }

  @Override
  public Draft of(Launch launch) {
    said("of");
    about = launch.id();
    return this;
  }

  @Override
  public Draft of(Incident falseAlarm) {
    said("of");
    about = falseAlarm.id();
    return this;
  }

  @Override
  public Draft byVideo() {
    byVideo = true;
    return this;
  }

  @Override
  public Draft from(Consultation consultation) {
    said("from");
    said("by");
    said("about");
    by.addAll(consultation.members());
    mechanism = consultation.mechanism();
    about = consultation.about();
    return this;
  }

  @Override
  public Draft from(Track track) {
    said("from");
    objects = track.objects();
    detail = objects == 1 ? "1 object" : objects + " objects";
    return this;
  }

  @Override
  public Draft on(Fact occasion) {
    said("on");
    about = Origins.of(occasion);
    return this;
  }

  @Override
  public Draft in(Scope which) {
    scope = Optional.of(which);
    return this;
  }

  @Override
  public Draft quietly() {
    quiet = true;
    return this;
  }

  @Override
  public Draft to(AgreedCount agreed) {
    said("to");
    objects = agreed.count();
    detail = "to " + agreed.count();
    return this;
  }

  @Override
  public Draft to(Status next) {
    said("to");
    status = Optional.of(next);
    action = turnedTo(next);
    return this;
  }

  @Override
  public Draft by(Parameter gain) {
    said("by");
    points = points(gain);
    return this;
  }

  @Override
  public Draft downBy(Parameter loss) {
    said("by");
    points = -points(loss);
    return this;
  }

  @Override
  public void because(Fact reason) {
    said("because");
    cause = reason.id();
    about = Origins.of(reason);
    why = Causes.of(reason);
    byWhoever(reason);
  }

  @Override
  public Draft after(Parameter time) {
    delay = Optional.of(time);
    return this;
  }

  @Override
  public Draft downTo(Parameter withPractice, Currency drilled) {
    practised = Optional.of(withPractice);
    currency = Optional.of(drilled);
    return this;
  }

  @Override
  public Draft stretchedBy(Parameter times, Level under) {
    stretch = Optional.of(times);
    load = Optional.of(under);
    return this;
  }

  @Override
  public Draft withChance(Parameter share) {
    chance = Optional.of(share);
    return this;
  }

  /**
   * The proposal that was said.
   *
   * @throws DoctrineFailure when a word is missing
   */
  Proposal finish() {
    if (!missing.isEmpty()) {
      throw new DoctrineFailure(
          "respond." + phrase + " also needs ." + String.join("(…) and .", missing) + "(…)");
    }
    return made.get();
  }

  private Proposal doing(Proposal.Outcome outcome) {
    return new Proposal.Doing(
        action,
        List.copyOf(by),
        List.copyOf(to),
        via,
        mechanism,
        about,
        status.map(Status::title).orElse(variant),
        words(),
        new Proposal.Timing(delay, practised, currency, stretch, load, chance),
        outcome);
  }

  private String words() {
    return Stream.of(
            detail,
            status.filter(each -> each != Status.SUSPENDED).map(Status::title).orElse(""),
            scope.map(Scope::title).orElse(""),
            quiet ? "low-key" : "",
            byVideo ? "partly by video" : "")
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** A status that a decision or a notice gives is given by whoever took or sent it. */
  private void byWhoever(Fact cause) {
    if (turning && cause instanceof Decision decision) {
      by.clear();
      by.add(decision.country());
    } else if (turning && cause instanceof Incident incident && action == Action.NOTICE_GIVEN) {
      by.clear();
      by.addAll(incident.countries());
    }
  }

  private static Action turnedTo(Status status) {
    return switch (status) {
      case TERMINATION_NOTIFIED -> Action.NOTICE_GIVEN;
      case ABSENT, SUSPENDED, ENDED -> Action.MECHANISM_SUSPENDED;
      case PROPOSED, AGREED, TESTING, ACTIVE, CONDITIONAL -> Action.MECHANISM_ADVANCED;
    };
  }

  private double points(Parameter parameter) {
    if (!parameter.unit().equals("points")) {
      throw new DoctrineFailure(
          "respond.%s takes points, but parameter %s is in %s"
              .formatted(phrase, parameter.id(), parameter.unit()));
    }
    return parameter.value();
  }

  private void said(String word) {
    missing.remove(word);
  }
}
