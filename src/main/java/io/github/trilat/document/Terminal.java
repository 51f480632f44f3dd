package io.github.trilat.document;

import io.github.trilat.document.Block.Code;
import io.github.trilat.document.Block.ItemList;
import io.github.trilat.document.Block.Note;
import io.github.trilat.document.Block.Paragraph;
import io.github.trilat.document.Block.Quote;
import io.github.trilat.document.Block.Section;
import io.github.trilat.document.Block.Table;
import io.github.trilat.document.Block.Timeline;
import io.github.trilat.words.Lines;
import io.github.trilat.words.Mark;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Span;
import io.github.trilat.words.Width;
import io.github.trilat.words.Words;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/**
 * Documents on a terminal, in lines of at most {@value #WIDTH} columns: colour where it is wanted,
 * no escape codes where it is not. Each block is flushed as it comes.
 */
public final class Terminal {
  /** The longest line. */
  public static final int WIDTH = 120;

  private static final int STEP = 2;
  private static final String RESET = "\u001b[0m";

  private final PrintWriter out;
  private final boolean colour;
  private final Words words;
  private boolean apart = true;

  /** A terminal that speaks a language. */
  public Terminal(PrintWriter out, boolean colour, Words words) {
    this.out = out;
    this.colour = colour;
    this.words = words;
  }

  /** Shows a whole document. */
  public void show(Document document) {
    open(document);
    document.blocks().forEach(this::show);
  }

  /** Shows how a document begins; its blocks are to follow. */
  public void open(Document document) {
    blank();
    wrapped(0, document.title(), Style.STRONG);
    document.lead().forEach(line -> wrapped(0, line));
    out.flush();
  }

  /** Shows a block of a document. */
  public void show(Block block) {
    show(block, 0);
    out.flush();
  }

  /** Shows how a section begins; its blocks are to follow. */
  public void open(Section section) {
    open(section, 0);
    out.flush();
  }

  /** Shows what happened, under the heading of a section. */
  public void show(Moment moment) {
    EventLines.of(moment, words).forEach(this::line);
    out.flush();
  }

  private void show(Block block, int depth) {
    int margin = STEP * Math.max(1, depth);
    if (depth == 0) {
      blank();
    }
    if (block instanceof Section section) {
      open(section, depth);
      section.blocks().forEach(each -> show(each, depth + 1));
    } else if (block instanceof Paragraph paragraph) {
      wrapped(margin, paragraph.text());
    } else if (block instanceof Note note) {
      wrapped(margin, note.text(), Style.DIM);
    } else if (block instanceof Quote quote) {
      blank();
      quote
          .sentences()
          .forEach(each -> wrapped(margin, Phrase.of(quote.mark()).and(each), Style.STRONG));
    } else if (block instanceof ItemList list) {
      list.items().forEach(item -> item(item, margin));
    } else if (block instanceof Code code) {
      code.lines().forEach(line -> written(margin, line, Style.CODE));
    } else if (block instanceof Timeline timeline) {
      blank();
      timeline.moments().forEach(this::show);
    } else if (block instanceof Table table) {
      table(table, margin);
    }
  }

  private void open(Section section, int depth) {
    blank();
    if (depth == 0) {
      wrapped(0, section.title(), Style.STRONG);
      wrapped(0, section.subtitle(), Style.DIM);
      blank();
    } else {
      Phrase beside = section.subtitle().isEmpty() ? Phrase.EMPTY : Phrase.of("  ", Style.CODE);
      wrapped(
          STEP * depth,
          Phrase.of(section.title(), Style.STRONG)
              .and(beside)
              .and(Phrase.of(section.subtitle(), Style.DIM)));
    }
  }

  /** The first line of an item stands out to the left of the others. */
  private void item(List<Phrase> item, int margin) {
    String before = " ".repeat(margin) + "- ";
    for (Phrase paragraph : item) {
      for (List<Span> line : lines(paragraph, margin + STEP)) {
        line(before, line);
        before = " ".repeat(margin + STEP);
      }
    }
  }

  private void table(Table table, int margin) {
    wrapped(margin, table.caption(), Style.DIM);
    TableLines lines = new TableLines(table, WIDTH - margin, words);
    lines.heads().forEach(line -> line(" ".repeat(margin), line));
    for (Block.Row row : table.rows()) {
      if (row instanceof Block.Group group) {
        blank();
        wrapped(margin - STEP, group.title(), Style.STRONG);
        wrapped(margin - STEP, group.note(), Style.DIM);
      } else if (row instanceof Block.Cells cells) {
        lines.of(cells).forEach(line -> line(" ".repeat(margin), line));
        cells.code().forEach(line -> written(margin + 2 * STEP, line, Style.DIM));
      }
    }
    if (!table.notes().isEmpty()) {
      blank();
    }
    table.notes().forEach(note -> wrapped(margin, note, Style.STRONG));
  }

  /** A line that is written somewhere keeps its form; one too long goes on further in. */
  private void written(int margin, String line, Style style) {
    String safe = Safe.text(line);
    int inner = margin + safe.length() - safe.stripLeading().length();
    String before = " ".repeat(margin);
    int room = margin + Width.of(safe) <= WIDTH ? WIDTH : Math.max(1, WIDTH - inner - 2 * STEP);
    if (room == WIDTH) {
      line(before, List.of(new Span(safe, Optional.of(style))));
      return;
    }
    before = " ".repeat(inner);
    for (String part : Lines.of(safe, room)) {
      line(before, List.of(new Span(part, Optional.of(style))));
      before = " ".repeat(inner + 2 * STEP);
    }
  }

  private void wrapped(int margin, Phrase text, Style style) {
    if (!text.isEmpty()) {
      wrapped(margin, Phrase.of(text, style));
    }
  }

  private void wrapped(int margin, Phrase text) {
    lines(text, margin).forEach(line -> line(" ".repeat(margin), line));
  }

  private List<List<Span>> lines(Phrase text, int margin) {
    return Lines.of(Safe.spans(text, words), WIDTH - margin);
  }

  private void blank() {
    if (!apart) {
      out.print("\n");
      apart = true;
    }
  }

  private void line(List<Span> line) {
    line("", line);
  }

  /** Prints a line, whatever the platform ends its own with, and no space at its end. */
  private void line(String before, List<Span> line) {
    StringBuilder text = new StringBuilder(before);
    for (int i = 0; i < line.size(); i++) {
      Span span = line.get(i);
      text.append(painted(i == line.size() - 1 ? span.text().stripTrailing() : span.text(), span));
    }
    out.print(text.toString().stripTrailing() + "\n");
    apart = text.toString().isBlank();
  }

  private String painted(String text, Span span) {
    String escape = span.mark().map(Terminal::escape).orElse("");
    return !colour || text.isBlank() || escape.isEmpty() ? text : escape + text + RESET;
  }

  private static String escape(Mark mark) {
    if (mark instanceof Badge) {
      return Style.STRONG.escape();
    }
    return mark instanceof Style style ? style.escape() : "";
  }
}
