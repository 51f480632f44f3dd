package io.github.trilat.coverage;

import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;
import java.util.List;

/** What scripts exercise, and why not more. */
interface SurveySays {
  SurveySays SAYS = Sayings.of(SurveySays.class);

  Saying finding(int scripts, long mechanisms, int allMechanisms, long rules, int allRules);

  Saying leftOut(Saying finding, List<Phrase> families);

  Saying sentence(Saying finding);

  Saying noMechanism();

  Saying heldBack(Saying why);

  Saying notDelivered();

  Saying nothingCame();

  Saying unused();

  Saying notInForce(String mechanism);

  Saying nothingBrings();
}
