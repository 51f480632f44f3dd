package io.github.trilat.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.model.Country;
import io.github.trilat.model.Fact;
import io.github.trilat.rules.Facts;
import io.github.trilat.rules.RulePacks;
import io.github.trilat.rules.TinyPack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseRunnerTest {

  private static final String RULE = "The real-time link carries a partner's track";
  private static final String TO_JAPAN =
      "share the ROK's track of I-01 with Japan over real-time-link after link-delay";
  private static final String TO_US =
      "share the ROK's track of I-01 with the US over real-time-link after link-delay";

  @TempDir Path temp;

  private Doctrine doctrine;

  @BeforeEach
  void load() {
    doctrine = TinyPack.in(temp).load();
  }

  private static Case of(String rule, List<String> then, Fact... facts) {
    List<Fact> all = new ArrayList<>(Facts.partners());
    all.add(Facts.mechanism("real-time-link", true));
    all.add(Facts.parameter("link-delay", 10));
    all.addAll(List.of(facts));
    return new Case(
        new Place("tests/sharing.yaml", 3, 5, 4),
        rule,
        "a case",
        List.of(),
        new Situation.Moment(all),
        then);
  }

  private CaseResult run(List<String> then, Fact... facts) {
    return new CaseRunner(doctrine).run(of(RULE, then, facts));
  }

  @Test
  void passesWhenTheRuleSaysThatAndNothingElse() {
    CaseResult result = run(List.of(TO_US, TO_JAPAN), Facts.track(Country.ROK, 18));

    assertThat(result.passed()).isTrue();
    assertThat(result.said()).containsExactly(TO_JAPAN, TO_US);
  }

  @Test
  void passesWhenTheRuleIsToBeSilentAndIs() {
    CaseResult result = run(List.of(), Facts.notice(Country.JAPAN), Facts.cohesion());

    assertThat(result.passed()).isTrue();
  }

  @Test
  void whatOtherRulesSayIsNotHeard() {
    CaseResult result = run(List.of(), Facts.sighting(Country.ROK));

    assertThat(result.said()).isEmpty();
  }

  @Test
  void whatIsSaidTwiceCountsOnce() {
    TinyPack.in(temp)
        .with(
            "twice.drl",
            """
            rule "Ministers restore the link after each notice"
              @source( "fact-one" )
            when
              Notice( $launch : launch )
              $link : Mechanism( id == "real-time-link" )
              $landing : Landing( launch == $launch )
            then
              respond.restore( $link ).because( $landing );
            end
            """);
    doctrine = RulePacks.load(temp.resolve("tiny"), TinyPack.FACTS);
    Case twice =
        of(
            "Ministers restore the link after each notice",
            List.of("restore real-time-link because the landing of I-01"),
            Facts.notice(Country.JAPAN),
            Facts.notice(Country.US),
            Facts.landing());

    assertThat(new CaseRunner(doctrine).run(twice).text())
        .contains("expected and said     restore real-time-link because the landing of I-01");
    assertThat(new CaseRunner(doctrine).run(twice).passed()).isTrue();
  }

  @Test
  void showsExpectedAndSaidOneBelowTheOther() {
    String wrong = TO_US.replace("link-delay", "voice-delay");

    CaseResult result = run(List.of(TO_JAPAN, wrong), Facts.track(Country.ROK, 18));

    assertThat(result.passed()).isFalse();
    assertThat(result.text())
        .isEqualTo(
            """
            tests/sharing.yaml:3:5: a case
              rule ‘The real-time link carries a partner's track’
              expected and said     share the ROK's track of I-01 with Japan over real-time-link after link-delay
              expected, not said    share the ROK's track of I-01 with the US over real-time-link after voice-delay
              said, not expected    share the ROK's track of I-01 with the US over real-time-link after link-delay
            """);
  }

  @Test
  void showsThatNothingWasExpected() {
    CaseResult result = run(List.of(), Facts.track(Country.ROK, 18), Facts.notice(Country.JAPAN));

    assertThat(result.passed()).isFalse();
    assertThat(result.text())
        .isEqualTo(
            """
            tests/sharing.yaml:3:5: a case
              rule ‘The real-time link carries a partner's track’
              expected              nothing
              said, not expected    share the ROK's track of I-01 with the US over real-time-link after link-delay
            """);
  }

  @Test
  void showsThatNothingWasSaid() {
    CaseResult result = run(List.of(TO_JAPAN));

    assertThat(result.passed()).isFalse();
    assertThat(result.text())
        .isEqualTo(
            """
            tests/sharing.yaml:3:5: a case
              rule ‘The real-time link carries a partner's track’
              expected, not said    share the ROK's track of I-01 with Japan over real-time-link after link-delay
              said                  nothing
            """);
  }

  @Test
  void rulesThatCannotGoOnFailTheCase() {
    TinyPack pack =
        TinyPack.in(temp)
            .with(
                "divided.drl",
                """
                rule "A rule that divides by nothing"
                  @source( "fact-one" )
                when
                  $launch : Launch( 10 / ( count - 1 ) > 2 )
                  $link   : Mechanism( id == "real-time-link" )
                then
                  respond.suspend( $link ).because( $launch );
                end
                """);
    doctrine = pack.load();

    CaseResult result = run(List.of(), Facts.launch(1));

    assertThat(result.passed()).isFalse();
    assertThat(result.text()).contains("A rule that divides by nothing", "by zero");
  }

  @Test
  void aRuleWithoutACaseOrWithoutANearMissIsAGap() {
    Case fires = of(RULE, List.of(TO_JAPAN));
    Case silent = of("A sighting becomes a track", List.of());
    CaseFile file = new CaseFile("tests/sharing.yaml", List.of(fires, silent));

    assertThat(CaseGap.in(doctrine, List.of(file)))
        .extracting(CaseGap::toString)
        .containsExactly(
            "tiny/cohesion.drl:1: the rule ‘Sharing brings the two closer’"
                + " has no case in which it fires",
            "tiny/cohesion.drl:1: the rule ‘Sharing brings the two closer’ has no near miss",
            "tiny/sharing.drl:2: the rule ‘A sighting becomes a track’"
                + " has no case in which it fires",
            "tiny/sharing.drl:10: the rule ‘The real-time link carries a partner's track’"
                + " has no near miss");
  }
}
