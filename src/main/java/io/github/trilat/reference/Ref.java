package io.github.trilat.reference;

/**
 * Names one thing among all, such as the mechanism {@code hub-relay}.
 *
 * @param id unique within its kind; for a rule its name
 */
public record Ref(Kind kind, String id) {

  /** A name for it inside a page, such as {@code The-real-time-link-carries-a-partner-s-track}. */
  public String anchor() {
    return id.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
