package dk.kaskade.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.look.WrappedText;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;
import net.miginfocom.swing.MigLayout;

/** The questions and messages of the window. Each says what has happened and what each button does. */
public final class Ask {
    /** What to do with changes that are not saved. */
    public enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /** What to do where somebody else has changed the file that is to be saved. */
    public enum Outside {
        MERGE,
        TAKE,
        SAVE_AS,
        OVERWRITE,
        CANCEL
    }

    private Ask() {}

    /** Asks before somebody else's work is replaced; each answer by the words of its button. */
    public static Outside outside(
            Component over, Wording wording, String what, String why, Function<Outside, String> words) {
        Prompt<Outside> prompt = new Prompt<>(over, wording, what, Outside.CANCEL);
        prompt.body(message(Icons.WARNING, Tint.GAP_TEXT, what, why));
        prompt.aside(words.apply(Outside.OVERWRITE), Outside.OVERWRITE);
        for (Outside answer : List.of(Outside.CANCEL, Outside.SAVE_AS, Outside.TAKE)) {
            prompt.button(words.apply(answer), answer);
        }
        prompt.primary(words.apply(Outside.MERGE), Outside.MERGE);
        return prompt.answer();
    }

    /** Asks before an organisation with unsaved changes is shut. */
    public static Unsaved unsaved(Component over, Wording wording, String name) {
        Prompt<Unsaved> prompt = new Prompt<>(over, wording, wording.text("ask.unsaved.title"), Unsaved.CANCEL);
        prompt.body(
                message(Icons.SAVE, Tint.ACC, wording.text("ask.unsaved.what", name), wording.text("ask.unsaved.why")));
        prompt.aside(wording.text("ask.discard"), Unsaved.DISCARD);
        prompt.button(wording.text("ask.cancel"), Unsaved.CANCEL);
        prompt.primary(wording.text("ask.save"), Unsaved.SAVE);
        return prompt.answer();
    }

    /** Asks once before several organisations with unsaved changes are shut. */
    public static Unsaved unsaved(Component over, Wording wording, List<String> names) {
        Prompt<Unsaved> prompt = new Prompt<>(over, wording, wording.text("ask.unsaved.title"), Unsaved.CANCEL);
        JPanel body = message(
                Icons.SAVE,
                Tint.ACC,
                wording.text("ask.unsaved.several", names.size()),
                wording.text("ask.unsaved.why"));
        names.forEach(name -> body.add(Type.BODY.label("•  " + name), "skip 1, wmax 420, wrap"));
        prompt.body(body);
        prompt.aside(wording.text("ask.discard"), Unsaved.DISCARD);
        prompt.button(wording.text("ask.cancel"), Unsaved.CANCEL);
        prompt.primary(wording.text("ask.save-all"), Unsaved.SAVE);
        return prompt.answer();
    }

    /** Says that something went wrong: what, and what can be done about it. */
    public static void error(Component over, Wording wording, String what, String why) {
        Prompt<Boolean> prompt = new Prompt<>(over, wording, wording.text("ask.error.title"), false);
        prompt.body(message(Icons.WARNING, Tint.ERROR, what, why));
        prompt.primary(wording.text("ask.ok"), true);
        prompt.answer();
    }

    /** Asks whether to go on with something; the verb is on the button. */
    public static boolean confirm(Component over, Wording wording, String what, String why, String verb) {
        Prompt<Boolean> prompt = new Prompt<>(over, wording, what, false);
        prompt.body(message(Icons.INFO, Tint.ACC, what, why));
        prompt.button(wording.text("ask.cancel"), false);
        prompt.primary(verb, true);
        return prompt.answer();
    }

    /** Asks for the reason to live with a gap. Empty where the person thinks better of it; a reason is never blank. */
    public static Optional<String> reason(Component over, Wording wording, String finding) {
        return because(over, wording, finding, "ask.reason.title", "ask.reason.why", "ask.accept");
    }

    /** Asks why something does not apply. Empty where the person thinks better of it; a reason is never blank. */
    public static Optional<String> whyNot(Component over, Wording wording, String what) {
        return because(over, wording, what, "ask.why-not.title", "ask.why-not.why", "ask.why-not.verb");
    }

    private static Optional<String> because(
            Component over, Wording wording, String what, String title, String why, String verb) {
        JTextArea words = new JTextArea(4, 40);
        words.setLineWrap(true);
        words.setWrapStyleWord(true);
        words.getAccessibleContext().setAccessibleName(wording.text("ask.reason.label"));
        JPanel form = message(Icons.ACCEPT, Tint.GAP_TEXT, what, wording.text(why));
        form.add(Type.CAPTION_STRONG.label(wording.text("ask.reason.label")), "skip 1, gaptop 12, wrap");
        form.add(new JScrollPane(words), "skip 1, growx, h 88:88:, wrap");
        Prompt<Boolean> prompt = new Prompt<>(over, wording, wording.text(title), false);
        prompt.body(form);
        prompt.button(wording.text("ask.cancel"), false);
        prompt.primary(wording.text(verb), true);
        prompt.primaryEnabled(false);
        words.getDocument()
                .addDocumentListener(
                        new Changed(() -> prompt.primaryEnabled(!words.getText().isBlank())));
        prompt.focus(words);
        return prompt.answer() ? Optional.of(words.getText().strip()) : Optional.empty();
    }

    /** Asks by a form of one's own; true where the primary button was pressed. */
    public static boolean form(Component over, Wording wording, String title, JComponent form, String verb) {
        return form(over, wording, title, form, verb, wording.text("ask.cancel"));
    }

    /** The same with words of one's own for thinking better of it. */
    public static boolean form(
            Component over, Wording wording, String title, JComponent form, String verb, String otherwise) {
        Prompt<Boolean> prompt = new Prompt<>(over, wording, title, false);
        prompt.body(form);
        prompt.button(otherwise, false);
        prompt.primary(verb, true);
        firstText(form).ifPresent(prompt::focus);
        return prompt.answer();
    }

    private static Optional<JTextComponent> firstText(Container form) {
        for (Component part : form.getComponents()) {
            Optional<JTextComponent> text = part instanceof JTextComponent found
                    ? Optional.of(found)
                    : part instanceof Container inner ? firstText(inner) : Optional.empty();
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /** Shows a page that is only to be read. */
    public static void page(Component over, Wording wording, String title, JComponent page) {
        Prompt<Boolean> prompt = new Prompt<>(over, wording, title, false);
        prompt.body(page);
        prompt.primary(wording.text("ask.close"), true);
        prompt.answer();
    }

    static JPanel message(Icons icon, Tint tint, String what, String why) {
        JPanel panel = new JPanel(new MigLayout("insets 0, gapx 14, gapy 4", "[][grow, fill]", "[top][top]"));
        panel.add(new JLabel(icon.icon(24, tint)), "spany 2, top");
        panel.add(new WrappedText(what, Type.SECTION, Tint.TEXT, 420), "wmin 300, wrap");
        WrappedText second = new WrappedText(why, Type.TABLE, Tint.TEXT2, 420);
        second.setMaximumSize(new Dimension(UIScale.scale(420), Integer.MAX_VALUE));
        panel.add(second, "wrap");
        return panel;
    }

    /** Hears every change of a text. */
    private record Changed(Runnable what) implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            what.run();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            what.run();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            what.run();
        }
    }
}
