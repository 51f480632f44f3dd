package io.github.trilat.analysis;

import io.github.trilat.model.Country;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;
import java.time.Duration;
import java.util.List;

/** Where runs part and what that comes to. */
interface ComparisonSays {
  ComparisonSays SAYS = Sayings.of(ComparisonSays.class);

  Saying under(String rules);

  Saying finding(List<Saying> clauses);

  Saying nothing(List<Saying> clauses);

  Saying sameAs(List<Phrase> runs, Phrase base);

  Saying ofRun(Phrase run, Saying what);

  Saying rated(String objective, String rating, String before);

  Saying onlyEntries(int count);

  Saying firstTrack(Country country, Phrase launch);

  Saying publicAlert(Country country, Phrase launch);

  Saying hotline();

  Saying consultation();

  Saying statement();

  Saying count();

  Saying drills();

  Saying meetings();

  Saying failures();

  Saying scoreAtEnd(String score);

  Saying inSentence(Saying title);

  Saying theFirst(Saying title);

  Saying time(Duration length);

  Saying none();

  Saying never();

  Saying tooLate(Phrase value);

  Saying neverComes(Saying subject);

  Saying comesAfter(Saying subject, Phrase value);

  Saying is(Saying subject, Phrase value);

  Saying ownScore(Saying clause);

  Saying notAfter(Saying clause, Phrase value);

  Saying not(Saying clause, Phrase value);

  Saying parting(int turn, Saying what);

  Saying partingIn(int turn, String title, Saying what);

  Saying contrast(Phrase what, Phrase one, Phrase base, Phrase other, Phrase run);

  Saying done(Phrase who, Phrase what);

  Saying about(Phrase what, String about);

  Saying after(double took);

  Saying afterBy(double took, Phrase path);

  Saying notAtAll();

  Saying unchanged(Phrase run, Phrase base);

  Saying everyEntry(Phrase run, Phrase base);

  Saying follows(int count, List<Saying> parts);

  Saying counted(int count, Comparison.Kind kind, Phrase base, Phrase other);

  Saying noRating(long differing, int all);

  Saying ratings(long differing, int all, List<Saying> changes);

  Saying fromTo(String objective, String from, String to);

  Saying ground(String title, Phrase now, Phrase before);

  Saying quantity(double number, String unit);

  Saying scene(Saying launch, String text);
}
