package io.github.trilat.report;

import static io.github.trilat.report.ReferencePageSays.SAYS;

import io.github.trilat.document.Block;
import io.github.trilat.document.Block.Cells;
import io.github.trilat.document.Block.Code;
import io.github.trilat.document.Block.Group;
import io.github.trilat.document.Block.Paragraph;
import io.github.trilat.document.Block.Row;
import io.github.trilat.document.Block.Section;
import io.github.trilat.document.Block.Table;
import io.github.trilat.document.Document;
import io.github.trilat.reference.Chapter;
import io.github.trilat.reference.Entry;
import io.github.trilat.reference.Kind;
import io.github.trilat.reference.Reference;
import io.github.trilat.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What lists and entries of the reference show. */
public final class ReferenceText {
  private ReferenceText() {}

  /** All of a kind, a row each; inject types with their examples. */
  public static Document list(Reference reference, Kind kind) {
    return new Document(
        Phrase.of(kind.about()), List.of(), List.of(table(reference, kind, kind == Kind.INJECT)));
  }

  /** All of a kind in a table, by chapters. */
  static Table table(Reference reference, Kind kind, boolean examples) {
    List<Row> rows = new ArrayList<>();
    for (Chapter chapter : reference.chapters(kind)) {
      if (!chapter.title().isEmpty()) {
        rows.add(new Group(chapter.title(), chapter.note()));
      }
      chapter.entries().forEach(each -> rows.add(row(each, examples)));
    }
    return new Table(Phrase.EMPTY, kind.heads(), rows, List.of());
  }

  private static Row row(Entry entry, boolean examples) {
    Stream<Section> parts = examples ? entry.parts().stream() : Stream.of();
    return new Cells(
        entry.row().stream().map(List::of).toList(),
        parts
            .flatMap(part -> part.blocks().stream())
            .filter(Code.class::isInstance)
            .flatMap(block -> ((Code) block).lines().stream())
            .toList());
  }

  /** Entries that a name may mean, to choose from. */
  public static Document choices(String name, List<Entry> entries) {
    return new Document(
        Phrase.of(SAYS.mayMean(name)),
        List.of(),
        List.of(
            Table.of(
                entries.stream()
                    .map(
                        each ->
                            List.of(
                                Phrase.of(each.ref().kind().singular()),
                                Phrase.of(each.id()),
                                each.hasTitle() ? each.title() : Phrase.EMPTY))
                    .toList())));
  }

  /** All that is known about a thing, where nothing around it says of what kind it is. */
  public static Section alone(Entry entry) {
    Phrase kind = Phrase.of(entry.ref().kind().singular());
    return section(entry, entry.hasTitle() ? kind.and(" · ").and(entry.title()) : kind);
  }

  /** All that is known about a thing, among others of its kind. */
  static Section section(Entry entry) {
    return section(entry, entry.hasTitle() ? entry.title() : Phrase.EMPTY);
  }

  private static Section section(Entry entry, Phrase subtitle) {
    List<Block> blocks = new ArrayList<>();
    if (!entry.what().isEmpty()) {
      blocks.add(new Paragraph(entry.what()));
    }
    blocks.addAll(entry.parts());
    return new Section(entry.ref().anchor(), Phrase.of(entry.id()), subtitle, blocks);
  }
}
