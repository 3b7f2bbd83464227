package org.regesta.load;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.regesta.diagnostic.Diagnostic;
import org.regesta.diagnostic.SourceFile;
import org.regesta.diagnostic.SourceSpan;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * The parts of a drawing that would run or load something.
 *
 * <p>It is parsed as a browser parses it, so that neither prefixes nor entities hide anything; nothing outside of it is read.
 */
final class DrawingParts extends DefaultHandler2 {
    private static final String FEATURES = "http://xml.org/sax/features/";
    private static final String EXTERNAL_DTD = "http://apache.org/xml/features/nonvalidating/load-external-dtd";

    private final SourceFile file;
    private final List<Diagnostic> faults = new ArrayList<>();
    private final StringBuilder style = new StringBuilder();
    private Optional<Locator> locator = Optional.empty();

    DrawingParts(SourceFile file) {
        this.file = file;
    }

    /** A finding for each of them. */
    List<Diagnostic> faults() {
        try {
            XMLReader reader = reader();
            reader.setContentHandler(this);
            reader.setEntityResolver(this);
            reader.setErrorHandler(this);
            reader.parse(new InputSource(new StringReader(file.text())));
        } catch (SAXException e) {
            // The parser's own words depend on the machine's language.
            faults.add(LoadRules.IMAGE_ACTIVE.at(
                    file.span(end(), end()),
                    "this drawing is not well-formed XML from here on",
                    "save it anew as plain SVG"));
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("XML can't be parsed", e);
        }
        return List.copyOf(faults);
    }

    private static XMLReader reader() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(FEATURES + "external-general-entities", false);
        factory.setFeature(FEATURES + "external-parameter-entities", false);
        factory.setFeature(EXTERNAL_DTD, false);
        return factory.newSAXParser().getXMLReader();
    }

    @Override
    public void setDocumentLocator(Locator place) {
        locator = Optional.of(place);
    }

    @Override
    public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId) {
        return new InputSource(new StringReader(""));
    }

    @Override
    public void startElement(String namespace, String name, String written, Attributes attributes) {
        style.setLength(0);
        SourceSpan tag = tag();
        DrawingRules.ofElement(namespace, name).ifPresent(what -> report(word(tag, written), what));
        for (int i = 0; i < attributes.getLength(); i++) {
            SourceSpan place = word(tag, attributes.getQName(i));
            DrawingRules.ofAttribute(attributes.getURI(i), attributes.getLocalName(i), attributes.getValue(i))
                    .ifPresent(what -> report(place, what));
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        style.append(text, start, length);
    }

    @Override
    public void endElement(String namespace, String name, String written) {
        if (name.equalsIgnoreCase("style")) {
            DrawingRules.ofStyle(style.toString()).ifPresent(what -> report(tag(), what));
        }
        style.setLength(0);
    }

    @Override
    public void processingInstruction(String target, String data) {
        if (target.toLowerCase(Locale.ROOT).equals("xml-stylesheet")) {
            report(tag(), "a style sheet of another file");
        }
    }

    private void report(SourceSpan place, String what) {
        faults.add(LoadRules.IMAGE_ACTIVE.at(
                place,
                "a picture can't hold " + what,
                "take it out; a picture is looked at, and runs and loads nothing"));
    }

    /** The tag that the parser has just read. */
    private SourceSpan tag() {
        int end = end();
        return file.span(Math.max(0, file.text().lastIndexOf('<', Math.max(0, end - 1))), end);
    }

    /** How far the parser has come. */
    private int end() {
        return locator.filter(place -> place.getLineNumber() > 0)
                .map(place -> Math.min(
                        file.startOfLine(place.getLineNumber()) + Math.max(0, place.getColumnNumber() - 1),
                        file.text().length()))
                .orElse(0);
    }

    /** A word in a tag; its start, where an entity hides the word. */
    private static SourceSpan word(SourceSpan tag, String word) {
        Matcher found = Pattern.compile("(?<![\\w:-])" + Pattern.quote(word) + "(?![\\w:-])")
                .matcher(tag.text());
        return found.find() ? tag.part(found.start(), found.end()) : tag.part(0, 0);
    }
}
