package io.github.trilat.scenario;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.yaml.Durations;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Scalar;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a condition: {@code [no] ACTION [by COUNTRY] within DURATION of INJECT}. */
final class ContingencyReader {

  private static final String FORM = "Write it as in ‘no hotline call within 30m of I-01’.";

  private final References references;

  ContingencyReader(References references) {
    this.references = references;
  }

  /** The condition under {@code when} or {@code unless}, if there is one and it can be read. */
  Optional<Contingency> read(Fields fields) {
    Optional<Scalar> when = fields.optionalSentence("when");
    Optional<Scalar> unless = fields.optionalSentence("unless");
    if (when.isPresent() && unless.isPresent()) {
      fields
          .problems()
          .error(
              fields.keyPlace("unless"),
              "an inject has ‘when’ or ‘unless’, not both",
              "Keep one of the two.");
    }
    return when.or(() -> unless)
        .flatMap(
            scalar ->
                new Sentence(fields.problems(), new Words(scalar)).read(scalar, when.isEmpty()));
  }

  /** One condition being read. */
  private final class Sentence {

    private final Problems problems;
    private final Words words;
    private final int errorsBefore;

    Sentence(Problems problems, Words words) {
      this.problems = problems;
      this.words = words;
      this.errorsBefore = problems.errors();
    }

    Optional<Contingency> read(Scalar scalar, boolean unless) {
      if (!words.contain("within")) {
        return refuse(scalar.place(), "the condition lacks ‘within’", FORM);
      }
      boolean no = words.takes("no");
      Optional<Action> action = action();
      Optional<Country> by = words.takes("by") ? country() : Optional.empty();
      Optional<Duration> within = expect("within").flatMap(any -> duration());
      Optional<Words.Part> of = within.flatMap(any -> expect("of")).flatMap(any -> inject());
      if (words.hasNext() && isClean()) {
        problems.error(words.take().place(), "this is more than a condition holds", FORM);
      }
      String text = (unless ? "unless " : "when ") + scalar.text().strip();
      return isClean() && of.isPresent()
          ? Optional.of(
              new Contingency(
                  text,
                  unless == no,
                  action.orElseThrow(),
                  by,
                  within.orElseThrow(),
                  of.get().text()))
          : Optional.empty();
    }

    private boolean isClean() {
      return problems.errors() == errorsBefore;
    }

    private Optional<Action> action() {
      return named(
          words.takeUntil(List.of("by", "within")),
          Arrays.asList(Action.values()),
          Action::words,
          "action");
    }

    private Optional<Country> country() {
      return named(words.take(), Context.COUNTRIES, Country::name, "country");
    }

    private <E> Optional<E> named(
        Words.Part part, List<E> all, Function<E, String> name, String kind) {
      Optional<E> found =
          all.stream().filter(each -> name.apply(each).equals(part.text())).findFirst();
      return found.or(() -> unknown(part, all.stream().map(name).toList(), kind));
    }

    private <T> Optional<T> unknown(Words.Part part, List<String> known, String kind) {
      return part.text().isEmpty()
          ? refuse(part.place(), "the condition names no " + kind, FORM)
          : refuse(
              part.place(),
              "unknown " + kind + " " + Shown.value(part.text()),
              Suggestion.remedy(part.text(), known, kind));
    }

    private Optional<Words.Part> expect(String word) {
      Words.Part next = words.take();
      return next.text().equals(word)
          ? Optional.of(next)
          : refuse(next.place(), "the condition lacks ‘" + word + "’", FORM);
    }

    private Optional<Duration> duration() {
      Words.Part written = words.take();
      Optional<Duration> duration = Durations.parse(written.text());
      return duration
              .filter(value -> value.compareTo(Context.LONGEST) <= 0 && !value.isZero())
              .isPresent()
          ? duration
          : refuse(
              written.place(),
              Shown.value(written.text()) + " is not a duration from 1s to 366d",
              Durations.REMEDY);
    }

    private Optional<Words.Part> inject() {
      Words.Part id = words.take();
      if (id.text().isEmpty()) {
        return refuse(id.place(), "the condition names no inject", FORM);
      }
      references.mention(References.Kind.INJECT, id.text(), id.place());
      return Optional.of(id);
    }

    private <T> Optional<T> refuse(Place place, String what, String remedy) {
      problems.error(place, what, remedy);
      return Optional.empty();
    }
  }
}
