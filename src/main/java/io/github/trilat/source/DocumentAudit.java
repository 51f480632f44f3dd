package io.github.trilat.source;

import java.util.List;

/**
 * Who cites the facts of one document: a part of the table behind {@code ./trilat sources}.
 *
 * @param document the document
 * @param rows one for each of its facts, in the order of the file
 */
public record DocumentAudit(Document document, List<Row> rows) {

  public DocumentAudit {
    rows = List.copyOf(rows);
  }

  /**
   * A fact and who cites it.
   *
   * @param citers in the order given; empty if nobody does
   */
  public record Row(FactCard card, List<Citer> citers) {

    public Row {
      citers = List.copyOf(citers);
    }

    /** Whether the fact works somewhere, rather than being listed only. */
    public boolean isCarried() {
      return citers.stream().anyMatch(Citer::carries);
    }
  }
}
