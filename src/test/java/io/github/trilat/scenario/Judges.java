package io.github.trilat.scenario;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.trilat.diagnostic.InvalidInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The two that judge a scenario file: our reader, and a validator that goes by the schema. */
final class Judges {

  private static final Schema SCHEMA = schema();

  private Judges() {}

  private static Schema schema() {
    try (InputStream in =
        ScenarioReader.class.getResourceAsStream("/io/github/trilat/schema/scenario.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the reader finds nothing to say against the file. */
  static boolean readerTakes(String text) {
    try {
      ScenarioReader.read("f.yaml", text.getBytes(StandardCharsets.UTF_8), TestNames.NAMES);
      return true;
    } catch (InvalidInput e) {
      return false;
    }
  }

  /** What the schema has to say against the file. */
  static List<Error> schemaErrors(String text) {
    return SCHEMA.validate(text, InputFormat.YAML);
  }

  static boolean schemaTakes(String text) {
    return schemaErrors(text).isEmpty();
  }

  /** The part of the schema to which a JSON pointer leads. */
  static JsonNode schemaAt(String pointer) {
    return SCHEMA.getSchemaNode().at(pointer);
  }
}
