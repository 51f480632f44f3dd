package io.github.trilat.source;

import java.util.List;

/**
 * Who cites the facts of one document: the table behind {@code ./trilat sources}.
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
   * @param citedBy in the order given; empty if nobody does
   */
  public record Row(FactCard card, List<String> citedBy) {

    public Row {
      citedBy = List.copyOf(citedBy);
    }

    /** Whether anybody cites the fact. */
    public boolean isUsed() {
      return !citedBy.isEmpty();
    }
  }

  /** The facts that somebody cites. */
  public List<Row> used() {
    return rows.stream().filter(Row::isUsed).toList();
  }

  /** The facts that nobody cites. */
  public List<Row> unused() {
    return rows.stream().filter(row -> !row.isUsed()).toList();
  }
}
