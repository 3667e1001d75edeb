package dk.kaskade.ui.chart;

import dk.kaskade.ui.layout.Layout;
import java.util.Locale;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.accessibility.AccessibleState;
import javax.accessibility.AccessibleStateSet;
import org.jspecify.annotations.Nullable;

/** What a screen reader hears of the chain: one thing for each position that is drawn, made when it is asked for. */
final class ChainAccess {
    private final ChainViewer viewer;
    private @Nullable AccessibleContext chain;

    ChainAccess(ChainViewer viewer) {
        this.viewer = viewer;
    }

    private CardWords words() {
        return new CardWords(viewer.scene());
    }

    private String text(String key, Object... arguments) {
        return Overlay.TEXTS.get(language(), key, arguments);
    }

    private Locale language() {
        return viewer.scene().model().words().language();
    }

    int count() {
        return viewer.scene().layout().drawn();
    }

    /** The position at this place of the drawing, from the top down; null beyond the last. */
    @Nullable
    Accessible child(int at) {
        return at < 0 || at >= count() ? null : new Card(viewer.scene().layout().drawn(at), at);
    }

    /** Names the chain itself. */
    AccessibleContext context(AccessibleContext plain) {
        chain = plain;
        return plain;
    }

    String name() {
        return text("chart.name");
    }

    String description() {
        return text("chart.description", viewer.scene().model().size());
    }

    /** The position that the keys start from is another. */
    void leadMoved(int card) {
        if (chain != null && card >= 0) {
            chain.firePropertyChange(AccessibleContext.ACCESSIBLE_ACTIVE_DESCENDANT_PROPERTY, null, new Card(card, -1));
        }
    }

    /** One position. */
    private final class Card extends AccessibleContext implements Accessible {
        private final int card;
        private final int at;

        Card(int card, int at) {
            this.card = card;
            this.at = at;
            setAccessibleParent(viewer);
        }

        @Override
        public AccessibleContext getAccessibleContext() {
            return this;
        }

        @Override
        public String getAccessibleName() {
            return words().name(card);
        }

        @Override
        public String getAccessibleDescription() {
            return words().description(card);
        }

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LIST_ITEM;
        }

        @Override
        public AccessibleStateSet getAccessibleStateSet() {
            Layout layout = viewer.scene().layout();
            AccessibleStateSet states = new AccessibleStateSet();
            states.add(AccessibleState.ENABLED);
            states.add(AccessibleState.SELECTABLE);
            states.add(AccessibleState.VISIBLE);
            if (viewer.highlights().selected().get(card)) {
                states.add(AccessibleState.SELECTED);
            }
            if (viewer.scene().branchSize(card) > 1) {
                states.add(AccessibleState.EXPANDABLE);
                states.add(layout.hidden(card) > 0 ? AccessibleState.COLLAPSED : AccessibleState.EXPANDED);
            }
            return states;
        }

        @Override
        public int getAccessibleIndexInParent() {
            return at;
        }

        @Override
        public int getAccessibleChildrenCount() {
            return 0;
        }

        @Override
        public @Nullable Accessible getAccessibleChild(int index) {
            return null;
        }

        @Override
        public Locale getLocale() {
            return language();
        }
    }
}
