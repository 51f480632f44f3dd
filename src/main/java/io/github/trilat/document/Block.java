package io.github.trilat.document;

import io.github.trilat.words.Phrase;
import java.util.List;

/** A part of a document that stands by itself. */
public sealed interface Block {

  /**
   * Blocks under a heading.
   *
   * @param id by which links find it; empty if none do
   * @param subtitle what stands beside the title; may be empty
   */
  record Section(String id, Phrase title, Phrase subtitle, List<Block> blocks) implements Block {
    public Section {
      blocks = List.copyOf(blocks);
    }

    /** A section that needs no more than its title. */
    public static Section of(Object title, List<? extends Block> blocks) {
      return new Section("", Phrase.of(title), Phrase.EMPTY, List.copyOf(blocks));
    }
  }

  /** Sentences that belong together. */
  record Paragraph(Phrase text) implements Block {}

  /** What is said beside the point: where something is from, how a table is to be read. */
  record Note(Phrase text) implements Block {}

  /**
   * Sentences to be said aloud, such as those of a facilitator.
   *
   * @param label who says them or when; may be empty
   * @param mark what stands before each on a terminal; may be empty
   */
  record Quote(Phrase label, String mark, List<Phrase> sentences) implements Block {
    public Quote {
      sentences = List.copyOf(sentences);
    }
  }

  /** Items of a list, each a paragraph or several. */
  record ItemList(List<List<Phrase>> items) implements Block {
    public ItemList {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /** Something written that keeps its lines and spaces. */
  record Code(String text) implements Block {
    /** Its lines; a tab is two spaces. */
    public List<String> lines() {
      return text.replace("\t", "  ").lines().map(Safe::text).toList();
    }
  }

  /**
   * A drawing.
   *
   * @param svg the drawing itself, which says as much for those who cannot see it
   * @param file the same beside the document; may be empty
   * @param alternative what it shows, for media without drawings
   */
  record Figure(String svg, String file, Phrase alternative) implements Block {}

  /** What happened, moment by moment. */
  record Timeline(List<Moment> moments) implements Block {
    public Timeline {
      moments = List.copyOf(moments);
    }
  }

  /**
   * Rows of cells.
   *
   * @param caption how it is to be read; may be empty
   * @param heads of the columns; none if the rows speak for themselves
   * @param notes sentences beneath it: what it shows, and what it leaves out
   */
  record Table(Phrase caption, List<Phrase> heads, List<Row> rows, List<Phrase> notes)
      implements Block {
    public Table {
      heads = List.copyOf(heads);
      rows = List.copyOf(rows);
      notes = List.copyOf(notes);
    }

    /** Rows that speak for themselves. */
    public static Table of(List<List<Phrase>> rows) {
      return new Table(Phrase.EMPTY, List.of(), rows.stream().map(Row::of).toList(), List.of());
    }
  }

  /** A row of a table. */
  sealed interface Row {
    /** A row with a line in each cell. */
    static Row of(List<Phrase> cells) {
      return new Cells(cells.stream().map(List::of).toList(), List.of());
    }
  }

  /**
   * Cells side by side.
   *
   * @param cells the lines of each
   * @param code lines as they are written somewhere, beneath the row
   */
  record Cells(List<List<Phrase>> cells, List<String> code) implements Row {
    public Cells {
      cells = cells.stream().map(List::copyOf).toList();
      code = List.copyOf(code);
    }
  }

  /** A title over the rows that follow. */
  record Group(Phrase title, Phrase note) implements Row {}
}
