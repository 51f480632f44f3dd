package io.github.trilat.app;

import io.github.trilat.source.Document;
import io.github.trilat.source.DocumentAudit;
import java.util.List;

/**
 * A document and what becomes of its facts.
 *
 * @param id the name of its file, without the ending
 * @param title title, publisher and date
 * @param facts in the order of its file
 */
public record CitedDocument(String id, String title, List<CitedFact> facts) {
  public CitedDocument {
    facts = List.copyOf(facts);
  }

  static CitedDocument of(DocumentAudit audit) {
    Document document = audit.document();
    return new CitedDocument(
        document.id(),
        document.title() + " · " + document.publisher() + ", " + document.date(),
        audit.rows().stream().map(CitedFact::of).toList());
  }

  /** How many of its facts stand so. */
  public int count(Standing standing) {
    return (int) facts.stream().filter(fact -> fact.standing() == standing).count();
  }
}
