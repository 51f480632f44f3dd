package io.github.trilat.analysis;

import io.github.trilat.model.Action;
import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;
import java.time.Duration;
import java.util.List;

/** What a facilitator says at the end of a turn. */
interface TellingSays {
  TellingSays SAYS = Sayings.of(TellingSays.class);

  Saying ofLaunch(String launch, Saying told);

  Saying notShared();

  Saying ownFirst(Country country, Duration own, String mechanism, Duration later);

  Saying both(Saying alone, Saying shared);

  Saying alone(Country country, Duration took);

  Saying neverAlone(Country country);

  Saying shared(String mechanism, Duration took, Duration lead, boolean late, Saying end);

  Saying alerts(List<Saying> alerts);

  Saying alert(Country country, Duration lead, boolean late, Saying end);

  Saying noAlert(Country country);

  Saying announcements(List<Saying> announcements);

  Saying announcement(List<Country> by, Duration took);

  Saying calledOff(List<Saying> what);

  Saying failed(List<Phrase> what);

  Saying on(Phrase path, Phrase why);

  Saying withheld(List<Saying> what);

  Saying withheldBy(Action action, List<Country> by, Phrase why);

  Saying withheldFrom(Action action, List<Country> by, List<Country> to, Phrase why);

  Saying scores(List<Saying> moves);

  Saying move(String score, long from, long to);
}
