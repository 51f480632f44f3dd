package io.github.trilat.app;

import io.github.trilat.source.Citer;
import io.github.trilat.source.DocumentAudit;
import java.util.List;
import java.util.Optional;

/**
 * A fact card and who cites it.
 *
 * @param id the fact's id
 * @param says the fact in a sentence or two
 * @param citedBy mechanisms, rules, parameters, scenarios and their parts; empty if nothing does
 * @param carried whether one of them makes it work, rather than lists it
 * @param background why it is only background, if its card says so
 */
public record CitedFact(
    String id, String says, List<String> citedBy, boolean carried, Optional<String> background) {
  public CitedFact {
    citedBy = List.copyOf(citedBy);
  }

  static CitedFact of(DocumentAudit.Row row) {
    return new CitedFact(
        row.card().id(),
        row.card().says(),
        row.citers().stream().map(Citer::name).toList(),
        row.isCarried(),
        row.card().background());
  }

  /** What becomes of it. */
  public Standing standing() {
    if (background.isPresent()) {
      return carried ? Standing.STALE_MARK : Standing.BACKGROUND;
    }
    return carried ? Standing.CITED : Standing.UNUSED;
  }
}
