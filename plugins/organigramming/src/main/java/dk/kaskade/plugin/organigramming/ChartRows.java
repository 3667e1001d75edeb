package dk.kaskade.plugin.organigramming;

import static dk.kaskade.plugin.organigramming.OrganigrammingImporter.TEXTS;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.Remark;
import dk.kaskade.exchange.Row;
import dk.kaskade.exchange.UnitRow;
import dk.kaskade.text.CivilNumber;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes rows and units of a chart. */
final class ChartRows {
    private static final Pattern VACANT = pattern("n\\.? ?n\\.?|vakant|unbesetzt|nicht besetzt");
    private static final Pattern ACTING = pattern("(komm\\.|kommissarisch).*");
    private static final Pattern DEPUTY = pattern("(stv\\.|stellv\\.|stellvertret|vertret).*");
    private static final Pattern LAST_STEP = Pattern.compile(".*[/#]");

    private final Chart chart;
    private final List<Row> rows = new ArrayList<>();
    private final List<UnitRow> units = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int read;
    private int civilNumbers;

    ChartRows(Chart chart) {
        this.chart = chart;
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    Extract extract(String file) {
        @Nullable
        Box main = chart.boxes().stream().filter(Box::main).findFirst().orElse(null);
        for (Box box : chart.boxes()) {
            take(box, main == null || box == main ? null : main.id());
        }
        if (civilNumbers > 0) {
            remarks.add(Remark.about(0, TEXTS, "civil-numbers", civilNumbers));
        }
        String title = chart.title().strip();
        return new Extract(title.isEmpty() ? file : title, rows, units, remarks, read);
    }

    private void take(Box box, @Nullable String parent) {
        @Nullable String within = parent;
        if (!box.hidden()) {
            within = box.id();
            units.add(new UnitRow(
                    box.line(), box.id(), box.name(), parent, box.kind().isEmpty() ? null : box.kind(), null));
        } else if (!box.posts().isEmpty()) {
            remarks.add(Remark.about(box.line(), TEXTS, "hidden-box", box.name()));
        }
        String head = head(box);
        for (int i = 0; i < box.posts().size(); i++) {
            post(box, i, within, head);
        }
        for (Box inner : box.boxes()) {
            take(inner, within);
        }
    }

    /** The id of the one position that is no deputy's; empty where there are several. */
    private String head(Box box) {
        List<Integer> heads = new ArrayList<>();
        for (int i = 0; i < box.posts().size(); i++) {
            if (!DEPUTY.matcher(box.posts().get(i).text("status")).matches()) {
                heads.add(i);
            }
        }
        return heads.size() == 1 ? id(box, heads.get(0)) : "";
    }

    /** The last step of its own address, else its place in the box. */
    private static String id(Box box, int index) {
        String address = box.posts().get(index).text("uri");
        return address.isEmpty()
                ? box.id() + "-" + (index + 1)
                : LAST_STEP.matcher(address).replaceFirst("");
    }

    private void post(Box box, int index, @Nullable String unit, String head) {
        Post post = box.posts().get(index);
        read++;
        String status = post.text("status");
        if (post.name().isEmpty() && post.text("title").isEmpty() && status.isEmpty()) {
            remarks.add(Remark.dropped(post.line(), TEXTS, "empty-post", box.name()));
            return;
        }
        Map<Field, String> cells = new EnumMap<>(Field.class);
        String id = id(box, index);
        cells.put(Field.ID, safe(ids.add(id) ? id : id + "-" + ids.size()));
        cells.put(Field.NAME, safe(post.name()));
        cells.put(Field.PERSON_ID, safe(LAST_STEP.matcher(post.text("person")).replaceFirst("")));
        cells.put(Field.EMAIL, safe(post.text("email")));
        cells.put(Field.UNIT_ID, unit == null ? "" : unit);
        cells.put(Field.UNIT, unit == null ? "" : box.hidden() ? "" : box.name());
        boolean deputy = DEPUTY.matcher(status).matches();
        if (VACANT.matcher(status).matches()) {
            cells.put(Field.STATUS, "vakant");
        } else if (ACTING.matcher(status).matches()) {
            cells.put(Field.ACTING, "ja");
        }
        boolean used = cells.containsKey(Field.STATUS) || cells.containsKey(Field.ACTING) || status.isEmpty();
        String title = post.text("title");
        cells.put(Field.TITLE, safe(used ? title : title.isEmpty() ? status : title + " (" + status + ")"));
        cells.put(Field.LEADER_ID, deputy ? head : "");
        rows.add(new Row(post.line(), cells, List.of()));
    }

    private String safe(String text) {
        if (!CivilNumber.isIn(text)) {
            return text;
        }
        civilNumbers++;
        return "";
    }
}
