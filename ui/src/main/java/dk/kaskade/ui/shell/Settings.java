package dk.kaskade.ui.shell;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Theme;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person has set, and what the window remembers until the next time. */
public final class Settings {
    static final int MOST_RECENT = 8;
    private static final int SMALLEST_DOCK = 100;

    private Runnable chosen = () -> {};
    private Theme theme = Theme.LIGHT;
    private Locale language = Texts.DANISH;
    private @Nullable Rectangle bounds;
    private boolean maximised;
    private boolean inspector = true;
    private boolean findings = true;
    private int inspectorWidth = 330;
    private int findingsHeight = 206;
    private @Nullable String docks;
    private TextSize textSize = TextSize.NORMAL;
    private final List<RecentFile> recent = new ArrayList<>();

    /** Runs whenever a theme or a language was chosen, so that it is kept however the program ends. */
    public void whenChosen(Runnable keep) {
        chosen = keep;
    }

    public Theme theme() {
        return theme;
    }

    public void theme(Theme next) {
        theme = next;
        chosen.run();
    }

    public Locale language() {
        return language;
    }

    public void language(Locale next) {
        language = Texts.languageFor(next);
        chosen.run();
    }

    /** Where the window stood, if it has been open before. */
    public Optional<Rectangle> bounds() {
        return Optional.ofNullable(bounds);
    }

    public void bounds(Rectangle next) {
        bounds = new Rectangle(next);
    }

    public boolean maximised() {
        return maximised;
    }

    public void maximised(boolean next) {
        maximised = next;
    }

    /** Whether the inspector stands open. */
    public boolean inspector() {
        return inspector;
    }

    public void inspector(boolean open) {
        inspector = open;
    }

    /** Whether the dock with the gaps stands open. */
    public boolean findings() {
        return findings;
    }

    public void findings(boolean open) {
        findings = open;
    }

    /** How wide the inspector is, in px at 100 %. */
    public int inspectorWidth() {
        return inspectorWidth;
    }

    public void inspectorWidth(int width) {
        inspectorWidth = Math.max(SMALLEST_DOCK, width);
    }

    /** How high the dock with the gaps is, in px at 100 %. */
    public int findingsHeight() {
        return findingsHeight;
    }

    public void findingsHeight(int height) {
        findingsHeight = Math.max(SMALLEST_DOCK, height);
    }

    /** How large text is shown. */
    public TextSize textSize() {
        return textSize;
    }

    public void textSize(TextSize size) {
        textSize = size;
        chosen.run();
    }

    /** How the docks stood, as the workbench tells it; empty on a new machine. */
    public Optional<String> docks() {
        return Optional.ofNullable(docks);
    }

    public void docks(String text) {
        docks = text;
    }

    /** The files that were open lately, the latest first. */
    public List<RecentFile> recent() {
        return List.copyOf(recent);
    }

    /** Puts a file first; the same file stands there once, and only so many are kept. */
    public void opened(RecentFile file) {
        recent.removeIf(other -> other.path().equals(file.path()));
        recent.add(0, file);
        if (recent.size() > MOST_RECENT) {
            recent.remove(recent.size() - 1);
        }
    }

    /** Takes a file off the list, as when it is no longer there. */
    public void forget(Path path) {
        recent.removeIf(file -> file.path().equals(path));
    }
}
