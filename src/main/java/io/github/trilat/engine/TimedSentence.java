package io.github.trilat.engine;

import io.github.trilat.model.Currency;
import io.github.trilat.model.Level;
import io.github.trilat.model.Parameter;
import io.github.trilat.model.Respond;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sentence about what takes time and may fail. */
abstract sealed class TimedSentence extends Sentence implements Respond.Timed
    permits ActionSentence, Adjustment, CallOff, Turning {
  private Optional<Parameter> delay = Optional.empty();
  private Optional<Parameter> practised = Optional.empty();
  private Optional<Currency> currency = Optional.empty();
  private final List<Proposal.Stretch> stretches = new ArrayList<>();
  private Optional<Parameter> chance = Optional.empty();

  TimedSentence(String phrase, String... needed) {
    super(phrase, needed);
  }

  final Proposal.Timing timing() {
    return new Proposal.Timing(
        delay, practised, currency, List.copyOf(stretches), chance, List.of());
  }

  @Override
  public final Respond.Timed after(Parameter time) {
    delay = Optional.of(time);
    return this;
  }

  @Override
  public final Respond.Timed downTo(Parameter withPractice, Currency drilled) {
    practised = Optional.of(withPractice);
    currency = Optional.of(drilled);
    return this;
  }

  @Override
  public final Respond.Timed stretchedBy(Parameter times, Level under) {
    stretches.add(new Proposal.Stretch(times, under.value() / 100));
    return this;
  }

  @Override
  public final Respond.Timed stretchedForWantOf(Parameter times, Level wanting) {
    stretches.add(new Proposal.Stretch(times, 1 - wanting.value() / 100));
    return this;
  }

  @Override
  public final Respond.Timed withChance(Parameter share) {
    chance = Optional.of(share);
    return this;
  }
}
