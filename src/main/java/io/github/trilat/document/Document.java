package io.github.trilat.document;

import io.github.trilat.words.Phrase;
import java.util.List;

/**
 * A whole document.
 *
 * @param title its title
 * @param lead lines beneath the title
 * @param blocks the rest
 */
public record Document(Phrase title, List<Phrase> lead, List<Block> blocks) {
  public Document {
    lead = List.copyOf(lead);
    blocks = List.copyOf(blocks);
  }
}
