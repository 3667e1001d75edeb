package dk.kaskade.ui.action;

import static dk.kaskade.ui.action.Category.ANALYSIS;
import static dk.kaskade.ui.action.Category.CHAIN;
import static dk.kaskade.ui.action.Category.EDIT;
import static dk.kaskade.ui.action.Category.FILE;
import static dk.kaskade.ui.action.Category.HELP;
import static dk.kaskade.ui.action.Category.REPORTS;
import static dk.kaskade.ui.action.Category.VIEW;
import static dk.kaskade.ui.action.Category.WINDOW;
import static dk.kaskade.ui.action.Shortcut.alt;
import static dk.kaskade.ui.action.Shortcut.menu;
import static dk.kaskade.ui.action.Shortcut.menuAlt;
import static dk.kaskade.ui.action.Shortcut.menuShift;
import static dk.kaskade.ui.action.Shortcut.plain;
import static dk.kaskade.ui.action.Shortcut.shift;

import dk.kaskade.ui.look.Icons;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/** Every command of the program, in the order of the menus; a new group starts a new part of its menu. */
public enum ActionId {
    NEW(FILE, 1, "action.new", Icons.ADD, menu(KeyEvent.VK_N)),
    OPEN(FILE, 1, "action.open", Icons.FOLDER, menu(KeyEvent.VK_O)),
    IMPORT(FILE, 1, "action.import", Icons.IMPORT, menu(KeyEvent.VK_I)),
    WELCOME(FILE, 1, "action.welcome", Icons.FILE, null),
    SAVE(FILE, 2, "action.save", Icons.SAVE, menu(KeyEvent.VK_S)),
    SAVE_AS(FILE, 2, "action.save-as", Icons.SAVE, menuShift(KeyEvent.VK_S)),
    PROPERTIES(FILE, 3, "action.properties", Icons.SETTINGS, null),
    CLOSE(FILE, 4, "action.close", Icons.CLOSE, menu(KeyEvent.VK_W)),
    QUIT(FILE, 4, "action.quit", Icons.REJECT, menu(KeyEvent.VK_Q)),

    UNDO(EDIT, 1, "action.undo", Icons.UNDO, menu(KeyEvent.VK_Z)),
    REDO(EDIT, 1, "action.redo", Icons.REDO, menu(KeyEvent.VK_Y)),
    HISTORY(EDIT, 1, "action.history", Icons.CLOCK, menuShift(KeyEvent.VK_Z)),
    CUT(EDIT, 2, "action.cut", Icons.CUT, menu(KeyEvent.VK_X).inChain()),
    COPY(EDIT, 2, "action.copy", Icons.COPY, menu(KeyEvent.VK_C).inChain()),
    PASTE(EDIT, 2, "action.paste", Icons.PASTE, menu(KeyEvent.VK_V).inChain()),
    DUPLICATE(EDIT, 2, "action.duplicate", Icons.COPY, menu(KeyEvent.VK_D).inChain()),
    FIND(EDIT, 3, "action.find", Icons.SEARCH, menu(KeyEvent.VK_K)),
    REGISTERS(EDIT, 4, "action.registers", Icons.PEOPLE, null),

    BACK(VIEW, 0, "action.back", Icons.BACK, alt(KeyEvent.VK_LEFT)),
    FORWARD(VIEW, 0, "action.forward", Icons.FORWARD, alt(KeyEvent.VK_RIGHT)),
    LENS_ROLE(VIEW, 1, "action.lens-role", Icons.LENS, null),
    LENS_GAPS(VIEW, 1, "action.lens-gaps", Icons.GAPS, null),
    LENS_SPAN(VIEW, 1, "action.lens-span", Icons.PEOPLE, null),
    LENS_TALKS(VIEW, 1, "action.lens-talks", Icons.TALK, null),
    LENS_MARK(VIEW, 1, "action.lens-mark", Icons.GUIDEMARK, null),
    LENS_PROGRESS(VIEW, 1, "action.lens-progress", Icons.CONFIRM, null),
    LENS_THEME(VIEW, 1, "action.lens-theme", Icons.FLAG, null),
    LENS_TOPIC(VIEW, 1, "action.lens-topic", Icons.CASCADE, null),
    LEVEL_1(VIEW, 2, "action.level-1", Icons.LEVELS, alt(KeyEvent.VK_1)),
    LEVEL_2(VIEW, 2, "action.level-2", Icons.LEVELS, alt(KeyEvent.VK_2)),
    LEVEL_3(VIEW, 2, "action.level-3", Icons.LEVELS, alt(KeyEvent.VK_3)),
    LEVEL_4(VIEW, 2, "action.level-4", Icons.LEVELS, alt(KeyEvent.VK_4)),
    LEVEL_5(VIEW, 2, "action.level-5", Icons.LEVELS, alt(KeyEvent.VK_5)),
    LEVEL_6(VIEW, 2, "action.level-6", Icons.LEVELS, alt(KeyEvent.VK_6)),
    FILTER(VIEW, 2, "action.filter", Icons.FILTER, menuShift(KeyEvent.VK_L)),
    CLEAR_FILTER(VIEW, 2, "action.clear-filter", Icons.CLOSE, null),
    ZOOM_IN(VIEW, 3, "action.zoom-in", Icons.ZOOM_IN, menu(KeyEvent.VK_PLUS, KeyEvent.VK_ADD, KeyEvent.VK_EQUALS)),
    ZOOM_OUT(VIEW, 3, "action.zoom-out", Icons.ZOOM_OUT, menu(KeyEvent.VK_MINUS, KeyEvent.VK_SUBTRACT)),
    ZOOM_100(VIEW, 3, "action.zoom-100", Icons.SEARCH, menu(KeyEvent.VK_0, KeyEvent.VK_NUMPAD0)),
    FIT(VIEW, 3, "action.fit", Icons.FIT, shift(KeyEvent.VK_F).inChain()),

    ADD_BELOW(
            CHAIN,
            1,
            "action.add-below",
            Icons.ADD_BELOW,
            plain(KeyEvent.VK_INSERT).inChain()),
    ADD_BESIDE(
            CHAIN,
            1,
            "action.add-beside",
            Icons.ADD_BESIDE,
            shift(KeyEvent.VK_INSERT).inChain()),
    ADD_TOP(CHAIN, 1, "action.add-top", Icons.ADD, null),
    EDIT_POSITION(
            CHAIN,
            2,
            "action.edit-position",
            Icons.EDIT,
            plain(KeyEvent.VK_ENTER).inChain()),
    RENAME(CHAIN, 2, "action.rename", Icons.EDIT, plain(KeyEvent.VK_F2).inChain()),
    SET_ROLES(CHAIN, 2, "action.set-roles", Icons.PEOPLE, null),
    VACATE(CHAIN, 2, "action.vacate", Icons.PERSON, null),
    ACTING(CHAIN, 2, "action.acting", Icons.CLOCK, null),
    MOVE(CHAIN, 2, "action.move", Icons.MOVE_BRANCH, menuShift(KeyEvent.VK_F)),
    MOVE_BEFORE(
            CHAIN, 2, "action.move-before", Icons.UP, menuShift(KeyEvent.VK_UP).inChain()),
    MOVE_BEHIND(
            CHAIN,
            2,
            "action.move-behind",
            Icons.DOWN,
            menuShift(KeyEvent.VK_DOWN).inChain()),
    DRAW_LINE(CHAIN, 2, "action.draw-line", Icons.DOTTED, plain(KeyEvent.VK_L).inChain()),
    REMOVE(CHAIN, 2, "action.remove", Icons.TRASH, plain(KeyEvent.VK_DELETE).inChain()),
    UNFOLD(
            CHAIN,
            3,
            "action.unfold",
            Icons.UNFOLD,
            plain(KeyEvent.VK_PLUS, KeyEvent.VK_ADD).inChain()),
    FOLD(
            CHAIN,
            3,
            "action.fold",
            Icons.FOLD,
            plain(KeyEvent.VK_MINUS, KeyEvent.VK_SUBTRACT).inChain()),
    FOCUS_BRANCH(
            CHAIN, 3, "action.focus-branch", Icons.FOCUS, plain(KeyEvent.VK_F).inChain()),
    STEP_OUT(CHAIN, 3, "action.step-out", Icons.UP, plain(KeyEvent.VK_ESCAPE).inChain()),
    MERGE_POSITIONS(CHAIN, 4, "action.merge-positions", Icons.MERGE, null),
    SPLIT_SPAN(CHAIN, 4, "action.split-span", Icons.SPLIT, null),
    INSERT_LEVEL(CHAIN, 4, "action.insert-level", Icons.LEVEL_IN, null),
    REMOVE_LEVEL(CHAIN, 4, "action.remove-level", Icons.LEVEL_OUT, null),

    NEXT_GAP(ANALYSIS, 1, "action.next-gap", Icons.GAPS, plain(KeyEvent.VK_F8)),
    PREVIOUS_GAP(ANALYSIS, 1, "action.previous-gap", Icons.GAPS, shift(KeyEvent.VK_F8)),
    ACCEPT_FINDING(ANALYSIS, 2, "action.accept-finding", Icons.ACCEPT, menuShift(KeyEvent.VK_A)),
    MAKE_PROPOSAL(ANALYSIS, 3, "action.make-proposal", Icons.REFORM, null),
    UPDATE_PROPOSAL(ANALYSIS, 3, "action.update-proposal", Icons.IMPORT, null),

    OPEN_ROLE_CARD(REPORTS, 1, "action.open-role-card", Icons.ROLECARD, menu(KeyEvent.VK_R)),
    EXPORT(REPORTS, 2, "action.export", Icons.EXPORT, menu(KeyEvent.VK_E)),
    PRINT(REPORTS, 2, "action.print", Icons.PRINT, menu(KeyEvent.VK_P)),

    TOGGLE_INSPECTOR(WINDOW, 1, "action.toggle-inspector", Icons.DOCK_RIGHT, menuShift(KeyEvent.VK_I)),
    TOGGLE_FINDINGS(WINDOW, 1, "action.toggle-findings", Icons.DOCK_BOTTOM, menuShift(KeyEvent.VK_H)),
    TOGGLE_SATELLITE(WINDOW, 1, "action.toggle-satellite", Icons.SATELLITE, menuShift(KeyEvent.VK_M)),
    BESIDE(WINDOW, 1, "action.beside", Icons.BESIDE, menuShift(KeyEvent.VK_B)),
    RESET_LAYOUT(WINDOW, 1, "action.reset-layout", Icons.RESET, null),
    TEXT_LARGER(
            WINDOW,
            2,
            "action.text-larger",
            Icons.TEXT_SIZE,
            menuAlt(KeyEvent.VK_PLUS, KeyEvent.VK_ADD, KeyEvent.VK_EQUALS)),
    TEXT_SMALLER(WINDOW, 2, "action.text-smaller", Icons.TEXT_SIZE, menuAlt(KeyEvent.VK_MINUS, KeyEvent.VK_SUBTRACT)),
    TEXT_NORMAL(WINDOW, 2, "action.text-normal", Icons.TEXT_SIZE, menuAlt(KeyEvent.VK_0, KeyEvent.VK_NUMPAD0)),
    THEME(WINDOW, 2, "action.theme", Icons.LIGHT, menuAlt(KeyEvent.VK_L)),
    DANISH(WINDOW, 3, "action.danish", Icons.LANGUAGE, null),
    ENGLISH(WINDOW, 3, "action.english", Icons.LANGUAGE, null),
    NEXT_DOCUMENT(WINDOW, 4, "action.next-document", Icons.FORWARD, menu(KeyEvent.VK_TAB)),
    PREVIOUS_DOCUMENT(WINDOW, 4, "action.previous-document", Icons.BACK, menuShift(KeyEvent.VK_TAB)),

    GUIDE(HELP, 1, "action.guide", Icons.HELP, plain(KeyEvent.VK_F1)),
    TOUR(HELP, 1, "action.tour", Icons.FLAG, null),
    SHORTCUTS(HELP, 1, "action.shortcuts", Icons.KEYBOARD, shift(KeyEvent.VK_F1)),
    ABOUT_FRAMEWORK(HELP, 2, "action.about-framework", Icons.FRAMEWORK, null),
    PLUGINS(HELP, 2, "action.plugins", Icons.PLUGIN, null),
    ABOUT(HELP, 3, "action.about", Icons.INFO, null);

    private final Category category;
    private final int group;
    private final String textKey;
    private final Icons icon;
    private final @Nullable Shortcut shortcut;

    ActionId(Category category, int group, String textKey, Icons icon, @Nullable Shortcut shortcut) {
        this.category = category;
        this.group = group;
        this.textKey = textKey;
        this.icon = icon;
        this.shortcut = shortcut;
    }

    public Category category() {
        return category;
    }

    public String textKey() {
        return textKey;
    }

    public Icons icon() {
        return icon;
    }

    /** The key that menus and tooltips show. */
    public Optional<KeyStroke> key() {
        return keys().stream().findFirst();
    }

    int group() {
        return group;
    }

    Optional<Shortcut> shortcut() {
        return Optional.ofNullable(shortcut);
    }

    /** Every key that runs it. */
    List<KeyStroke> keys() {
        return shortcut == null ? List.of() : shortcut.strokes();
    }

    /** Whether its key means something else outside the chain. */
    public boolean onlyInChain() {
        return shortcut != null && shortcut.where() == Shortcut.Where.CHAIN;
    }
}
