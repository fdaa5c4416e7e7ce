package org.gouji.reader.ooxml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.source.Allowance;
import org.gouji.source.Refusal;
import org.gouji.source.RefusedDocument;

/**
 * An XML part, read from element to element. A caller walks over the children of the element on which it stands;
 * whatever it does not walk over is passed by. Refuses declarations of types and entities, which no Office file has.
 */
public final class Xml {

    private final XMLStreamReader reader;
    private final Allowance allowance;
    private int depth;

    private Xml(XMLStreamReader reader, Allowance allowance) {
        this.reader = reader;
        this.allowance = allowance;
    }

    /** Stands on the root element. */
    static Xml open(InputStream part, Allowance allowance) {
        // the JDK's own, whatever else the class path offers
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            Xml xml = new Xml(factory.createXMLStreamReader(characters(part)), allowance);
            xml.child(0);
            return xml;
        } catch (XMLStreamException | IOException e) {
            throw new RefusedDocument(Refusal.DAMAGED, e);
        }
    }

    /** The standard allows two encodings. Left to itself, the parser prints what it cannot decode. */
    private static Reader characters(InputStream part) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(part);
        bytes.mark(2);
        int first = bytes.read();
        int second = bytes.read();
        bytes.reset();
        boolean wide = first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
        boolean marked = first == 0xEF && second == 0xBB;
        if (marked) {
            bytes.skipNBytes(3);
        }
        // a decoder, unlike the name of a character set, refuses what it cannot decode
        return new InputStreamReader(bytes, (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder());
    }

    /** The depth of the element on which the reader stands; the root's is 1. */
    public int depth() {
        return depth;
    }

    /** The name without a namespace. */
    public String name() {
        return reader.getLocalName();
    }

    public String namespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    public String attribute(String name, String otherwise) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return otherwise;
    }

    /** A number that is not there, or is none, is the other one. */
    public int number(String name, int otherwise) {
        try {
            return Integer.parseInt(attribute(name, ""));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether an attribute says yes, in one of the standard's ways. */
    public boolean flag(String name, boolean otherwise) {
        String value = attribute(name, otherwise ? "1" : "0");
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** Goes to the next child of the element at a depth; at its end, says no. */
    public boolean child(int of) {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                allowance.time();
                if (event == XMLStreamConstants.DTD) {
                    throw new RefusedDocument(Refusal.DAMAGED);
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    allowance.depth(++depth);
                    if (depth == of + 1) {
                        return true;
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT && --depth < of) {
                    return false;
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException e) {
            throw refusal(e);
        }
    }

    /** The text of the element on which the reader stands, and of all in it; goes to its end. */
    public String text() {
        StringBuilder text = new StringBuilder();
        int end = depth - 1;
        try {
            while (depth > end && reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    allowance.depth(++depth);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    allowance.characters(reader.getTextLength());
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw refusal(e);
        }
        return text.toString();
    }

    /** The JDK's parser reports some broken input by unchecked exceptions of its own. */
    private static RefusedDocument refusal(Exception e) {
        return e instanceof RefusedDocument refused ? refused : new RefusedDocument(Refusal.DAMAGED, e);
    }
}
