package io.github.trilat.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.model.AgreedCount;
import io.github.trilat.model.Alert;
import io.github.trilat.model.Consultation;
import io.github.trilat.model.CountClaim;
import io.github.trilat.model.Country;
import io.github.trilat.model.Currency;
import io.github.trilat.model.Decision;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Incident;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.Level;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.Occasion;
import io.github.trilat.model.Respond;
import io.github.trilat.model.Scope;
import io.github.trilat.model.Status;
import io.github.trilat.model.Strength;
import io.github.trilat.model.Theme;
import io.github.trilat.model.Tier;
import io.github.trilat.rules.Facts;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseWordsTest {

  private static final Instant AT = Facts.START;

  private final CaseRecorder recorder = new CaseRecorder();
  private final Respond respond = recorder.respond();

  @Test
  void sentencesFollowTheWordsOfTheRule() {
    Currency currency = new Currency("freedom-edge", 0.5, 90);
    respond
        .share(Facts.track(Country.ROK, 18))
        .with(Country.JAPAN)
        .via(Country.US)
        .over(Facts.mechanism("hub-relay", true))
        .after(Facts.parameter("slow", 180))
        .downTo(Facts.parameter("practised", 60), currency)
        .withChance(Facts.parameter("chance", 0.9));
    respond.call(Country.ROK, Country.JAPAN).over(Facts.mechanism("line", true)).about(launch());
    respond.adjust(Facts.cohesion()).downBy(Facts.parameter("strain", 2)).because(decision());

    assertThat(recorder.drain())
        .containsExactly(
            "share the ROK's track of I-01 with Japan via the US over hub-relay after slow"
                + " down to practised by practice in freedom-edge with chance chance",
            "call from the ROK to Japan over line about I-01",
            "adjust cohesion-japan-rok down by strain because the decision D-1");
    assertThat(recorder.drain()).isEmpty();
  }

  @Test
  void peopleMeetSpeakAndSettle() {
    Consultation talks =
        new Consultation(
            Tier.MINISTERS, "talks", EnumSet.allOf(Country.class), Set.of(), "I-11", false, AT);
    respond.convene(Tier.SENIOR_OFFICIALS).over(Facts.mechanism("talks", true)).about(occasion());
    respond.state(Strength.CONDEMNATION).from(talks);
    respond
        .reconcile(claim("I-03"), claim("I-09"))
        .from(Facts.track(Country.JAPAN, 18))
        .over(Facts.mechanism("link", true));

    assertThat(recorder.drain())
        .containsExactly(
            "convene senior-officials over talks about the occasion I-11",
            "state condemnation from the talks consultation about I-11",
            "reconcile the claim I-03 and the claim I-09 from Japan's track of I-01 over link");
  }

  @Test
  void whatIsSaidInPublicIsTakenBack() {
    Alert alert = new Alert(Country.JAPAN, "I-01", AT);
    respond.alert(Country.ROK).of(incident(IncidentKind.FALSE_ALARM));
    respond.withdraw(alert).after(Facts.parameter("delay", 360));
    respond.correct(claim("I-03")).to(new AgreedCount("I-01", 18, AT));
    respond.declare(Theme.SANCTIONS).by(Country.ROK).about(incident(IncidentKind.NUCLEAR_TEST));

    assertThat(recorder.drain())
        .containsExactly(
            "alert the ROK of I-05",
            "withdraw Japan's alert of I-01 after delay",
            "correct the claim I-03 to the agreed count of I-01",
            "declare sanctions by the ROK about I-05");
  }

  @Test
  void whatIsArrangedIsHeldAndCalledOff() {
    Mechanism talks = Facts.mechanism("talks", true);
    respond.hold(Facts.mechanism("edge", true)).in(Scope.SIMULATION).quietly().on(occasion());
    respond
        .convene(Tier.MINISTERS)
        .byVideo()
        .over(talks)
        .about(occasion())
        .after(Facts.parameter("delay", 60))
        .stretchedBy(Facts.parameter("times", 3), new Level("load", 50));
    respond.callOff(occasion()).because(incident(IncidentKind.PANDEMIC));
    respond.bring(talks).to(Status.TERMINATION_NOTIFIED).about(decision());

    assertThat(recorder.drain())
        .containsExactly(
            "hold edge in simulation quietly on the occasion I-11",
            "convene ministers by video over talks about the occasion I-11 after delay"
                + " stretched by times at the level of load",
            "call off the occasion I-11 because I-05",
            "bring talks to termination-notified about the decision D-1");
  }

  private static Incident incident(IncidentKind kind) {
    return new Incident("I-05", kind, Set.of(Country.ROK), 1, 0, "", false, AT);
  }

  private static Fact launch() {
    return Facts.launch(18);
  }

  private static Decision decision() {
    return new Decision("D-1", Country.JAPAN, "track-publication", "publish", false, AT);
  }

  private static Occasion occasion() {
    return new Occasion("I-11", "talks", Set.of(), AT);
  }

  private static CountClaim claim(String inject) {
    return new CountClaim(inject, "I-01", "somebody", Set.of(), 18, AT);
  }

  static Stream<Class<?>> facts() {
    return Arrays.stream(Fact.class.getPermittedSubclasses());
  }

  /** A phrase that names a part the record does not have would keep its braces. */
  @ParameterizedTest
  @MethodSource("facts")
  void everyFactHasWords(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] parts = type.getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(types).map(CaseWordsTest::any).toArray();

    String words = CaseWords.of(type.getConstructor(types).newInstance(values));

    assertThat(words).isNotBlank().doesNotContain("{", "}", "[", "]");
  }

  private static Object any(Class<?> type) {
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
    return type == Set.class ? Set.of(Country.JAPAN, Country.US) : "I-01";
  }
}
