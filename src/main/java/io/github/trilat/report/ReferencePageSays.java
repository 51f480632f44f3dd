package io.github.trilat.report;

import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;

/** What stands around the reference. */
interface ReferencePageSays {
  ReferencePageSays SAYS = Sayings.of(ReferencePageSays.class);

  Saying mayMean(String name);

  Saying kind();

  Saying window(Phrase title);

  Saying index();

  Saying whereToBegin();

  Saying nobodyNeedsToKnow(Phrase howRuleIsRead, Phrase words);

  Saying howRuleIsRead();

  Saying whatThereIs();

  Saying oneByOne();

  Saying theSameOnTerminal(Phrase list, Phrase show);

  Saying generated(Phrase docs);
}
