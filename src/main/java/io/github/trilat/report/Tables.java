package io.github.trilat.report;

import io.github.trilat.document.Block.Row;
import io.github.trilat.document.Block.Section;
import io.github.trilat.document.Block.Table;
import io.github.trilat.words.Phrase;
import java.util.List;

/** Makes tables of values. */
final class Tables {
  private Tables() {}

  /** A table under a title. */
  static Section of(
      Object title, Object caption, List<?> heads, List<? extends List<?>> rows, List<?> notes) {
    return Section.of(title, List.of(plain(caption, heads, rows, notes)));
  }

  static Table plain(Object caption, List<?> heads, List<? extends List<?>> rows, List<?> notes) {
    return new Table(
        Phrase.of(caption),
        phrases(heads),
        rows.stream().map(row -> Row.of(phrases(row))).toList(),
        phrases(notes));
  }

  /** Each value by itself. */
  static List<Phrase> phrases(List<?> values) {
    return values.stream().map(Phrase::of).toList();
  }
}
