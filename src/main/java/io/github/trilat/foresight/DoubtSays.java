package io.github.trilat.foresight;

import io.github.trilat.model.Action;
import io.github.trilat.model.Status;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;
import java.time.LocalDate;
import java.util.List;

/** Why something in a script can come to nothing. */
interface DoubtSays {
  DoubtSays SAYS = Sayings.of(DoubtSays.class);

  Saying neverFires(Saying why);

  Saying nothingMeets(Saying why);

  Saying waits(String inject);

  Saying noRule(Action action);

  Saying worksNever(String mechanism);

  Saying cannotFire(String inject);

  Saying noAnswer(String inject, List<Saying> actions);

  Saying quoted(Action action);

  Saying windows(long count);

  Saying cannotRise(String start, String rest);

  Saying roomToRise(String start, String room);

  Saying noRise();

  Saying recorded(String mechanism, Status status, LocalDate from);

  Saying unbrought(List<Saying> statuses);
}
