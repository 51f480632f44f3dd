package io.github.trilat.analysis;

import static io.github.trilat.words.English.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.journal.Entry;
import io.github.trilat.model.LaunchKind;
import io.github.trilat.warning.Arc;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LaunchNamesTest {
  private final LaunchNames names = new LaunchNames();

  @Test
  void sayWhatItWasAndWhichOfSeveral() {
    Entry.Plotted salvo = plotted("I-01", "2024-05-29T21:14:00Z", 18, 350, 100);
    Entry.Plotted flat = plotted("I-02", "2024-05-30T00:29:00Z", 1, 350, 50);
    Entry.Plotted flatToo = plotted("I-03", "2024-05-30T05:29:00Z", 1, 350, 50);
    Entry.Plotted steep = plotted("I-04", "2024-05-30T06:00:00Z", 1, 450, 910);
    Entry.Plotted far = plotted("I-05", "2024-05-30T07:00:00Z", 1, 4600, 1000);
    List.of(salvo, flat, flatToo, steep, far).forEach(names::add);
    assertThat(List.of(salvo, flat, flatToo, steep, far))
        .extracting(each -> text(names.of(each).title()))
        .containsExactly(
            "The salvo of 18, 06:14",
            "The first flat shot, 09:29",
            "The second flat shot, 14:29",
            "The steep shot, 15:00",
            "The intermediate-range shot, 16:00");
  }

  @Test
  void sayTheDayWhereThereAreSeveral() {
    Entry.Plotted first = plotted("I-01", "2022-10-03T22:22:00Z", 1, 800, 200);
    Entry.Plotted last = plotted("I-02", "2022-11-01T23:51:00Z", 1, 800, 200);
    names.add(first);
    names.add(last);
    assertThat(text(names.of(last).title())).isEqualTo("The second short-range shot, 2 Nov 08:51");
  }

  @Test
  void countOnPastTen() {
    Entry.Plotted last = null;
    for (int i = 1; i <= 22; i++) {
      last = plotted("I-" + i, "2024-05-30T07:00:00Z", 1, 350, 50);
      names.add(last);
    }
    assertThat(text(names.of(last).words())).isEqualTo("the 22nd flat shot");
  }

  private static Entry.Plotted plotted(
      String id, String at, int count, double range, double apogee) {
    Instant start = Instant.parse(at);
    return new Entry.Plotted(
        0,
        start,
        1,
        List.of(),
        Map.of(),
        id,
        LaunchKind.BALLISTIC,
        Arc.of(range, apogee).missileClass(),
        count,
        range,
        apogee,
        false,
        List.of(),
        start.plusSeconds(300),
        start.plusSeconds(300),
        List.of());
  }
}
