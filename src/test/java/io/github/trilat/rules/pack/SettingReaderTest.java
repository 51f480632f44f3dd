package io.github.trilat.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.trilat.diagnostic.Place;
import io.github.trilat.diagnostic.Problem;
import io.github.trilat.diagnostic.Problems;
import io.github.trilat.rules.TinyPack;
import io.github.trilat.rules.tree.Mention.Kind;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules may name, by kind. */
class SettingReaderTest {

  private static final String TOPICS =
      """
      decisions:
        - topic: open-line
          title: Which line is opened
          options: [hotlines, drills, {id: wait, title: None yet}]
        - topic: pact-notice
          title: What becomes of the notice
          options: [{id: withdraw, title: Withdraw it}, {id: wait, title: Leave it}]
      """;

  @TempDir private Path temp;

  private static Map<Kind, Names> names(TinyPack pack, Problems problems) {
    PackFiles files = PackFolder.read(pack.folder(), problems);
    return SettingReader.read(files, TinyPack.FACTS, problems).names();
  }

  private TinyPack withTopics() {
    TinyPack pack = TinyPack.in(temp);
    return pack.with("pack.yaml", pack.text("pack.yaml") + TOPICS);
  }

  @Test
  void topicsAndTheOptionsOfAllOfThemHaveNames() {
    Problems problems = new Problems();
    Map<Kind, Names> names = names(withTopics(), problems);

    assertThat(problems.all()).isEmpty();
    assertThat(names.get(Kind.TOPIC).known())
        .contains(
            Map.of(
                "open-line", "Which line is opened", "pact-notice", "What becomes of the notice"));
    assertThat(names.get(Kind.OPTION).known())
        .contains(
            Map.of("wait", "None yet", "freedom-edge", "Freedom Edge", "withdraw", "Withdraw it"));
  }

  @Test
  void everyKindHasItsNames() {
    assertThat(names(TinyPack.in(temp), new Problems()))
        .containsOnlyKeys(Kind.values())
        .allSatisfy((kind, names) -> assertThat(names.kind()).isEqualTo(kind.word()));
  }

  @Test
  void aPackWithoutDecisionsHasNoTopicToName() {
    assertThat(names(TinyPack.in(temp), new Problems()).get(Kind.TOPIC).has("open-line")).isFalse();
  }

  @Test
  void whatCannotBeReadRefusesNoName() {
    Map<Kind, Names> noPack = names(TinyPack.in(temp).with("pack.yaml", "-"), new Problems());
    Map<Kind, Names> noMechanisms =
        names(withTopics().with("mechanisms.yaml", "-"), new Problems());

    assertThat(noPack.get(Kind.TOPIC).has("anything")).isTrue();
    assertThat(noPack.get(Kind.MECHANISM).has("anything")).isFalse();
    assertThat(noMechanisms.get(Kind.OPTION).has("anything")).isTrue();
    assertThat(noMechanisms.get(Kind.TOPIC).has("anything")).isFalse();
  }

  @Test
  void anUnknownTopicIsAnsweredWithTheNearestOrWithHowToDeclareIt() {
    Names topics = names(withTopics(), new Problems()).get(Kind.TOPIC);
    Problems problems = new Problems();
    topics.check(new Place("f", 1, 1, 1), "pact-notise", problems);
    topics.check(new Place("f", 2, 1, 1), "press-room", problems);

    assertThat(problems.all())
        .extracting(Problem::what, Problem::remedy)
        .containsExactly(
            tuple("unknown topic of a decision ‘pact-notise’", "Did you mean ‘pact-notice’?"),
            tuple(
                "unknown topic of a decision ‘press-room’",
                "One of: open-line, pact-notice. One of your own stands under ‘decisions’ in"
                    + " alternative.yaml."));
  }
}
