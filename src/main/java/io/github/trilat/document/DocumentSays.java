package io.github.trilat.document;

import io.github.trilat.words.Saying;

/** What a document says by itself. */
interface DocumentSays {
  Saying contents();

  Saying time();

  Saying since();

  Saying who();

  Saying what();

  Saying path();
}
