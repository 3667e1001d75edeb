package dk.kaskade.exchange.html;

import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** HTML as a tree in the making: what is put in is text, never markup, and nothing that HTML or XML cannot hold. */
final class Html {
    /** What stands where a character was that no document may hold. */
    private static final int UNREADABLE = 0xFFFD;

    private Html() {}

    /** A page with its head and an empty body, in one language, that asks for nothing from anywhere. */
    static Document page(Locale language, String title, String style) {
        Document page = new Document("");
        page.outputSettings()
                .prettyPrint(false)
                .escapeMode(Entities.EscapeMode.xhtml)
                .charset("UTF-8");
        page.appendChild(new DocumentType("html", "", ""));
        Element html = page.appendElement("html").attr("lang", language.getLanguage());
        Element head = html.appendElement("head");
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta").attr("name", "referrer").attr("content", "no-referrer");
        head.appendElement("meta").attr("name", "description").attr("content", readable(title));
        head.appendElement("title").text(readable(title));
        head.appendElement("style").appendChild(new DataNode(style));
        html.appendElement("body");
        return page;
    }

    /**
     * An element at the end of another one.
     *
     * @param kind its class; blank = none
     */
    static Element add(Element parent, String tag, String kind) {
        Element element = parent.appendElement(tag);
        return kind.isBlank() ? element : element.addClass(kind);
    }

    static Element add(Element parent, String tag, String kind, String text) {
        return add(parent, tag, kind).text(readable(text));
    }

    /** Text somebody wrote, its lines kept; whichever way it is read, what stands around it is not turned. */
    static Element addWritten(Element parent, String tag, String kind, String text) {
        Element element = add(parent, tag, kind).attr("dir", "auto");
        String[] lines = text.strip().split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                element.appendElement("br");
            }
            element.appendText(readable(lines[i]));
        }
        return element;
    }

    /** The text with a sign in place of every character that a document may not hold. */
    static String readable(String text) {
        return text.codePoints()
                .map(c -> c == '\t' || c == '\n' || c == '\r' ? ' ' : isReadable(c) ? c : UNREADABLE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isReadable(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean none = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return !half && !none && !Character.isISOControl(c);
    }
}
