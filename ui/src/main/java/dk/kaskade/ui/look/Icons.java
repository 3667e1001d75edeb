package dk.kaskade.ui.look;

import com.formdev.flatlaf.extras.FlatSVGIcon;
import com.formdev.flatlaf.extras.FlatSVGUtils;
import java.awt.Color;
import java.awt.Image;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javax.swing.Icon;

/** The icons of the interface: one style, one file for both themes, coloured when painted. */
public enum Icons {
    COPY,
    CUT,
    DOTTED,
    PASTE,
    ACCEPT,
    ADD,
    ADD_BELOW,
    ADD_BESIDE,
    ARROW,
    BACK,
    BESIDE,
    BREAK,
    CALENDAR,
    CASCADE,
    CHAIN,
    CLOCK,
    CLOSE,
    COMPARE,
    CONFIRM,
    DARK,
    DOCK_BOTTOM,
    DOCK_RIGHT,
    DOWN,
    EDIT,
    EXPORT,
    EYE,
    FILE,
    FILTER,
    FIT,
    FLAG,
    FOCUS,
    FOLD,
    FOLDER,
    FORWARD,
    FRAMEWORK,
    GAPS,
    GUIDEMARK,
    HELP,
    IDEA,
    IMAGE,
    IMPORT,
    INFO,
    KEYBOARD,
    LANGUAGE,
    LENS,
    LEVELS,
    LEVEL_IN,
    LEVEL_OUT,
    LIGHT,
    LINK,
    LIST,
    LOCK,
    MATRIX,
    MERGE,
    MORE,
    MOVE,
    MOVE_BRANCH,
    OWN_WORDS,
    PDF,
    PEOPLE,
    PERSON,
    PIN,
    PLUGIN,
    PRINT,
    REDO,
    REFORM,
    REJECT,
    REMOVE,
    RESET,
    RIGHT,
    ROLECARD,
    SATELLITE,
    SAVE,
    SEARCH,
    SETTINGS,
    SHEET,
    SORT,
    SPLIT,
    TALK,
    TEXT_SIZE,
    TRASH,
    UNDO,
    UNFOLD,
    UP,
    WARNING,
    ZOOM_IN,
    ZOOM_OUT;

    private static final String FOLDER_PATH = "dk/kaskade/ui/look/icons/";

    /** The icon at 16 px in secondary text colour. */
    public Icon icon() {
        return icon(16, Tint.TEXT2);
    }

    /** The icon at a size in px at 100 % and in a colour of the theme. */
    public Icon icon(int size, Tint tint) {
        return icon(size, tint::color);
    }

    /** The icon in a colour that is asked for at every paint, as where it follows a selection. */
    public Icon icon(int size, Supplier<Color> color) {
        return new Tinted(path(), size, color);
    }

    /** Whether the drawing is there: a missing one is a fault of the build, which a test finds. */
    public boolean isThere() {
        return Icons.class.getClassLoader().getResource(path()) != null;
    }

    /** The program's own icon in the sizes that title bars and task bars ask for. */
    public static List<Image> app() {
        return FlatSVGUtils.createWindowIconImages("/" + FOLDER_PATH + "app.svg");
    }

    /** The program's own icon at a size, for the welcome page and the about box. */
    public static Icon app(int size) {
        return new FlatSVGIcon(FOLDER_PATH + "app.svg", size, size);
    }

    private String path() {
        return FOLDER_PATH + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    }

    /** An SVG icon in one colour; disabled it keeps the colour at 40 %. */
    private static final class Tinted extends FlatSVGIcon {
        private final String path;
        private final int size;
        private final Supplier<Color> color;

        Tinted(String path, int size, Supplier<Color> color) {
            super(path, size, size);
            this.path = path;
            this.size = size;
            this.color = color;
            setColorFilter(new ColorFilter(any -> color.get()));
        }

        @Override
        public Icon getDisabledIcon() {
            return new Tinted(path, size, () -> faded(color.get()));
        }

        private static Color faded(Color color) {
            return new Color(color.getRed(), color.getGreen(), color.getBlue(), 102);
        }
    }
}
