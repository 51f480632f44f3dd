package io.github.trilat.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.trilat.engine.Doctrine;
import io.github.trilat.engine.RuleCard;
import io.github.trilat.model.Country;
import io.github.trilat.model.Fact;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the engine may rely on: facts by id, rules fire once for what is newly met. */
class SessionTest {

  @TempDir Path temp;

  private final Spoken spoken = new Spoken();
  private final List<String> fired = new ArrayList<>();
  private Doctrine.Session session;

  @BeforeEach
  void open() {
    session = TinyPack.in(temp).load().open(spoken.respond());
    Facts.partners().forEach(session::put);
    Facts.put(
        session,
        Facts.parameter("link-delay", 10),
        Facts.parameter("cohesion-gain", 2),
        Facts.mechanism("real-time-link", true));
  }

  @AfterEach
  void close() {
    session.close();
  }

  private int fire() {
    return session.fire(100, this::note);
  }

  private void note(RuleCard rule, List<Fact> facts) {
    fired.add(rule.name() + " " + facts.stream().map(Fact::id).toList());
  }

  @Test
  void tellsTheRuleAndTheFactsInTheOrderOfItsConditions() {
    Facts.put(session, Facts.notice(Country.JAPAN), Facts.cohesion());

    assertThat(fire()).isEqualTo(1);
    assertThat(fired)
        .containsExactly(
            "Sharing brings the two closer"
                + " [notice:JAPAN:I-01:ROK, indicator:cohesion-japan-rok, cohesion-gain]");
    assertThat(spoken.sentences())
        .containsExactly(
            "adjust(indicator:cohesion-japan-rok).by(cohesion-gain).because(notice:JAPAN:I-01:ROK)");
  }

  @Test
  void aRuleFiresOnceForTheSameFacts() {
    session.put(Facts.sighting(Country.ROK));

    assertThat(fire()).isEqualTo(1);
    assertThat(fire()).isZero();
  }

  @Test
  void theSameFactAgainChangesNothing() {
    session.put(Facts.sighting(Country.ROK));
    fire();
    session.put(Facts.sighting(Country.ROK));

    assertThat(fire()).isZero();
  }

  @Test
  void putReplacesTheFactOfThatId() {
    session.put(Facts.track(Country.ROK, 10));
    fire();
    session.put(Facts.track(Country.ROK, 18));
    fired.clear();
    fire();
    session.remove("track:ROK:I-01");
    session.put(Facts.mechanism("real-time-link", false));
    session.put(Facts.mechanism("real-time-link", true));

    assertThat(fired).hasSize(2).allMatch(line -> line.contains("track:ROK:I-01"));
    assertThat(fire()).as("no track is left").isZero();
  }

  @Test
  void aFactMayNotTakeTheIdOfAnother() {
    assertThatThrownBy(() -> session.put(Facts.parameter("real-time-link", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("real-time-link");
  }

  @Test
  void whatIsRemovedBeforeFiringNeverFires() {
    session.put(Facts.sighting(Country.ROK));
    session.remove(Facts.sighting(Country.ROK).id());
    session.remove("not there");

    assertThat(fire()).isZero();
  }

  @Test
  void aRuleWaitsForWhatMustNotBe() {
    Facts.put(session, Facts.notice(Country.US), Facts.notice(Country.JAPAN));
    session.put(Facts.track(Country.ROK, 18));
    fire();
    assertThat(fired).isEmpty();

    session.remove(Facts.notice(Country.US).id());
    fire();

    assertThat(spoken.sentences())
        .containsExactly("share(track:ROK:I-01).with(US).over(real-time-link).after(link-delay)");
  }

  @Test
  void conditionsSeeTheNewFact() {
    session.put(Facts.mechanism("real-time-link", false));
    session.put(Facts.track(Country.ROK, 18));
    assertThat(fire()).isZero();

    session.put(Facts.mechanism("real-time-link", true));

    assertThat(fire()).as("one for each other partner").isEqualTo(2);
  }

  @Test
  void firesNoMoreThanTheLimit() {
    session.put(Facts.track(Country.ROK, 18));

    assertThat(session.fire(1, this::note)).isEqualTo(1);
    assertThat(session.fire(100, this::note)).isEqualTo(1);
    assertThat(fired).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void factsMayBePutWhileARuleSpeaks() {
    session.put(Facts.track(Country.ROK, 18));
    spoken.andThen(() -> session.put(Facts.notice(Country.US)));

    assertThat(fire()).isLessThanOrEqualTo(2);
    assertThat(spoken.sentences()).anyMatch(line -> line.contains("with(JAPAN)"));
  }

  @Test
  void sessionsDoNotShareFacts() {
    session.put(Facts.sighting(Country.ROK));
    Spoken other = new Spoken();
    try (Doctrine.Session second =
        TinyPack.in(temp.resolve("again")).load().open(other.respond())) {
      assertThat(second.fire(10, this::note)).isZero();
    }
    assertThat(fire()).isEqualTo(1);
    assertThat(other.sentences()).isEmpty();
  }
}
