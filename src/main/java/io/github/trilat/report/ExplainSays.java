package io.github.trilat.report;

import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;
import java.time.Duration;
import java.time.Instant;

/** What an explanation of a run says by itself. */
interface ExplainSays {
  ExplainSays SAYS = Sayings.of(ExplainSays.class);

  Saying title(String exercise);

  Saying reads();

  Saying asAWhole();

  Saying alike(String inject);

  Saying scores();

  Saying path(Phrase path);

  Saying note(Phrase note);

  Saying also(String entries);

  Saying took(Duration length);

  Saying rated(String objective, Saying why, String id);

  Saying entry(long number, int turn);

  Saying ruleAsItStands(String place);

  Saying metConditions(Instant at);

  Saying thereWasNone();

  Saying itHeld();

  Saying given(String fact, Phrase words);

  Saying chance();

  Saying sources();

  Saying publication(String document, String date);

  Saying ledTo();

  Saying ledToNothing();

  Saying bearsOn(String entries);

  Saying otherRules();

  Saying askWhyNot(Phrase command);
}
