package io.github.trilat.rules.pack;

import io.github.trilat.rules.text.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comments that head groups in a YAML list, such as {@code # Counts} above the parameters that
 * are about counts. A comment heads what follows if a blank line stands on either side of it.
 */
public final class CommentGroups {

  private static final Pattern ITEM = Pattern.compile("\\s*- *\\{? *id: *([a-z0-9-]+).*");
  private static final Pattern COMMENT = Pattern.compile("\\s+# *(.*)");

  private CommentGroups() {}

  /** By id of an item, the comment that heads its group. */
  public static Map<String, String> of(SourceFile file) {
    Map<String, String> groups = new HashMap<>();
    List<String> comment = new ArrayList<>();
    String heading = "";
    for (String line : file.lines()) {
      Matcher item = ITEM.matcher(line);
      Matcher words = COMMENT.matcher(line);
      if (words.matches()) {
        comment.add(words.group(1));
        continue;
      } else if (line.isBlank() && !comment.isEmpty()) {
        heading = String.join(" ", comment);
      } else if (item.matches() && !heading.isEmpty()) {
        groups.put(item.group(1), heading);
      }
      comment.clear();
    }
    return groups;
  }
}
