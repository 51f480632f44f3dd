package io.github.trilat.rules.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.trilat.model.Country;
import io.github.trilat.model.Fact;
import io.github.trilat.model.Track;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever a rule may name can be read. */
class GettersTest {

  private static Track track(Instant at) {
    return new Track(Country.ROK, "I-01", 18, at);
  }

  @Test
  void knowEveryFieldOfTheVocabulary() {
    Deque<Class<?>> types = new ArrayDeque<>(Vocabulary.facts().values());
    types.addAll(Vocabulary.enums().values());
    Set<Class<?>> seen = new HashSet<>();
    while (!types.isEmpty()) {
      Class<?> type = types.remove();
      if (type.getPackageName().equals(Fact.class.getPackageName()) && seen.add(type)) {
        for (String field : Vocabulary.members(type).keySet()) {
          assertThatCode(() -> Getters.of(type, field)).doesNotThrowAnyException();
        }
        types.addAll(Vocabulary.members(type).values());
      }
    }
    assertThat(seen).contains(Track.class, Country.class);
  }

  @Test
  void readTheFieldOfTheName() {
    Reading objects = Getters.of(Track.class, "objects");

    assertThat(objects.of(track(Instant.EPOCH), new Object[0])).isEqualTo(18);
  }

  @Test
  void tellFactsApartByAnyField() {
    assertThat(Getters.agree(track(Instant.EPOCH), track(Instant.EPOCH))).isTrue();
    assertThat(Getters.agree(track(Instant.EPOCH), track(Instant.MAX))).isFalse();
  }
}
