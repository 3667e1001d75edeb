package dk.kaskade.ui.handout;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.paper.PdfPages;
import dk.kaskade.ui.task.Task;
import dk.kaskade.ui.task.Tasks;
import java.awt.BorderLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The pages of a PDF, one at a time and as large as the room allows; Page Up and Page Down turn them. */
final class PagesPane extends JPanel {
    private final transient Tasks tasks;
    private final transient Wording wording;
    private final PagePicture picture = new PagePicture();
    private final JLabel place = Type.CAPTION.label("", Tint.TEXT2);
    private final JButton back = turn(Icons.BACK, -1);
    private final JButton forth = turn(Icons.FORWARD, 1);
    private transient @Nullable PdfPages pages;
    private int page;

    /** @param tasks the queue in which pages are drawn, the only one that touches them */
    PagesPane(Wording wording, Tasks tasks) {
        super(new BorderLayout());
        this.wording = wording;
        this.tasks = tasks;
        Ground.paint(this, Tint.CANVAS);
        JPanel turner = new JPanel(new MigLayout("insets 6 12 8 12, gapx 8", "push[][][]push", "[center]"));
        turner.setOpaque(false);
        turner.add(back);
        turner.add(place);
        turner.add(forth);
        name(back, "handout.page-back");
        name(forth, "handout.page-forth");
        add(picture);
        add(turner, BorderLayout.SOUTH);
        Turning.bind(this, this::turn);
        picture.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                draw();
            }
        });
    }

    private JButton turn(Icons icon, int by) {
        JButton button = new JButton(icon.icon());
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(event -> turn(by));
        return button;
    }

    private void name(JButton button, String key) {
        String name = Words.text(wording, key);
        button.setToolTipText(name);
        button.getAccessibleContext().setAccessibleName(name);
    }

    /** Shows other pages; the page that was shown stays where there still is one. */
    void show(@Nullable PdfPages next) {
        pages = next;
        page = next == null ? 0 : Math.min(page, next.count() - 1);
        draw();
    }

    private void turn(int by) {
        if (pages != null) {
            page = Math.max(0, Math.min(pages.count() - 1, page + by));
            draw();
        }
    }

    private void draw() {
        PdfPages shown = pages;
        back.setEnabled(shown != null && page > 0);
        forth.setEnabled(shown != null && page < shown.count() - 1);
        place.setText(shown == null ? " " : Words.text(wording, "handout.page", page + 1, shown.count()));
        if (shown == null || picture.getWidth() == 0) {
            picture.show(null, 1);
            return;
        }
        int drawn = page;
        double device = UIScale.getSystemScaleFactor(picture.getGraphicsConfiguration());
        double scale = picture.fit(shown.size(drawn)) * device;
        tasks.run(new Task<>(
                Words.text(wording, "handout.drawing"),
                progress -> pages == shown ? shown.picture(drawn, scale) : null,
                image -> {
                    if (pages == shown && page == drawn) {
                        picture.show(image, device);
                    }
                },
                failure -> picture.show(null, 1)));
    }
}
