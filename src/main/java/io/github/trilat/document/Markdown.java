package io.github.trilat.document;

import io.github.trilat.document.Block.Cells;
import io.github.trilat.document.Block.Code;
import io.github.trilat.document.Block.Figure;
import io.github.trilat.document.Block.ItemList;
import io.github.trilat.document.Block.Note;
import io.github.trilat.document.Block.Paragraph;
import io.github.trilat.document.Block.Quote;
import io.github.trilat.document.Block.Section;
import io.github.trilat.document.Block.Table;
import io.github.trilat.document.Block.Timeline;
import io.github.trilat.words.Mark;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Span;
import io.github.trilat.words.Words;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Documents as Markdown: what happened in aligned lines, as fenced text. */
public final class Markdown {
  private static final String MARKED = "\\`*_[]<>|~&@";

  /** What makes a link of the text around it, in the Markdown of GitHub and others. */
  private static final Pattern LINKING = Pattern.compile("(?i):(?=//)|(?<=\\bwww)\\.");

  /** What Markdown takes for a sign at the beginning of a line only. */
  private static final Pattern BEGINNING = Pattern.compile("[-+]\\s|[#=]|\\d+[.)]\\s");

  private static final String FENCE = "```";

  private final Words words;
  private final StringBuilder text = new StringBuilder();

  private Markdown(Words words) {
    this.words = words;
  }

  /** The whole document; LF line ends. */
  public static String of(Document document, Words words) {
    Markdown page = new Markdown(words);
    page.text.append("# ").append(page.escaped(document.title())).append('\n');
    document.lead().forEach(page::paragraph);
    document.blocks().forEach(block -> page.add(block, 2));
    return page.text.toString();
  }

  private void add(Block block, int level) {
    if (block instanceof Section section) {
      String beside = section.subtitle().isEmpty() ? "" : " · " + escaped(section.subtitle());
      text.append('\n').append("#".repeat(level)).append(' ');
      text.append(escaped(section.title())).append(beside).append('\n');
      section.blocks().forEach(each -> add(each, level + 1));
    } else if (block instanceof Paragraph paragraph) {
      paragraph(paragraph.text());
    } else if (block instanceof Note note) {
      paragraph(note.text());
    } else if (block instanceof Quote quote) {
      quote(quote);
    } else if (block instanceof ItemList list) {
      text.append('\n');
      list.items().forEach(item -> item(lines(item, "  \n  ")));
    } else if (block instanceof Code code) {
      fenced(code.lines());
    } else if (block instanceof Timeline timeline) {
      fenced(
          timeline.moments().stream()
              .flatMap(moment -> EventLines.of(moment, words).stream())
              .map(Markdown::plain)
              .toList());
    } else if (block instanceof Figure figure) {
      String file = figure.file().isEmpty() ? "" : "(" + escaped(figure.file()) + ")";
      text.append("\n![" + escaped(figure.alternative()) + "]" + file + "\n");
    } else if (block instanceof Table table) {
      table(table);
    }
  }

  private void paragraph(Phrase phrase) {
    text.append('\n').append(escaped(phrase)).append('\n');
  }

  private void item(String item) {
    text.append("- ").append(item).append('\n');
  }

  private void quote(Quote quote) {
    if (!quote.label().isEmpty()) {
      paragraph(Phrase.of(quote.label(), Style.STRONG));
    }
    text.append('\n');
    quote.sentences().forEach(sentence -> item(escaped(sentence)));
  }

  /** The fence is longer than any within. */
  private void fenced(List<String> lines) {
    String fence = FENCE;
    while (String.join("\n", lines).contains(fence)) {
      fence += "`";
    }
    text.append('\n').append(fence).append("text\n");
    lines.forEach(line -> text.append(line).append('\n'));
    text.append(fence).append('\n');
  }

  private void table(Table table) {
    if (!table.caption().isEmpty()) {
      paragraph(table.caption());
    }
    text.append('\n');
    int columns =
        table.rows().stream()
            .mapToInt(row -> row instanceof Cells cells ? cells.cells().size() : 1)
            .max()
            .orElse(table.heads().size());
    row(
        table.heads().isEmpty()
            ? Collections.nCopies(columns, "")
            : table.heads().stream().map(this::escaped).toList());
    row(Collections.nCopies(columns, "---"));
    for (Block.Row row : table.rows()) {
      if (row instanceof Cells cells) {
        row(cells.cells().stream().map(lines -> lines(lines, "<br>")).toList());
      } else if (row instanceof Block.Group group) {
        row(List.of(escaped(Phrase.of(group.title(), Style.STRONG))));
      }
    }
    text.append(table.notes().isEmpty() ? "" : "\n");
    table.notes().forEach(note -> item(escaped(note)));
  }

  private void row(List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private String lines(List<Phrase> lines, String between) {
    return lines.stream().map(this::escaped).collect(Collectors.joining(between));
  }

  private String escaped(Phrase phrase) {
    String all =
        Safe.spans(phrase, words).stream().map(Markdown::marked).collect(Collectors.joining());
    return BEGINNING.matcher(all).lookingAt() ? all.replaceFirst("(?=[-+#=.)])", "\\\\") : all;
  }

  private static String marked(Span span) {
    String escaped = escaped(span.text());
    Mark mark = span.mark().orElse(null);
    if ((mark == Style.STRONG || mark instanceof Badge) && !escaped.isBlank()) {
      return "**" + escaped + "**";
    } else if (mark instanceof Link link) {
      return "[" + escaped + "](" + escaped(link.to()) + ")";
    }
    return escaped;
  }

  /** Every character that Markdown or the HTML in it could take for a sign of its own. */
  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.chars()
        .forEach(each -> safe.append(MARKED.indexOf(each) < 0 ? "" : "\\").append((char) each));
    return LINKING.matcher(safe).replaceAll("\\\\$0");
  }

  private static String plain(List<Span> line) {
    return line.stream().map(Span::text).collect(Collectors.joining()).stripTrailing();
  }
}
