package io.github.trilat.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all facts have in common. */
class FactTest {
  private static final Instant AT = Instant.parse("2024-05-29T21:14:00Z");

  /** Every part of a fact that is a set, which is always one of countries. */
  static Stream<RecordComponent> sets() {
    return Arrays.stream(Fact.class.getPermittedSubclasses())
        .flatMap(kind -> Arrays.stream(kind.getRecordComponents()))
        .filter(part -> part.getType() == Set.class);
  }

  /** A fact of the part's kind whose sets are all this one. */
  private static Object fact(RecordComponent part, Set<Country> countries)
      throws ReflectiveOperationException {
    Class<?>[] types =
        Arrays.stream(part.getDeclaringRecord().getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(types).map(type -> any(type, countries)).toArray();
    return part.getDeclaringRecord().getConstructor(types).newInstance(values);
  }

  private static Object any(Class<?> type, Set<Country> countries) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    } else if (type == int.class) {
      return 1;
    } else if (type == double.class) {
      return 1.0;
    } else if (type == boolean.class) {
      return true;
    } else if (type == Instant.class) {
      return AT;
    }
    return type == Set.class ? countries : "I-01";
  }

  @SuppressWarnings("unchecked")
  private static Set<Country> kept(RecordComponent part, Set<Country> countries)
      throws ReflectiveOperationException {
    return (Set<Country>) part.getAccessor().invoke(fact(part, countries));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void countriesKeepOneOrder(RecordComponent part) throws ReflectiveOperationException {
    Set<Country> backwards = new LinkedHashSet<>(List.of(Country.US, Country.ROK, Country.JAPAN));

    assertThat(kept(part, backwards)).containsExactly(Country.JAPAN, Country.ROK, Country.US);
    assertThat(kept(part, Set.of())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sets")
  void nobodyChangesThemAfterwards(RecordComponent part) throws ReflectiveOperationException {
    Set<Country> given = new LinkedHashSet<>(List.of(Country.ROK));
    Set<Country> kept = kept(part, given);
    given.add(Country.US);

    assertThat(kept).containsExactly(Country.ROK);
    assertThatThrownBy(() -> kept.add(Country.US))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void anIdTellsApartWhatMayBeSoAtTheSameTime() {
    Set<Country> rok = Set.of(Country.ROK);
    Set<Country> two = Set.of(Country.ROK, Country.US);
    List<Fact> facts =
        List.of(
            new Position(Theme.SANCTIONS, rok, "I-03", AT),
            new Position(Theme.SANCTIONS, two, "I-03", AT),
            new Position(Theme.ASSURANCE, rok, "I-03", AT),
            new Position(Theme.SANCTIONS, rok, "I-04", AT),
            new Drill("edge", "I-03", Scope.SIMULATION, true, false, AT),
            new Drill("dragon", "I-03", Scope.SIMULATION, true, false, AT),
            new Withdrawal(Country.JAPAN, "I-03", AT),
            new Withdrawal(Country.ROK, "I-03", AT),
            new Alert(Country.ROK, "I-03", AT),
            new Correction("I-03", "I-01", 18, AT),
            new CountClaim("I-03", "I-01", "the ROK", rok, 10, AT),
            new Occasion("I-03", "edge", Set.of(), AT),
            new Incident("I-03", IncidentKind.NUCLEAR_TEST, Set.of(), 1, 0, "", false, AT),
            new PastIncident("I-03", IncidentKind.NUCLEAR_TEST, Set.of(), 1, "", AT),
            deed(Action.HOTLINE_CALL, rok, true, AT),
            deed(Action.HOTLINE_CALL, rok, false, AT),
            deed(Action.HOTLINE_CALL, two, true, AT),
            deed(Action.POSITION, rok, true, AT),
            deed(Action.POSITION, rok, true, AT.plusSeconds(1)));

    assertThat(facts).extracting(Fact::id).doesNotHaveDuplicates();
  }

  private static Fact deed(Action action, Set<Country> by, boolean done, Instant at) {
    return new PastDeed(action, by, Set.of(Country.JAPAN), "line", "I-03", done, at);
  }

  @Test
  void theIdOfADeedCanBeRead() {
    assertThat(deed(Action.HOTLINE_CALL, Set.of(Country.US, Country.ROK), false, AT).id())
        .isEqualTo("past-deed:hotline-call:ROK+US:JAPAN:line:I-03:failed:2024-05-29T21:14:00Z");
    assertThat(
            new PastDeed(Action.PUBLIC_ALERT, Set.of(Country.JAPAN), Set.of(), "", "I-03", true, AT)
                .id())
        .isEqualTo("past-deed:public-alert:JAPAN:I-03:2024-05-29T21:14:00Z");
  }

  @Test
  void whatLastsIsTheSameFactFromTheFirstMomentOn() {
    Incident news = new Incident("I-03", IncidentKind.PANDEMIC, Set.of(), 1, 0, "", false, AT);
    Incident ongoing = new Incident("I-03", IncidentKind.PANDEMIC, Set.of(), 1, 0, "", true, AT);

    assertThat(news.id()).isEqualTo(ongoing.id());
  }
}
