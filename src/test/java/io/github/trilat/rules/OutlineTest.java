package io.github.trilat.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.diagnostic.Golden;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.rules.tree.Rule;
import io.github.trilat.rules.tree.RuleFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack as it is written. */
class OutlineTest {

  @TempDir private Path temp;

  @Test
  void tellsTheRulesThatRunToo() {
    TinyPack pack = TinyPack.in(temp).with(Golden.folder("rules/table"));
    PackOutline outline = RulePacks.outline(pack.folder(), TinyPack.FACTS);

    assertThat(outline.cards()).isEqualTo(pack.load().rules());
    assertThat(outline.setting()).isEqualTo(pack.load().setting());
    assertThat(outline.title()).isEqualTo("A pack for tests");
  }

  @Test
  void keepsTextAndCommentAndWhatARuleNames() {
    TinyPack pack = TinyPack.in(temp);
    RuleFile file = RulePacks.outline(pack.folder(), TinyPack.FACTS).files().get(1);
    Rule rule = file.rules().get(1);

    assertThat(file.comment()).isEqualTo("How a track travels.");
    assertThat(pack.text("sharing.drl")).endsWith(rule.story() + "\n");
    assertThat(rule.names()).containsExactly("link-delay", "real-time-link");
    assertThat(rule.words())
        .containsExactly(
            "Mechanism",
            "Notice",
            "Parameter",
            "Partner",
            "Track",
            "after",
            "over",
            "share",
            "with");
  }

  @Test
  void givesARowOfATableTheRuleThatItBecomes() {
    TinyPack pack = TinyPack.in(temp).with(Golden.folder("rules/table"));
    RuleFile file = RulePacks.outline(pack.folder(), TinyPack.FACTS).files().get(1);

    assertThat(file.label()).isEqualTo("tiny/consultation-tier.drl.csv");
    assertThat(file.rules().get(0).text())
        .startsWith("rule \"" + file.rules().get(0).name() + "\"\n  @source(")
        .endsWith("\nend");
  }

  @Test
  void groupsParametersByTheCommentsAboveThem() {
    TinyPack pack =
        TinyPack.in(temp)
            .with(
                "parameters.yaml",
                TinyPack.in(temp)
                    .text("parameters.yaml")
                    .replace("parameters:\n", "# Of the file\nparameters:\n\n  # Boost\n\n")
                    .replace(
                        "  - {id: radar-downrange",
                        "\n  # Radar,\n  # notional\n\n  - {id: radar-downrange"));

    assertThat(RulePacks.outline(pack.folder(), TinyPack.FACTS).parameterGroups())
        .containsEntry("boost-short-range", "Boost")
        .containsEntry("radar-downrange", "Radar, notional")
        .containsEntry("link-delay", "Radar, notional");
  }

  @Test
  void refusesAPackThatIsNotInOrder() {
    TinyPack pack = TinyPack.in(temp).with("sharing.drl", "rule \"x\"\nwhen\n");

    assertThatThrownBy(() -> RulePacks.outline(pack.folder(), TinyPack.FACTS))
        .isInstanceOfSatisfying(
            InvalidInput.class, invalid -> assertThat(invalid.problems()).isNotEqualTo(List.of()));
  }
}
