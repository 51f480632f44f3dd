package io.github.trilat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.diagnostic.Problem;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.engine.SensorSite;
import io.github.trilat.model.Country;
import io.github.trilat.model.MechanismKind;
import io.github.trilat.model.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePacksTest {

  @TempDir Path temp;

  @Test
  void rulesStandByFileAndLineWithTheirSources() {
    assertThat(TinyPack.in(temp).load().rules())
        .containsExactly(
            new RuleCard(
                "Sharing brings the two closer", "tiny/cohesion.drl", 1, "", List.of("fact-two")),
            new RuleCard(
                "A sighting becomes a track", "tiny/sharing.drl", 2, "", List.of("fact-one")),
            new RuleCard(
                "The real-time link carries a partner's track",
                "tiny/sharing.drl",
                10,
                "real-time-link",
                List.of("fact-one", "fact-two")));
  }

  @Test
  void mechanismsHaveDatedStatusesAndMembersInTheUsualOrder() {
    Doctrine doctrine = TinyPack.in(temp).load();
    MechanismHistory link = doctrine.setting().mechanisms().get("real-time-link");

    assertThat(link.kind()).isEqualTo(MechanismKind.INFORMATION_SHARING);
    assertThat(link.requires()).containsExactly("tisa");
    assertThat(link.on(LocalDate.of(2023, 1, 1)).status()).isEqualTo(Status.AGREED);
    assertThat(link.on(LocalDate.of(2024, 1, 1)).sources()).containsExactly("fact-one", "fact-two");
    MechanismHistory drill = doctrine.setting().mechanisms().get("freedom-edge");
    assertThat(drill.members()).containsExactly(Country.JAPAN, Country.ROK, Country.US);
    assertThat(drill.held())
        .extracting(MechanismHistory.Held::on)
        .containsExactly(LocalDate.of(2024, 6, 27));
  }

  @Test
  void parametersHaveDatedValuesRangesAndABasis() {
    Doctrine doctrine = TinyPack.in(temp).load();
    ParameterDefinition delay = doctrine.setting().parameters().get("link-delay");

    assertThat(delay.on(LocalDate.of(2020, 1, 1))).isEqualTo(45);
    assertThat(delay.on(LocalDate.of(2024, 1, 1))).isEqualTo(10);
    assertThat(delay.range()).contains(new ParameterDefinition.Range(2, 60));
    assertThat(delay.basis()).isEqualTo("fact-one");
    assertThat(doctrine.setting().parameters().get("cohesion-gain").basis())
        .isEqualTo("assumption");
  }

  @Test
  void sensorsAndIndicatorsNameTheirParameters() {
    Doctrine doctrine = TinyPack.in(temp).load();

    assertThat(doctrine.setting().sensors())
        .containsExactly(
            SensorSite.radar(
                "rok-forward-radar",
                Country.ROK,
                "radar-downrange",
                "radar-cross-range",
                "elevation-mask",
                "radar-reach"),
            SensorSite.satellite("us-satellite", Country.US, "satellite-cue"));
    assertThat(doctrine.setting().indicators()).hasSize(1);
  }

  @Test
  void theHashIsOfWhatThePackSaysWhateverTheLineEnds() throws Exception {
    TinyPack pack = TinyPack.in(temp);
    String before = pack.load().packs().get(0).hash();
    Files.createDirectories(pack.folder().resolve("tests"));
    pack.with("tests/near-miss.yaml", "title: x");
    pack.with("cohesion.drl", pack.text("cohesion.drl").replace("\n", "\r\n"));
    String sameRules = pack.load().packs().get(0).hash();
    pack.with("pack.yaml", pack.text("pack.yaml").replace("for tests", "for  tests"));

    assertThat(sameRules).isEqualTo(before);
    assertThat(pack.load().packs().get(0)).isNotEqualTo(new Doctrine.PackId("tiny", before));
  }

  @Test
  void warnsOfNumbersInRulesUnusedMechanismsAndStrayFiles() {
    TinyPack pack =
        TinyPack.in(temp)
            .with("notes.txt", "x")
            .with(
                "cohesion.drl",
                """
                rule "A number"
                  @source( "fact-one" )
                when
                  $sighting : Sighting( objects > 12, objects != 1 )
                then
                end
                """);
    List<Problem> warnings = new ArrayList<>();

    RulePacks.check(pack.folder(), List.of(), () -> TinyPack.FACTS, warnings::add);

    assertThat(warnings)
        .extracting(warning -> warning.place().line() + " " + warning.what())
        .containsExactly(
            "1 the rule ‘A number’ says nothing",
            "4 a number in a rule: ‘12’",
            "16 no rule uses the mechanism ‘freedom-edge’",
            "0 this file is not part of a pack and is left out");
  }

  @Test
  void aPackWithoutRulesLoads() {
    Doctrine doctrine = TinyPack.withoutRulesIn(temp).with("empty.drl", "// nothing yet\n").load();

    assertThat(doctrine.rules()).isEmpty();
    try (Doctrine.Session session = doctrine.open(new Spoken().respond())) {
      session.put(Facts.landing());
      assertThat(session.fire(10, (rule, facts) -> {})).isZero();
    }
  }

  @Test
  void acceptsNumbersThatNoCardContradicts() {
    String parameters = TinyPack.in(temp).text("parameters.yaml");
    String more =
        """
          - {id: quarter, title: A quarter of a year, unit: d, value: 92, source: fact-two}
          - {id: first-call, title: First call, unit: s, value: 330, source: [fact-one, fact-two]}
          - {id: far, title: Reach, unit: km, value: 1500, source: fact-two}
          - {id: near, title: Reach of another, unit: km, value: 5, source: fact-one}
          - {id: unlike, title: Nothing to compare with, unit: points, value: 7, source: fact-two}
          - id: dated
            title: Time between drills over the years
            unit: d
            values: [{from: 2016-01-01, value: 60}, {from: 2023-12-19, value: 90}]
            source: fact-two
        """;
    Doctrine doctrine = TinyPack.in(temp).with("parameters.yaml", parameters + more).load();

    assertThat(doctrine.setting().parameters()).containsKeys("quarter", "first-call", "dated");
  }

  @Test
  void acceptsValuesAtTheEndsOfTheirRange() {
    String parameters = TinyPack.in(temp).text("parameters.yaml");

    TinyPack.in(temp).with("parameters.yaml", parameters.replace("value: 45", "value: 60")).load();
    TinyPack.in(temp).with("parameters.yaml", parameters.replace("value: 45", "value: 2")).load();
  }

  @Test
  void acceptsADiamondOfRequirementsAndStatusesOnFollowingDays() {
    String mechanisms = TinyPack.in(temp).text("mechanisms.yaml");
    String more =
        """
          - id: left
            title: left
            kind: pact
            members: [JAPAN, US]
            requires: [tisa]
            history:
              - {from: 2020-01-01, status: agreed, source: fact-one}
              - {from: 2020-01-02, status: active, source: fact-one}
          - id: both
            title: both
            kind: pact
            members: [JAPAN, US]
            requires: [left, tisa, real-time-link]
            history:
              - {from: 2020-01-01, status: active, source: fact-one}
        """;

    assertThat(
            TinyPack.in(temp)
                .with("mechanisms.yaml", mechanisms + more)
                .load()
                .setting()
                .mechanisms())
        .containsKeys("left", "both");
  }
}
