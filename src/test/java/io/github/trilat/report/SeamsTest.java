package io.github.trilat.report;

import static io.github.trilat.words.English.saying;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.coverage.Coverage;
import io.github.trilat.coverage.Family;
import io.github.trilat.coverage.Gap;
import io.github.trilat.coverage.Part;
import io.github.trilat.coverage.Reach;
import io.github.trilat.document.Markdown;
import io.github.trilat.journal.Entry;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where all that is given is digits, every letter that is said comes from the catalogue. */
class SeamsTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 30);

  private static Entry.Manifest manifest() {
    return new Entry.Manifest(
        1, Instant.EPOCH, 1, "1", "2", "3", Map.of("4", "5"), DAY, DAY, Optional.of(6L), Map.of());
  }

  private static Part part(Reach reach, String why, String... reachedBy) {
    return new Part("7", reach, Phrase.of(why), List.of(reachedBy));
  }

  private static Coverage coverage(int scripts) {
    Gap gap = new Gap("8", "9", Reach.OUT_OF_REACH, Phrase.of("10"));
    Coverage.Script script = new Coverage.Script("11", "12", 1, 2, List.of(gap), List.of(gap));
    List<Part> parts =
        List.of(
            part(Reach.EXERCISED, ""),
            part(Reach.WITHIN_REACH, ""),
            part(Reach.OUT_OF_REACH, "13"),
            part(Reach.OUT_OF_REACH, ""),
            part(Reach.OUT_OF_REACH, "", "14"),
            part(Reach.OUT_OF_REACH, "", "14", "15", "16", "17"));
    List<Coverage.Script> all = List.of(script, script).subList(0, scripts);
    return new Coverage(saying("18"), all, List.of(new Family(Phrase.of("19"), parts, List.of())));
  }

  @Test
  void ofCoverage() {
    for (int scripts = 1; scripts <= 2; scripts++) {
      CoverageReport report = new CoverageReport(coverage(scripts), manifest());

      assertThat(outside(Markdown.of(report.document(), Words.pseudo())))
          .doesNotContainPattern("\\p{L}")
          .contains("7", "19");
    }
  }

  /** What does not stand in the brackets of the pseudo-language, which nest. */
  private static String outside(String text) {
    String rest = text.replaceAll("⟦[^⟦⟧]*⟧", "");
    return rest.equals(text) ? rest.replace("<br>", "") : outside(rest);
  }
}
