package io.github.trilat.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.diagnostic.Golden;
import io.github.trilat.engine.Doctrine;
import io.github.trilat.model.Country;
import io.github.trilat.model.Fact;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Salience, then file, then line, then order of insertion; the same in every JVM. */
class OrderTest {

  @TempDir Path temp;

  @Test
  void firesInTheOrderOfTheGoldenFile() {
    Doctrine doctrine = TinyPack.withoutRulesIn(temp).with(Golden.folder("rules/order")).load();

    Golden.assertMatches(Golden.folder("rules").resolve("order.txt"), transcript(doctrine));
  }

  @Test
  void anEmptyFileBetweenTwoChangesNothing() {
    TinyPack pack = TinyPack.withoutRulesIn(temp).with(Golden.folder("rules/order"));
    String before = transcript(pack.load());

    assertThat(transcript(pack.with("aa.drl", "// nothing\n").load())).isEqualTo(before);
  }

  private static String transcript(Doctrine doctrine) {
    StringBuilder text = new StringBuilder();
    try (Doctrine.Session session = doctrine.open(new Spoken().respond())) {
      Facts.partners().forEach(session::put);
      session.put(Facts.sighting(Country.ROK));
      fire(session, text);
      session.remove("partner:ROK");
      session.put(Facts.partners().get(1));
      fire(session, text);
    }
    return text.toString();
  }

  private static void fire(Doctrine.Session session, StringBuilder text) {
    session.fire(
        100,
        (rule, facts) ->
            text.append(rule.name()).append(facts.stream().map(Fact::id).toList()).append('\n'));
  }
}
