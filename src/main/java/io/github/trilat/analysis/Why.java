package io.github.trilat.analysis;

import io.github.trilat.analysis.Story.Step;
import io.github.trilat.words.Saying;
import java.util.List;

/**
 * Why an outcome came about when it did, or did not: the way to it, step by step.
 *
 * @param question what is explained
 * @param answer in a sentence or two
 * @param links from what began it to the outcome, or as far as it came; empty where no single entry
 *     decided
 * @param remarks what else there was, what it hung on, what stood in the way
 * @param rules those that might have brought it about, to be asked why they did not
 */
public record Why(
    Saying question,
    List<Saying> answer,
    List<Link> links,
    List<Remark> remarks,
    List<Rule> rules) {
  public Why {
    answer = List.copyOf(answer);
    links = List.copyOf(links);
    remarks = List.copyOf(remarks);
    rules = List.copyOf(rules);
  }

  /**
   * A step of the way.
   *
   * @param origin id of the inject or decision, where it is one
   * @param step what was done
   * @param delays where the time before it went
   * @param standing the mechanisms that it went over, and since when they stood so
   * @param sources ids of the fact cards that its rule cites
   */
  public record Link(
      String origin, Step step, List<Delay> delays, List<Saying> standing, List<String> sources) {
    public Link {
      delays = List.copyOf(delays);
      standing = List.copyOf(standing);
      sources = List.copyOf(sources);
    }
  }

  /** Some of the time before a step, and in {@code words} the figures that it comes from. */
  public record Delay(double seconds, List<Saying> words) {
    public Delay {
      words = List.copyOf(words);
    }
  }

  /** Sentences under a title. */
  public record Remark(Saying title, List<Saying> sentences) {
    public Remark {
      sentences = List.copyOf(sentences);
    }
  }

  /** A rule that may be asked why it did not fire in a turn. */
  public record Rule(String name, int turn) {}
}
