package io.github.trilat.cli;

import static io.github.trilat.cli.Shell.trilat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.trilat.diagnostic.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference in HTML: the committed copy is what the sources give, and its links hold. */
class DocsTest {
  private static final Path COMMITTED = Path.of("src/site/resources/reference");
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
  private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]+)\"");

  @TempDir private Path folder;
  private Shell.Answer answer;
  private SortedMap<String, String> pages;

  @BeforeEach
  void write() throws IOException {
    answer = trilat("docs", "--out", folder.resolve("docs"));
    assertThat(answer.code()).isZero();
    pages = FolderText.readable(folder.resolve("docs"));
  }

  @Test
  void theCommittedCopyIsCurrent() throws IOException {
    Files.createDirectories(COMMITTED);
    pages.forEach((name, text) -> Golden.assertMatches(COMMITTED.resolve(name), text));

    assertThat(answer.err()).as("left out").isEmpty();
    assertThat(FolderText.of(COMMITTED).keySet()).isEqualTo(new TreeSet<>(pages.keySet()));
  }

  @Test
  void everyLinkLeadsSomewhere() {
    pages.forEach((name, text) -> links(text).forEach(link -> assertLeads(name, link)));
  }

  private void assertLeads(String from, String link) {
    String[] parts = link.split("#", 2);
    String page = pages.get(parts[0].isEmpty() ? from : parts[0]);
    assertThat(page).as("%s: %s", from, link).isNotNull();
    if (parts.length == 2) {
      assertThat(page).as("%s: %s", from, link).contains(" id=\"" + parts[1] + "\"");
    }
  }

  private static Stream<String> links(String text) {
    return LINK.matcher(text).results().map((MatchResult each) -> each.group(1)).distinct();
  }

  @Test
  void noAnchorStandsTwice() {
    for (Map.Entry<String, String> page : pages.entrySet()) {
      assertThat(ANCHOR.matcher(page.getValue()).results().map(each -> each.group(1)))
          .as(page.getKey())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void pagesNeedNoNetworkAndNameNoMachine() {
    String home = Path.of("").toAbsolutePath().toString();
    pages.forEach(
        (name, text) -> assertThat(text).as(name).doesNotContain("http", "file:", home, "<script"));
  }
}
