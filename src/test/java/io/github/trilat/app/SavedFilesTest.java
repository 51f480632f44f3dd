package io.github.trilat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Which saves are noticed. */
@Timeout(60)
class SavedFilesTest {

  @TempDir private Path folder;
  private Path scenario;
  private Path pack;
  private Path rules;
  private SavedFiles files;

  @BeforeEach
  void setUp() throws IOException {
    scenario = Files.writeString(folder.resolve("salvo.yaml"), "title: A salvo\n");
    pack = Files.createDirectory(folder.resolve("agreed"));
    rules = Files.writeString(pack.resolve("sharing.drl"), "// sharing\n");
    files = new SavedFiles(List.of(scenario, pack));
  }

  @Test
  void noticesAFileThatIsWritten() throws IOException {
    Files.writeString(scenario, "title: Another salvo\n");

    assertThat(files.next()).containsExactly(scenario);
  }

  @Test
  void noticesAFileInPlaceOfAnother() throws IOException {
    Path draft = Files.writeString(folder.resolve("draft"), "// gnirahs\n");
    Files.setLastModifiedTime(draft, Files.getLastModifiedTime(rules));
    Files.move(draft, rules, StandardCopyOption.REPLACE_EXISTING);

    assertThat(files.next()).containsExactly(rules);
  }

  @Test
  void noticesWhatIsNewAndWhatIsGone() throws IOException {
    Path fresh = Files.writeString(pack.resolve("alerts.drl"), "// alerts\n");
    Files.delete(rules);

    assertThat(files.next()).containsExactly(fresh, rules);
  }

  @Test
  void passesOverWhatIsNoneOfItsFiles() throws IOException {
    Files.writeString(pack.resolve(".sharing.drl.swp"), "an editor's own\n");
    Files.writeString(pack.resolve("sharing.drl~"), "an editor's own\n");
    Files.writeString(folder.resolve("other.yaml"), "title: Another\n");
    Files.writeString(rules, "// sharing, saved\n");

    assertThat(files.next()).containsExactly(rules);
  }

  @Test
  void tellsEachSaveOnce() throws IOException {
    Files.writeString(scenario, "title: Another salvo\n");
    files.next();
    Files.writeString(rules, "// sharing, saved\n");

    assertThat(files.next()).containsExactly(rules);
  }

  @Test
  void waitsNoMoreOnceItHasEnded() {
    files.end();

    assertThat(files.next()).isEmpty();
  }
}
