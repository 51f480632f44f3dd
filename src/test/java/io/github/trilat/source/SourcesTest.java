package io.github.trilat.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.trilat.diagnostic.Golden;
import io.github.trilat.diagnostic.InvalidInput;
import io.github.trilat.diagnostic.ProblemPrinter;
import io.github.trilat.diagnostic.SourceLines;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {

  private final Sources sources = Sources.load(Golden.folder("source/good"));

  @Test
  void readsDocuments() {
    assertThat(sources.documents())
        .extracting(
            Document::id, Document::title, Document::publisher, Document::date, Document::kind)
        .containsExactly(
            tuple(
                "first-paper",
                "A first paper",
                "The First Paper",
                LocalDate.of(2024, 6, 2),
                Document.Kind.FOUNDING),
            tuple(
                "public-record",
                "Public additions",
                "Public pages",
                LocalDate.of(2025, 9, 19),
                Document.Kind.PUBLIC_RECORD));
  }

  @Test
  void findsACardByItsId() {
    FactCard card = sources.card("2024-salvo-18").orElseThrow();

    assertThat(card)
        .isEqualTo(
            new FactCard(
                "2024-salvo-18",
                "first-paper",
                FactCard.Kind.EVENT,
                "2024-05-30",
                "The DPRK fired eighteen missiles.",
                List.of("public-record"),
                List.of(new FactCard.Figure("missiles", 18, "missiles")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                card.place()));
    assertThat(card.place().line()).isEqualTo(7);
    assertThat(sources.documentOf(card).title()).isEqualTo("A first paper");
    assertThat(sources.card("2024-salvo-81")).isEmpty();
  }

  @Test
  void readsTheKeysOfThePublicRecord() {
    assertThat(sources.card("correction-salvo").orElseThrow().corrects()).contains("2024-salvo-18");
    FactCard figure = sources.card("2024-figure").orElseThrow();
    assertThat(figure.where()).containsExactly("example.org/1", "example.org/2");
    assertThat(figure.figures()).containsExactly(new FactCard.Figure("length", 0.1, "km"));
  }

  @Test
  void keepsTheOrderOfTheFiles() {
    assertThat(sources.ids())
        .containsExactly("2024-salvo-18", "2024-unused", "correction-salvo", "2024-figure");
    assertThat(sources.cards()).extracting(FactCard::id).containsExactlyElementsOf(sources.ids());
  }

  @Test
  void readsWhyAFactIsOnlyBackground() {
    assertThat(sources.card("2024-unused").orElseThrow().background())
        .contains("It is about tea, not about missiles.");
    assertThat(sources.card("2024-salvo-18").orElseThrow().background()).isEmpty();
  }

  @Test
  void auditsWhoCitesWhat() {
    Citer inject = new Citer("inject I-02 of salvo", true);
    Citer list = new Citer("scenario salvo", false);

    List<DocumentAudit> audits =
        sources.audit(
            Map.of("2024-salvo-18", List.of(list, inject), "correction-salvo", List.of(list)));

    assertThat(audits)
        .extracting(audit -> audit.document().id())
        .containsExactly("first-paper", "public-record");
    assertThat(audits.get(0).rows())
        .extracting(row -> row.card().id(), DocumentAudit.Row::citers, DocumentAudit.Row::isCarried)
        .containsExactly(
            tuple("2024-salvo-18", List.of(list, inject), true),
            tuple("2024-unused", List.of(), false));
    assertThat(audits.get(1).rows())
        .as("a list of sources makes no fact work")
        .extracting(DocumentAudit.Row::isCarried)
        .containsExactly(false, false);
  }

  @Test
  void refusesToAuditWhatIsNoFact() {
    assertThatThrownBy(() -> sources.audit(Map.of("z", List.of(), "a", List.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cited but no fact: ‘a’, ‘z’");
  }

  @Test
  void refusesACardOfOtherSources() {
    Sources shipped = Sources.load(Path.of("seeds"));
    FactCard card = sources.card("2024-unused").orElseThrow();

    assertThatThrownBy(() -> shipped.documentOf(card)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theShippedCardsAreSound() {
    Sources shipped = Sources.load(Path.of("seeds"));

    assertThat(shipped.documents()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(shipped.card("2024-salvo-18")).isPresent();
    assertThat(shipped.audit(Map.of()))
        .flatExtracting(DocumentAudit::rows)
        .noneMatch(DocumentAudit.Row::isCarried);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "duplicate-fact",
        "unknown-ids",
        "wrong-keys",
        "one-file-broken",
        "wrong-name",
        "background-without-a-reason"
      })
  void tellsAllThatIsWrong(String name) {
    Path folder = Golden.folder("source/bad").resolve(name);

    InvalidInput invalid = catchThrowableOfType(InvalidInput.class, () -> Sources.load(folder));

    String printed = new ProblemPrinter(SourceLines.onDisk()).print(invalid.problems());
    Golden.assertMatches(
        Golden.folder("source/bad").resolve(name + ".errors.txt"),
        printed.replace(folder.toString(), "seeds"));
  }

  @Test
  void refusesAFolderWithoutCards(@TempDir Path empty) {
    assertThatThrownBy(() -> Sources.load(empty))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("there are no fact cards in this folder");
    assertThatThrownBy(() -> Sources.load(empty.resolve("none")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("the folder of fact cards cannot be read");
  }
}
