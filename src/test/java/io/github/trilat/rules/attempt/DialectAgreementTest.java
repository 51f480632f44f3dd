package io.github.trilat.rules.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.model.Country;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Incident;
import io.github.trilat.model.IncidentKind;
import io.github.trilat.model.Launch;
import io.github.trilat.model.LaunchKind;
import io.github.trilat.model.Level;
import io.github.trilat.rules.Facts;
import io.github.trilat.rules.RuleBook;
import io.github.trilat.rules.RulePacks;
import io.github.trilat.rules.Spoken;
import io.github.trilat.rules.TinyPack;
import io.github.trilat.rules.attempt.RuleConditions.Match;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every form of condition: Drools and we match the same facts, in the same multitude. */
class DialectAgreementTest {
  private static final List<String> CONDITIONS =
      List.of(
          "Launch( count == 3 )",
          "Launch( count != 3 )",
          "Launch( count == 3.0 )",
          "Launch( rangeKm == 350 )",
          "Launch( rangeKm != 350 )",
          "Launch( count >= rangeKm )",
          "Launch( count in ( 3, 18 ) )",
          "Launch( count not in ( 3, 4 ) )",
          "Launch( rangeKm in ( 350.0, 1 ) )",
          "$p : Parameter( id == \"link-delay\" ) Launch( count == $p.value )",
          "$p : Parameter( id == \"link-delay\" ) Launch( count >= $p.value )",
          "$p : Parameter( id == \"link-delay\" ) Launch( count < $p.value, $p.value > count )",
          "Parameter( id == \"link-delay\", $d : value ) Launch( $n : count > $d, $n <= 18 )",
          "Launch( count / 2 == 1 )",
          "Launch( count / 2 >= 1.5 )",
          "Launch( count / 2.0 >= 1.5, count * 2 - 1 < 10 )",
          "Launch( 20 - count - 1 > 10 )",
          "Launch( count - 2 * 3 < 0 )",
          "Launch( ( count - 2 ) * 3 < 10 )",
          "Launch( count > -1 )",
          "Launch( rangeKm - count > 300 )",
          "Launch( failed )",
          "Launch( !failed )",
          "Launch( ! ( failed || count > 10 ) )",
          "Launch( failed == false, kind == LaunchKind.BALLISTIC )",
          "Launch( kind != LaunchKind.BALLISTIC )",
          "Launch( count > 2 && count < 10 )",
          "Launch( count > 2 && < 10 )",
          "Launch( count < 2 || > 10 )",
          "Launch( count < 4 && failed || count > 10 )",
          "Launch( failed || count > 2 && count < 10, id != \"I-02\" )",
          "Launch( concerns contains Country.JAPAN )",
          "Launch( concerns not contains Country.JAPAN )",
          "Launch( concerns excludes Country.US )",
          "Launch( concerns.size == 0 )",
          "Launch( concerns.size() > 0, concerns.isEmpty == false )",
          "Launch( concerns.contains( Country.ROK ) )",
          "Launch( $c : concerns ) Partner( country memberOf $c )",
          "Launch( $c : concerns ) Partner( country not memberOf $c )",
          "Launch( $c : concerns ) Partner( $c contains country )",
          "Launch( $c : concerns ) Launch( concerns == $c )",
          "Launch( $c : concerns ) Launch( concerns != $c )",
          "Launch( $c : concerns ) Launch( concerns.containsAll( $c ) )",
          "$l : Launch() Launch( this != $l )",
          "$l : Launch() Launch( this == $l, count > 3 )",
          "$l : Launch() Launch( at > $l.at )",
          "$l : Launch() Launch( at >= $l.at, this != $l )",
          "$l : Launch() Launch( at == $l.at.plusSeconds( 60 ) )",
          "$l : Launch() Launch( at.isAfter( $l.at ) )",
          "$l : Launch() Launch( !at.isBefore( $l.at ) )",
          "$l : Launch() Launch( at.minusSeconds( 60 ).isBefore( $l.at ), this != $l )",
          "$l : Launch( $i : id ) Launch( id > $i )",
          "Launch( id <= \"I-02\" )",
          "Launch( id in ( \"I-01\", \"I-09\" ) )",
          "Partner( $a : country ) Partner( country < $a )",
          "Partner( $a : country ) Partner( $b : country not in ( $a, Country.US ) )",
          "Partner( $a : country != Country.US )",
          "Partner( $a : country in ( Country.US, Country.ROK ) ) Partner( country == $a )",
          "Mechanism( usable )",
          "Mechanism( usable == false )",
          "Mechanism( status.inForce, kind == MechanismKind.INFORMATION_SHARING )",
          "Mechanism( members.size > 1, members contains Country.US )",
          "Incident( provocation )",
          "Incident( provocation == false, kind.isLasting )",
          "Incident( size > formerRecord, formerRecord > 0 )",
          "Indicator( countries == Pair.JAPAN_ROK.members )",
          "Level( value < 50 )",
          "Level( value >= 49.9, value <= 50 )",
          "not Launch( count > 100 )",
          "not Launch( count > 10 )",
          "not Landing()",
          "exists Launch( failed )",
          "exists Launch( count > 100 )",
          "not( not Launch() )",
          "not( exists Launch( count > 100 ) )",
          "not( Launch( $i : id ) and Landing( launch == $i ) )",
          "exists( Launch( $i : id ) and Track( launch == $i ) )",
          "exists( Landing() or Launch() )",
          "not( Landing() or Alert() )",
          "Launch() or Partner()",
          "( Launch() or Landing() ) Partner( country == Country.US )",
          "( or Launch() Partner() )",
          "( Launch( $i : id ) and Track( launch == $i ) ) or Mechanism( usable == false )",
          "Launch( $i : id ) and not Track( launch == $i )",
          "Launch() and Partner() or Landing()",
          "forall( Launch( count > 0 ) )",
          "forall( Launch( count > 3 ) )",
          "forall( $l : Launch( failed ) Launch( this == $l, count < 5 ) )",
          "forall( $l : Launch() Track( launch == $l.id ) )",
          "forall( Partner( $c : country ) Partner( country == $c ) )",
          "$l : Launch() not( Track( launch == $l.id ) and Notice( launch == $l.id ) )",
          "exists( $l : Launch() and not Track( launch == $l.id ) )",
          "Landing() or Alert()");

  private static final List<Fact> FACTS =
      Stream.of(
              Facts.partners().stream(),
              Stream.of(
                  Facts.launch(18),
                  launch("I-02", LaunchKind.BALLISTIC, 3, 60, true, Set.of()),
                  launch("I-03", LaunchKind.SATELLITE, 10, 60, false, Set.of(Country.ROK)),
                  Facts.track(Country.ROK, 18),
                  Facts.track(Country.US, 3),
                  Facts.notice(Country.JAPAN),
                  Facts.mechanism("tisa", true),
                  Facts.mechanism("real-time-link", false),
                  Facts.parameter("link-delay", 10),
                  Facts.cohesion(),
                  new Level("cohesion-japan-rok", 50),
                  new Level("tension", 49.9),
                  incident("I-04", IncidentKind.MISSILE_SERIES, 31, 25),
                  incident("I-05", IncidentKind.PANDEMIC, 0, 0)))
          .flatMap(facts -> facts)
          .map(Fact.class::cast)
          .toList();

  @TempDir Path temp;

  private static Launch launch(
      String id, LaunchKind kind, int count, int later, boolean failed, Set<Country> concerns) {
    return Facts.launch(
        id, kind, count, 350.5, 100, failed, concerns, Facts.START.plusSeconds(later));
  }

  private static Incident incident(String id, IncidentKind kind, int size, int record) {
    return new Incident(id, kind, Set.of(), size, record, "", true, Facts.START);
  }

  @Test
  void everyFormMatchesWhatDroolsMatches() {
    TinyPack pack = TinyPack.withoutRulesIn(temp).with("forms.drl", rules());
    Doctrine doctrine = pack.load();
    RuleBook book = RulePacks.book(pack.folder(), List.of());

    assertThat(ours(doctrine, book)).isEqualTo(fired(doctrine));
  }

  private static Map<String, List<String>> ours(Doctrine doctrine, RuleBook book) {
    Map<String, List<String>> ours = new LinkedHashMap<>();
    for (RuleCard card : doctrine.rules()) {
      List<Match> matches = new RuleConditions(book.rule(card)).matches(FACTS);
      ours.put(
          condition(card),
          matches.stream().map(Match::facts).map(DialectAgreementTest::ids).sorted().toList());
    }
    return ours;
  }

  private static Map<String, List<String>> fired(Doctrine doctrine) {
    Map<String, List<String>> fired = new LinkedHashMap<>();
    doctrine.rules().forEach(card -> fired.put(condition(card), new ArrayList<>()));
    try (Doctrine.Session session = doctrine.open(new Spoken().respond())) {
      FACTS.forEach(session::put);
      session.fire(10_000, (rule, facts) -> fired.get(condition(rule)).add(ids(facts)));
    }
    fired.values().forEach(each -> each.sort(null));
    return fired;
  }

  private static String condition(RuleCard card) {
    return CONDITIONS.get(Integer.parseInt(card.name().replaceAll("\\D", "")));
  }

  private static String ids(List<Fact> facts) {
    return facts.stream().map(Fact::id).toList().toString();
  }

  private static String rules() {
    StringBuilder rules = new StringBuilder();
    for (int i = 0; i < CONDITIONS.size(); i++) {
      rules.append(
          """
          rule "Form %s"
            @source( "fact-one" )
          when
            %s
            $because : Parameter( id == "link-delay" )
            $score : Indicator()
          then
            respond.adjust( $score ).by( $because ).because( $because );
          end

          """
              .formatted(i, CONDITIONS.get(i)));
    }
    return rules.toString();
  }
}
