package dk.kaskade.ui.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import java.util.List;
import javax.swing.UIDefaults;

/** The dark theme: its colours are in {@code KaskadeDark.properties}, all else in {@code Look.properties}. */
public final class KaskadeDark extends FlatDarkLaf {

    @Override
    public String getName() {
        return "Kaskade Dark";
    }

    @Override
    public UIDefaults getDefaults() {
        return Look.sized(super.getDefaults());
    }

    @Override
    protected List<Class<?>> getLafClassesForDefaultsLoading() {
        return List.of(FlatLaf.class, FlatDarkLaf.class, Look.class, KaskadeDark.class);
    }
}
