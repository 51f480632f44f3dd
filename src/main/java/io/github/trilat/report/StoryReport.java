package io.github.trilat.report;

import static io.github.trilat.report.ExplainSays.SAYS;

import io.github.trilat.analysis.Story;
import io.github.trilat.analysis.Story.Kind;
import io.github.trilat.analysis.Story.Step;
import io.github.trilat.analysis.Story.Strand;
import io.github.trilat.document.Block;
import io.github.trilat.document.Block.Section;
import io.github.trilat.document.Block.Timeline;
import io.github.trilat.document.Document;
import io.github.trilat.document.Moment;
import io.github.trilat.document.Moment.Chain;
import io.github.trilat.document.Style;
import io.github.trilat.journal.Entry;
import io.github.trilat.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A run's story: trees in which each line follows from the one that it hangs on. */
public final class StoryReport {
  /** What one wants to know the rule of in any case. */
  private static final Set<Kind> HELPFUL = EnumSet.of(Kind.FAILURE, Kind.EXCEPTION);

  private final boolean verbose;
  private LocalDate day = LocalDate.MIN;

  private StoryReport(boolean verbose) {
    this.verbose = verbose;
  }

  /**
   * How the trees read, then each turn, then what the run came to as a whole.
   *
   * @param verbose whether the rule behind each line is told as well
   */
  public static Document of(Story story, Entry.Manifest manifest, String title, boolean verbose) {
    StoryReport report = new StoryReport(verbose);
    List<Block> blocks = new ArrayList<>();
    story.turns().stream()
        .filter(turn -> !turn.strands().isEmpty())
        .forEach(turn -> blocks.add(report.section(turn)));
    if (!story.overall().isEmpty()) {
      List<Moment> overall =
          story.overall().stream()
              .<Moment>map(each -> Steps.untimed(Steps.objective(each)))
              .toList();
      blocks.add(Section.of(SAYS.asAWhole(), List.of(new Timeline(overall))));
    }
    return new Document(
        Phrase.of(SAYS.title(title)),
        Tables.phrases(List.of(Terms.setting(manifest), SAYS.reads())),
        blocks);
  }

  private Section section(Story.Turn turn) {
    day = Clock.shown(turn.starts());
    return Section.of(
        Log.heading(turn.turn(), turn.title(), turn.starts(), turn.ends()),
        turn.strands().stream().map(this::timeline).toList());
  }

  private Timeline timeline(Strand strand) {
    List<Moment> moments = new ArrayList<>();
    Step root = strand.root();
    LocalDate today = Clock.shown(root.at());
    if (!today.equals(day)) {
      day = today;
      moments.add(new Moment.Day(Phrase.of(LogSays.SAYS.day(root.at()))));
    }
    List<Chain> effects =
        strand.alike().isEmpty() ? effects(root) : List.of(Steps.untimed(alike(strand)));
    moments.add(Steps.at(root, strand.id(), List.of(), effects));
    strand.open().forEach(each -> moments.add(Steps.untimed(Steps.objective(each))));
    strand.cameTo().forEach(each -> moments.add(Steps.untimed(Phrase.of(each, Style.STRONG))));
    return new Timeline(moments);
  }

  private static Phrase alike(Strand strand) {
    List<Long> entries =
        strand.root().all().skip(1).flatMap(step -> step.entries().stream()).sorted().toList();
    return Phrase.of(SAYS.alike(strand.alike()))
        .and(Phrase.of(" " + EntryNumbers.of(entries), Style.DIM));
  }

  private List<Chain> effects(Step step) {
    return step.effects().stream()
        .map(each -> Steps.at(each, "", notes(each), effects(each)))
        .toList();
  }

  private List<Phrase> notes(Step step) {
    List<Phrase> notes = new ArrayList<>();
    if (!step.rule().isEmpty() && (verbose || HELPFUL.contains(step.kind()))) {
      notes.add(Phrase.of(LogSays.SAYS.rule(Phrase.of(step.rule())), Style.DIM));
    }
    step.decided().stream().map(Steps::objective).forEach(notes::add);
    return notes;
  }
}
