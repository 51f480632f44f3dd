package io.github.trilat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.engine.DecisionTopic;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.Doctrine.PackId;
import io.github.trilat.engine.IndicatorDefinition;
import io.github.trilat.engine.MechanismHistory;
import io.github.trilat.engine.ParameterDefinition;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.engine.Setting;
import io.github.trilat.model.Country;
import io.github.trilat.model.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each kind of change makes of the small pack. */
class OverlayTest {

  private static final String SHARING = "Sharing brings the two closer";
  private static final LocalDate EARLY = LocalDate.of(2015, 1, 1);
  private static final LocalDate MIDDLE = LocalDate.of(2020, 6, 1);
  private static final LocalDate LATE = LocalDate.of(2024, 6, 1);

  @TempDir Path temp;

  private Doctrine with(String changes) throws IOException {
    return Overlaid.on(temp).with("other", changes).load();
  }

  private static List<String> files(Doctrine doctrine, String rule) {
    return doctrine.rules().stream()
        .filter(each -> each.name().equals(rule))
        .map(RuleCard::file)
        .toList();
  }

  private static String rule(String name, String country) {
    return """
        rule "%s"
          @source( "fact-two" )
        when
          $notice   : Notice( country == Country.%s )
          $cohesion : Indicator( name == "cohesion-japan-rok" )
          $gain     : Parameter( id == "cohesion-gain" )
        then
          respond.adjust( $cohesion ).by( $gain ).because( $notice );
        end
        """
        .formatted(name, country);
  }

  @Test
  void aRuleThatIsOffIsGoneAndTheOthersStay() throws IOException {
    Doctrine doctrine = with("off: {rules: [" + SHARING + "]}\n");

    assertThat(doctrine.rules())
        .extracting(RuleCard::name)
        .containsExactly(
            "A sighting becomes a track", "The real-time link carries a partner's track");
  }

  @Test
  void aReplacedRuleStandsInTheAlternativesFile() throws IOException {
    Doctrine doctrine =
        Overlaid.on(temp)
            .with("other", "replaces: [" + SHARING + "]\n")
            .and("mine.drl", rule(SHARING, "ROK"))
            .load();

    assertThat(files(doctrine, SHARING)).containsExactly("other/mine.drl");
  }

  @Test
  void anAddedRuleStandsAfterTheBases() throws IOException {
    Doctrine doctrine =
        Overlaid.on(temp).with("other", "").and("mine.drl", rule("One more", "ROK")).load();

    assertThat(doctrine.rules()).hasSize(4).last().extracting(RuleCard::name).isEqualTo("One more");
  }

  @Test
  void aValueHoldsOnEveryDayAndIsAnAssumption() throws IOException {
    ParameterDefinition delay =
        with("parameters: {link-delay: 30}\n").setting().parameters().get("link-delay");

    assertThat(List.of(delay.on(EARLY), delay.on(MIDDLE), delay.on(LATE)))
        .containsExactly(30.0, 30.0, 30.0);
    assertThat(delay.basis()).isEqualTo("assumption");
  }

  @Test
  void datedValuesHoldFromTheirFirstDayOn() throws IOException {
    ParameterDefinition delay =
        with("parameters: {link-delay: [{from: 2020-01-01, value: 20}]}\n")
            .setting()
            .parameters()
            .get("link-delay");

    assertThat(List.of(delay.on(EARLY), delay.on(MIDDLE), delay.on(LATE)))
        .containsExactly(45.0, 20.0, 20.0);
  }

  @Test
  void aMechanismThatIsOffNeverWas() throws IOException {
    MechanismHistory drill =
        with("off: {mechanisms: [freedom-edge]}\n").setting().mechanisms().get("freedom-edge");

    assertThat(drill.on(LocalDate.of(2025, 1, 1)).status()).isEqualTo(Status.ABSENT);
    assertThat(drill.held()).isEmpty();
  }

  @Test
  void otherStatusesHoldFromTheirFirstDayOn() throws IOException {
    MechanismHistory link =
        with("mechanisms: {real-time-link: {history: [{from: 2023-01-01, status: suspended}]}}\n")
            .setting()
            .mechanisms()
            .get("real-time-link");

    assertThat(link.on(LocalDate.of(2022, 12, 1)).status()).isEqualTo(Status.AGREED);
    assertThat(link.on(LATE).status()).isEqualTo(Status.SUSPENDED);
  }

  @Test
  void severalStandOneOverTheOther() throws IOException {
    Doctrine doctrine =
        Overlaid.on(temp)
            .with("one", "parameters: {link-delay: 20}\n")
            .with("two", "off: {rules: [" + SHARING + "]}\n")
            .load();

    assertThat(doctrine.packs()).extracting(PackId::name).containsExactly("tiny", "one", "two");
    assertThat(doctrine.packs()).extracting(PackId::hash).doesNotHaveDuplicates();
    assertThat(doctrine.setting().parameters().get("link-delay").on(LATE)).isEqualTo(20);
    assertThat(files(doctrine, SHARING)).isEmpty();
  }

  @Test
  void oneThatChangesNothingIsWarnedOf() throws IOException {
    Overlaid overlaid = Overlaid.on(temp).with("idle", "");
    overlaid.load();

    assertThat(overlaid.warnings()).contains("this alternative changes nothing");
  }

  @Test
  void aParameterOfItsOwnServesItsRules() throws IOException {
    Doctrine doctrine =
        Overlaid.on(temp)
            .with(
                "other",
                """
                parameters:
                  small-gain: {title: Small, unit: points, value: 2, range: 1..3, source: assumption}
                """)
            .and("mine.drl", rule("One more", "ROK").replace("cohesion-gain", "small-gain"))
            .load();

    ParameterDefinition own = doctrine.setting().parameters().get("small-gain");
    assertThat(own.on(LATE)).isEqualTo(2);
    assertThat(own.range()).contains(new ParameterDefinition.Range(1, 3));
    assertThat(doctrine.setting().parameters().keySet()).last().isEqualTo("small-gain");
  }

  @Test
  void aScoreOfItsOwnServesItsRules() throws IOException {
    Doctrine doctrine =
        Overlaid.on(temp)
            .with(
                "other",
                """
                parameters:
                  mood-start: {title: Mood, unit: points, value: 50, source: assumption}
                  mood-delay: {title: Delay, unit: min, value: 5, source: assumption}
                indicators:
                  - id: mood
                    title: Mood of the press
                    kind: mood
                    countries: JAPAN
                    start: mood-start
                    rest: cohesion-start
                    half-life: cohesion-half-life
                    source: fact-one
                """)
            .and("mine.drl", rule("One more", "ROK").replace("cohesion-japan-rok", "mood"))
            .load();

    assertThat(doctrine.setting().indicators())
        .hasSize(2)
        .last()
        .isEqualTo(
            new IndicatorDefinition(
                "mood",
                "Mood of the press",
                "mood",
                List.of(Country.JAPAN),
                "mood-start",
                "cohesion-start",
                "cohesion-half-life",
                List.of("fact-one")));
    assertThat(doctrine.setting().parameters().get("mood-delay").unit()).isEqualTo("min");
    assertThat(files(doctrine, "One more")).containsExactly("other/mine.drl");
  }

  @Test
  void rulesMayNameTheKindOfAScoreOfItsOwn() throws IOException {
    Overlaid overlaid =
        Overlaid.on(temp)
            .with(
                "other",
                """
                indicators:
                  - {id: mood, title: Mood, kind: press, start: cohesion-start, rest: cohesion-start, half-life: cohesion-half-life}
                """)
            .and(
                "mine.drl",
                rule("One more", "ROK").replace("name == \"cohesion-japan-rok", "kind == \"press"));

    assertThat(overlaid.load().rules()).extracting(RuleCard::name).contains("One more");
  }

  @Test
  void aTopicOfItsOwnStandsAfterTheBases() throws IOException {
    Doctrine doctrine =
        with(
            """
            decisions:
              - topic: press-room
                title: Whether the press is told
                options: [{id: open, title: Tell it}, {id: closed, title: Tell it not}]
                for: discussion
                source: [fact-one]
            """);

    assertThat(doctrine.setting().decisions().values())
        .containsExactly(
            new DecisionTopic(
                "press-room",
                "Whether the press is told",
                Map.of("open", "Tell it", "closed", "Tell it not"),
                List.of(),
                true,
                List.of("fact-one")));
  }

  @Test
  void anOptionOfItsOwnStandsAfterThoseOfTheTopicThatItIsAddedTo() throws IOException {
    Setting setting =
        Overlaid.on(temp)
            .with(
                "first",
                """
                decisions:
                  - topic: press-room
                    title: Whether the press is told
                    options: [{id: open, title: Tell it}, {id: closed, title: Tell it not}]
                    source: [fact-one]
                """)
            .with(
                "second",
                """
                decisions:
                  - {topic: press-room, options: [{id: late, title: Tell it later}], source: [fact-two]}
                """)
            .with(
                "third",
                """
                decisions:
                  - {topic: press-room, options: [pacts]}
                """)
            .load()
            .setting();

    assertThat(setting.topics().get("press-room"))
        .containsExactly(
            Map.entry("open", "Tell it"),
            Map.entry("closed", "Tell it not"),
            Map.entry("late", "Tell it later"),
            Map.entry("tisa", "three-way sharing arrangement"));
    assertThat(setting.decisions().get("press-room").sources())
        .containsExactly("fact-one", "fact-two");
  }

  @Test
  void mechanismsOfAKindAreOptionsThoseOfItsOwnAmongThem() throws IOException {
    Setting setting =
        with("""
                mechanisms:
                  direct-line:
                    title: direct line
                    kind: pact
                    members: [JAPAN, ROK]
                    history: [{from: 2020-06-01, status: active}]
                decisions:
                  - {topic: which, title: Which pact, options: [pacts, {id: none, title: None}]}
                  - {topic: what, title: Which of all, options: mechanisms}
                """)
            .setting();

    assertThat(setting.options(setting.decisions().get("which")))
        .containsExactly(
            Map.entry("none", "None"),
            Map.entry("tisa", "three-way sharing arrangement"),
            Map.entry("direct-line", "direct line"));
    assertThat(setting.options(setting.decisions().get("what")).keySet())
        .containsExactly("tisa", "real-time-link", "freedom-edge", "direct-line");
  }

  @Test
  void aMechanismOfItsOwnHasItsHistoryFromTheDayItBegins() throws IOException {
    Doctrine doctrine =
        with(
            """
            mechanisms:
              direct-line:
                title: direct line
                kind: information-sharing
                members: [JAPAN, ROK]
                requires: [tisa]
                history: [{from: 2020-06-01, status: active, source: assumption}]
            """);

    MechanismHistory own = doctrine.setting().mechanisms().get("direct-line");
    assertThat(own.on(EARLY).status()).isEqualTo(Status.ABSENT);
    assertThat(own.on(MIDDLE).status()).isEqualTo(Status.ACTIVE);
    assertThat(own.requires()).containsExactly("tisa");
  }
}
