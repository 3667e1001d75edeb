package dk.kaskade.exchange.xml;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An element of a file with all that lies in it. Names are without prefix.
 *
 * @param line where it begins, from 1
 * @param text its own, stripped
 */
public record XmlRecord(int line, String name, Map<String, String> attributes, String text, List<XmlRecord> children) {
    public XmlRecord {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** An attribute, stripped; empty where it is not there. */
    public String attribute(String wanted) {
        return attributes.getOrDefault(wanted, "").strip();
    }

    /** The text of the first child of a name; empty where there is none. */
    public String get(String child) {
        return all(child).findFirst().map(XmlRecord::text).orElse("");
    }

    public Stream<XmlRecord> all(String child) {
        return children.stream().filter(one -> one.name.equals(child));
    }
}
