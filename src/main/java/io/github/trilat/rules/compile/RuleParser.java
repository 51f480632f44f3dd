package io.github.trilat.rules.compile;

import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;

/** Drools' own parser. */
final class RuleParser {

  private RuleParser() {}

  /**
   * Rules as parsed, or where the parser gave up.
   *
   * @param rules present if it could read everything
   * @param line of the first error, from 1; 0 if it does not say
   * @param column of the first error, from 0
   */
  record Parsed(Optional<PackageDescr> rules, int line, int column) {}

  static Parsed parse(String text) {
    DrlParser parser = new DrlParser();
    try {
      PackageDescr rules = parser.parse(false, text);
      if (rules != null && !parser.hasErrors()) {
        return new Parsed(Optional.of(rules), 0, 0);
      }
    } catch (DroolsParserException | RuntimeException e) {
      return new Parsed(Optional.empty(), 0, 0);
    }
    return failed(parser.getErrors());
  }

  private static Parsed failed(List<DroolsError> errors) {
    return errors.stream()
        .filter(ParserError.class::isInstance)
        .map(ParserError.class::cast)
        .filter(error -> error.getRow() > 0)
        .findFirst()
        .map(error -> new Parsed(Optional.empty(), error.getRow(), Math.max(0, error.getCol())))
        .orElse(new Parsed(Optional.empty(), 0, 0));
  }
}
