package io.github.trilat.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.diagnostic.Golden;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.model.Country;
import io.github.trilat.rules.Facts;
import io.github.trilat.rules.TinyPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/** Stock Drools gets the rules that it should get, and a difference would be noticed. */
class StockRulesTest {
  private static final String SHARED = "The real-time link carries a partner's track";
  private static final String CLOSER = "Sharing brings the two closer";

  @TempDir Path temp;

  private static Set<String> names(KieBase rules) {
    return rules.getKiePackage("stock").getRules().stream()
        .map(Rule::getName)
        .collect(Collectors.toSet());
  }

  static List<Stack> shipped() throws IOException {
    return Stack.all();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void hasTheRulesThatWeHave(Stack stack) {
    List<Path> over = stack.equals(Stack.agreed()) ? List.of() : List.of(stack.folder());

    assertThat(names(StockRules.of(Stack.agreed().folder(), over)))
        .isEqualTo(stack.ours().rules().stream().map(RuleCard::name).collect(Collectors.toSet()));
  }

  @Test
  void leavesOutWhatAlternativesSwitchOffOrReplace() throws IOException {
    TinyPack pack = TinyPack.in(temp);
    Path off = alternative("off", "off: {rules: [" + CLOSER + "]}");
    Path other = alternative("other", "replaces: [" + SHARED + "]");
    Files.writeString(
        other.resolve("link.drl"),
        "rule \"" + SHARED + "\" when Partner() then end\nrule \"More\" when Landing() then end\n");

    String text = StockText.of(pack.folder(), List.of(off, other), StockRules.DIALECT);

    assertThat(names(StockRules.of(pack.folder(), List.of(off, other))))
        .containsExactlyInAnyOrder("A sighting becomes a track", "More", SHARED);
    assertThat(text).doesNotContain(CLOSER).contains("when Partner()").doesNotContain("$holder");
    assertThat(text.indexOf("A sighting becomes a track")).isLessThan(text.indexOf(SHARED));
  }

  @Test
  void anAlternativeCannotLeaveOutWhatTheBaseLacks() throws IOException {
    Path base = TinyPack.in(temp).folder();
    Path off = alternative("off", "off: {rules: [Nothing of the kind]}");

    assertThatThrownBy(() -> StockRules.of(base, List.of(off)))
        .hasMessageContaining("Nothing of the kind");
  }

  private Path alternative(String name, String changes) throws IOException {
    Path folder = Files.createDirectories(temp.resolve(name));
    Files.writeString(folder.resolve("alternative.yaml"), changes + "\n");
    return folder;
  }

  @Test
  void whatIsNoDrlIsRefused() {
    TinyPack pack = TinyPack.withoutRulesIn(temp).with("a.drl", "rule \"A\" when Sight() then end");

    assertThatThrownBy(() -> StockRules.of(pack.folder(), List.of())).hasMessageContaining("Sight");
  }

  @Test
  void firesInOurOrder() {
    TinyPack pack = TinyPack.withoutRulesIn(temp).with(Golden.folder("rules/order"));
    Tally tally = new Tally();

    meet(pack.load(), StockRules.of(pack.folder(), List.of()), tally);

    assertThat(tally.drainFirst()).isEmpty();
    assertThat(tally.matches()).isGreaterThan(tally.rules().size());
    assertThat(tally.rules()).hasSize(6);
  }

  @Test
  void aRuleThatReadsOtherwiseIsNoticed() {
    TinyPack pack = TinyPack.in(temp);
    PlainDrl wrong = text -> text.replace("country != $holder", "country == $holder");
    Tally tally = new Tally();

    meet(pack.load(), StockRules.of(pack.folder(), List.of(), wrong), tally);

    assertThat(tally.drainFirst()).first().asString().contains("ours:", "stock:", SHARED);
  }

  @Test
  void parametersCalledByTheirIdsAreWrittenOut() {
    TinyPack pack = TinyPack.in(temp);
    pack.with(
        "sharing.drl",
        pack.text("sharing.drl")
            .replaceAll("\\$delay : Parameter\\( id == \"link-delay\" \\)", "")
            .replaceAll("\\$delay", "\"link-delay\""));
    Tally tally = new Tally();

    meet(pack.load(), StockRules.of(pack.folder(), List.of(), StockRules.DIALECT), tally);

    assertThat(pack.text("sharing.drl")).contains("after( \"link-delay\" )");
    assertThat(tally.drainFirst()).isEmpty();
    assertThat(tally.rules()).contains(SHARED);
  }

  private static void meet(Doctrine ours, KieBase rules, Tally tally) {
    List<Moment> moments = new ArrayList<>();
    Doctrine both = new Beside(ours, new StockDoctrine(ours, rules), moments::add);
    try (Doctrine.Session session = both.open(new Speech().respond())) {
      Facts.partners().forEach(session::put);
      Facts.put(
          session,
          Facts.sighting(Country.ROK),
          Facts.track(Country.ROK, 3),
          Facts.mechanism("real-time-link", true),
          Facts.parameter("link-delay", 10));
      session.fire(100, (rule, facts) -> {});
      session.remove("partner:ROK");
      session.put(Facts.partners().get(1));
      session.put(Facts.parameter("link-delay", 20));
      session.fire(100, (rule, facts) -> {});
    }
    moments.forEach(tally);
  }
}
