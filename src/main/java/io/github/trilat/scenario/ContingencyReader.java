package io.github.trilat.scenario;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.diagnostic.Shown;
import io.github.trilat.diagnostic.Suggestion;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.Tier;
import io.github.trilat.yaml.Durations;
import io.github.trilat.yaml.Fields;
import io.github.trilat.yaml.Scalar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads a condition: parts joined by {@code and}, which binds before {@code or}. A part is {@code
 * [no] ACTION [of TIER] [by COUNTRY] [to COUNTRY] [over MECHANISM] within DURATION of START}, with
 * an inject, a decision or a turn for START, or {@code DECISION = OPTION}; {@code not} turns it
 * round.
 */
final class ContingencyReader {

  private static final String FORM =
      "Write it as in ‘no hotline call within 30m of I-01’, or ‘D-1 = publish’.";

  private static final List<String> AFTER_ACTION =
      List.of("of", "by", "to", "over", "within", "and", "or");

  private final Context context;
  private final Timeline timeline;

  ContingencyReader(Context context, Timeline timeline) {
    this.context = context;
    this.timeline = timeline;
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
        .flatMap(scalar -> new Sentence(fields.problems(), scalar).read(when.isEmpty()));
  }

  /** One condition being read; what cannot be read ends it. */
  private final class Sentence {

    private final Problems problems;
    private final Scalar scalar;
    private final Words words;

    Sentence(Problems problems, Scalar scalar) {
      this.problems = problems;
      this.scalar = scalar;
      this.words = new Words(scalar);
    }

    Optional<Contingency> read(boolean unless) {
      String text = (unless ? "unless " : "when ") + scalar.text().strip();
      Optional<Condition> condition = joined("or", this::all, Condition.Any::new);
      if (condition.isPresent() && words.hasNext()) {
        return refuse(words.take().place(), "this is more than a condition holds", FORM);
      }
      return condition
          .map(it -> unless ? contrary(it) : it)
          .map(it -> new Contingency(text, it));
    }

    private static Condition contrary(Condition condition) {
      return condition instanceof Condition.Not not ? not.that() : new Condition.Not(condition);
    }

    private Optional<Condition> all() {
      return joined("and", this::part, Condition.All::new);
    }

    private Optional<Condition> joined(
        String word,
        Supplier<Optional<Condition>> next,
        Function<List<Condition>, Condition> whole) {
      List<Condition> parts = new ArrayList<>();
      do {
        Optional<Condition> part = next.get();
        if (part.isEmpty()) {
          return part;
        }
        parts.add(part.get());
      } while (words.takes(word));
      return Optional.of(parts.size() == 1 ? parts.get(0) : whole.apply(parts));
    }

    private Optional<Condition> part() {
      boolean not = words.takes("not") || words.takes("no");
      Optional<Condition> part = isAnswer() ? answer() : deed();
      return not ? part.map(Sentence::contrary) : part;
    }

    /** Blanks round the sign are free. */
    private boolean isAnswer() {
      return words.ahead(0).contains("=") || words.ahead(1).startsWith("=");
    }

    private Optional<Condition> answer() {
      Words.Part first = words.take();
      Words.Part last = first;
      String text = first.text();
      while (text.endsWith("=") || !text.contains("=")) {
        if (!words.hasNext()) {
          return refuse(first.place(), "the condition names no option", FORM);
        }
        last = words.take();
        text += last.text();
      }
      String decision = text.substring(0, text.indexOf('='));
      String option = text.substring(text.indexOf('=') + 1);
      context.references().mention(References.Kind.DECISION, decision, first.place());
      context.references().mentionOption(decision, option, last.place());
      return Optional.of(new Condition.Answer(decision, option));
    }

    private Optional<Condition> deed() {
      if (!words.contain("within")) {
        return refuse(scalar.place(), "the condition lacks ‘within’", FORM);
      }
      Optional<Action> action =
          named(
              words.takeUntil(AFTER_ACTION), Arrays.asList(Action.values()), Action::words, "action");
      Optional<Tier> tier = Optional.empty();
      Optional<Country> by = Optional.empty();
      Optional<Country> to = Optional.empty();
      String over = "";
      boolean read = action.isPresent();
      while (read && !words.takes("within")) {
        if (words.takes("of")) {
          tier = tier(action.get());
          read = tier.isPresent();
        } else if (words.takes("by")) {
          by = country();
          read = by.isPresent();
        } else if (words.takes("to")) {
          to = country();
          read = to.isPresent();
        } else if (words.takes("over")) {
          over = mechanism();
          read = !over.isEmpty();
        } else {
          return refuse(words.take().place(), "the condition lacks ‘within’", FORM);
        }
      }
      Optional<Duration> within = read ? duration() : Optional.empty();
      Optional<String> of = within.isPresent() ? start() : Optional.empty();
      return of.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new Condition.Deed(action.get(), by, to, over, tier, within.get(), of.get()));
    }

    private Optional<Tier> tier(Action action) {
      Words.Part part = words.takeUntil(AFTER_ACTION);
      return action == Action.CONSULTATION
          ? named(part, Arrays.asList(Tier.values()), Sentence::written, "tier")
          : refuse(part.place(), "only a consultation has a tier", "Leave it out.");
    }

    private static String written(Tier tier) {
      return tier.name().toLowerCase(Locale.ROOT).replace('_', ' ');
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

    private String mechanism() {
      Words.Part part = AFTER_ACTION.contains(words.ahead(0)) ? words.take(0) : words.take();
      if (part.text().isEmpty()) {
        problems.error(part.place(), "the condition names no mechanism", FORM);
      }
      context.requireMechanism(problems, part.place(), part.text());
      return part.text();
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

    private Optional<String> start() {
      if (!words.takes("of")) {
        return refuse(words.take().place(), "the condition lacks ‘of’", FORM);
      }
      if (words.takes("turn")) {
        return turn(words.take());
      }
      Words.Part id = words.take();
      if (id.text().isEmpty()) {
        return refuse(id.place(), "the condition names no inject", FORM);
      }
      context.references().mention(References.Kind.OCCASION, id.text(), id.place());
      return Optional.of(id.text());
    }

    private Optional<String> turn(Words.Part number) {
      return timeline.turns().stream()
              .anyMatch(turn -> Integer.toString(turn.number()).equals(number.text()))
          ? Optional.of(Condition.turn(number.text()))
          : refuse(
              number.place(),
              "there is no turn " + Shown.escaped(number.text()),
              "The turns are 1 to " + timeline.turns().size() + ".");
    }

    private <T> Optional<T> refuse(Place place, String what, String remedy) {
      problems.error(place, what, remedy);
      return Optional.empty();
    }
  }
}
