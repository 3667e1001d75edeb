package dk.kaskade.ui.matrix;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.ui.answer.Statuses;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.StatusMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The marked cell under the matrix: what is asked of whom, its status with keys, and the leader's own words. */
final class AnswerStrip extends JPanel {
    /** What a person asks for here. */
    interface Handler {
        void status(ResponseStatus status);

        /** Own words for the cell they were begun in. */
        void words(Answering.Cell cell, String words);

        /** Done with typing. */
        void back();
    }

    private final transient MatrixDesk desk;
    private final transient Handler handler;
    private final JLabel who = Type.CAPTION.label("", Tint.TEXT2);
    private final JLabel what = Type.TABLE_STRONG.label("");
    private final transient Map<ResponseStatus, JButton> statuses = new EnumMap<>(ResponseStatus.class);
    private final JTextArea words = new JTextArea(2, 20);
    private transient Answering.@Nullable Cell cell;
    private String before = "";

    AnswerStrip(MatrixDesk desk, Handler handler) {
        super(new MigLayout(
                "insets 8 16 8 16, fillx, gapx 16, gapy 2, hidemode 3", "[200:300:420][][grow, fill]", "[][]"));
        this.desk = desk;
        this.handler = handler;
        Ground.paint(this, Tint.PANEL);
        Ground.line(this, Ground.Side.TOP);
        add(who, "wmin 0, cell 0 0");
        add(what, "wmin 0, cell 0 1");
        JPanel buttons = new JPanel(new MigLayout("insets 0, gapx 2", "", "[center]"));
        buttons.setOpaque(false);
        for (ResponseStatus status : ResponseStatus.values()) {
            JButton button = new JButton(new StatusMark(Statuses.kind(status)));
            button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
            button.setFocusable(false);
            button.addActionListener(event -> handler.status(status));
            statuses.put(status, button);
            buttons.add(button);
        }
        add(buttons, "cell 1 0 1 2, gapy 0");
        add(new JScrollPane(words), "cell 2 0 1 2, h 46!, wmin 120, growx");
        dress();
    }

    private void dress() {
        words.setLineWrap(true);
        words.setWrapStyleWord(true);
        words.setMargin(UIScale.scale(new java.awt.Insets(4, 6, 4, 6)));
        Type.TABLE.on(words, Tint.TEXT);
        words.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                settle();
            }
        });
        bind("ENTER", () -> {
            settle();
            handler.back();
        });
        bind("ESCAPE", () -> {
            words.setText(before);
            handler.back();
        });
        words.getInputMap().put(KeyStroke.getKeyStroke("shift ENTER"), "insert-break");
    }

    private void bind(String key, Runnable what) {
        words.getInputMap().put(KeyStroke.getKeyStroke(key), "strip." + key);
        words.getActionMap().put("strip." + key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }
        });
    }

    /** Reads its texts anew. */
    void name() {
        statuses.forEach((status, button) -> {
            String name = desk.status(status);
            button.setText(String.valueOf(status.ordinal() + 1));
            button.setToolTipText(name + " (" + (status.ordinal() + 1) + ")");
            button.getAccessibleContext().setAccessibleName(name);
        });
        words.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, desk.text("matrix.words"));
        words.getAccessibleContext().setAccessibleName(desk.text("matrix.words"));
        words.setToolTipText(desk.text("matrix.words.how"));
    }

    /** Shows one cell that can be answered. */
    void show(Answering.Cell shown, String whose, String title, String text) {
        say(whose, title);
        usable(true);
        words.setEnabled(true);
        if (!shown.equals(cell) || !words.isFocusOwner()) {
            cell = shown;
            before = text;
            words.setText(text);
            words.setCaretPosition(0);
        }
    }

    /** Shows that there are none or several. */
    void show(String whose, String title, boolean usable) {
        cell = null;
        before = "";
        say(whose, title);
        words.setText("");
        words.setEnabled(false);
        usable(usable);
    }

    private void say(String whose, String title) {
        who.setText(whose);
        what.setText(title.isEmpty() ? " " : title);
        what.setToolTipText(title.isEmpty() ? null : title);
    }

    private void usable(boolean usable) {
        statuses.values().forEach(button -> button.setEnabled(usable));
    }

    /** Puts the cursor into the words. */
    void type() {
        if (words.isEnabled()) {
            words.requestFocusInWindow();
            words.selectAll();
        }
    }

    /** Hands over what has been typed. */
    void settle() {
        unsettled().ifPresent(begun -> {
            before = typed();
            handler.words(begun, before);
        });
    }

    /** The cell whose words have been typed and not handed over. */
    Optional<Answering.Cell> unsettled() {
        return Optional.ofNullable(cell).filter(begun -> !typed().strip().equals(before.strip()));
    }

    String typed() {
        return words.getText();
    }
}
