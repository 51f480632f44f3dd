package io.github.trilat.report;

import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;
import java.time.LocalDate;
import java.util.List;

/** One script by several sets of rules. */
interface CompareSays {
  CompareSays SAYS = Sayings.of(CompareSays.class);

  Saying title(String exercise);

  Saying window(String exercise);

  Saying kind();

  Saying sentence(Saying clause);

  Saying terms(List<Phrase> runs, LocalDate day, Saying terms);

  Saying termsWithSeed(List<Phrase> runs, LocalDate day, Saying terms);

  Saying inShort();

  Saying differs(Phrase run);

  Saying fromWhereTheyPart();

  Saying headTurn();

  Saying headDiffers();

  Saying headWhat();

  Saying at(double took);

  Saying atBy(double took, Phrase path);

  Saying none();

  Saying more(int count);

  Saying fromTheStart(Saying what);

  Saying measures();

  Saying measuredFrom();

  Saying headMeasure();

  Saying headDifference();

  Saying allAlike(int all);

  Saying someAlike(int alike, int all);

  Saying objectives();

  Saying headObjective();

  Saying changed();

  Saying pairs(String other, String base, int runs);

  Saying pairsMean(long first, long last, int resamples);

  Saying headPairs();

  Saying headInterval();

  Saying headOneSide();

  Saying onAverageAlike(int alike, int all, int runs);

  Saying otherSign(Saying measure);

  Saying interval(Phrase low, Phrase high);

  Saying ratingsInPairs(int runs);

  Saying underAgainst(String other, String base);

  Saying headChanged();

  Saying headBetter();

  Saying headWorse();

  Saying of(int count, int all);
}
