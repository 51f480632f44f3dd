package io.github.trilat.document;

import io.github.trilat.document.Moment.Chain;
import io.github.trilat.document.Moment.Day;
import io.github.trilat.document.Moment.Event;
import io.github.trilat.words.Lines;
import io.github.trilat.words.Phrase;
import io.github.trilat.words.Span;
import io.github.trilat.words.Width;
import io.github.trilat.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A moment as aligned lines: local time, time since what it answers, who, what, by which path;
 * notes beneath. What does not fit its column goes on below.
 */
final class EventLines {
  private static final int MARGIN = 2;
  private static final int SINCE = MARGIN + 10;
  private static final int WHO = SINCE + 19;

  /** Where a chain is told: it says since what at its head. */
  private static final int LINK = SINCE + 13;

  private static final int WHAT = WHO + 18;
  private static final int WIDTH_OF_WHAT = 38;
  private static final String FORK = "├─ ";
  private static final String END = "└─ ";
  private static final String BAR = "│  ";
  private static final String NO_BAR = "   ";

  private final Words words;
  private final List<List<Span>> lines = new ArrayList<>();
  private List<Span> line = new ArrayList<>();

  private EventLines(Words words) {
    this.words = words;
  }

  static List<List<Span>> of(Moment moment, Words words) {
    EventLines all = new EventLines(words);
    if (moment instanceof Event event) {
      all.tell(event);
    } else if (moment instanceof Chain chain) {
      all.chain(chain, "", "");
    } else if (moment instanceof Day day) {
      all.beneath(MARGIN, all.dim(day.title()));
    }
    all.end();
    return all.lines;
  }

  private void tell(Event event) {
    put(MARGIN, dim(event.time()));
    since(dim(event.since()));
    who(Safe.spans(event.who(), words));
    what(Safe.spans(event.what(), words), dim(event.path()));
    event.notes().forEach(note -> beneath(WHO, dim(note)));
  }

  /**
   * A tree in which each line follows from the one that it hangs on.
   *
   * @param head what stands before the text
   * @param bars what stands before all that hangs on it
   */
  private void chain(Chain chain, String head, String bars) {
    String hanging = bars + (chain.effects().isEmpty() ? NO_BAR : BAR);
    put(MARGIN, dim(chain.time()));
    put(SINCE, dim(chain.since()));
    hang(head, hanging, Safe.spans(chain.text(), words));
    chain.notes().forEach(note -> hang(hanging, hanging, Safe.spans(note, words)));
    int last = chain.effects().size() - 1;
    for (int i = 0; i <= last; i++) {
      boolean ends = i == last;
      chain(chain.effects().get(i), bars + (ends ? END : FORK), bars + (ends ? NO_BAR : BAR));
    }
  }

  private void hang(String head, String hanging, List<Span> text) {
    String before = head;
    int room = Math.max(1, Terminal.WIDTH - LINK - Width.of(hanging));
    for (List<Span> part : Lines.of(text, room)) {
      put(LINK, dim(Phrase.of(before)));
      line.addAll(part);
      end();
      before = hanging;
    }
  }

  /** Since what; what fills the column of who as well leaves it a line of its own. */
  private void since(List<Span> since) {
    List<List<Span>> parts = Lines.of(since, Terminal.WIDTH - SINCE);
    for (int i = 0; i < parts.size(); i++) {
      put(SINCE, parts.get(i));
      if (i < parts.size() - 1 || used() >= WHO) {
        end();
      }
    }
  }

  /** Who did it; if that leaves no room for what, lines of their own. */
  private void who(List<Span> who) {
    if (TableLines.width(who) <= Terminal.WIDTH - WHO - WIDTH_OF_WHAT) {
      put(WHO, who);
      return;
    }
    for (List<Span> part : Lines.of(who, Terminal.WIDTH - WHO)) {
      put(WHO, part);
      end();
    }
  }

  private void what(List<Span> what, List<Span> path) {
    int from = Math.max(WHAT, used() + 1);
    List<List<Span>> parts = Lines.of(what, Terminal.WIDTH - from);
    put(from, parts.get(0));
    int column = Math.max(from + WIDTH_OF_WHAT, used() + 2);
    boolean beside = column + TableLines.width(path) <= Terminal.WIDTH;
    if (beside && !path.isEmpty()) {
      put(column, path);
    }
    for (List<Span> part : parts.subList(1, parts.size())) {
      end();
      put(WHAT, part);
    }
    if (!beside && !path.isEmpty()) {
      beneath(WHAT, path);
    }
  }

  private void beneath(int column, List<Span> text) {
    for (List<Span> part : Lines.of(text, Terminal.WIDTH - column)) {
      end();
      put(column, part);
    }
  }

  /** What has no look of its own is dim: where words lead is for pages. */
  private List<Span> dim(Phrase phrase) {
    return Safe.spans(Phrase.of(phrase, Style.DIM), words).stream()
        .map(span -> hasLook(span) ? span : new Span(span.text(), Optional.of(Style.DIM)))
        .toList();
  }

  private static boolean hasLook(Span span) {
    return span.mark()
        .filter(mark -> mark instanceof Style || mark instanceof Badge || mark.isWhole())
        .isPresent();
  }

  private int used() {
    return TableLines.width(line);
  }

  /** Text at a column; where that is taken, a space further on. */
  private void put(int column, List<Span> text) {
    line.add(TableLines.space(Math.max(column - used(), line.isEmpty() ? 0 : 1)));
    line.addAll(text);
  }

  private void end() {
    if (!line.isEmpty()) {
      lines.add(line);
      line = new ArrayList<>();
    }
  }
}
