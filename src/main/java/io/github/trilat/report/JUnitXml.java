package io.github.trilat.report;

import io.github.trilat.diagnostic.Shown;
import io.github.trilat.rules.cases.Case;
import io.github.trilat.rules.cases.CaseResult;
import io.github.trilat.rules.cases.TestedFile;
import io.github.trilat.rules.cases.TestedPack;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What came of cases, as JUnit and Surefire write it: a suite for each file, a test case for each
 * case, its class the rule. Durations are 0, so that the same outcome is the same file.
 */
public final class JUnitXml {
  private final XMLStreamWriter xml;

  private JUnitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The whole document; LF line ends. */
  public static String of(List<TestedPack> packs) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new JUnitXml(xml).write(packs);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text cannot be written to", e);
    }
    return text.toString();
  }

  private void write(List<TestedPack> packs) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    counts(
        packs.stream().mapToInt(TestedPack::cases).sum(),
        packs.stream().mapToInt(TestedPack::failures).sum());
    for (TestedPack pack : packs) {
      for (TestedFile file : pack.files()) {
        suite(file);
      }
    }
    end(0);
    xml.writeEndDocument();
    xml.writeCharacters("\n");
  }

  private void suite(TestedFile file) throws XMLStreamException {
    indent(1);
    xml.writeStartElement("testsuite");
    attribute("name", file.path());
    counts(file.results().size(), file.failures().size());
    for (CaseResult result : file.results()) {
      testcase(result);
    }
    end(1);
  }

  private void counts(int tests, int failures) throws XMLStreamException {
    attribute("tests", String.valueOf(tests));
    attribute("failures", String.valueOf(failures));
    attribute("errors", "0");
    attribute("skipped", "0");
    attribute("time", "0");
  }

  private void testcase(CaseResult result) throws XMLStreamException {
    indent(2);
    if (result.passed()) {
      xml.writeEmptyElement("testcase");
      name(result.tested());
    } else {
      xml.writeStartElement("testcase");
      name(result.tested());
      failure(result);
      end(2);
    }
  }

  private void name(Case tested) throws XMLStreamException {
    attribute("name", tested.name());
    attribute("classname", tested.rule());
    attribute("time", "0");
  }

  private void failure(CaseResult result) throws XMLStreamException {
    indent(3);
    xml.writeStartElement("failure");
    attribute("message", result.tested().place() + ": " + result.tested().name());
    attribute("type", "case");
    xml.writeCharacters(allowed(result.text()));
    xml.writeEndElement();
  }

  private void end(int depth) throws XMLStreamException {
    indent(depth);
    xml.writeEndElement();
  }

  private void indent(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, allowed(Shown.escaped(value)));
  }

  /** XML has no way to hold these two, escaped or not. */
  private static String allowed(String text) {
    return text.replaceAll("[\\uFFFE\\uFFFF]", "?");
  }
}
