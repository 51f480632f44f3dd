package io.github.trilat.analysis;

import static io.github.trilat.analysis.WhySays.SAYS;

import io.github.trilat.journal.Entry;
import io.github.trilat.journal.ObjectivePlan;
import io.github.trilat.journal.Overruling;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.words.Saying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What stood in the way of an outcome, and which rules might have brought it about. */
final class Shortfall {
  private static final int MOST_RULES = 6;

  private final Chronicle chronicle;
  private final Standings standings;
  private final BiFunction<String, Action, List<String>> answering;

  Shortfall(Chronicle chronicle, BiFunction<String, Action, List<String>> answering) {
    this.chronicle = chronicle;
    this.standings = new Standings(chronicle);
    this.answering = answering;
  }

  /** Attempts at what an objective asks for that did not come off or were withheld, in order. */
  List<Entry> attempts(ObjectivePlan objective) {
    Set<Action> actions = objective.measure().actions();
    Stream<Entry> failed =
        chronicle.failures(objective.about()).stream()
            .filter(each -> actions.contains(each.action()))
            .filter(each -> objective.country().map(each.by()::contains).orElse(true))
            .map(Entry.class::cast);
    Stream<Entry> withheld =
        overruled(objective.about())
            .filter(each -> each.effect() == Overruling.WITHHELD)
            .filter(each -> actions.contains(each.action()))
            .filter(each -> objective.country().map(each.by()::contains).orElse(true))
            .map(Entry.class::cast);
    return Stream.concat(failed, withheld).sorted(Comparator.comparingLong(Entry::seq)).toList();
  }

  private Stream<Entry.Overruled> overruled(String about) {
    return chronicle.all(Entry.Overruled.class).filter(each -> each.about().equals(about));
  }

  private Saying sentence(Entry attempt) {
    return attempt instanceof Entry.Failed failed
        ? EntryWords.sentence(failed, chronicle)
        : EntryWords.sentence((Entry.Overruled) attempt, chronicle);
  }

  /** Why something never came about, in sentences. */
  List<Why.Remark> remarks(ObjectivePlan objective) {
    List<Saying> sentences = new ArrayList<>();
    attempts(objective).forEach(each -> sentences.add(sentence(each)));
    if (sentences.isEmpty()) {
      sentences.add(absent(objective));
    }
    return List.of(new Why.Remark(SAYS.titleWhereEnded(), sentences));
  }

  private Saying absent(ObjectivePlan objective) {
    Optional<Saying> held =
        chronicle
            .all(Entry.Withheld.class)
            .filter(each -> each.id().equals(objective.about()))
            .map(each -> SAYS.held(each.id(), EntryWords.held(each, chronicle)))
            .findFirst();
    List<Saying> asked = objective.measure().actions().stream().map(EntrySays.SAYS::name).toList();
    return held.orElseGet(() -> SAYS.noRule(asked, objective.about()));
  }

  /** What made a response slower than it might have been. */
  List<Why.Remark> obstacles(Entry.Response by) {
    List<Saying> sentences = new ArrayList<>();
    standings
        .replaced(by)
        .ifPresent(
            out ->
                sentences.add(
                    SAYS.outSince(
                        chronicle.mechanism(out.mechanism()),
                        out.seq(),
                        chronicle.mechanism(by.mechanism()))));
    chronicle.failures(by.about()).stream()
        .filter(failed -> failed.action() == by.action() && failed.seq() < by.seq())
        .map(failed -> EntryWords.sentence(failed, chronicle))
        .forEach(sentences::add);
    overruled(by.about())
        .filter(each -> each.action() == by.action() && each.seq() < by.seq())
        .map(each -> EntryWords.sentence(each, chronicle))
        .forEach(sentences::add);
    return sentences.isEmpty()
        ? List.of()
        : List.of(new Why.Remark(SAYS.titleInTheWay(), sentences));
  }

  /**
   * Rules that may be asked why they did not bring it about: those that did so sooner elsewhere in
   * this run or, where nothing came about, all that could.
   *
   * @param came the response that decided, only too late
   */
  List<Why.Rule> rules(ObjectivePlan objective, Optional<Entry.Response> came) {
    Optional<Duration> took = came.map(this::took);
    return objective.measure().actions().stream()
        .filter(action -> action != Action.TRACK_CONFIRMED)
        .flatMap(action -> rules(action, objective.country(), objective.about(), took))
        .distinct()
        .limit(MOST_RULES)
        .toList();
  }

  /** The same of an action that never reached a country about a launch. */
  List<Why.Rule> rules(Action action, Country country, String about) {
    return rules(action, Optional.of(country), about, Optional.empty())
        .distinct()
        .limit(MOST_RULES)
        .toList();
  }

  private Stream<Why.Rule> rules(
      Action action, Optional<Country> country, String about, Optional<Duration> took) {
    List<String> here = names(chronicle.responses(about).stream(), action, country);
    List<String> might =
        took.map(time -> names(sooner(time), action, country))
            .orElseGet(() -> answering.apply(about, action));
    return chronicle.inject(about).stream()
        .flatMap(
            inject ->
                might.stream()
                    .filter(rule -> !here.contains(rule))
                    .map(rule -> new Why.Rule(rule, inject.turn())));
  }

  private Stream<Entry.Response> sooner(Duration time) {
    return chronicle.all(Entry.Response.class).filter(each -> took(each).compareTo(time) < 0);
  }

  private static List<String> names(
      Stream<Entry.Response> responses, Action action, Optional<Country> country) {
    return responses
        .filter(each -> each.action() == action && concerns(each, country))
        .map(each -> each.because().rule())
        .distinct()
        .toList();
  }

  /** The time since the inject that it answers. */
  private Duration took(Entry.Response response) {
    return Duration.between(
        chronicle.delivered(response.about()).orElse(response.since()), response.at());
  }

  /** Whether a country had a part in it; a track that is shared is for those whom it reaches. */
  private static boolean concerns(Entry.Response response, Optional<Country> country) {
    List<Country> who = response.action() == Action.WARNING_SHARED ? response.to() : response.by();
    return country.map(who::contains).orElse(true);
  }
}
