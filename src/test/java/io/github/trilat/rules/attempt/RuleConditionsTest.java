package io.github.trilat.rules.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.model.Country;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Level;
import io.github.trilat.rules.Facts;
import io.github.trilat.rules.attempt.Attempt.Prospect;
import io.github.trilat.rules.attempt.Candidate.Difference;
import io.github.trilat.rules.attempt.Candidate.Failure;
import io.github.trilat.rules.attempt.Candidate.Side;
import io.github.trilat.rules.attempt.RuleConditions.Match;
import io.github.trilat.rules.text.SourceFile;
import io.github.trilat.rules.tree.Clause;
import io.github.trilat.rules.tree.Relation;
import io.github.trilat.rules.tree.RuleFile;
import io.github.trilat.rules.tree.RuleParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far a rule comes, and what it lacks. */
class RuleConditionsTest {
  private static final List<Fact> WORLD =
      List.of(
          Facts.parameter("grave-salvo", 10),
          Facts.parameter("delay", 30),
          Facts.mechanism("hotline", false),
          Facts.mechanism("hub-relay", true));

  private static RuleConditions rule(String when) {
    String text =
        "rule \"One\"\n  @source( \"a\" )\nwhen\n" + when + "\nthen\n  respond.track( $s );\nend\n";
    String bound = text.replace("when\n", "when\n  $s : Sighting()\n");
    RuleFile file = RuleParser.parse("", new SourceFile("one.drl", "one.drl", bound));
    if (file.problems().stream().anyMatch(Problem::isError)) {
      throw new InvalidInput(file.problems());
    }
    return new RuleConditions(file.rules().get(0));
  }

  /** Of the conditions after the sighting, which is always there. */
  private static Attempt attempt(String when, Fact... facts) {
    List<Fact> all = new ArrayList<>(WORLD);
    all.add(Facts.sighting(Country.ROK));
    all.addAll(Arrays.asList(facts));
    return rule(when).attempt(all);
  }

  private static List<String> failures(Attempt attempt) {
    return attempt.nearest().orElseThrow().failures().stream().map(Failure::constraint).toList();
  }

  private static String nearest(Attempt attempt) {
    return attempt.nearest().orElseThrow().fact().orElseThrow().id();
  }

  @Test
  void conditionsStandInTheirOrderAndAndCountsAsTwo() {
    assertThat(rule("Launch() and not Landing()\nexists( Track() or Cue() )").conditions())
        .extracting(Condition::text)
        .containsExactly(
            "$s : Sighting()", "Launch()", "not Landing()", "exists( Track() or Cue() )");
  }

  @Test
  void everyConditionKnowsWhereItStandsAndWhatItAsksFor() {
    List<Condition> conditions =
        rule("Launch()\n  not Landing()\n  exists Track()\n forall( Track() )\nTrack() or Cue()")
            .conditions();

    assertThat(conditions)
        .extracting(Condition::kind)
        .containsExactly(
            Clause.Kind.FACT,
            Clause.Kind.FACT,
            Clause.Kind.NONE,
            Clause.Kind.SOME,
            Clause.Kind.EVERY,
            Clause.Kind.ANY);
    assertThat(conditions.get(2).place()).hasToString("one.drl:6:3");
  }

  @Test
  void aMatchTellsWhatMetEachCondition() {
    Attempt attempt =
        attempt(
            "Launch( $i : id )\nexists Track( launch == $i )\nnot Landing()",
            Facts.launch(18),
            Facts.track(Country.ROK, 18));

    assertThat(attempt.isMatch()).isTrue();
    assertThat(attempt.held())
        .extracting(held -> held.by().stream().map(Fact::id).toList())
        .containsExactly(
            List.of("sighting:rok-forward-radar:I-01"),
            List.of("I-01"),
            List.of("track:ROK:I-01"),
            List.of());
  }

  @Test
  void factsThatOnlyHaveToExistAreNotPartOfTheMatch() {
    List<Fact> facts =
        List.of(Facts.sighting(Country.ROK), Facts.launch(3), Facts.track(Country.ROK, 18));

    assertThat(rule("Launch()\nexists Track()").matches(facts))
        .extracting(Match::facts)
        .containsExactly(facts.subList(0, 2));
  }

  @Test
  void theMatchOfAFiringIsFoundAmongSeveral() {
    RuleConditions rule = rule("Track( $c : country )\nPartner( country == $c )");
    List<Fact> facts = new ArrayList<>(Facts.partners());
    facts.addAll(
        List.of(
            Facts.sighting(Country.ROK), Facts.track(Country.ROK, 18), Facts.track(Country.US, 3)));
    List<Fact> matched = List.of(facts.get(3), facts.get(5), facts.get(2));

    assertThat(rule.matches(facts)).hasSize(2);
    assertThat(rule.match(matched, facts)).map(Match::facts).contains(matched);
  }

  @Test
  void whatCannotBeWorkedOutIsNotMet() {
    String halved = "Launch( count > 1, 1000 / ( count - 1 ) > 50 )";

    assertThat(attempt(halved, Facts.launch(18)).isMatch()).isTrue();
    assertThat(failures(attempt(halved, Facts.launch(1))))
        .containsExactly("count > 1", "1000 / ( count - 1 ) > 50, which cannot be worked out");
    assertThat(attempt("Launch( !( 1000 / ( count - 1 ) > 50 ) )", Facts.launch(1)).isMatch())
        .isFalse();
  }

  @Test
  void whatIsLackingHasBothSidesAndTheParameter() {
    Attempt attempt =
        attempt(
            "$grave : Parameter( id == \"grave-salvo\" )\nLaunch( count >= $grave.value )",
            Facts.launch(3));

    Difference difference = attempt.nearest().orElseThrow().failures().get(0).differences().get(0);
    assertThat(difference.is()).isEqualTo(new Side("count", 3, List.of()));
    assertThat(difference.relation()).isEqualTo(Relation.AT_LEAST);
    assertThat(difference.needs())
        .isEqualTo(new Side("$grave.value", 10.0, List.of(Facts.parameter("grave-salvo", 10))));
  }

  @Test
  void aParameterIsKnownThroughAVariableToo() {
    Attempt attempt =
        attempt(
            "Parameter( id == \"grave-salvo\", $top : value )\nLevel( value < $top )",
            new Level("tension", 47));

    assertThat(attempt.nearest().orElseThrow().failures().get(0).differences().get(0).needs())
        .isEqualTo(new Side("$top", 10.0, List.of(Facts.parameter("grave-salvo", 10))));
  }

  @Test
  void theIdOfAParameterIsNotItsValue() {
    Attempt attempt = attempt("Parameter( id == \"unheard-of\", value > 1000 )");

    List<Difference> differences =
        attempt.nearest().orElseThrow().failures().stream()
            .flatMap(failure -> failure.differences().stream())
            .toList();
    assertThat(differences.get(0).is().parameters()).isEmpty();
    assertThat(differences.get(1).is().parameters()).hasSize(1);
  }

  @Test
  void theNearestFactIsTheOneThatIsMeant() {
    assertThat(nearest(attempt("Mechanism( id == \"hotline\", usable )"))).isEqualTo("hotline");
    assertThat(failures(attempt("Mechanism( id == \"hotline\", usable )")))
        .containsExactly("usable");
  }

  @Test
  void ofTwoThatAreMeantTheOneThatDiffersLessIsNearer() {
    assertThat(
            nearest(
                attempt("Level( value > 60 )", new Level("tension", 40), new Level("load", 55))))
        .isEqualTo("level:load");
  }

  @Test
  void whatThereShouldNotBeStandsInTheWay() {
    Attempt attempt = attempt("not Launch( count > 2 )", Facts.launch(3));

    assertThat(nearest(attempt)).isEqualTo("I-01");
    assertThat(failures(attempt)).isEmpty();
  }

  @Test
  void anExceptionToForallStandsInTheWay() {
    assertThat(nearest(attempt("forall( Launch( count > 10 ) )", Facts.launch(3))))
        .isEqualTo("I-01");
  }

  @Test
  void ofEitherTheNearerBranchIsTold() {
    Attempt attempt =
        attempt(
            "Launch( count > 10, failed ) or Track( objects > 3 )",
            Facts.launch(3),
            Facts.track(Country.ROK, 2));

    assertThat(failures(attempt)).containsExactly("objects > 3");
  }

  @Test
  void withinABracketTheFirstPartThatFailsIsTold() {
    Attempt attempt =
        attempt(
            "exists( Launch( $i : id ) and Track( launch == $i, objects > 3 ) )",
            Facts.launch(3),
            Facts.track(Country.ROK, 2));

    assertThat(failures(attempt)).containsExactly("objects > 3");
  }

  @Test
  void withNoFactOfTheTypeNothingIsNear() {
    Attempt attempt = attempt("Landing( $l : launch )\nLaunch( id == $l )\nnot Track()");

    assertThat(attempt.nearest()).isEmpty();
    assertThat(attempt.beyond())
        .extracting(Prospect::outlook)
        .containsExactly(Prospect.Outlook.UNKNOWN, Prospect.Outlook.UNKNOWN);
  }

  @Test
  void theOthersAreLookedAtAsIfTheNearestFactHadDone() {
    Attempt attempt =
        attempt(
            "Launch( $i : id, count > 10 )\nTrack( launch == $i )\nnot Track( launch == $i )",
            Facts.launch(3),
            Facts.track(Country.ROK, 2));

    assertThat(attempt.beyond())
        .extracting(Prospect::outlook)
        .containsExactly(Prospect.Outlook.WOULD_HOLD, Prospect.Outlook.WOULD_NOT);
  }

  @Test
  void ofSeveralWaysTheOneThatComesFurthestIsTold() {
    Attempt attempt =
        attempt(
            "Track( $c : country )\nNotice( country == $c, mechanism == \"hub-relay\" )",
            Facts.track(Country.US, 3),
            Facts.track(Country.JAPAN, 3),
            Facts.notice(Country.JAPAN));

    assertThat(attempt.held().get(1).by()).containsExactly(Facts.track(Country.JAPAN, 3));
  }

  @Test
  void everyComparisonThatFailsIsTold() {
    Attempt attempt = attempt("Launch( count > 10 && rangeKm < 100, !failed )", Facts.launch(3));

    assertThat(attempt.nearest().orElseThrow().failures().get(0).differences())
        .extracting(difference -> difference.is().text())
        .containsExactly("count", "rangeKm");
  }

  @Test
  void aRuleKnowsWhatItNames() {
    RuleConditions rule = rule("Parameter( id == \"grave-salvo\" )");

    assertThat(rule.names("grave-salvo")).isTrue();
    assertThat(rule.names("grave")).isFalse();
  }

  @Test
  void aFileThatIsNotInOrderIsRefused() {
    assertThatThrownBy(() -> rule("Lunch()")).isInstanceOf(InvalidInput.class);
  }
}
