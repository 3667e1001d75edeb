package dk.kaskade.ui.card;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.ui.answer.Answers;
import dk.kaskade.ui.look.Pile;
import dk.kaskade.ui.look.Tint;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.geom.RoundRectangle2D;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/** One expectation: a line that unfolds where it stands. The keys 1 to 5 set how far it has come. */
final class DutyRow extends Pile {
    private static final float ARC = 14;

    private final transient Desk desk;
    private final transient Answers answers;
    private final RowHead head;
    private transient DutyLine line;
    private @Nullable DutyDetail detail;

    DutyRow(Desk desk, Answers answers, DutyLine line) {
        super(0, NONE);
        this.desk = desk;
        this.answers = answers;
        this.line = line;
        head = new RowHead(desk, this::toggle);
        head.show(line, false);
        add(head);
        bindStatusKeys();
    }

    /** Shows what is so now; nothing that is being typed is touched. */
    void show(DutyLine next) {
        if (!next.equals(line)) {
            line = next;
            head.show(next, isUnfolded());
            if (detail != null) {
                detail.show(next);
            }
        }
    }

    boolean isUnfolded() {
        return detail != null && detail.isVisible();
    }

    /** Saves what is being typed. */
    void settle() {
        if (detail != null) {
            detail.settle();
        }
    }

    private void toggle() {
        if (isUnfolded()) {
            settle();
            detail().setVisible(false);
        } else {
            detail().show(line);
            detail().setVisible(true);
            SwingUtilities.invokeLater(() -> scrollRectToVisible(new Rectangle(0, 0, getWidth(), getHeight())));
        }
        head.show(line, isUnfolded());
        revalidate();
        repaint();
    }

    private DutyDetail detail() {
        if (detail == null) {
            detail = new DutyDetail(desk, answers, line, this::choose);
            detail.setVisible(false);
            add(detail);
        }
        return detail;
    }

    /** Sets how far it has come; what does not apply asks for a reason at once. */
    private void choose(ResponseStatus status) {
        settle();
        answers.change(response -> response.withStatus(status));
        if (status == ResponseStatus.NOT_APPLICABLE
                && answers.present().status() == status
                && answers.present().reason().isBlank()) {
            if (!isUnfolded()) {
                toggle();
            }
            detail().askReason();
        }
    }

    private void bindStatusKeys() {
        for (ResponseStatus status : ResponseStatus.values()) {
            int digit = KeyEvent.VK_1 + status.ordinal();
            getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(digit, 0), status);
            getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                    .put(KeyStroke.getKeyStroke(KeyEvent.VK_NUMPAD1 + status.ordinal(), 0), status);
            getActionMap().put(status, new AbstractAction() {
                @Override
                public void actionPerformed(ActionEvent event) {
                    choose(status);
                }

                /** A digit that is typed into a text is a digit. */
                @Override
                public boolean accept(@Nullable Object sender) {
                    return !(java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager()
                                    .getFocusOwner()
                            instanceof JTextComponent);
                }
            });
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (!isUnfolded()) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        float arc = UIScale.scale(ARC);
        var shape = new RoundRectangle2D.Float(0.5f, 0.5f, getWidth() - 1, getHeight() - 1, arc, arc);
        g.setColor(Tint.CANVAS.color());
        g.fill(shape);
        g.setColor(Tint.LINE2.color());
        g.draw(shape);
        g.dispose();
    }
}
