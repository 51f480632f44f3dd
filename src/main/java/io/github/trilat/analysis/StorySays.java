package io.github.trilat.analysis;

import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;
import java.util.List;

/** The steps of a story. */
interface StorySays {
  StorySays SAYS = Sayings.of(StorySays.class);

  Saying heldBack(Saying why);

  Saying decided(String question, String option);

  Saying scores(List<Phrase> moves);

  Saying changes(List<Saying> changes);

  Saying byDefault();

  Saying notes(List<Saying> notes);

  Saying inPlaceOf(String mechanism, Phrase state, long since);

  Saying theMechanism(String mechanism, Phrase state, long since);

  Saying out();

  Saying letGo(String condition);

  Saying proposedBy(String rule);

  Saying about(String id);

  Saying noRule();

  Saying bearsOn(List<String> entries);
}
