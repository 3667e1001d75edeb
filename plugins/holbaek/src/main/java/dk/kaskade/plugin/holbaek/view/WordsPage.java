package dk.kaskade.plugin.holbaek.view;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.organisation.Response;
import dk.kaskade.ui.answer.Answers;
import dk.kaskade.ui.answer.TypedArea;
import dk.kaskade.ui.answer.Visit;
import dk.kaskade.ui.leaders.LeaderRow;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Pile;
import dk.kaskade.ui.look.Sheet;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.awt.Component;
import java.awt.Insets;
import java.awt.Rectangle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * The three columns of the document for one leader, the third of which is typed in, and beside them the nearest leader's
 * words. In a narrow window the area stands over its points, and the leader's words under the own.
 */
final class WordsPage {
    private static final int WIDEST = 700;

    private final WordsDesk desk;
    private final String position;
    private final List<Area> areas;
    private final boolean wide;
    private final Map<String, TypedArea> fields = new LinkedHashMap<>();
    private final Map<String, Visit> visits = new LinkedHashMap<>();
    private final Sheet sheet;

    /**
     * A page.
     *
     * @param above the nearest leader; none at the top
     */
    WordsPage(WordsDesk desk, LeaderRow row, @Nullable LeaderRow above, List<Area> areas, boolean wide) {
        this.desk = desk;
        this.position = row.id();
        this.areas = areas;
        this.wide = wide;
        String columns = wide
                ? "[150:170:190,grow 12,fill]18[160:220:300,grow 24,fill]18[200:320,grow 40,fill]18[120:180:260,grow 20,fill]"
                : "[140:200:260,grow 30,fill]14[180:300,grow 60,fill]";
        sheet = new Sheet(new MigLayout(
                "insets 12 18 24 18, fillx, gapy 0, hidemode 3, wrap " + (wide ? 4 : 2), columns, "[top]"));
        heads(above);
        areas.forEach(area -> area(area, above));
    }

    JComponent component() {
        return sheet;
    }

    /** Whether another value of the organisation can be shown on this page by other words in its fields alone. */
    boolean fits(String other, List<Area> next, boolean nowWide) {
        return other.equals(position) && wide == nowWide && shape(next).equals(shape(areas));
    }

    private static List<Object> shape(List<Area> areas) {
        return areas.stream()
                .flatMap(area -> area.points().stream())
                .map(point -> (Object) List.of(
                        point.expectation(),
                        point.isAsked(),
                        point.above(),
                        point.isAsked() ? "" : point.mine().reason()))
                .toList();
    }

    /** Shows words that come from elsewhere; what is being typed stays. */
    void show(List<Area> next) {
        for (Area area : next) {
            for (Point point : area.points()) {
                TypedArea field = fields.get(point.expectation().id());
                if (field != null) {
                    field.show(point.mine().words());
                }
            }
        }
    }

    void settle() {
        fields.values().forEach(TypedArea::settle);
        visits.values().forEach(Visit::end);
    }

    /** The point whose field has the focus; none where none has. */
    @Nullable
    String focused() {
        return fields.entrySet().stream()
                .filter(each -> each.getValue().isFocusOwner())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Puts the cursor into a field, and the whole of it into sight; the first field where it is null. */
    void focus(@Nullable String expectation) {
        TypedArea field =
                expectation == null ? fields.values().stream().findFirst().orElse(null) : fields.get(expectation);
        if (field != null) {
            field.requestFocusInWindow();
            Rectangle bounds = field.getBounds();
            bounds.grow(0, UIScale.scale(40));
            sheet.scrollRectToVisible(bounds);
        }
    }

    private void heads(@Nullable LeaderRow above) {
        if (wide) {
            head(desk.text("head.area"));
            head(desk.text("head.points"));
            head(desk.text("head.words"));
            head(aboveHead(above));
        } else {
            head(desk.text("head.points"));
            head(desk.text("head.words"));
        }
    }

    private String aboveHead(@Nullable LeaderRow above) {
        return above == null || above.isVacant()
                ? desk.text("head.leader")
                : desk.text("head.leader.named", above.name());
    }

    private void head(String text) {
        sheet.add(Type.CAPTION_STRONG.label(text, Tint.TEXT2), "gapbottom 4, wmin 0");
    }

    private void area(Area area, @Nullable LeaderRow above) {
        sheet.add(Ground.line(new JPanel(null), Ground.Side.TOP), "newline, spanx, growx, h 1!, gaptop 6, gapbottom 8");
        Pile name = new Pile(4, Pile.NONE);
        name.add(new WrappedText(area.name(), Type.SECTION, Tint.TEXT, WIDEST));
        if (!area.text().isBlank()) {
            name.add(new WrappedText(area.text(), Type.CAPTION, Tint.TEXT2, WIDEST));
        }
        sheet.add(name, wide ? "wmin 0, spany " + area.points().size() : "wmin 0, spanx, gapbottom 6");
        area.points().forEach(point -> point(area, point, above));
    }

    private void point(Area area, Point point, @Nullable LeaderRow above) {
        Pile what = new Pile(2, new Insets(3, 0, 12, 0));
        what.add(new WrappedText(point.expectation().title(), Type.TABLE_STRONG, Tint.TEXT, WIDEST));
        what.add(new WrappedText(point.expectation().text(), Type.TABLE, Tint.TEXT2, WIDEST));
        sheet.add(what, "wmin 0");
        Pile mine = new Pile(4, new Insets(0, 0, 12, 0));
        mine.add(point.isAsked() ? field(area, point) : notApplicable(point));
        Component leaders = leaders(point, above);
        if (!wide) {
            mine.add(leaders);
        }
        sheet.add(mine, "wmin 0");
        if (wide) {
            sheet.add(leaders, "wmin 0, gaptop 3");
        }
    }

    private Component notApplicable(Point point) {
        String reason = point.mine().reason();
        String words = reason.isBlank() ? desk.text("not-applicable") : desk.text("not-applicable.because", reason);
        return Type.TABLE.slanted(new WrappedText(words, Type.TABLE, Tint.TEXT3, WIDEST), Tint.TEXT3);
    }

    private TypedArea field(Area area, Point point) {
        String id = point.expectation().id();
        Visit visit = new Visit(desk.session());
        Answers answers = new Answers(desk.session(), position, id);
        TypedArea field = new TypedArea(
                point.mine().words(),
                area.prompt().isBlank() ? desk.text("hint") : area.prompt(),
                text -> answers.change((Response response) -> response.withWords(text), visit),
                visit::end);
        field.getAccessibleContext()
                .setAccessibleName(
                        desk.text("head.words") + ": " + point.expectation().title());
        field.setToolTipText(desk.text("saved"));
        fields.put(id, field);
        visits.put(id, visit);
        return field;
    }

    private Component leaders(Point point, @Nullable LeaderRow above) {
        if (!point.above().isBlank()) {
            String words = wide ? point.above() : aboveHead(above) + ": " + point.above();
            return new WrappedText(words, Type.TABLE, Tint.TEXT2, WIDEST);
        }
        WrappedText none = new WrappedText(
                wide ? desk.text(above == null ? "above.top" : "above.none") : "", Type.CAPTION, Tint.TEXT3, WIDEST);
        none.setVisible(wide);
        return Type.CAPTION.slanted(none, Tint.TEXT3);
    }
}
