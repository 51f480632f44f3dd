package io.github.trilat.analysis;

import java.util.Optional;

/** One entry that differs, in words. */
final class PartingWords {
  private PartingWords() {}

  /**
   * Such as {@code ROK → Japan, track shared (I-02): after 1 min 4 s by … under agreed, …}.
   *
   * @param base where the base stands in it, such as {@code under agreed}
   */
  static String of(Couple couple, String base, String other) {
    return "%s %s, %s %s"
        .formatted(
            subject(couple.any()) + ": " + moment(couple.base()),
            base,
            moment(couple.other()),
            other);
  }

  private static String subject(Deed deed) {
    String who = Words.labels(deed.by());
    String whom = deed.to().isEmpty() ? "" : " → " + Words.labels(deed.to());
    String about = deed.about().isEmpty() ? "" : " (" + deed.about() + ")";
    return (who.isEmpty() ? "" : who + whom + ", ") + deed.what() + about;
  }

  private static String moment(Optional<Deed> deed) {
    return deed.map(
            each -> {
              String how = each.path().isEmpty() ? "" : " (" + each.path() + ")";
              return each.timed() ? "after " + Words.span(each.seconds()) + how : each.path();
            })
        .orElse("not at all");
  }
}
