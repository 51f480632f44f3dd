package io.github.trilat.chart;

import io.github.trilat.words.Saying;
import io.github.trilat.words.Sayings;
import java.time.Duration;
import java.util.List;

/** What charts say of themselves. */
interface ChartSays {
  ChartSays SAYS = Sayings.of(ChartSays.class);

  Saying names(List<String> names);

  Saying capital(Object what);

  Saying clock(Duration length);
}
