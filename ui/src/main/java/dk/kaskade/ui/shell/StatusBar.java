package dk.kaskade.ui.shell;

import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Pill;
import dk.kaskade.ui.look.SeverityMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.task.Running;
import java.awt.Component;
import java.util.List;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The line at the foot of the window: how much there is, what was found, whether it is saved, and that nothing leaves. */
final class StatusBar extends JPanel {
    private static final int MESSAGE_MS = 6000;
    private static final int TASK_MS = 600;

    private final transient Wording wording;
    private final JPanel left = row("insets 0, gapx 16");
    private final JPanel right = row("insets 0, gapx 16");
    private final Timer forget = new Timer(MESSAGE_MS, event -> message(""));
    private transient Optional<Status> status = Optional.empty();
    private final Timer tell = new Timer(TASK_MS, event -> fill());
    private transient List<Running> running = List.of();
    private String message = "";
    private transient Optional<String> warning = Optional.empty();

    StatusBar(Wording wording) {
        super(new MigLayout("insets 0 12 0 12, fill", "[grow, fill, shrinkprio 50][shrinkprio 200]", "[26!, center]"));
        this.wording = wording;
        Ground.paint(this, Tint.WIN);
        Ground.line(this, Ground.Side.TOP);
        forget.setRepeats(false);
        tell.setRepeats(false);
        add(left, "wmin 0");
        add(right, "wmin 0");
        wording.follow(this::fill);
    }

    /** Tells of the organisation that is open, or that none is. */
    void show(Optional<Status> next) {
        if (!next.equals(status)) {
            status = next;
            fill();
        }
    }

    /** Tells what is being worked on; what is soon done is not told at all. */
    void show(List<Running> now) {
        boolean told = !running.isEmpty() && !tell.isRunning();
        running = now;
        if (now.isEmpty()) {
            tell.stop();
        } else if (!told) {
            tell.start();
        }
        if (told) {
            fill();
        }
    }

    /** Says something for a few seconds: why a move was refused, where a file was written. */
    void say(String text) {
        message(text);
        forget.restart();
    }

    /** Warns for as long as it is so. */
    void warn(Optional<String> text) {
        warning = text;
        fill();
    }

    private void message(String text) {
        message = text;
        fill();
    }

    private void fill() {
        left.removeAll();
        right.removeAll();
        if (status.isPresent()) {
            document(status.get());
        } else {
            left.add(label(wording.text("status.none"), null));
        }
        warning.ifPresent(text -> {
            JLabel label = Type.CAPTION_STRONG.label(text, Tint.GAP_TEXT);
            label.setIcon(Icons.WARNING.icon(13, Tint.GAP_TEXT));
            label.setToolTipText(text);
            left.add(label, "wmin 0");
        });
        if (!message.isEmpty()) {
            left.add(Type.CAPTION_STRONG.label(message, Tint.ACC));
        }
        if (!running.isEmpty() && !tell.isRunning()) {
            left.add(working(running.get(0)));
        }
        String promise = wording.text(status.isPresent() ? "status.on-this-machine" : "status.offline");
        right.add(label(promise, Icons.LOCK.icon(13, Tint.TEXT2)));
        revalidate();
        repaint();
    }

    private void document(Status now) {
        left.add(label(wording.text("status.positions", now.positions()), null));
        left.add(label(wording.text("status.levels", now.levels()), null));
        if (now.counted()) {
            left.add(label(wording.text("status.errors", now.errors()), mark(SeverityMark.Kind.ERROR)));
            left.add(label(wording.text("status.gaps", now.gaps()), mark(SeverityMark.Kind.GAP)));
            left.add(label(wording.text("status.notices", now.notices()), mark(SeverityMark.Kind.NOTICE)));
        }
        Icons saved = now.saved() == Status.Saved.SAVED ? Icons.CONFIRM : Icons.EDIT;
        left.add(label(wording.text(now.saved().key()), saved.icon(13, Tint.TEXT2)));
        now.framework().ifPresent(name -> right.add(label(wording.text("status.framework", name), null), "wmin 0"));
        now.asOf()
                .ifPresent(date -> right.add(label(wording.text("status.as-of", wording.date(date)), null), "wmin 0"));
    }

    private Component working(Running task) {
        String share = task.share() > 0 ? " " + Math.round(task.share() * 100) + " %" : "";
        Pill pill = Pill.removable(task.title() + share, task::cancel);
        pill.setToolTipText(wording.text("status.cancel", task.title()));
        return pill;
    }

    private static Icon mark(SeverityMark.Kind kind) {
        return new SeverityMark(kind, 13);
    }

    private static Component label(String text, @Nullable Icon icon) {
        JLabel label = Type.CAPTION.label(text);
        label.setIcon(icon);
        label.setIconTextGap(5);
        return label;
    }

    private static JPanel row(String constraints) {
        JPanel row = new JPanel(new MigLayout(constraints, "", "[center]"));
        row.setOpaque(false);
        return row;
    }
}
