package io.github.trilat.engine;

import io.github.trilat.model.Action;
import io.github.trilat.model.Consultation;
import io.github.trilat.model.Country;
import io.github.trilat.model.Currency;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Indicator;
import io.github.trilat.model.Launch;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.Occasion;
import io.github.trilat.model.Parameter;
import io.github.trilat.model.Respond;
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
        Respond.Causing {
  private final String phrase;
  private final Action action;
  private final Set<String> missing = new LinkedHashSet<>();
  private final Set<Country> by = EnumSet.noneOf(Country.class);
  private final List<Country> to = new ArrayList<>();
  private Optional<Country> via = Optional.empty();
  private String mechanism = "";
  private Optional<Indicator> indicator = Optional.empty();
  private String about = "";
  private String detail = "";
  private String cause = "";
  private double points;
  private int objects;
  private Optional<Parameter> delay = Optional.empty();
  private Optional<Parameter> practised = Optional.empty();
  private Optional<Currency> currency = Optional.empty();
  private Optional<Parameter> chance = Optional.empty();
  private Function<Instant, Fact> brings;

  Draft(String phrase, Action action) {
    this.phrase = phrase;
    this.action = action;
  }

  /** The words without which the sentence says nothing. */
  Draft needs(String... words) {
    missing.addAll(Arrays.asList(words));
    return this;
  }

  Draft by(Country country) {
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

  Draft moving(Indicator which) {
    indicator = Optional.of(which);
    return this;
  }

  Draft switching(Mechanism which) {
    mechanism = which.id();
    return this;
  }

  Draft bringing(Function<Instant, Fact> fact) {
    brings = fact;
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

  Set<Country> membersAsSet() {
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
    return this;
  }

  @Override
  public Draft of(Launch launch) {
    said("of");
    about = launch.id();
    return this;
  }

  @Override
  public Draft from(Consultation consultation) {
    said("from");
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
  public Draft on(Occasion occasion) {
    said("on");
    about = occasion.inject();
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
    if (indicator.isPresent()) {
      return new Proposal.Adjusting(indicator.get().name(), points, cause);
    }
    if (brings == null) {
      return new Proposal.Switching(mechanism, action == Action.MECHANISM_SUSPENDED, cause);
    }
    return new Proposal.Doing(
        action,
        List.copyOf(by),
        List.copyOf(to),
        via,
        mechanism,
        about,
        detail,
        new Proposal.Timing(delay, practised, currency, chance),
        brings);
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
