package io.github.trilat.reference;

import io.github.trilat.document.Style;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Phrase.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Text that somebody wrote, in which words may be code or lead to an entry. */
final class Prose {
  private Prose() {}

  static Phrase code(String code) {
    return Phrase.of(code, Style.CODE);
  }

  /** Words in which what stands between backticks is code. */
  static Phrase marked(String words) {
    String[] parts = words.split("`", -1);
    Phrase all = Phrase.EMPTY;
    for (int i = 0; i < parts.length; i++) {
      all = all.and(i % 2 == 0 ? parts[i] : code(parts[i]));
    }
    return all;
  }

  /** What it reads, whatever it leads to. */
  static String plain(Phrase phrase) {
    return phrase.parts().stream().map(part -> (String) part.value()).collect(Collectors.joining());
  }

  /** The words up to the first full stop that is not within code. */
  static Phrase firstSentence(Phrase phrase) {
    List<Part> first = new ArrayList<>();
    for (Part part : phrase.parts()) {
      int stop = part.mark().isEmpty() ? (part.value() + " ").indexOf(". ") : -1;
      if (stop >= 0) {
        first.add(new Part(((String) part.value()).substring(0, stop + 1), Optional.empty()));
        break;
      }
      first.add(part);
    }
    return new Phrase(first);
  }

  /** The same without spaces at its end. */
  static Phrase stripped(Phrase phrase) {
    List<Part> parts = new ArrayList<>(phrase.parts());
    Part last = parts.remove(parts.size() - 1);
    parts.add(new Part(((String) last.value()).stripTrailing(), last.mark()));
    return new Phrase(parts);
  }
}
