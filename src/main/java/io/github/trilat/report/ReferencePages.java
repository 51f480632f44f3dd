package io.github.trilat.report;

import static io.github.trilat.report.ReferencePageSays.SAYS;

import io.github.trilat.document.Block;
import io.github.trilat.document.Block.Note;
import io.github.trilat.document.Block.Paragraph;
import io.github.trilat.document.Block.Section;
import io.github.trilat.document.Block.Table;
import io.github.trilat.document.Document;
import io.github.trilat.document.Frame;
import io.github.trilat.document.Html;
import io.github.trilat.document.Link;
import io.github.trilat.document.Style;
import io.github.trilat.reference.Chapter;
import io.github.trilat.reference.Kind;
import io.github.trilat.reference.Ref;
import io.github.trilat.reference.Reference;
import io.github.trilat.words.Mark;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The reference as linked HTML pages that open from disk: one for each kind, and an index. */
public final class ReferencePages {
  private static final String INDEX = "index.html";
  private static final String SHEET = "reference.css";

  private final Reference reference;
  private final Words words;

  private ReferencePages(Reference reference, Words words) {
    this.reference = reference;
    this.words = words;
  }

  /** All files by name, the style sheet among them. */
  public static SortedMap<String, String> files(Reference reference, Words words) {
    ReferencePages pages = new ReferencePages(reference, words);
    SortedMap<String, String> files = new TreeMap<>();
    files.put(INDEX, pages.html(pages.index(), INDEX));
    for (Kind kind : Kind.values()) {
      files.put(file(kind), pages.html(pages.page(kind), file(kind)));
    }
    files.put(SHEET, StyleSheet.reference());
    return files;
  }

  private String html(Document document, String file) {
    Frame frame =
        new Frame(
            Phrase.of(SAYS.window(document.title())),
            Phrase.of(SAYS.kind()),
            "reference",
            "<link rel=\"stylesheet\" href=\"" + SHEET + "\">",
            links(),
            file);
    return Html.page(document, frame, words, mark -> target(mark, file));
  }

  private static List<Phrase> links() {
    return Stream.concat(
            Stream.of(Phrase.of(SAYS.index(), new Link(INDEX))),
            Stream.of(Kind.values()).map(ReferencePages::link))
        .toList();
  }

  private static Phrase link(Kind kind) {
    return Phrase.of(kind.title(), new Link(file(kind)));
  }

  private static String file(Kind kind) {
    return kind.key() + ".html";
  }

  /** Where the name of a thing leads, if anything is known about it. */
  private Optional<String> target(Mark mark, String from) {
    if (!(mark instanceof Ref ref) || reference.entry(ref).isEmpty()) {
      return Optional.empty();
    }
    String file = file(ref.kind());
    return Optional.of((file.equals(from) ? "" : file) + "#" + ref.anchor());
  }

  private Document index() {
    Phrase rule = Phrase.of(SAYS.howRuleIsRead(), new Link(file(Kind.WORD) + "#rule"));
    Phrase list = Phrase.of("./trilat list mechanisms", Style.CODE);
    Phrase show = Phrase.of("./trilat show hub-relay", Style.CODE);
    Phrase docs = Phrase.of("./trilat docs", Style.CODE);
    return new Document(
        Phrase.of(reference.title()),
        List.of(Phrase.of(reference.summary())),
        List.of(
            Section.of(
                SAYS.whereToBegin(),
                List.of(new Paragraph(Phrase.of(SAYS.nobodyNeedsToKnow(rule, link(Kind.WORD)))))),
            Section.of(
                SAYS.whatThereIs(),
                List.of(
                    Table.of(Stream.of(Kind.values()).map(this::kind).toList()),
                    new Note(
                        Phrase.of(SAYS.theSameOnTerminal(list, show))
                            .and(" ")
                            .and(SAYS.generated(docs)))))));
  }

  private List<Phrase> kind(Kind kind) {
    int count = reference.chapters(kind).stream().mapToInt(each -> each.entries().size()).sum();
    return List.of(link(kind), Phrase.of(count), Phrase.of(kind.about()));
  }

  /** A table of all entries stands before them; fact cards are read by document. */
  private Document page(Kind kind) {
    List<Block> blocks = new ArrayList<>();
    if (kind != Kind.FACT) {
      blocks.add(ReferenceText.table(reference, kind, false));
    }
    reference.chapters(kind).forEach(chapter -> blocks.add(section(chapter)));
    return new Document(Phrase.of(kind.title()), List.of(Phrase.of(kind.about())), blocks);
  }

  private static Section section(Chapter chapter) {
    List<Block> blocks = new ArrayList<>();
    if (!chapter.note().isEmpty()) {
      blocks.add(new Note(chapter.note()));
    }
    chapter.entries().stream().map(ReferenceText::section).forEach(blocks::add);
    return Section.of(chapter.title().isEmpty() ? SAYS.oneByOne() : chapter.title(), blocks);
  }
}
