package io.github.trilat.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.FactKind;
import io.github.trilat.engine.RuleEffect;
import io.github.trilat.engine.RuleReach;
import io.github.trilat.model.Action;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read off the text of a rule about its needs and its effects. */
class ReachTest {

  @TempDir Path temp;

  private RuleReach reach(String conditions, String responses) {
    String rule = "rule \"R\"\n  @source( \"fact-one\" )\nwhen\n%s\nthen\n%s\nend\n";
    TinyPack pack = TinyPack.withoutRulesIn(temp);
    Doctrine doctrine = pack.with("one.drl", rule.formatted(conditions, responses)).load();
    return doctrine.reach(doctrine.rules().get(0));
  }

  private static FactKind kind(String type, String field, String... values) {
    return new FactKind(type, Map.of(field, Set.of(values)));
  }

  @Test
  void needsWhatItsConditionsName() {
    RuleReach reach =
        reach(
            """
              $link   : Mechanism( id == "tisa", usable )
              $launch : Launch( kind == LaunchKind.BALLISTIC, count >= 3, $where : rangeKm )
              exists Consultation( tier in ( Tier.MINISTERS, Tier.LEADERS ), about == $launch.id )
              Drill( publicised == false ) and Track( launch == $launch.id )
            """,
            "");

    assertThat(reach.needs())
        .containsExactly(
            new FactKind("Mechanism", Map.of("id", Set.of("tisa"), "usable", Set.of("true"))),
            kind("Launch", "kind", "BALLISTIC"),
            kind("Consultation", "tier", "MINISTERS", "LEADERS"),
            kind("Drill", "publicised", "false"),
            FactKind.any("Track"));
  }

  @Test
  void doesNotNeedWhatMustNotBeNorOneOfTwo() {
    RuleReach reach =
        reach(
            """
              Partner()
              not Mechanism( id == "tisa", usable )
              not ( Call() and Alert() )
              ( Launch( kind == LaunchKind.SATELLITE ) or Landing() )
            """,
            "");

    assertThat(reach.needs()).containsExactly(FactKind.any("Partner"));
  }

  @Test
  void leavesOpenWhatAnOrWithinAPatternSays() {
    RuleReach reach = reach("  Launch( kind == LaunchKind.SATELLITE || count > 1 )", "");

    assertThat(reach.needs()).containsExactly(FactKind.any("Launch"));
  }

  @Test
  void namesMechanismsInWhateverCondition() {
    RuleReach reach =
        reach(
            """
              not Mechanism( id in ( "tisa", "real-time-link" ), usable )
              Currency( drill == "freedom-edge" )
            """,
            "");

    assertThat(reach.mechanisms()).containsExactly("freedom-edge", "real-time-link", "tisa");
  }

  @Test
  void aSentenceActsAndBringsFactsAboutItsOccasion() {
    RuleReach reach =
        reach(
            """
              $launch  : Launch( kind == LaunchKind.BALLISTIC )
              $meeting : Mechanism( id in ( "tisa", "real-time-link" ) )
              $delay   : Parameter( id == "link-delay" )
            """,
            "  respond.convene( Tier.MINISTERS ).over( $meeting ).about( $launch ).after( $delay );");

    assertThat(reach.effects())
        .containsExactly(
            new RuleEffect(
                Set.of(Action.CONSULTATION),
                new FactKind(
                    "Consultation",
                    Map.of(
                        "tier", Set.of("MINISTERS"),
                        "mechanism", Set.of("tisa", "real-time-link"))),
                List.of(kind("Launch", "kind", "BALLISTIC")),
                false));
  }

  @Test
  void tellsTracksFromCues() {
    RuleReach reach =
        reach(
            """
              $track : Track()
              $cue   : Cue()
              $link  : Mechanism( id == "tisa" )
            """,
            """
              respond.share( $cue ).with( Country.ROK ).over( $link );
              respond.share( $track ).with( Country.US ).over( $link );
            """);

    assertThat(reach.effects())
        .extracting(effect -> Set.copyOf(effect.actions()), effect -> effect.brings().type())
        .containsExactly(
            tuple(Set.of(Action.CUE_SHARED), "Cue"),
            tuple(Set.of(Action.WARNING_SHARED), "Notice"));
  }

  @Test
  void tellsWhichScoreRises() {
    String conditions =
        """
          $drill : Drill()
          $trust : Indicator( name == "cohesion-japan-rok" )
          $gain  : Parameter( id == "cohesion-gain" )
        """;
    RuleReach up = reach(conditions, "  respond.adjust( $trust ).by( $gain ).because( $drill );");
    RuleReach down =
        reach(conditions, "  respond.adjust( $trust ).downBy( $gain ).because( $drill );");

    FactKind level = kind("Level", "indicator", "cohesion-japan-rok");
    List<FactKind> about = List.of(FactKind.any("Drill"));
    assertThat(up.effects()).containsExactly(new RuleEffect(Set.of(), level, about, true));
    assertThat(down.effects()).containsExactly(new RuleEffect(Set.of(), level, about, false));
  }

  @Test
  void tellsWhichMechanismsTurn() {
    RuleReach reach =
        reach(
            """
              $call : Call()
              $pact : Mechanism( id == "tisa", status == Status.ACTIVE )
            """,
            "  respond.bring( $pact ).to( Status.ENDED ).about( $call );");

    assertThat(reach.effects()).hasSize(1);
    assertThat(reach.effects().get(0).brings())
        .isEqualTo(
            new FactKind("Mechanism", Map.of("id", Set.of("tisa"), "status", Set.of("ENDED"))));
  }
}
