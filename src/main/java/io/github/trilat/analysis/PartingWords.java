package io.github.trilat.analysis;

import static io.github.trilat.analysis.ComparisonSays.SAYS;

import io.github.trilat.words.Phrase;
import io.github.trilat.words.Saying;
import java.util.Optional;

/** One entry that differs, in words. */
final class PartingWords {
  private PartingWords() {}

  /**
   * Such as {@code ROK → Japan, track shared (I-02): after 1 min 4 s by … under agreed, …}.
   *
   * @param base where the base stands in it, such as {@code under agreed}
   */
  static Saying of(Couple couple, Phrase base, Phrase other) {
    return SAYS.contrast(
        subject(couple.any()), moment(couple.base()), base, moment(couple.other()), other);
  }

  private static Phrase subject(Deed deed) {
    Phrase what =
        deed.by().isEmpty()
            ? deed.what()
            : Phrase.of(SAYS.done(EntryWords.who(deed.by(), deed.to()), deed.what()));
    return deed.about().isEmpty() ? what : Phrase.of(SAYS.about(what, deed.about()));
  }

  private static Phrase moment(Optional<Deed> deed) {
    return deed.map(PartingWords::moment).orElseGet(() -> Phrase.of(SAYS.notAtAll()));
  }

  private static Phrase moment(Deed deed) {
    if (!deed.timed()) {
      return deed.path();
    }
    return Phrase.of(
        deed.path().isEmpty()
            ? SAYS.after(deed.seconds())
            : SAYS.afterBy(deed.seconds(), deed.path()));
  }
}
