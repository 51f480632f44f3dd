package io.github.trilat.chart;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The room that a text of an SVG takes, from the height of its capitals down to its base line. */
record TextBox(String words, double left, double right, double top, double bottom) {
  private static final double ROUNDING = 0.1;

  static List<TextBox> of(Drawing drawing) {
    List<TextBox> boxes = new ArrayList<>();
    NodeList texts = parse(drawing.svg()).getElementsByTagName("text");
    for (int i = 0; i < texts.getLength(); i++) {
      boxes.add(of((Element) texts.item(i)));
    }
    return boxes;
  }

  boolean meets(TextBox other) {
    return left < other.right - ROUNDING
        && right > other.left + ROUNDING
        && top < other.bottom
        && bottom > other.top;
  }

  static Element parse(String svg) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
          .getDocumentElement();
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AssertionError("not well-formed", e);
    }
  }

  private static TextBox of(Element text) {
    double left = number(text, "x");
    double bottom = number(text, "y");
    double height = 0.72 * number(text, "font-size");
    return new TextBox(text.getTextContent(), left, left + width(text), bottom - height, bottom);
  }

  /** Of the element's own letters and of all that go on where they end, which look as it does. */
  private static double width(Element text) {
    double width = 0;
    for (Node part = text.getFirstChild(); part != null; part = part.getNextSibling()) {
      width += part instanceof Element more ? width(more) : letters(part.getNodeValue(), text);
    }
    return width;
  }

  private static double letters(String words, Element in) {
    Font face = look(in, "font-weight").equals("600") ? Fonts.BOLD : Fonts.PLAIN;
    return Fonts.width(face.deriveFont(Float.parseFloat(look(in, "font-size"))), words);
  }

  private static String look(Element element, String attribute) {
    boolean inherits = !element.hasAttribute(attribute) && element.getTagName().equals("tspan");
    return (inherits ? (Element) element.getParentNode() : element).getAttribute(attribute);
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
