package dk.kaskade.ui.look;

import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.accessibility.AccessibleState;
import javax.accessibility.AccessibleStateSet;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** One of the things that a component paints by itself, as a screen reader hears of it. Made when it is asked for. */
public final class PaintedPart extends AccessibleContext implements Accessible {
    private final JComponent painter;
    private final int at;
    private final Supplier<String> name;
    private final BooleanSupplier selected;

    /**
     * A part of what a component paints.
     *
     * @param at its number among the parts
     * @param selected asked whenever somebody wants to know
     */
    public PaintedPart(JComponent painter, int at, Supplier<String> name, BooleanSupplier selected) {
        this.painter = painter;
        this.at = at;
        this.name = name;
        this.selected = selected;
        if (painter instanceof Accessible accessible) {
            setAccessibleParent(accessible);
        }
    }

    /** Tells that the keys are about another part now; its words are the whole's description too, for readers that know no parts. */
    public static void active(AccessibleContext whole, PaintedPart part, String words) {
        whole.setAccessibleDescription(words);
        whole.firePropertyChange(AccessibleContext.ACCESSIBLE_ACTIVE_DESCENDANT_PROPERTY, null, part);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        return this;
    }

    @Override
    public String getAccessibleName() {
        return name.get();
    }

    @Override
    public AccessibleRole getAccessibleRole() {
        return AccessibleRole.LIST_ITEM;
    }

    @Override
    public AccessibleStateSet getAccessibleStateSet() {
        AccessibleStateSet states = new AccessibleStateSet();
        states.add(AccessibleState.ENABLED);
        states.add(AccessibleState.VISIBLE);
        states.add(AccessibleState.SELECTABLE);
        if (selected.getAsBoolean()) {
            states.add(AccessibleState.SELECTED);
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
        return painter.getLocale();
    }
}
