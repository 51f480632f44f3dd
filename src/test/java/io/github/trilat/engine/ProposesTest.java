package io.github.trilat.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.model.Action;
import io.github.trilat.model.AgreedCount;
import io.github.trilat.model.Alert;
import io.github.trilat.model.Consultation;
import io.github.trilat.model.CountClaim;
import io.github.trilat.model.Country;
import io.github.trilat.model.Cue;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Indicator;
import io.github.trilat.model.Lasting;
import io.github.trilat.model.Level;
import io.github.trilat.model.Mechanism;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Needs;
import io.github.trilat.model.Parameter;
import io.github.trilat.model.Proposes;
import io.github.trilat.model.Respond;
import io.github.trilat.model.Scope;
import io.github.trilat.model.SensorKind;
import io.github.trilat.model.Sighting;
import io.github.trilat.model.Status;
import io.github.trilat.model.Strength;
import io.github.trilat.model.Theme;
import io.github.trilat.model.Tier;
import io.github.trilat.model.Track;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the vocabulary says of its words ({@link Proposes}) is what the engine makes of them. */
class ProposesTest {
  private static final Instant AT = Trial.time("1m");
  private static final Sighting SIGHTING =
      new Sighting(Country.ROK, "I-02", "radar", SensorKind.RADAR, 1, AT);
  private static final Track TRACK = new Track(Country.ROK, "I-02", 1, AT);
  private static final Cue CUE = new Cue(Country.US, "I-02", Country.US, AT);
  private static final Mechanism LINK = mechanism(MechanismKind.INFORMATION_SHARING);
  private static final Mechanism DRILL = mechanism(MechanismKind.DRILL);
  private static final CountClaim CLAIM =
      new CountClaim("I-03", "I-02", "the Joint Chiefs", Set.of(Country.ROK), 10, AT);
  private static final Consultation MEETING =
      new Consultation(
          Tier.MINISTERS, "meeting", EnumSet.allOf(Country.class), Set.of(), "I-11", false, AT);
  private static final Alert ALERT = new Alert(Country.JAPAN, "I-02", AT);
  private static final AgreedCount AGREED = new AgreedCount("I-02", 18, AT);
  private static final Indicator TRUST = new Indicator("trust", "Trust", "cohesion", Set.of());
  private static final Parameter GAIN = new Parameter("gain", 2, "points");

  private static Mechanism mechanism(MechanismKind kind) {
    Set<Country> all = EnumSet.allOf(Country.class);
    return new Mechanism("one", "the one", kind, all, Status.ACTIVE, true);
  }

  /** Each word with its kinds of argument, and a whole sentence that begins with it. */
  static Stream<Arguments> sentences() {
    return Stream.of(
        sentence("track(Sighting)", respond -> respond.track(SIGHTING)),
        sentence("cue(Sighting)", respond -> respond.cue(SIGHTING)),
        sentence("share(Track)", respond -> respond.share(TRACK).with(Country.US).over(LINK)),
        sentence("share(Cue)", respond -> respond.share(CUE).with(Country.ROK).over(LINK)),
        sentence(
            "call(Country, Country)",
            respond -> respond.call(Country.ROK, Country.US).over(LINK).about(TRACK)),
        sentence("convene(Tier)", respond -> respond.convene(Tier.LEADERS).over(LINK).about(TRACK)),
        sentence(
            "declare(Theme)",
            respond -> respond.declare(Theme.SANCTIONS).by(Country.ROK).about(TRACK)),
        sentence("withdraw(Alert)", respond -> respond.withdraw(ALERT)),
        sentence("correct(CountClaim)", respond -> respond.correct(CLAIM).to(AGREED)),
        sentence("state(Strength)", respond -> respond.state(Strength.CONCERN).from(MEETING)),
        sentence(
            "hold(Mechanism)", respond -> respond.hold(DRILL).in(Scope.SIMULATION).on(MEETING)),
        sentence(
            "reconcile(CountClaim, CountClaim)",
            respond -> respond.reconcile(CLAIM, CLAIM).from(TRACK).over(LINK)),
        sentence("adjust(Indicator)", respond -> respond.adjust(TRUST).by(GAIN).because(TRACK)),
        sentence("suspend(Mechanism)", respond -> respond.suspend(LINK).because(TRACK)),
        sentence("restore(Mechanism)", respond -> respond.restore(LINK).because(TRACK)),
        sentence("bring(Mechanism)", respond -> respond.bring(LINK).to(Status.ACTIVE).about(TRACK)),
        sentence(
            "bring(Mechanism)",
            respond -> respond.bring(LINK).to(Status.TERMINATION_NOTIFIED).about(TRACK)),
        sentence("bring(Mechanism)", respond -> respond.bring(LINK).to(Status.ENDED).about(TRACK)));
  }

  private static Arguments sentence(String word, Consumer<Respond> said) {
    return Arguments.of(word, said);
  }

  private static String word(Method method) {
    List<String> types =
        Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).toList();
    return method.getName() + "(" + String.join(", ", types) + ")";
  }

  private static Proposes promise(String word) {
    return method(word).getAnnotation(Proposes.class);
  }

  private static Method method(String word) {
    return Arrays.stream(Respond.class.getMethods())
        .filter(method -> word(method).equals(word))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void aWordProposesWhatItSays(String word, Consumer<Respond> said) {
    Proposals respond = new Proposals();

    said.accept(respond);

    Proposes promise = promise(word);
    Proposal proposal = respond.drain().get(0);
    if (proposal instanceof Proposal.Doing doing) {
      assertThat(promise.value()).contains(doing.action());
      assertThat(promise.brings()).isEqualTo(brought(doing));
    } else {
      assertThat(proposal).isInstanceOf(Proposal.Adjusting.class);
      assertThat(promise.value()).isEmpty();
      assertThat(promise.brings()).isEqualTo(Level.class);
    }
  }

  private static Class<? extends Fact> brought(Proposal.Doing doing) {
    return doing.outcome() instanceof Proposal.Brings brings
        ? brings.fact().apply(doing, AT).getClass()
        : Mechanism.class;
  }

  @Test
  void onlyCallingOffAndExceptionsBringNothing() {
    assertThat(Respond.class.getMethods())
        .filteredOn(method -> method.getAnnotation(Proposes.class) == null)
        .extracting(Method::getName)
        .containsExactlyInAnyOrder("callOff", "withhold", "slow", "weaken", "divert");
  }

  /** Sentences that lack nothing but what {@link Needs} names. */
  static Stream<Arguments> halfSentences() {
    return Stream.of(
        sentence("share(Track)", respond -> respond.share(TRACK).over(LINK)),
        sentence("share(Cue)", respond -> respond.share(CUE).over(LINK)),
        sentence(
            "call(Country, Country)",
            respond -> respond.call(Country.ROK, Country.US).about(TRACK)),
        sentence("convene(Tier)", respond -> respond.convene(Tier.LEADERS).about(TRACK)),
        sentence("declare(Theme)", respond -> respond.declare(Theme.SANCTIONS).about(TRACK)),
        sentence(
            "reconcile(CountClaim, CountClaim)",
            respond -> respond.reconcile(CLAIM, CLAIM).over(LINK)),
        sentence("bring(Mechanism)", respond -> respond.bring(LINK).about(TRACK)));
  }

  @ParameterizedTest
  @MethodSource("halfSentences")
  void aSentenceNeedsWhatItsWordSays(String word, Consumer<Respond> said) {
    Proposals respond = new Proposals();

    said.accept(respond);

    assertThatThrownBy(respond::drain)
        .hasMessageEndingWith(
            " also needs ." + method(word).getAnnotation(Needs.class).value()[0] + "(…)");
  }

  @Test
  void noOtherSentenceCanBeSaidByHalf() {
    assertThat(Respond.class.getMethods())
        .filteredOn(method -> method.getAnnotation(Needs.class) != null)
        .extracting(ProposesTest::word)
        .containsExactlyInAnyOrderElementsOf(
            halfSentences().map(each -> (String) each.get()[0]).toList());
  }

  @Test
  void onlyExceptionsLast() {
    assertThat(Respond.class.getMethods())
        .filteredOn(method -> method.getAnnotation(Lasting.class) != null)
        .extracting(Method::getName)
        .containsExactlyInAnyOrder("withhold", "slow", "weaken", "divert");
  }

  @Test
  void everyActionIsSomeWords() {
    Set<Action> promised = EnumSet.noneOf(Action.class);
    Stream.of(Respond.class.getMethods())
        .map(method -> method.getAnnotation(Proposes.class))
        .filter(promise -> promise != null)
        .forEach(promise -> promised.addAll(List.of(promise.value())));

    assertThat(promised).containsExactlyInAnyOrder(Action.values());
  }
}
