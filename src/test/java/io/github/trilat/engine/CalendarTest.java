package io.github.trilat.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CalendarTest {
  private static final String SEED = "20240530";

  private record Thing(int second, Calendar.Kind kind) {
    Instant at() {
      return Instant.ofEpochSecond(second);
    }
  }

  /** Few instants and few kinds, so that most things meet others at their moment. */
  @Provide
  Arbitrary<List<Thing>> things() {
    return Combinators.combine(
            Arbitraries.integers().between(-2, 5), Arbitraries.of(Calendar.Kind.class))
        .as(Thing::new)
        .list()
        .ofMaxSize(40);
  }

  @Property(seed = SEED)
  void thingsComeByTimeThenKindThenOrderOfEntry(@ForAll("things") List<Thing> things) {
    Calendar calendar = new Calendar();
    List<Integer> done = new ArrayList<>();
    for (int i = 0; i < things.size(); i++) {
      int number = i;
      calendar.enter(things.get(i).at(), things.get(i).kind(), () -> done.add(number));
    }
    while (calendar.hasBefore(Instant.MAX)) {
      calendar.carryOut(calendar.next());
    }
    List<Integer> expected = new ArrayList<>();
    for (int i = 0; i < things.size(); i++) {
      expected.add(i);
    }
    expected.sort(
        Comparator.<Integer>comparingInt(i -> things.get(i).second())
            .thenComparing(i -> things.get(i).kind()));

    assertThat(done).isEqualTo(expected);
  }

  @Property(seed = SEED)
  void aMomentIsEverythingOfOneTimeAndKindAndNothingElse(@ForAll("things") List<Thing> things) {
    Calendar calendar = new Calendar();
    List<Thing> done = new ArrayList<>();
    things.forEach(each -> calendar.enter(each.at(), each.kind(), () -> done.add(each)));
    while (calendar.hasBefore(Instant.MAX)) {
      Calendar.Moment moment = calendar.next();
      done.clear();
      calendar.carryOut(moment);

      assertThat(done)
          .isNotEmpty()
          .allMatch(each -> new Calendar.Moment(each.at(), each.kind()).equals(moment))
          .hasSize(
              (int)
                  things.stream()
                      .filter(each -> each.at().equals(moment.at()) && each.kind() == moment.kind())
                      .limit(moment.kind() == Calendar.Kind.ACT ? 1 : things.size())
                      .count());
    }
  }

  @Example
  void kindsStandInTheOrderInWhichTheWorldMoves() {
    assertThat(Calendar.Kind.values())
        .containsExactly(
            Calendar.Kind.ACT,
            Calendar.Kind.STATUS,
            Calendar.Kind.INJECT,
            Calendar.Kind.EFFECT,
            Calendar.Kind.DECISION,
            Calendar.Kind.JUDGEMENT);
  }

  @Example
  void eachActIsAMomentOfItsOwn() {
    Calendar calendar = new Calendar();
    List<String> done = new ArrayList<>();
    calendar.enter(Trial.START, Calendar.Kind.ACT, () -> done.add("first"));
    calendar.enter(Trial.START, Calendar.Kind.ACT, () -> done.add("second"));
    calendar.carryOut(calendar.next());

    assertThat(done).containsExactly("first");
  }

  @Example
  void whatIsDueAtTheEndIsNotBeforeIt() {
    Calendar calendar = new Calendar();
    calendar.enter(Trial.time("1m"), Calendar.Kind.INJECT, () -> {});

    assertThat(calendar.hasBefore(Trial.time("1m"))).isFalse();
    assertThat(calendar.hasBefore(Trial.time("1m").plusNanos(1))).isTrue();
    assertThat(new Calendar().hasBefore(Instant.MAX)).isFalse();
  }

  @Example
  void whatIsEnteredForTheSameMomentWhileItIsCarriedOutStillHappensInIt() {
    Calendar calendar = new Calendar();
    List<String> done = new ArrayList<>();
    calendar.enter(
        Trial.START,
        Calendar.Kind.EFFECT,
        () -> {
          done.add("first");
          calendar.enter(Trial.START, Calendar.Kind.EFFECT, () -> done.add("third"));
          calendar.enter(Trial.START, Calendar.Kind.DECISION, () -> done.add("later"));
        });
    calendar.enter(Trial.START, Calendar.Kind.EFFECT, () -> done.add("second"));
    calendar.carryOut(calendar.next());

    assertThat(done).containsExactly("first", "second", "third");
    assertThat(calendar.next()).isEqualTo(new Calendar.Moment(Trial.START, Calendar.Kind.DECISION));
  }
}
