package io.github.trilat.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.trilat.diagnostic.Golden;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of fact cards, against the reader: an independent validator judges the same files. */
class SeedsSchemaTest {

  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try (InputStream in =
        Sources.class.getResourceAsStream("/io/github/trilat/schema/seeds.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Path> goodFiles() throws IOException {
    try (Stream<Path> shipped = Files.list(Path.of("seeds"))) {
      Stream<Path> own = Golden.files("source/good", ".yaml").stream();
      return Stream.concat(own, shipped.filter(file -> file.toString().endsWith(".yaml")).sorted())
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("goodFiles")
  void acceptsWhatIsGood(Path file) throws IOException {
    assertThat(SCHEMA.validate(Files.readString(file), InputFormat.YAML)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wrong-keys/a.yaml",
        "wrong-keys/b.yaml",
        "wrong-keys/c.yaml",
        "unknown-ids/a.yaml",
        "background-without-a-reason/a.yaml"
      })
  void rejectsWhatIsStructurallyBad(String name) throws IOException {
    Path file = Golden.folder("source/bad").resolve(name);

    assertThat(SCHEMA.validate(Files.readString(file), InputFormat.YAML)).isNotEmpty();
  }
}
