package io.github.trilat.chart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The room that a text of an SVG takes, from the height of its capitals down to its base line. */
record TextBox(String words, double left, double right, double top, double bottom) {
  private static final double ROUNDING = 0.1;
  private static final Pattern SIZE = Pattern.compile("font-size:(\\d+)px");

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
    double left = Double.parseDouble(text.getAttribute("x"));
    double bottom = Double.parseDouble(text.getAttribute("y"));
    double length = Double.parseDouble(text.getAttribute("textLength"));
    Matcher size = SIZE.matcher(text.getAttribute("style"));
    if (!size.find()) {
      throw new AssertionError("no size: " + text.getAttribute("style"));
    }
    double height = 0.72 * Integer.parseInt(size.group(1));
    return new TextBox(text.getTextContent(), left, left + length, bottom - height, bottom);
  }
}
