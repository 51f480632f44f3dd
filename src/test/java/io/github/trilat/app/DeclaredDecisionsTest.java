package io.github.trilat.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.engine.DecisionTopic;
import io.github.trilat.engine.Setting;
import io.github.trilat.rules.PackOutline;
import io.github.trilat.rules.RulePacks;
import io.github.trilat.scenario.DecisionPoint;
import io.github.trilat.scenario.Scenario;
import io.github.trilat.scenario.ScenarioReader;
import io.github.trilat.source.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The topics of the base pack are the words that its rules and the shipped scenarios use. */
class DeclaredDecisionsTest {

  private static final Pattern NAMED =
      Pattern.compile("Decision\\([^)]*topic == \"([^\"]+)\"(?:, option == \"([^\"]+)\")?");
  private static PackOutline pack;
  private static Setting setting;
  private static List<Scenario> scenarios;

  @BeforeAll
  static void read() throws IOException {
    Home home = new Home(Path.of(""));
    Sources sources = Sources.load(home.seeds());
    pack = RulePacks.outline(home.pack(), sources.citable());
    setting = pack.setting();
    scenarios =
        ScenarioFiles.of(home).stream()
            .map(file -> ScenarioReader.read(file, Library.names(setting, sources.citable())))
            .toList();
  }

  /** The options that rules name, by topic. */
  private static Map<String, Set<String>> namedByRules() {
    Map<String, Set<String>> named = new TreeMap<>();
    pack.rules().stream()
        .map(rule -> NAMED.matcher(rule.rule().story()))
        .flatMap(Matcher::results)
        .forEach(
            found -> {
              Set<String> options = named.computeIfAbsent(found.group(1), key -> new TreeSet<>());
              if (found.group(2) != null) {
                options.add(found.group(2));
              }
            });
    return named;
  }

  private static Set<String> options(String topic) {
    return setting.options(setting.decisions().get(topic)).keySet();
  }

  @Test
  void everyTopicAndOptionOfARuleIsDeclared() {
    assertThat(namedByRules()).hasSizeGreaterThan(5);
    assertThat(namedByRules())
        .allSatisfy((topic, options) -> assertThat(options(topic)).containsAll(options));
  }

  @Test
  void everyTopicAndOptionOfAScenarioIsDeclared() {
    assertThat(scenarios.stream().flatMap(each -> each.decisions().stream()))
        .hasSizeGreaterThan(10)
        .allSatisfy(
            decision ->
                assertThat(options(decision.topic()))
                    .containsAll(
                        decision.options().stream().map(DecisionPoint.Option::id).toList()));
  }

  @Test
  void whatNoRuleAnswersIsForDiscussion() {
    assertThat(setting.decisions().values())
        .allSatisfy(
            topic ->
                assertThat(topic.discussion())
                    .as(topic.id())
                    .isEqualTo(!namedByRules().containsKey(topic.id())));
  }

  @Test
  void everyHotlineIsALineToOpen() {
    assertThat(options("open-line"))
        .contains("wait", "leaders-hotline", "minister-hotline", "confidence-hotline")
        .doesNotContain("gsomia-japan-rok");
  }

  @Test
  void theSchemaOfScenariosOffersThem() {
    List<String> topics = setting.decisions().values().stream().map(DecisionTopic::id).toList();
    String offered = Schemas.text(Schemas.Kind.scenario).split("\"topic\": \\{")[1].split("}")[0];

    assertThat(topics).allSatisfy(topic -> assertThat(offered).contains("\"" + topic + "\""));
  }
}
