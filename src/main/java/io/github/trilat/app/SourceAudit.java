package io.github.trilat.app;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What becomes of every fact, over the base pack and all scenarios that are shipped.
 *
 * @param documents in the order of their ids
 * @param leftOut scenario files that are not in order, whose citations are missing here
 */
public record SourceAudit(List<CitedDocument> documents, List<Path> leftOut) {
  public SourceAudit {
    documents = List.copyOf(documents);
    leftOut = List.copyOf(leftOut);
  }

  /** All facts, in the order of the documents. */
  public Stream<CitedFact> facts() {
    return documents.stream().flatMap(document -> document.facts().stream());
  }

  /** The facts that stand so. */
  public List<CitedFact> facts(Standing standing) {
    return facts().filter(fact -> fact.standing() == standing).toList();
  }

  /** Whether every fact is carried or says why it is not, and none says so wrongly. */
  public boolean isClean() {
    return facts(Standing.UNUSED).isEmpty() && facts(Standing.STALE_MARK).isEmpty();
  }
}
