package io.github.trilat.engine;

import io.github.trilat.journal.Overruling;
import io.github.trilat.journal.Reason;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Parameter;
import io.github.trilat.model.Respond;
import io.github.trilat.model.Scope;
import io.github.trilat.model.Strength;
import io.github.trilat.model.Tier;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code withhold(…)} and its like: what becomes of what other rules propose. */
final class ExceptionSentence extends Sentence
    implements Respond.Withholding,
        Respond.Slowing,
        Respond.Weakening,
        Respond.Diverting,
        Respond.Diverted,
        Respond.Reasoning {

  private final Overruling effect;
  private final Action action;
  private final Set<Country> by = EnumSet.noneOf(Country.class);
  private final Set<Country> with = EnumSet.noneOf(Country.class);
  private final Set<String> over = new LinkedHashSet<>();
  private final Set<String> about = new LinkedHashSet<>();
  private Optional<Parameter> delay = Optional.empty();
  private Optional<Grade> most = Optional.empty();
  private Optional<Mechanism> through = Optional.empty();
  private Optional<Country> via = Optional.empty();
  private String fact = "";
  private Reason reason;

  ExceptionSentence(String phrase, Overruling effect, Action action, String... needed) {
    super(phrase, Stream.concat(Stream.of(needed), Stream.of("because")).toArray(String[]::new));
    this.effect = effect;
    this.action = action;
  }

  @Override
  public ExceptionSentence by(Country country) {
    by.add(country);
    return this;
  }

  @Override
  public ExceptionSentence with(Country partner) {
    with.add(partner);
    return this;
  }

  @Override
  public ExceptionSentence over(Mechanism mechanism) {
    over.add(mechanism.id());
    return this;
  }

  @Override
  public ExceptionSentence about(Fact cause) {
    about.add(Origins.of(cause));
    return this;
  }

  @Override
  public ExceptionSentence after(Parameter time) {
    said("after");
    if (ParameterDefinition.secondsIn(time.unit()).isEmpty() || time.value() < 0) {
      String given = " is " + Double.toString(time.value()) + " " + time.unit();
      throw wrong(".after(…) takes a time, but parameter " + time.id() + given);
    }
    delay = Optional.of(time);
    return this;
  }

  @Override
  public ExceptionSentence to(Strength strength) {
    return atMost(Grade.of(strength));
  }

  @Override
  public ExceptionSentence to(Tier tier) {
    return atMost(Grade.of(tier));
  }

  @Override
  public ExceptionSentence to(Scope scope) {
    return atMost(Grade.of(scope));
  }

  private ExceptionSentence atMost(Grade grade) {
    said("to");
    if (grade.action() != action) {
      String kind = grade.value().getDeclaringClass().getSimpleName();
      throw wrong(
          " to a %s takes Action.%s, not Action.%s".formatted(kind, grade.action(), action));
    }
    most = Optional.of(grade);
    return this;
  }

  @Override
  public ExceptionSentence through(Mechanism other) {
    said("through");
    if (!ActionParts.DIVERTED.contains(action)) {
      String known =
          ActionParts.DIVERTED.stream().map(Action::name).collect(Collectors.joining(", "));
      throw wrong(" takes what goes over a mechanism (%s), not Action.%s".formatted(known, action));
    }
    if (action == Action.DRILL_HELD && other.kind() != MechanismKind.DRILL) {
      throw wrong(".through(…) takes a drill here, but mechanism " + other.id() + " is none");
    }
    through = Optional.of(other);
    return this;
  }

  @Override
  public ExceptionSentence via(Country hub) {
    via = Optional.of(hub);
    return this;
  }

  @Override
  public void because(Fact why) {
    said("because");
    fact = why.id();
    reason = Reasons.of(why);
  }

  @Override
  Proposal proposal() {
    return new Proposal.Excepting(
        effect, action, by, with, over, about, delay, most, through, via, fact, reason);
  }
}
