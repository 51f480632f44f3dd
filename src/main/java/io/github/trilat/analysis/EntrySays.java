package io.github.trilat.analysis;

import io.github.trilat.journal.Overruling;
import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.model.Status;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;
import java.time.Duration;
import java.time.LocalDate;

/** What entries of a journal tell of. */
interface EntrySays {
  EntrySays SAYS = Sayings.of(EntrySays.class);

  Saying name(Action action);

  Saying done(Action action, boolean status, Phrase detail);

  Saying objects(int count);

  Saying countTo(int count);

  Saying lowKey();

  Saying partlyByVideo();

  Saying landed(Object what, boolean failed, boolean orbit);

  Saying it();

  Saying failed(Action action, Phrase why);

  Saying calledOff(Phrase what);

  Saying withReason(Phrase what, Phrase why);

  Saying stranger(Country country, String mechanism);

  Saying notUsable(String mechanism);

  Saying overtaken();

  Saying brokeDown(String mechanism);

  Saying nothingThere(Action action);

  Saying cameToNothing(Action action, boolean status);

  Saying notDone(Action action);

  Saying scoreAt(String indicator, long value);

  Saying standsAs(String mechanism, Object status);

  Saying decidedOtherwise(Country country);

  Saying byPerson();

  Saying onAccountOf(String about);

  Saying withheld(Action action, Phrase why);

  Saying withheldFrom(Action action, String way, Phrase why);

  Saying diverted(Action action, String way, String through, Phrase why);

  Saying divertedLonger(Action action, String way, String through, Duration took, Phrase why);

  Saying weakened(Action action, Phrase from, Phrase to, Phrase why);

  Saying slowed(Action action, Duration took, Phrase why);

  Saying outOfService();

  Saying backInService();

  Saying takenUpAgain();

  Saying heldByCondition(String condition);

  Saying heldAsIdle(String mechanism);

  Saying by(String who);

  Saying byBecause(String who, String why);

  Saying inject(String id);

  Saying heldBack();

  Saying decision(String id);

  Saying tried(Phrase path, Phrase why);

  Saying triedOff(Phrase path, Phrase why);

  Saying overruled(Action action, Overruling effect);

  Saying unusable(Status status);

  Saying wayAndDetail(Phrase way, Phrase detail);

  Saying ownRadar();

  Saying ownSatellite();

  Saying whoWhen(Phrase who, Duration since);

  Saying whatHow(Phrase what, Phrase path);

  Saying sentence(Object who, Object what, long seq);

  Saying standing(Status status, LocalDate day);
}
