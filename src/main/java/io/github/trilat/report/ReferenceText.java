package io.github.trilat.report;

import io.github.trilat.reference.Chapter;
import io.github.trilat.reference.Entry;
import io.github.trilat.reference.Kind;
import io.github.trilat.reference.Part;
import io.github.trilat.reference.Reference;
import io.github.trilat.reference.Text;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;

/** The reference on a terminal, in lines of at most {@value Log#WIDTH} characters. */
public final class ReferenceText {
  private static final String MARGIN = "  ";

  private final PrintWriter out;
  private final Paint paint;

  /** Text with escape codes for colour, or without. */
  public ReferenceText(PrintWriter out, boolean colour) {
    this.out = out;
    this.paint = new Paint(colour);
  }

  /** All of a kind, a row each; inject types with their examples. */
  public void list(Reference reference, Kind kind) {
    List<Chapter> chapters = reference.chapters(kind);
    List<List<Text>> rows =
        chapters.stream().flatMap(each -> each.entries().stream()).map(Entry::row).toList();
    List<Text> heads = kind.columns().stream().map(Text::of).toList();
    Columns columns =
        Columns.of(Stream.concat(rows.stream(), Stream.of(heads)).toList(), width(MARGIN));
    wrapped("", kind.about(), Ink.STRONG);
    print("");
    columns.lines(heads).forEach(line -> print(MARGIN + paint.on(line, Ink.DIM)));
    chapters.forEach(chapter -> list(chapter, columns));
    out.flush();
  }

  private void list(Chapter chapter, Columns columns) {
    if (!chapter.title().isEmpty()) {
      print("");
      wrapped("", chapter.title(), Ink.STRONG);
      wrapped("", chapter.note(), Ink.DIM);
    }
    for (Entry entry : chapter.entries()) {
      columns.lines(entry.row()).forEach(line -> print(MARGIN + line));
      if (entry.ref().kind() == Kind.INJECT) {
        entry.parts().forEach(this::example);
      }
    }
  }

  private void example(Part part) {
    if (part instanceof Part.Excerpt excerpt) {
      excerpt.text().lines().forEach(line -> quote(MARGIN.repeat(3), line, Ink.DIM));
    }
  }

  /** Entries that a name may mean, to choose from. */
  public void choices(String name, List<Entry> entries) {
    print(paint.on("‘" + name + "’ may mean:", Ink.STRONG));
    print("");
    List<List<Text>> rows =
        entries.stream()
            .map(
                each ->
                    List.of(
                        Text.of(each.ref().kind().singular()),
                        Text.of(each.id()),
                        Text.of(each.hasTitle() ? each.title() : "")))
            .toList();
    Columns columns = Columns.of(rows, width(MARGIN));
    rows.forEach(row -> columns.lines(row).forEach(line -> print(MARGIN + line)));
    out.flush();
  }

  /** All that is known about things of one name. */
  public void show(List<Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      if (i > 0) {
        print("");
      }
      show(entries.get(i));
    }
    out.flush();
  }

  private void show(Entry entry) {
    wrapped("", entry.id(), Ink.STRONG);
    String title = entry.hasTitle() ? " · " + entry.title() : "";
    wrapped("", entry.ref().kind().singular() + title, Ink.DIM);
    if (!entry.what().isEmpty()) {
      print("");
      wrapped(MARGIN, entry.what());
    }
    entry.parts().forEach(this::show);
  }

  private void show(Part part) {
    print("");
    String margin = MARGIN.repeat(2);
    if (part instanceof Part.Excerpt excerpt) {
      String place = excerpt.place().isEmpty() ? "" : MARGIN + paint.on(excerpt.place(), Ink.DIM);
      print(MARGIN + paint.on(part.heading(), Ink.STRONG) + place);
      excerpt.text().lines().forEach(line -> quote(margin, line, Ink.PLAIN));
      return;
    }
    print(MARGIN + paint.on(part.heading(), Ink.STRONG));
    if (part instanceof Part.Prose prose) {
      prose.paragraphs().forEach(each -> wrapped(margin, each));
    } else if (part instanceof Part.Table table) {
      Columns columns = Columns.of(table.rows(), width(margin));
      table
          .rows()
          .forEach(
              row -> columns.lines(row).forEach(line -> print((margin + line).stripTrailing())));
    }
  }

  private void wrapped(String margin, String text, Ink ink) {
    if (!text.isEmpty()) {
      Wrap.lines(text, width(margin)).forEach(line -> print(margin + paint.on(line, ink)));
    }
  }

  /** A line of a file; one too long goes on further in. */
  private void quote(String margin, String line, Ink ink) {
    String inner = margin + line.substring(0, line.length() - line.stripLeading().length());
    if (margin.length() + line.length() <= Log.WIDTH) {
      print((margin + paint.on(line, ink)).stripTrailing());
      return;
    }
    String further = "";
    for (String part : Wrap.lines(line, width(inner + MARGIN.repeat(2)))) {
      print(inner + further + paint.on(part, ink));
      further = MARGIN.repeat(2);
    }
  }

  private void wrapped(String margin, Text text) {
    Phrases.lines(text, width(margin)).forEach(line -> print(margin + line));
  }

  private static int width(String margin) {
    return Log.WIDTH - margin.length();
  }

  private void print(String line) {
    out.print(line + "\n");
  }
}
