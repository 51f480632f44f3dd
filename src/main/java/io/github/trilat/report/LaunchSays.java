package io.github.trilat.report;

import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;
import java.time.Duration;

/** What is said of launches: how long each step took, and who knew what. */
interface LaunchSays {
  LaunchSays SAYS = Sayings.of(LaunchSays.class);

  Saying launch();

  Saying lands(Duration at);

  Saying breaksUp(Duration at);

  Saying alike(int others);

  Saying more(int launches);

  Saying budget();

  Saying budgetReads();

  Saying country();

  Saying ownRadar();

  Saying cue();

  Saying ownTrack();

  Saying partnersTrack();

  Saying consulted();

  Saying publicAlert();

  Saying sentence(Saying clause);

  Saying never();

  Saying none();

  Saying at(Duration at);

  Saying step(Duration at, Duration margin);

  Saying stepInTime(Duration at, Duration margin);

  Saying by(Saying step, Phrase way);

  Saying knowledge();

  Saying knowledgeReads();

  Saying fact();

  Saying arrival(Duration at, Phrase way);

  Saying onlyArrival(Duration at, Phrase way);
}
