package io.github.trilat.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.DoctrineFailure;
import io.github.trilat.model.Country;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong while rules run is told as the fault of whoever caused it. */
class FailureTest {

  @TempDir Path temp;

  @Test
  void aFailingResponseNamesTheRule() {
    Spoken spoken =
        new Spoken()
            .andThen(
                () -> {
                  throw new IllegalArgumentException("a track of nobody");
                });
    try (Doctrine.Session session = TinyPack.in(temp).load().open(spoken.respond())) {
      session.put(Facts.sighting(Country.ROK));

      assertThatThrownBy(() -> session.fire(10, (rule, facts) -> {}))
          .isInstanceOf(DoctrineFailure.class)
          .hasMessage(
              "The rule ‘A sighting becomes a track’ (tiny/sharing.drl:2) failed: a track of"
                  + " nobody");
    }
  }

  @Test
  void anErrorInTheResponseNamesTheRuleToo() {
    Spoken spoken =
        new Spoken()
            .andThen(
                () -> {
                  throw new StackOverflowError();
                });
    try (Doctrine.Session session = TinyPack.in(temp).load().open(spoken.respond())) {
      session.put(Facts.sighting(Country.ROK));

      assertThatThrownBy(() -> session.fire(10, (rule, facts) -> {}))
          .isInstanceOf(DoctrineFailure.class)
          .hasMessageContaining("‘A sighting becomes a track’ (tiny/sharing.drl:2)")
          .hasMessageContaining("without end");
    }
  }

  @Test
  void aFailingListenerIsNotTheRulesFault() {
    IllegalStateException own = new IllegalStateException("the journal is full");
    try (Doctrine.Session session = TinyPack.in(temp).load().open(new Spoken().respond())) {
      session.put(Facts.sighting(Country.ROK));

      assertThatThrownBy(
              () ->
                  session.fire(
                      10,
                      (rule, facts) -> {
                        throw own;
                      }))
          .isSameAs(own);
    }
  }

  @Test
  void aFailingConditionNamesItsRule() {
    TinyPack pack =
        TinyPack.in(temp)
            .with(
                "division.drl",
                """
                // A share of nothing.
                rule "A share of nothing"
                  @source( "fact-one" )
                when
                  $launch : Launch( 1 / ( count - 1 ) > 0 )
                then
                end
                """);
    try (Doctrine.Session session = pack.load().open(new Spoken().respond())) {
      session.put(Facts.launch(1));

      assertThatThrownBy(() -> session.fire(10, (rule, facts) -> {}))
          .isInstanceOf(DoctrineFailure.class)
          .hasMessageContaining("condition of the rule ‘A share of nothing’ (tiny/division.drl:2)")
          .hasMessageContaining("by zero");
    }
  }

  @Test
  void aSessionMayFireAgainAfterAListenerFailed() {
    try (Doctrine.Session session = TinyPack.in(temp).load().open(new Spoken().respond())) {
      session.put(Facts.sighting(Country.ROK));
      assertThatThrownBy(
          () ->
              session.fire(
                  10,
                  (rule, facts) -> {
                    throw new IllegalStateException();
                  }));
      session.put(Facts.sighting(Country.JAPAN));

      assertThat(session.fire(10, (rule, facts) -> {})).isEqualTo(1);
    }
  }
}
