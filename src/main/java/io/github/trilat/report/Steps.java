package io.github.trilat.report;

import static io.github.trilat.report.ExplainSays.SAYS;

import io.github.trilat.analysis.Assessment;
import io.github.trilat.analysis.Story.Kind;
import io.github.trilat.analysis.Story.Step;
import io.github.trilat.analysis.Why;
import io.github.trilat.document.Badge;
import io.github.trilat.document.Moment.Chain;
import io.github.trilat.document.Style;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Steps of a story as lines of a timeline. */
final class Steps {
  private Steps() {}

  /**
   * A step at its time.
   *
   * @param id of the inject, where it is one
   */
  static Chain at(Step step, String id, List<Phrase> notes, List<Chain> effects) {
    Duration since = time(step.seconds());
    return new Chain(
        Phrase.of(LogSays.SAYS.time(step.at())),
        since.isZero() ? Phrase.EMPTY : Phrase.of(LogSays.SAYS.at(since)),
        text(step, id),
        notes,
        effects);
  }

  /** A line beneath the steps. */
  static Chain untimed(Phrase text) {
    return new Chain(Phrase.EMPTY, Phrase.EMPTY, text, List.of(), List.of());
  }

  /** A step of the way to an outcome, and before it where the time went. */
  static List<Chain> way(Why.Link link) {
    List<Chain> way = new ArrayList<>();
    for (Why.Delay delay : link.delays()) {
      List<Phrase> words = Tables.phrases(delay.words());
      Phrase took = Phrase.of(SAYS.took(time(delay.seconds())));
      List<Phrase> more = words.subList(1, words.size());
      way.add(new Chain(Phrase.EMPTY, took, words.get(0), more, List.of()));
    }
    List<Object> notes = new ArrayList<>();
    String rule = link.step().rule();
    if (!rule.isEmpty()) {
      notes.add(
          link.sources().isEmpty()
              ? LogSays.SAYS.rule(Phrase.of(rule))
              : LogSays.SAYS.ruleAndSources(Phrase.of(rule), Reference.toCards(link.sources())));
    } else if (!link.sources().isEmpty()) {
      notes.add(Phrase.join(", ", Reference.toCards(link.sources())));
    }
    notes.addAll(link.standing());
    way.add(at(link.step(), link.origin(), dim(notes), List.of()));
    return way;
  }

  private static List<Phrase> dim(List<?> notes) {
    return notes.stream().map(note -> Phrase.of(note, Style.DIM)).toList();
  }

  private static Duration time(double seconds) {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }

  /** Who did what, by which path, and the numbers of its entries. */
  private static Phrase text(Step step, String id) {
    Phrase what =
        step.kind() == Kind.FAILURE
            ? Phrase.of(step.what(), Style.FAILURE)
            : Phrase.of(step.what());
    Phrase text =
        who(step, id)
            .map(who -> step.by().isEmpty() ? who.and(" ").and(what) : who.and(": ").and(what))
            .orElse(what);
    text = step.path().isEmpty() ? text : text.and(dim(SAYS.path(step.path())));
    text = step.note().isEmpty() ? text : text.and(dim(SAYS.note(step.note())));
    text = step.also().isEmpty() ? text : text.and(dim(SAYS.also(EntryNumbers.of(step.also()))));
    return text.and(Phrase.of(" " + EntryNumbers.of(step.entries()), Style.DIM));
  }

  private static Phrase dim(Saying words) {
    return Phrase.of(" ", Style.DIM).and(Phrase.of(words, Style.DIM));
  }

  private static Optional<Phrase> who(Step step, String id) {
    return switch (step.kind()) {
      case INJECT ->
          Optional.of(Phrase.of(LogSays.SAYS.named(LogSays.SAYS.inject(), id), Style.INJECT));
      case HELD_BACK ->
          Optional.of(Phrase.of(LogSays.SAYS.named(LogSays.SAYS.held(), id), Style.DIM));
      case DECISION -> Optional.of(Who.decides(step.by().get(0)));
      case SCORES -> Optional.of(Phrase.of(SAYS.scores(), Style.DIM));
      case MECHANISM, LANDING -> Optional.empty();
      case RESPONSE, FAILURE, EXCEPTION -> Optional.of(Who.did(step.by(), step.via(), step.to()));
    };
  }

  /** An objective with its rating and the figures behind that. */
  static Phrase objective(Assessment assessment) {
    String rating = assessment.rating().name();
    return Phrase.of("⇒ " + rating, new Badge(rating))
        .and(" ")
        .and(
            SAYS.rated(
                assessment.objective().title(),
                assessment.why(),
                assessment.objective().id()));
  }
}
