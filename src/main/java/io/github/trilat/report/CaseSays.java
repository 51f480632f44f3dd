package io.github.trilat.report;

import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;

/** What is said of the cases of rules. */
interface CaseSays {
  CaseSays SAYS = Sayings.of(CaseSays.class);

  Saying cases(int count);

  Saying failing(int count);

  Saying everyCase();

  Saying casesThatFail();

  Saying passes();

  Saying fails();

  Saying place();

  Saying rule();

  Saying name();

  Saying given();

  Saying nothing();

  Saying gaps();

  Saying lacks(String what);

  Saying unreached();

  Saying counts(int cases, int rules, int pass, int fail);

  Saying reached(int reached, int all);
}
