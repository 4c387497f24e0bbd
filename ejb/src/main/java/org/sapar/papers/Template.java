package org.sapar.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A page of XHTML with places for values; it is well-formed, declares nothing and takes in nothing from elsewhere. */
final class Template {

    private final Document page;

    private Template(Document page) {
        this.page = page;
    }

    /**
     * Reads a template.
     *
     * @param style rules for its looks, put into its head
     * @throws IllegalArgumentException if it is not well-formed, or declares a document type
     */
    static Template read(InputStream text, String style) {
        try {
            var builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            var page = builder.parse(text);
            var look = page.createElement("style");
            look.setTextContent(style);
            page.getElementsByTagName("head").item(0).appendChild(look);
            return new Template(page);
        } catch (SAXException e) {
            throw new IllegalArgumentException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of its own with these values. */
    Document fill(Words words, Values values, Glyphs glyphs) {
        var copy = (Document) page.cloneNode(true);
        var root = copy.getDocumentElement();
        new Filler(words, glyphs).fill(root, values);
        root.setAttribute("lang", words.language().locale().getLanguage());
        return copy;
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        // Else the copies that two threads make of one page at once are not whole.
        factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    /** Says nothing to the log. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException fault) throws SAXParseException {
            throw fault;
        }

        @Override
        public void error(SAXParseException fault) throws SAXParseException {
            throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXParseException {
            throw fault;
        }
    }
}
