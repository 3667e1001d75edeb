package dk.kaskade.ui.compare;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.comparison.LevelKind;
import dk.kaskade.ui.look.Segmented;
import dk.kaskade.ui.look.Sheet;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The heat map, also of one kind of level, and beside it what only one has and which guide marks are thinly backed. */
final class ThemesPage implements Page {
    private static final int NARROW = 960;

    private final CompareDesk desk;
    private final ThemesCard themes;
    private final OnlyCard only;
    private final MarksCard marks;
    private final Segmented<Optional<LevelKind>> levels;
    private final JPanel left;
    private final Sheet sheet = new Sheet(new MigLayout());
    private final JComponent scroll;
    private boolean narrow;

    ThemesPage(CompareDesk desk, Consumer<Spot> asked) {
        this.desk = desk;
        themes = new ThemesCard(desk, asked);
        themes.card().grid().label(240).spread(40);
        only = new OnlyCard(desk, asked);
        marks = new MarksCard(desk, asked);
        List<Optional<LevelKind>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        for (LevelKind kind : LevelKind.values()) {
            choices.add(Optional.of(kind));
        }
        levels = new Segmented<>(
                choices, level -> themes.view(new ThemeView(themes.view().unit(), level.orElse(null))));
        left = new JPanel(new MigLayout("insets 0, fill, wrap 1, gapy 8", "[grow, fill, 0::]", "[][grow, fill]"));
        left.setOpaque(false);
        left.add(levels, "growx 0, wmin 0");
        left.add(themes.card().component(), "h 360:460:, wmin 0");
        scroll = Card.scroll(sheet);
        arrange(false);
        scroll.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                boolean now = scroll.getWidth() < UIScale.scale(NARROW);
                if (now != narrow) {
                    arrange(now);
                }
            }
        });
    }

    /** Beside each other, or where that is too narrow under each other. */
    private void arrange(boolean under) {
        narrow = under;
        sheet.removeAll();
        if (under) {
            sheet.setLayout(new MigLayout("insets 12 16 16 16, fill, wrap 1, gap 16", "[grow, fill, 0::]"));
            sheet.add(left, "wmin 0");
            sheet.add(only.component(), "h 150:160:, wmin 0");
            sheet.add(marks.component(), "h 220:260:, wmin 0");
        } else {
            sheet.setLayout(new MigLayout(
                    "insets 12 16 16 16, fill, gap 16",
                    "[grow 65, fill][grow 35, fill, 280::]",
                    "[grow, fill][grow, fill]"));
            sheet.add(left, "spany 2, w 360:700:");
            sheet.add(only.component(), "h 150:240:, w 260:380:, wrap");
            sheet.add(marks.component(), "h 150:240:, w 260:380:");
        }
        sheet.revalidate();
    }

    @Override
    public JComponent component() {
        return scroll;
    }

    @Override
    public void name() {
        themes.name();
        only.name();
        marks.name();
        levels.name(
                desk.text("themes.level"),
                level -> level.map(kind -> kind.name(desk.language())).orElseGet(() -> desk.text("themes.level.all")));
    }

    @Override
    public void show(Showing showing) {
        themes.show(showing);
        only.show(showing);
        marks.show(showing);
    }

    @Override
    public void open(@Nullable Spot spot) {
        themes.card().grid().open(spot);
    }

    @Override
    public Optional<Spot> find(Spot spot) {
        return themes.card().grid().find(spot).or(() -> only.find(spot)).or(() -> marks.find(spot));
    }

    @Override
    public void focus() {
        themes.card().grid().requestFocusInWindow();
    }
}
