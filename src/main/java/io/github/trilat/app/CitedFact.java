package io.github.trilat.app;

import java.util.List;

/**
 * A fact card and who cites it.
 *
 * @param document title, publisher and date of the document that states it
 * @param id the fact's id
 * @param citedBy rules, mechanisms, parameters, scenarios and injects; empty if nothing uses it yet
 */
public record CitedFact(String document, String id, List<String> citedBy) {
  public CitedFact {
    citedBy = List.copyOf(citedBy);
  }

  /** Whether anything uses it. */
  public boolean isUsed() {
    return !citedBy.isEmpty();
  }
}
