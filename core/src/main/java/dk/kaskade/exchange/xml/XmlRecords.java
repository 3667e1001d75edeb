package dk.kaskade.exchange.xml;

import dk.kaskade.exchange.UnreadableFileException;
import dk.kaskade.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a file whose root holds one element after the other, each small: only one of them is in memory at a time. A
 * document type, and with it every entity of its own, is refused, and nothing outside of the file is looked at.
 */
public final class XmlRecords {
    private static final Texts TEXTS = Texts.beside(XmlRecords.class, "xml");

    /** Elements within elements. */
    private static final int DEEPEST = 32;

    /** Characters and elements in one record; more than any person or unit has. */
    private static final int LARGEST = 1 << 20;

    private final XMLStreamReader in;
    private int size;

    private XmlRecords(XMLStreamReader in) {
        this.in = in;
    }

    /** Whether a file that begins so is XML with that root. */
    public static boolean begin(byte[] head, String root) {
        // the JDK's reader prints to standard error before it can be told not to, where bytes are no text at all
        if (!new String(head, StandardCharsets.ISO_8859_1).contains(root) && !isWide(head)) {
            return false;
        }
        try {
            XMLStreamReader in = factory().createXMLStreamReader(new ByteArrayInputStream(head));
            while (in.hasNext()) {
                if (in.next() == XMLStreamConstants.START_ELEMENT) {
                    return in.getLocalName().equals(root);
                }
            }
            return false;
        } catch (XMLStreamException e) {
            return false;
        }
    }

    /** Whether it is text in two bytes a letter, in which no name stands as it is written. */
    private static boolean isWide(byte[] head) {
        return head.length > 1 && (head[0] == 0 || head[1] == 0 || (head[0] & 0xfe) == 0xfe);
    }

    private static XMLInputFactory factory() {
        // not the one that a library on the class path may bring: what is refused differs between them
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLReporter((message, kind, about, where) -> {});
        return factory;
    }

    /**
     * Hands on each element below the root.
     *
     * @param root the root's name, without prefix
     * @throws UnreadableFileException where it is not XML to the end, has another root, a document type, or an element that
     *                                 is too large
     */
    public static void read(InputStream file, String root, Consumer<XmlRecord> to) throws UnreadableFileException {
        try {
            new XmlRecords(factory().createXMLStreamReader(file)).readAll(root, to);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            throw (UnreadableFileException) new UnreadableFileException(TEXTS, "broken", line).initCause(e);
        }
    }

    private void readAll(String root, Consumer<XmlRecord> to) throws XMLStreamException, UnreadableFileException {
        int depth = 0;
        while (in.hasNext()) {
            int event = in.next();
            refuseDocumentType(event);
            if (event == XMLStreamConstants.START_ELEMENT && depth == 0) {
                if (!in.getLocalName().equals(root)) {
                    throw failure("root", root, in.getLocalName());
                }
                depth++;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                size = 0;
                to.accept(record(1));
            }
        }
    }

    private XmlRecord record(int depth) throws XMLStreamException, UnreadableFileException {
        int line = in.getLocation().getLineNumber();
        String name = in.getLocalName();
        if (depth > DEEPEST) {
            throw failure("large", name);
        }
        Map<String, String> attributes = attributes();
        List<XmlRecord> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        grow(name.length());
        for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            refuseDocumentType(event);
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(record(depth + 1));
            } else if (in.isCharacters()) {
                grow(in.getTextLength());
                text.append(in.getText());
            }
        }
        return new XmlRecord(line, name, attributes, text.toString().strip(), children);
    }

    private Map<String, String> attributes() throws UnreadableFileException {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            grow(in.getAttributeValue(i).length());
            all.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
        }
        return all;
    }

    private void grow(int by) throws UnreadableFileException {
        size += by + 1;
        if (size > LARGEST) {
            throw failure("large", in.hasName() ? in.getLocalName() : "");
        }
    }

    private void refuseDocumentType(int event) throws UnreadableFileException {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw failure("document-type");
        }
    }

    private UnreadableFileException failure(String key, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = in.getLocation().getLineNumber();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new UnreadableFileException(TEXTS, key, arguments);
    }
}
