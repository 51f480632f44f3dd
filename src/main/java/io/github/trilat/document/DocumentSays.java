package io.github.trilat.document;

import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;

/** What a document says by itself. */
interface DocumentSays {
  DocumentSays SAYS = Sayings.of(DocumentSays.class);

  Saying contents();

  Saying time();

  Saying since();

  Saying who();

  Saying what();

  Saying path();
}
