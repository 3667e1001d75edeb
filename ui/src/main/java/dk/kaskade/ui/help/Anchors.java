package dk.kaskade.ui.help;

import com.formdev.flatlaf.util.UIScale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;

/** Walks through the guide, writes an anchor wherever somebody may want to go, and keeps the headings. */
final class Anchors extends AbstractVisitor {
    private static final Pattern INSPECTION = Pattern.compile("[a-z]+\\.[a-z-]+");
    private static final Pattern NAMED = Pattern.compile("<a id=\"([^\"]+)\">");

    private static final int PICTURE = 600;

    private final Set<String> all = new LinkedHashSet<>();
    private final List<Chapter> chapters = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    Set<String> all() {
        return all;
    }

    /** The headings; ask when the walk is over. */
    List<Chapter> chapters() {
        closeChapter();
        return List.copyOf(chapters);
    }

    @Override
    public void visit(Heading heading) {
        closeChapter();
        String title = title(heading);
        String anchor = slug(title);
        if (heading.getLevel() > 1) {
            chapters.add(new Chapter(anchor, title, heading.getLevel() - 1, ""));
        }
        name(heading.getFirstChild(), anchor);
        visitChildren(heading);
    }

    @Override
    public void visit(HtmlInline html) {
        Matcher named = NAMED.matcher(html.getLiteral());
        if (named.matches()) {
            all.add(named.group(1));
            html.setLiteral("<a name=\"" + named.group(1) + "\">");
        }
    }

    /** The way to the guide in the other language is the window's own. */
    @Override
    public void visit(Link link) {
        if (link.getDestination().startsWith("guide.") && link.getParent() instanceof Emphasis aside) {
            aside.getParent().unlink();
        } else {
            visitChildren(link);
        }
    }

    /** Pictures are as wide as the text. */
    @Override
    public void visit(Image image) {
        HtmlInline fitting = new HtmlInline();
        fitting.setLiteral("<img src=\"" + image.getDestination() + "\" width=\"" + UIScale.scale(PICTURE) + "\">");
        image.insertBefore(fitting);
        image.unlink();
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral()).append(' ');
        if (code.getParent() instanceof TableCell
                && INSPECTION.matcher(code.getLiteral()).matches()) {
            name(code, code.getLiteral());
        }
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral()).append(' ');
    }

    private void name(org.commonmark.node.@org.jspecify.annotations.Nullable Node before, String anchor) {
        if (before != null && all.add(anchor)) {
            HtmlInline place = new HtmlInline();
            place.setLiteral("<a name=\"" + anchor + "\"></a>");
            before.insertBefore(place);
        }
    }

    private void closeChapter() {
        if (!chapters.isEmpty()) {
            Chapter open = chapters.remove(chapters.size() - 1);
            String all = open.words() + words.toString().toLowerCase(Locale.ROOT);
            chapters.add(new Chapter(open.anchor(), open.title(), open.level(), all));
        }
        words.setLength(0);
    }

    private static String title(Heading heading) {
        StringBuilder title = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                title.append(text.getLiteral());
            }
        });
        return title.toString();
    }

    /** As GitHub names its headings, so that the links in the file lead to the same place here. */
    private static String slug(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .replace(' ', '-');
    }
}
