package dk.kaskade.ui.chart;

import dk.kaskade.ui.layout.ChainLayout;
import dk.kaskade.ui.layout.Layout;
import dk.kaskade.ui.layout.LayoutInput;
import dk.kaskade.ui.layout.LayoutOptions;
import dk.kaskade.ui.layout.Measures;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.ChartScene;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;

/** What is shown of a chart: what is folded, which branch is in focus, for which area it is laid out. No Swing. */
final class ChartState {
    /** A chart of more cards opens folded to level 2. */
    private static final int LARGE = 400;

    private static final int OPEN_LEVEL = 2;
    /** Two columns of six; of more the last row tells how many there are. */
    private static final int MOST_LEAVES = 12;

    private ChartModel model;
    private final Set<String> folded = new HashSet<>();
    /** Leaders whose reports are all shown, however many. */
    private final Set<String> spread = new HashSet<>();

    private final BitSet tucked = new BitSet();
    private String focus = "";
    private double areaWidth = 1100;
    private double areaHeight = 650;
    private ChartScene scene;
    private CardGrid grid;

    ChartState(ChartModel model) {
        this.model = model;
        scene = lay(0);
        grid = new CardGrid(scene.layout());
    }

    ChartModel model() {
        return model;
    }

    ChartScene scene() {
        return scene;
    }

    CardGrid grid() {
        return grid;
    }

    /** Shows another chart. What was folded stays so where the same positions are there; a large new one opens folded. */
    void show(ChartModel next) {
        if (next.size() > 0 && next.standsLike(model)) {
            model = next;
            scene = scene.with(next);
            return;
        }
        boolean other = next.cards().stream().noneMatch(card -> model.indexOf(card.id()) >= 0);
        model = next;
        folded.removeIf(id -> next.indexOf(id) < 0);
        spread.removeIf(id -> next.indexOf(id) < 0);
        if (!focus.isEmpty() && next.indexOf(focus) < 0) {
            focus = "";
        }
        if (other) {
            folded.clear();
            spread.clear();
            focus = "";
            if (next.size() > LARGE) {
                foldFrom(OPEN_LEVEL);
            }
            layOut();
        } else {
            layOutNear();
        }
    }

    /** The area that the drawing shall fill. @return whether the drawing changed */
    boolean area(double width, double height) {
        if (width <= 0 || height <= 0 || width == areaWidth && height == areaHeight) {
            return false;
        }
        areaWidth = width;
        areaHeight = height;
        layOut();
        return true;
    }

    boolean isFolded(int card) {
        return folded.contains(model.card(card).id());
    }

    boolean hasReports(int card) {
        return scene.branchSize(card) > 1;
    }

    /** Folds or unfolds a card. @return whether the drawing changed */
    boolean fold(int card, boolean fold) {
        if (card >= 0 && !fold && !isFolded(card) && scene.layout().rest(card) > 0) {
            return showRest(card);
        }
        if (card < 0 || !hasReports(card) || isFolded(card) == fold) {
            return false;
        }
        String id = model.card(card).id();
        if (fold) {
            folded.add(id);
        } else {
            folded.remove(id);
        }
        layOutNear();
        return true;
    }

    /** Shows all reports of a card that has too many of them for one column. @return whether the drawing changed */
    boolean showRest(int card) {
        boolean changed = card >= 0 && spread.add(model.card(card).id());
        if (changed) {
            layOutNear();
        }
        return changed;
    }

    /** The card whose row of reports left out is at a point of the chart, negative where there is none. */
    int restAt(double x, double y) {
        Layout layout = scene.layout();
        for (int i = 0; i < layout.drawn(); i++) {
            int card = layout.drawn(i);
            double right = x - layout.restX(card);
            double down = y - layout.restY(card);
            if (layout.rest(card) > 0
                    && right >= 0
                    && right <= Measures.CARD_WIDTH
                    && down >= 0
                    && down <= Measures.REST_HEIGHT) {
                return card;
            }
        }
        return -1;
    }

    /** Shows the levels down to this one and folds what is below. @return whether the drawing changed */
    boolean showToLevel(int level) {
        Set<String> before = Set.copyOf(folded);
        folded.clear();
        foldFrom(level);
        layOut();
        return !before.equals(folded);
    }

    /**
     * Folds every card under which nobody stands who is of this level or above it. A card without a level counts as one
     * level below its leader.
     */
    private void foldFrom(int level) {
        if (level == Integer.MAX_VALUE) {
            return;
        }
        ChartDepth depth = ChartDepth.of(model);
        boolean[] hasReports = new boolean[model.size()];
        for (int above : model.parent()) {
            if (above >= 0) {
                hasReports[above] = true;
            }
        }
        for (int card = 0; card < model.size(); card++) {
            if (hasReports[card] && depth.below(card) > level) {
                folded.add(model.card(card).id());
            }
        }
    }

    /** Shows the branch of one card alone; an empty or unknown id shows all again. @return whether the drawing changed */
    boolean focus(String id) {
        String next = id.isEmpty() || model.indexOf(id) < 0 ? "" : id;
        if (next.equals(focus)) {
            return false;
        }
        focus = next;
        folded.remove(next);
        layOut();
        return true;
    }

    /** The card whose branch is shown alone, empty where all is shown. */
    String focus() {
        return focus;
    }

    /** Unfolds what hides a card, and only that; leaves the focus where the card is not in it. @return whether something changed */
    boolean reveal(int card) {
        if (card < 0 || scene.layout().isVisible(card)) {
            return false;
        }
        boolean inFocus = focus.isEmpty();
        BitSet seen = new BitSet();
        for (int at = card; at >= 0 && !seen.get(at); at = scene.layout().parent(at)) {
            seen.set(at);
            inFocus |= model.card(at).id().equals(focus);
            if (at != card) {
                folded.remove(model.card(at).id());
            }
            if (tucked.get(at) && scene.layout().parent(at) >= 0) {
                spread.add(model.card(scene.layout().parent(at)).id());
            }
        }
        if (!inFocus) {
            focus = "";
        }
        layOutNear();
        return true;
    }

    /** The ids of those above a card, from the top down; a ring is left where it closes. */
    List<String> above(int card) {
        LinkedList<String> above = new LinkedList<>();
        BitSet seen = new BitSet();
        for (int at = card < 0 ? -1 : scene.layout().parent(card);
                at >= 0 && !seen.get(at);
                at = scene.layout().parent(at)) {
            seen.set(at);
            above.addFirst(model.card(at).id());
        }
        return above;
    }

    BitSet numbers(Collection<String> ids) {
        BitSet numbers = new BitSet();
        for (String id : ids) {
            if (model.indexOf(id) >= 0) {
                numbers.set(model.indexOf(id));
            }
        }
        return numbers;
    }

    Set<String> ids(BitSet numbers) {
        Set<String> ids = new LinkedHashSet<>();
        numbers.stream().forEach(card -> ids.add(model.card(card).id()));
        return ids;
    }

    private void layOut() {
        put(lay(0));
    }

    /** So that what did not change stays where it is, as far as that goes. */
    private void layOutNear() {
        put(lay(scene.layout().wrapHeight()));
    }

    private void put(ChartScene next) {
        scene = next;
        grid = new CardGrid(next.layout());
    }

    /** In a large chart a leader of many who lead nobody shows two columns of them at first. */
    private boolean[] tucked() {
        boolean[] result = new boolean[model.size()];
        tucked.clear();
        if (model.size() <= LARGE) {
            return result;
        }
        int[] leaves = new int[model.size()];
        boolean[] leads = new boolean[model.size()];
        for (int above : model.parent()) {
            if (above >= 0) {
                leads[above] = true;
            }
        }
        for (int card = 0; card < result.length; card++) {
            int above = model.parent()[card];
            if (above >= 0 && !leads[card]) {
                leaves[above]++;
            }
        }
        int[] shown = new int[model.size()];
        for (int card = 0; card < result.length; card++) {
            int above = model.parent()[card];
            boolean many = above >= 0
                    && !leads[card]
                    && leaves[above] > MOST_LEAVES
                    && !spread.contains(model.card(above).id());
            result[card] = many && ++shown[above] >= MOST_LEAVES;
            tucked.set(card, result[card]);
        }
        return result;
    }

    private ChartScene lay(int keptHeight) {
        boolean[] fold = new boolean[model.size()];
        for (int card = 0; card < fold.length; card++) {
            fold[card] = folded.contains(model.card(card).id());
        }
        LayoutInput input = LayoutInput.of(
                        model.parent(),
                        LayoutOptions.screen(areaWidth, areaHeight).keeping(keptHeight))
                .withFolded(fold)
                .withTucked(tucked())
                .withTray(model.tray())
                .withFocus(focus.isEmpty() ? -1 : model.indexOf(focus));
        return new ChartScene(model, ChainLayout.of(input));
    }
}
