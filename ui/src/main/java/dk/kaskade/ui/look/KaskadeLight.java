package dk.kaskade.ui.look;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.util.List;
import javax.swing.UIDefaults;

/** The light theme: its colours are in {@code KaskadeLight.properties}, all else in {@code Look.properties}. */
public final class KaskadeLight extends FlatLightLaf {

    @Override
    public String getName() {
        return "Kaskade Light";
    }

    @Override
    public UIDefaults getDefaults() {
        return Look.sized(super.getDefaults());
    }

    @Override
    protected List<Class<?>> getLafClassesForDefaultsLoading() {
        return List.of(FlatLaf.class, FlatLightLaf.class, Look.class, KaskadeLight.class);
    }
}
