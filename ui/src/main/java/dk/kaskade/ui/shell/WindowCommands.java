package dk.kaskade.ui.shell;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.action.ShortcutsPage;
import dk.kaskade.ui.look.Look;
import dk.kaskade.ui.look.Wording;
import java.util.Locale;

/** The commands that concern the window only. */
final class WindowCommands {
    private final MainFrame frame;
    private final MainFrame.Parts parts;
    private final Actions actions;
    private final Wording wording;

    WindowCommands(MainFrame frame, MainFrame.Parts parts) {
        this.frame = frame;
        this.parts = parts;
        this.actions = parts.actions();
        this.wording = parts.wording();
    }

    void register() {
        actions.on(ActionId.FIND, frame::search, this::working);
        actions.on(ActionId.TOGGLE_INSPECTOR, () -> frame.openInspector(!frame.inspectorOpen()), this::working);
        actions.selected(ActionId.TOGGLE_INSPECTOR, frame::inspectorOpen);
        actions.on(ActionId.TOGGLE_FINDINGS, () -> frame.openFindings(!frame.findingsOpen()), this::working);
        actions.selected(ActionId.TOGGLE_FINDINGS, frame::findingsOpen);
        actions.on(ActionId.BESIDE, frame::standBeside, this::working);
        actions.on(ActionId.RESET_LAYOUT, frame::resetLayout, this::working);
        actions.on(ActionId.TEXT_LARGER, () -> text(size().larger()), () -> size() != size().larger());
        actions.on(ActionId.TEXT_SMALLER, () -> text(size().smaller()), () -> size() != size().smaller());
        actions.on(ActionId.TEXT_NORMAL, () -> text(TextSize.NORMAL), () -> size() != TextSize.NORMAL);
        actions.on(ActionId.THEME, this::theme);
        language(ActionId.DANISH, Texts.DANISH);
        language(ActionId.ENGLISH, Texts.ENGLISH);
        actions.on(ActionId.SHORTCUTS, this::shortcuts);
        actions.on(ActionId.PLUGINS, this::plugins);
        actions.on(ActionId.ABOUT, this::about);
    }

    private boolean working() {
        return !frame.currentView().isEmpty();
    }

    private TextSize size() {
        return parts.settings().textSize();
    }

    private void text(TextSize size) {
        parts.settings().textSize(size);
        frame.textSize(size);
        frame.say(wording.text("say.text-size", size.percent()));
    }

    private void theme() {
        parts.settings().theme(parts.settings().theme().other());
        Look.switchTo(parts.settings().theme(), frame.loose());
        frame.refreshWelcome();
    }

    private void language(ActionId id, Locale language) {
        actions.on(id, () -> {
            parts.settings().language(language);
            wording.speak(language);
        });
        actions.selected(id, () -> wording.language().equals(language));
    }

    private void shortcuts() {
        Ask.page(frame, wording, wording.text("action.shortcuts"), ShortcutsPage.of(actions, wording));
    }

    private void plugins() {
        Ask.page(
                frame,
                wording,
                wording.text("plugins.title"),
                PluginList.page(parts.welcome().plugins(), wording));
    }

    private void about() {
        Ask.page(
                frame,
                wording,
                wording.text("action.about"),
                AboutPage.of(parts.welcome().version(), wording));
    }
}
